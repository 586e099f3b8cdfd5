internal import PointsCore

/// Lists the members' cards.
enum CardListing: Command {
    static var path: CommandPath { CommandPath(Name("card", "卡"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看积分卡：谁的、哪天发的、停用了哪些", en: "list cards: whose, since when, which are out of use"),
        options: [.branch, MemberList.everyone, .format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "没有发卡日的，是名册上原有的卡号。卡号能换东西，这张表不要张贴。",
                en:
                    "A card without a day came with the roster. Whoever has a number can redeem, so do not hang this list up."
            )
        ],
        examples: [
            Example("jifen 卡 列表 --支部 1", en: "jifen card list --branch 1", Phrase("一个支部的", en: "one branch"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let branch = try call[.branch].map { text in try book.roster.findBranch(text) }
        let members = book.roster.sorted.filter { member in
            (branch == nil || member.latest.branch == branch?.code)
                && (call.has(MemberList.everyone) || member.departure == nil)
        }
        try world.deliver(exported(members, book, call.language), for: call)
    }

    private static func exported(_ members: [Member], _ book: Book, _ language: Language) -> Exported {
        let heads = [
            Phrase("编号", en: "number"), Phrase("姓名", en: "name"), Phrase("支部", en: "branch"),
            Phrase("卡号", en: "card"), Phrase("发卡日", en: "since"), Phrase("停用的卡", en: "out of use"),
            Phrase("备注", en: "note"),
        ].map { $0[language] }
        func row(_ member: Member, _ card: (String) -> String) -> [String] {
            let old = member.oldCards.compactMap(\.endWords).map { $0[language] }
            return [
                member.number.description, member.name, book.branchName(member.latest.branch),
                member.card.map(card) ?? "", member.knownCard?.issued?.day.description ?? "",
                old.joined(separator: language == .chinese ? "、" : ", "),
                member.departure.map { Phrase("\($0) 移出", en: "left \($0)")[language] } ?? "",
            ]
        }
        let table = Table(heads.map { .left($0) }, rows: members.map { row($0, CardNumber.grouped) })
        let without = members.count { $0.card == nil }
        let foot = Phrase(
            "共 \(members.count) 人，\(members.count - without) 人有卡\(without > 0 ? "，\(without) 人还没有" : "")",
            en: "\(counted(members.count, "member")), \(members.count - without) with a card")[language]
        return Exported(
            text: { table.lines(to: $0.width, wrapping: 5) + ["", foot] },
            csv: {
                // A number as a scanner types it.
                [heads.map(CSVCell.text)] + members.map { row($0) { $0 }.map(CSVCell.text) }
            },
            markdown: { Markdown.table(table) },
            html: { HTMLPage(.list, language, book, title: Phrase("积分卡", en: "Cards"), table, foot: foot) },
            json: {
                .object([
                    (
                        "members",
                        .array(
                            members.map { member in
                                .object([
                                    ("number", .text(member.number)), ("name", .string(member.name)),
                                    ("branch", .text(member.latest.branch)),
                                    ("left", .text(member.departure)),
                                    ("card", .text(member.card)), ("cards", member.cardsJSON),
                                ])
                            })
                    )
                ])
            })
    }
}
