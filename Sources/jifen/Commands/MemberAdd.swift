internal import PointsCore

/// Takes one member into the roster.
enum MemberAdd: Command {
    static let name = Parameter(
        name: Name("NAME", "姓名"), kind: .text, about: Phrase("姓名", en: "the member's name"))
    static let number = Option(
        Name("number", "编号"), Name("N", "编号"),
        about: Phrase("编号（默认自动给号）", en: "number (default: the next one)"))

    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("add", "新增")) }
    static let declaration = Declaration(
        path, about: Phrase("新增一名党员", en: "add a member"),
        parameters: [name],
        options: [.branch, number, .kind, .unit, .card, .group, .pledge, .fromDay], effect: .writes,
        notes: [
            Phrase(
                "编号自动递增，用过的编号永不再用。不写 --起始日期 表示一直是本社区党员，以前的事项也可以补登。",
                en:
                    "Numbers count up and are never given twice. Without --from the member counts from the beginning, so earlier matters can be recorded."
            )
        ],
        examples: [
            Example(
                "jifen 党员 新增 李梅 --支部 1", en: "jifen member add 李梅 --branch 1",
                Phrase("社区党员", en: "a resident member")),
            Example(
                "jifen 党员 新增 王强 --支部 2 --类别 在职 --单位 市第一中学 --起始日期 2021-05-01",
                en: "jifen member add 王强 --branch 2 --kind in-service --unit 市第一中学 --from 2021-05-01",
                Phrase("双报到在职党员，5 月 1 日起算", en: "an in-service member from 1 May on")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let branch = try call.required(.branch)
        let name = call.word(name).unpadded
        let typedNumber = try call[number].map { text in try MemberNumber(cell: text) }
        let card = call.card
        let kind = try call[.kind].map { text in try Member.Kind(typed: text) } ?? .resident
        try world.record(call) { book, today in
            let number = try typedNumber ?? book.roster.nextNumber()
            if let card { try book.roster.requireFree(card: card, for: number) }
            let member = NewMember(
                number: number, name: name, kind: kind,
                branch: try book.roster.findBranch(branch).code, group: call[.group],
                from: try call.day(.fromDay, today: today), unit: call[.unit], card: card,
                pledge: call[.pledge], pinyin: Chinese.pinyin(of: name))
            return .join(MembersJoined(members: [member]))
        } answer: { outcome in
            guard case .join(let joined) = outcome.entry.event, let member = joined.members.first else {
                return Answer()
            }
            return Answer(
                lines: [
                    Phrase(
                        "已新增党员 \(named(member.number, member.name))（\(outcome.book.branchName(member.branch))），分录 \(outcome.name)。",
                        en:
                            "Member \(named(member.number, member.name)) added (\(outcome.book.branchName(member.branch))), entry \(outcome.name)."
                    )
                ],
                fields: [
                    (
                        "member",
                        .object([
                            ("number", .text(member.number)), ("name", .string(member.name)),
                            ("branch", .text(member.branch)), ("kind", .text(member.kind)),
                        ])
                    )
                ], warnings: namesakes(member, outcome.book))
        }
    }

    /// Another of the same name in the same branch is more often a slip than a person.
    private static func namesakes(_ member: NewMember, _ book: Book) -> [Answer.Warning] {
        let others = book.roster.sorted.filter { $0.name == member.name && $0.number != member.number }
        guard !others.isEmpty else { return [] }
        let list = others.map { "\($0.title)（\(book.branchName($0.latest.branch))）" }.joined(separator: "、")
        return [
            Answer.Warning(
                phrase: Phrase(
                    "提示：名册上还有同名党员：\(list)。以后登记请用编号。",
                    en: "Note: others have the same name: \(list). Use numbers to tell them apart."),
                fields: [
                    ("kind", .string("same-name")), ("members", .array(others.map { .text($0.number) })),
                ])
        ]
    }
}
