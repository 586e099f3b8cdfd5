internal import PointsCore

/// Lets matters count that somebody else recorded (审核通过).
enum Approve: Command {
    static let words = Parameter(
        name: Name("ENTRY", "分录"), kind: .pending,
        about: Phrase(
            "一条或几条待审核的分录；用 --全部 时写时段（不写就是全部时段）",
            en: "one entry or several that wait; with --all a period, default all"),
        isOptional: true, repeats: true)
    static let all = Option(
        Name("all", "全部"), about: Phrase("审核通过全部待审核的事项（自己登记的除外）", en: "all that wait, but for one's own"))

    static var path: CommandPath { CommandPath(Name("approve", "审核通过")) }
    static let declaration = Declaration(
        path,
        about: Phrase(
            "审核通过别人登记的事项，从此计分", en: "let matters count that others recorded"),
        parameters: [words], options: [all, .yes], effect: .writes,
        notes: [
            Phrase(
                "自己登记的事项要由别人审核。先列出来，再问一次；不在终端上运行时要加 --确认。榜单按事项日期算，余额从审核通过那天起变。",
                en:
                    "What one recorded oneself is for others to approve. The matters are shown and confirmed; without a terminal add --yes. Leaderboards go by the matters' own days; balances change on the day of the approval."
            )
        ],
        examples: [
            Example(
                "jifen 审核通过 main-7 main-9", en: "jifen approve main-7 main-9",
                Phrase("两件事", en: "two matters")),
            Example(
                "jifen 审核通过 --全部 上月", en: "jifen approve --all last-month",
                Phrase("上月的事项全部通过", en: "all matters of last month")),
        ])

    /// What is to be approved.
    private struct Choice {
        var entries: [EntryName] = []
        /// The caller's own among all that wait.
        var own: [EntryName] = []
    }

    static func run(_ call: Call, in world: World) throws {
        let shown = try ask(call, world)
        try world.record(call) { book, today in
            guard let shown else {
                return .approve(Approval(entries: try choice(call, book, today, world).entries))
            }
            // Of all that wait, somebody else may have approved some while the question stood.
            let entries = call.has(all) ? shown.entries.filter(book.pending.contains) : shown.entries
            return .approve(Approval(entries: entries))
        } answer: { outcome in
            ApprovalAnswer(outcome, own: shown?.own ?? [])?.answer ?? Answer()
        }
    }

    private static func choice(
        _ call: Call, _ book: Book, _ today: Day, _ world: World
    ) throws -> Choice {
        guard call.has(all) else {
            guard !call[words].isEmpty else { throw UsageError.missing(words, declaration) }
            return Choice(entries: try call[words].map { typed in try EntryName(typed) })
        }
        if let extra = call[words].dropFirst().first { throw UsageError.extraArgument(extra, declaration) }
        let period = try call.period(words, today: today) ?? .all
        let by = try world.recorder(for: call)
        var choice = Choice()
        for file in book.pendingFiles where period.contains(file.matter.date) {
            if file.stamp.by == by {
                choice.own.append(file.entry)
            } else {
                choice.entries.append(file.entry)
            }
        }
        return choice
    }

    /// Shows what would be approved and asks, without the lock: nobody waits while somebody reads. Nil for a
    /// repeated call, which answers with what it did the first time.
    private static func ask(_ call: Call, _ world: World) throws -> Choice? {
        let (book, today) = try world.ask(call)
        if let key = call[.key], book.history.keyed(key) != nil { return nil }
        let choice = try choice(call, book, today, world)
        // What would be refused is not asked about.
        let draft = Draft(
            desk: try world.desk(for: call), at: world.moment(in: book.info),
            by: try world.recorder(for: call),
            request: nil, event: .approve(Approval(entries: choice.entries)))
        _ = try book.rehearsing(draft)
        guard !call.has(.dryRun), !call.has(.yes) else { return choice }
        let files = choice.entries.compactMap { MatterFile($0, from: book) }
        for line in PendingTable(files, book, call.language).table.lines where !call.has(.json) {
            // Where nobody can be asked it is no answer, but what the refusal is about.
            if world.terminal.asks { world.say(line) } else { world.note(line) }
        }
        try world.confirm(
            Phrase("审核通过这 \(files.count) 件？", en: "Approve \(counted(files.count, "matter"))?"), call)
        return choice
    }
}
