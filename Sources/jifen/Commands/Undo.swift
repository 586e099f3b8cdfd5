internal import PointsCore

/// Takes back the caller's own last entry.
enum Undo: Command {
    static var path: CommandPath { CommandPath(Name("undo", "撤销")) }
    static let declaration = Declaration(
        path, about: Phrase("撤销自己刚才登记的那一条", en: "take back your own last entry"),
        options: [.reason, .yes],
        effect: .writes,
        notes: [
            Phrase(
                "只撤销本人在本台账点的最后一条；连着撤销两次不会误伤更早的分录，更早的用“冲正”。",
                en:
                    "Only your own last entry at this desk. A second undo does not reach further back; use reverse for that."
            ),
            Phrase(
                "那一条不是今天登记的，先问一次；不在终端上，要加 --确认。",
                en: "Where that entry is not of today it asks once; without a terminal add --yes."),
        ],
        examples: [Example("jifen 撤销", en: "jifen undo", Phrase("刚才记错了", en: "a slip just now"))])

    static func run(_ call: Call, in world: World) throws {
        let by = try world.recorder(for: call)
        let desk = try world.desk(for: call)
        let confirmed = try confirm(call, world, by, desk)
        try world.record(call) { book, today in
            let last = try book.lastEntry(of: by, at: desk)
            // Nothing but what was asked for is taken back, however long the question stood.
            let isAllowed = last.stamp.day == today || last.name == confirmed
            guard isAllowed || call.has(.dryRun) || call.has(.yes) else { throw UsageError.needsYes }
            return .reverse(Reversal(entry: last.name, reason: call[.reason] ?? "撤销"))
        } answer: { outcome in
            var answer = ReversalAnswer(outcome)?.answer ?? Answer()
            if outcome.manner == .rehearsed, case .reverse(let reversal) = outcome.entry.event,
                let target = outcome.book.history[reversal.entry],
                target.stamp.day != outcome.entry.stamp.day
            {
                answer.warnings.append(
                    Answer.Warning(
                        phrase: age(of: target),
                        fields: [
                            ("kind", .string("not-today")), ("entry", .text(target.name)),
                            ("day", .text(target.stamp.day)),
                        ]))
            }
            return answer
        }
    }

    /// Asks, without the lock, where the last entry is not of today; answers which one may be taken back.
    private static func confirm(_ call: Call, _ world: World, _ by: String, _ desk: DeskName) throws
        -> EntryName?
    {
        guard !call.has(.dryRun), !call.has(.yes) else { return nil }
        let (book, today) = try world.ask(call)
        if let key = call[.key], book.history.keyed(key) != nil { return nil }
        let last = try book.lastEntry(of: by, at: desk)
        guard last.stamp.day != today else { return nil }
        world.note(age(of: last)[call.language])
        try world.confirm(Phrase("撤销 \(last.name)？", en: "Take back \(last.name)?"), call)
        return last.name
    }

    private static func age(of entry: Entry) -> Phrase {
        let (name, day) = (entry.name, entry.stamp.day)
        return Phrase(
            "提示：您的上一条 \(name) 是 \(day) 登记的，不是今天的。要改别的分录，用：jifen 冲正 分录 --原因 原因",
            en:
                "Note: your last entry \(name) is of \(day), not of today. To take back another: jifen reverse ENTRY --reason WHY"
        )
    }
}
