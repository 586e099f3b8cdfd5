internal import PointsCore

/// Hands over what was put aside (领取).
enum HoldCollect: Command {
    static var path: CommandPath { CommandPath(Name("collect", "领取")) }
    static let declaration = Declaration(
        path, about: Phrase("领走预留的商品", en: "hand over goods that were held"),
        parameters: [.hold], options: [.receipt, .receiptWidth], effect: .writes,
        notes: [
            Phrase(
                "按预留时的价格扣分，全部领走。只能在预留的那个台账点领：商品放在那里。不想全要，先取消预留，再兑换。",
                en:
                    "All of it, at the prices of the hold, and only at the desk that holds it: the goods lie there. Who wants less releases the hold and redeems anew."
            )
        ],
        examples: [
            Example(
                "jifen 领取 main-42", en: "jifen collect main-42",
                Phrase("main-42 预留的", en: "what main-42 held"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try EntryName(call.word(.hold))
        let receipt = try ReceiptRequest(call)
        try world.record(call) { book, _ in
            .collect(HoldCollected(try book.hold(name)))
        } answer: { outcome in
            guard case .collect(let collected) = outcome.entry.event else { return Answer() }
            let taking = collected.taking
            let standing = MemberStanding(taking.member, change: -taking.total, outcome)
            return Answer(
                lines: [
                    Phrase(
                        "已领取 \(outcome.name)：\(outcome.book.title(taking.member)) 领走预留 \(collected.hold)",
                        en:
                            "Collected \(outcome.name): \(outcome.book.title(taking.member)), held by \(collected.hold)"
                    )
                ] + outcome.book.words(of: taking.lines) + standing.lines,
                fields: [("hold", .text(collected.hold))] + outcome.book.fields(of: taking)
                    + [("spent", .points(taking.total))] + standing.fields, warnings: .low(outcome)
            ).with(receipt, outcome)
        }
    }
}

extension Parameter {
    static let hold = Parameter(
        name: Name("ENTRY", "分录"), kind: .hold,
        about: Phrase("预留的分录名，如 main-42", en: "the hold's entry, like main-42"))
}
