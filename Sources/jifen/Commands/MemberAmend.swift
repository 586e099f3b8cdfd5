internal import PointsCore

/// Puts a member's data right or completes them.
enum MemberAmend: Command {
    static let name = Option(Name("name", "姓名"), Name("NAME", "姓名"), about: Phrase("改姓名", en: "another name"))

    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("amend", "修改")) }
    static let declaration = Declaration(
        path, about: Phrase("修改或补充党员资料（积分不受影响）", en: "change a member's data; points stay"),
        parameters: [.who], options: [name, .kind, .unit, .card, .group, .pledge], effect: .writes,
        examples: [
            Example(
                "jifen 党员 修改 0001 --承诺 每周参加一次楼道清洁", en: "jifen member amend 0001 --pledge 每周参加一次楼道清洁",
                Phrase("登记承诺", en: "write down a pledge"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let card = call.card
        let kind = try call[.kind].map { text in try Member.Kind(typed: text) }
        try world.record(call) { book, _ in
            let member = try book.member(call.word(.who))
            if let card, !card.isEmpty { try book.roster.requireFree(card: card, for: member.number) }
            return .amend(
                MemberAmended(
                    member: member.number, name: call[name]?.unpadded,
                    pinyin: call[name].map { Chinese.pinyin(of: $0.unpadded) },
                    kind: kind,
                    unit: call[.unit], card: card, group: call[.group], pledge: call[.pledge]))
        } answer: { outcome in
            guard case .amend(let amended) = outcome.entry.event else { return Answer() }
            return .aboutMember(amended.member, outcome) {
                Phrase("已修改 \($0) 的资料", en: "Data of \($0) changed")
            }
        }
    }
}

extension Answer {
    /// One sentence about one member, which is given number and name.
    static func aboutMember(
        _ number: MemberNumber, _ outcome: Outcome, _ sentence: (String) -> Phrase
    ) -> Answer {
        let said = sentence(outcome.book.title(number))
        return Answer(
            lines: [said + Phrase("，分录 \(outcome.name)。", en: ", entry \(outcome.name).")],
            fields: [
                ("member", .text(number)), ("name", .text(outcome.book.roster[number]?.name)),
                ("balance", .points(outcome.book.ledger[number].balance)),
            ])
    }
}

extension [Answer.Warning] {
    /// Matters recorded before a change that reaches back behind them: they stay as they are.
    static func laterMatters(of member: MemberNumber, after day: Day, _ outcome: Outcome) -> [Answer.Warning]
    {
        let later = outcome.book.matters(of: member, after: day)
        guard !later.isEmpty else { return [] }
        let names =
            later.prefix(5).map(\.description).joined(separator: "、") + (later.count > 5 ? "……" : "")
        return [
            Answer.Warning(
                phrase: Phrase(
                    "提示：\(day) 之后已有 \(later.count) 件事项记了分（\(names)），都保持原样。",
                    en:
                        "Note: \(counted(later.count, "matter")) after \(day) (\(names)) stay with the branch they were recorded for."
                ),
                fields: [
                    ("kind", .string("later-matters")), ("entries", .array(later.map { .text($0) })),
                ])
        ]
    }
}
