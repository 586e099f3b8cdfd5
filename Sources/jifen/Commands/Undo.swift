internal import PointsCore

/// Takes back the caller's own last entry.
enum Undo: Command {
    static let declaration = Declaration(
        Name("undo", "撤销"), about: Phrase("撤销自己刚才登记的那一条", en: "take back your own last entry"),
        options: [.reason],
        effect: .writes,
        notes: [
            Phrase(
                "只撤销本人在本台账点的最后一条；连着撤销两次不会误伤更早的分录，更早的用“冲正”。",
                en:
                    "Only your own last entry at this desk. A second undo does not reach further back; use reverse for that."
            )
        ],
        examples: [Example("jifen 撤销", en: "jifen undo", Phrase("刚才记错了", en: "a slip just now"))])

    static func run(_ call: Call, in world: World) throws {
        let by = try world.recorder(for: call)
        let desk = try world.desk(for: call)
        try world.record(call) { book, _ in
            let last = try book.lastEntry(of: by, at: desk)
            return .reverse(Reversal(entry: last.name, reason: call[.reason] ?? "撤销"))
        } answer: { outcome in
            ReversalAnswer(outcome)?.answer ?? Answer()
        }
    }
}
