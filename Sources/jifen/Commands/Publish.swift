internal import PointsCore

/// Posts a month's board (公示).
enum Publish: Command {
    static let month = Parameter(
        name: Name("PERIOD", "月份"), kind: .period,
        about: Phrase("公示哪个月：2021-06、6月、上月", en: "which month: 2021-06, last-month"))
    static let until = Option(
        Name("until", "截止"), Name("DATE", "日期"), .day,
        about: Phrase(
            "异议截止日期（含当天），公示后 \(Publication.longestNotice) 天以内",
            en: "the last day for objections, within \(Publication.longestNotice) days"))
    static let days = Option(
        Name("days", "天数"), Name("N", "天"), .number,
        about: Phrase(
            "异议期几天，1 到 \(Publication.longestNotice)（默认按设置“异议天数”）",
            en: "days for objections, 1 to \(Publication.longestNotice) (default: the setting objection-days)"
        ))
    static let early = Option(
        Name("early", "提前"),
        about: Phrase("月份没有结束也公示，榜上会注明", en: "post before the month is over; the board says so"))

    static var path: CommandPath { CommandPath(Name("publish", "公示")) }
    static let declaration = Declaration(
        path, about: Phrase("公示一个月的积分榜：编期号、定稿、存档", en: "post a month's leaderboard, numbered and frozen"),
        parameters: [month], options: [until, days, early, .yes], effect: .writes,
        notes: [
            Phrase(
                "公示以后这个月就定了：再记这个月的事项算补记，冲正公示过的事项算更正，都计入下一期。榜单写在账本的 boards 文件夹里，指纹记入流水。先用 --试运行 看一遍；有疑点时会问一次。",
                en:
                    "A posted month is closed: what is recorded for it later counts late, what is taken back is corrected, both on the next board. The board lies in the book's folder boards, its fingerprint in the journal. Look at it first with --dry-run; where something is doubtful you are asked once."
            ),
            Phrase(
                "公示文件丢了或被改了，再执行一次就恢复。",
                en: "Files of a posted board that are gone or changed are put back by the same command."),
        ],
        examples: [
            Example(
                "jifen 公示 2021-06 --试运行", en: "jifen publish 2021-06 --dry-run",
                Phrase("先看一遍", en: "look first")),
            Example(
                "jifen 公示 上月 --天数 5", en: "jifen publish last-month --days 5",
                Phrase("公示上月，五天内可提异议", en: "last month, five days for objections")),
        ])

    static func run(_ call: Call, in world: World) throws {
        if call.has(until), call.has(days) { throw UsageError.optionsClash(until, days) }
        let typed = try call.quantity(days)
        let folder = try world.bookFolder(for: call)
        let known = try world.ask(call)
        let length = typed ?? known.book.settings.objectionDays
        let month = try call.monthToPublish(today: known.today)
        do { try known.book.requireOpen(month) } catch {
            if !call.has(.dryRun), try restored(month, known.book, folder, call, world) { return }
            // The same request under the same key is answered as the first time.
            guard call.has(.key) else { throw error }
        }
        if !call.has(.dryRun), !call.has(.yes), known.book.publications.of(month) == nil {
            // Asked before the lock is taken: nobody else must wait for the answer.
            let situation = Situation(
                book: known.book, at: world.moment(in: folder.info), by: try world.recorder(for: call),
                entry: EntryName(desk: try world.desk(for: call), number: 1), journal: [])
            let made = try draft(month, length, situation, call)
            try confirm(
                BoardDoubts(made, known.book, last: lastBoard(known.book, folder)).warnings, call, world)
        }
        var board: Board?
        var doubts: [Answer.Warning] = []
        try world.record(call) { situation in
            let made = try draft(month, length, situation, call)
            board = made
            doubts = BoardDoubts(made, situation.book, last: lastBoard(situation.book, folder)).warnings
            let files = BoardFiles(made, in: situation.book, next: true)
            let publication = files.publication
            return Decision(
                event: .publish(Publication(made, digest: publication.digest, files: publication.files)),
                board: files)
        } again: { entry, session in
            _ = try BoardRestoring(entry.name, session.book, folder)?.restore(session)
        } answer: { outcome in
            answer(outcome, board, doubts, call)
        }
    }

    private static func draft(_ month: Month, _ days: Int, _ situation: Situation, _ call: Call) throws
        -> Board
    {
        let book = situation.book
        try book.requireOpen(month)
        guard month.first <= situation.today else {
            throw MonthNotBegun(month: month, today: situation.today)
        }
        guard call.has(early) || month.last < situation.today else { throw Refusal.monthNotOver(month) }
        let until = try call.day(until, today: situation.today) ?? situation.today.adding(days: days)
        try Publication.require(deadline: until, posted: situation.today)
        return try Board(
            of: book,
            BoardTerms(
                month, entry: situation.entry, at: situation.at, by: situation.by, until: until,
                journal: situation.journal, in: book))
    }

    private static func lastBoard(_ book: Book, _ folder: BookFolder) -> Board? {
        book.publications.last.flatMap { try? PostedBoard($0, of: book, in: folder).board }
    }

    private static func confirm(_ doubts: [Answer.Warning], _ call: Call, _ world: World) throws {
        guard !doubts.isEmpty else { return }
        for doubt in doubts { world.note(doubt.phrase[call.language]) }
        try world.confirm(Phrase("仍然公示吗？", en: "Post it all the same?"), call)
    }

    /// Puts the files of a posted month back where something is wrong with them.
    private static func restored(
        _ month: Month, _ book: Book, _ folder: BookFolder, _ call: Call, _ world: World
    ) throws -> Bool {
        guard let mark = book.publications.of(month),
            let restoring = try BoardRestoring(mark.entry, book, folder)
        else { return false }
        let session = try folder.beginWriting(
            desk: try world.desk(for: call), patience: world.patience, by: try world.recorder(for: call))
        let aside = try restoring.restore(session)
        let issue = Phrase.issue(restoring.publication.number, of: month)
        guard !call.has(.json) else {
            world.say(
                JSON.object([
                    ("entry", .text(mark.entry)), ("restored", .bool(true)),
                    ("path", .string(restoring.path)),
                    ("aside", .text(aside)),
                ]).description)
            return true
        }
        world.say(
            Phrase(
                "\(issue.chinese)（\(month.words)）已经公示过，公示文件已恢复到 \(restoring.path)。",
                en:
                    "\(issue.english) (\(month)) was posted already; its files were put back into \(restoring.path)."
            )[
                call.language])
        if let aside {
            world.note(
                Phrase("原来的文件夹另存为 \(aside)。", en: "The folder that stood there is kept as \(aside).")[
                    call.language])
        }
        return true
    }

    private static func answer(
        _ outcome: Outcome, _ made: Board?, _ doubts: [Answer.Warning], _ call: Call
    ) -> Answer {
        guard case .publish(let publication) = outcome.entry.event else { return Answer() }
        let month = publication.month
        let issue = Phrase.issue(publication.number, of: month)
        let path = BoardFiles.path(of: month)
        var answer = Answer(
            lines: [
                Phrase(
                    "已公示 \(issue.chinese)（\(month.words)），分录 \(outcome.name)。",
                    en: "Posted \(issue.english) (\(month)), entry \(outcome.name).")
            ],
            fields: [
                ("month", .text(month)), ("year", .int(month.year)), ("number", .int(publication.number)),
                ("until", .text(publication.until)), ("path", .string(path)),
            ],
            warnings: doubts)
        if let made { answer.lines.append(Phrase("  ", en: "  ") + made.sum) }
        answer.lines.append(
            Phrase(
                "  公示文件在 \(path)，异议截止 \(publication.until)。",
                en: "  Its files lie in \(path); objections until \(publication.until)."))
        // Printed on paper, the fingerprint of a board that was never posted would only mislead.
        guard !call.has(.dryRun) else {
            if let made {
                let paper = BoardPaper(made, nil, call.language).text.map(Phrase.init(verbatim:))
                answer.lines = paper + [Phrase("", en: "")] + answer.lines
                answer.fields.append(("board", .object(made.fields)))
            }
            return answer
        }
        answer.lines.append(
            Phrase("  指纹 \(publication.fingerprint)", en: "  Fingerprint \(publication.fingerprint)"))
        answer.fields.append(("fingerprint", .text(publication.fingerprint)))
        return answer
    }
}

/// A month of which nothing can be posted, not even early.
struct MonthNotBegun: Explained {
    let month: Month
    let today: Day

    private var refusal: Refusal { .dateInFuture(month.first, today: today) }
    var status: ExitStatus { refusal.status }
    var code: String { refusal.code }
    var facts: [(String, JSON)] { refusal.facts }
    var phrase: Phrase {
        let next = Month(index: month.index + 1)
        return Phrase(
            "\(month.words)还没有开始，不能公示，提前也不行。\(next.first.words)起可以公示；提前公示（--提前）最早\(month.first.words)。",
            en:
                "\(month) has not begun and cannot be posted, not even early: from \(next.first) on, or with --early from \(month.first) on."
        )
    }
}

extension Call {
    /// The month that is to be posted; refused where another stretch of time was named.
    fileprivate func monthToPublish(today: Day) throws -> Month {
        let period = try period(Publish.month, today: today)
        guard case .month(let month)? = period else { throw UsageError.onlyMonths(word(Publish.month)) }
        return month
    }
}
