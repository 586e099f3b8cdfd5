internal import PointsCore

/// What became of a command that writes, for the answer.
struct Outcome {
    let entry: Entry
    /// The book with the entry in it.
    let book: Book
    var manner = Manner.written

    enum Manner { case written, repeated, rehearsed }
    var name: EntryName { entry.name }
}

/// What a command says when it is done.
struct Answer {
    var lines: [Phrase] = []
    /// After `entry`, in the order of the documentation.
    var fields: [(String, JSON)] = []
    /// Things to mind; they do not stop the command.
    var warnings: [Warning] = []

    struct Warning {
        let phrase: Phrase
        let fields: [(String, JSON)]
    }
}

extension World {
    /// The way of every command that writes: decide on the book under its lock, write one entry, answer.
    ///
    /// A repeated key answers with the first entry. `--dry-run` decides and answers the same but leaves no trace.
    ///
    /// - Parameters:
    ///   - inputs: contents of the files and lists the call named.
    ///   - decide: makes the event; throws where it is refused.
    ///   - answer: what to say of it, the first time as every other.
    func record(
        _ call: Call, inputs: [[UInt8]] = [], decide: (Book, Day) throws -> Event, answer: (Outcome) -> Answer
    ) throws {
        try record(call, inputs: inputs) { situation in
            Decision(event: try decide(situation.book, situation.today))
        } answer: { outcome in
            answer(outcome)
        }
    }

    /// The same for what is made of more than the book and the day.
    ///
    /// - Parameter again: called under the lock where the key was used before, to finish what was begun then.
    func record(
        _ call: Call, inputs: [[UInt8]] = [], weighing: (Situation) throws -> Decision,
        again: (Entry, WritingSession) throws -> Void = { _, _ in }, answer: (Outcome) -> Answer
    ) throws {
        let folder = try bookFolder(for: call)
        let desk = try desk(for: call)
        let by = try recorder(for: call)
        let request = try request(for: call, inputs)
        if call.has(.dryRun) {
            let (book, journal) = try folder.rehearsal(at: desk)
            opened(book, in: folder)
            if let earlier = try book.earlier(request) {
                return show(
                    answer(Outcome(entry: earlier, book: book, manner: .repeated)), earlier.name, .repeated,
                    call)
            }
            let situation = Situation(
                book: book, at: moment(in: folder.info), by: by,
                entry: EntryName(desk: desk, number: book.history.count(of: desk) + 1), journal: journal)
            let draft = Draft(
                desk: desk, at: situation.at, by: by, request: request, event: try weighing(situation).event)
            let outcome = try rehearse(draft, on: book)
            return show(answer(outcome), outcome.name, .rehearsed, call)
        }
        let session = try folder.beginWriting(desk: desk, patience: patience, by: by)
        opened(session.book, in: folder)
        if let earlier = try session.book.earlier(request) {
            try again(earlier, session)
            return show(
                answer(Outcome(entry: earlier, book: session.book, manner: .repeated)), earlier.name,
                .repeated, call)
        }
        // The clock is read under the lock, so that entries do not swap their times.
        let situation = Situation(
            book: session.book, at: moment(in: folder.info), by: by, entry: session.nextEntry,
            journal: session.journal)
        let decision = try weighing(situation)
        let draft = Draft(desk: desk, at: situation.at, by: by, request: request, event: decision.event)
        _ = try rehearse(draft, on: session.book)
        let done =
            if let board = decision.board {
                try session.commit(draft, placing: board)
            } else {
                try session.commit(draft)
            }
        report(done, call.language)
        let late = clockBehind(situation)
        var said = answer(Outcome(entry: done.entry, book: done.book))
        do { try requireSound() } catch {
            // It stands; only what is said of it was looked up in vain.
            closeBooks()
            said = try reread(done.entry, in: folder, answer)
        }
        said.warnings += late
        show(said, done.entry.name, .written, call)
    }

    /// Said where the clock went back by more than a day since the desk's last entry.
    private func clockBehind(_ situation: Situation) -> [Answer.Warning] {
        let history = situation.book.history
        // Most are not even before the latest of all, and nothing need be looked up.
        guard let latest = history.latestDay, situation.at.day < latest else { return [] }
        let before = EntryName(desk: situation.entry.desk, number: situation.entry.number - 1)
        guard let last = history[before]?.stamp.at,
            last.seconds - situation.at.seconds > 86_400
        else { return [] }
        return [
            Answer.Warning(
                phrase: Phrase(
                    "提示：电脑日期 \(situation.at.day) 比上一条 \(before)（\(last.day)）早，请检查电脑的日期。",
                    en:
                        "Note: the clock says \(situation.at.day), which is before \(before) (\(last.day)). Check the computer's date."
                ),
                fields: [
                    ("kind", .string("clock-behind")), ("entry", .text(before)), ("day", .text(last.day)),
                ])
        ]
    }

    /// Says what became of an entry from the journal itself.
    private func reread(
        _ entry: Entry, in folder: BookFolder, _ answer: (Outcome) -> Answer
    ) throws(StorageError) -> Answer {
        do throws(StorageError) {
            let book = try folder.read()
            let said = answer(Outcome(entry: entry, book: book))
            try book.requireSound()
            return said
        } catch { throw .unanswered(entry.name, error) }
    }

    func request(for call: Call, _ inputs: [[UInt8]]) throws -> Request? {
        guard let key = call[.key] else { return nil }
        if let fault = TextField.key.fault(in: key) { throw Refusal.text(.key, key, fault) }
        // Who asks is part of what is asked: "undo" is another thing in another's hands.
        return Request(key: key, digest: call.digest(of: inputs + [Array(try recorder(for: call).utf8)]))
    }

    /// Applies a draft to a copy of the book; throws what refuses it.
    private func rehearse(_ draft: Draft, on book: Book) throws(Refusal) -> Outcome {
        let (entry, after) = try book.rehearsing(draft)
        return Outcome(entry: entry, book: after, manner: .rehearsed)
    }

    /// What the disk had to say besides.
    func report(_ done: Committed, _ language: Language) {
        if let aside = done.setAside {
            note(
                Phrase(
                    "上次有人登记到一半中断，留下 \(aside.bytes) 字节不完整的内容（从未登记成功），已移到 \(aside.path)。",
                    en:
                        "An earlier writer died half way; its \(aside.bytes) unfinished bytes (never recorded) were moved to \(aside.path)."
                )[language])
        }
        if let error = done.placeError {
            note(
                Phrase(
                    "提示：公示已经记入流水，只是公示文件没能放到位（\(error.cause)）。再执行一次同样的公示命令就会补上。",
                    en:
                        "Note: the board is posted in the journal; only its files could not be put in their place (\(error.cause)). The same command once more makes up for it."
                )[language])
        }
        if let path = done.aside {
            note(
                Phrase("原来的文件夹另存为 \(path)。", en: "The folder that stood there is kept as \(path).")[language])
        }
        if let error = done.headError {
            note(
                Phrase(
                    "提示：分录已经记入账本，不要重录；只是本机的登记记录没能更新（\(error.cause)），下次登记时会补上。",
                    en:
                        "Note: the entry stands, do not repeat it; only this machine's head was not updated (\(error.cause)). The next write makes up for it."
                )[language])
        }
    }

    private func show(_ answer: Answer, _ entry: EntryName, _ manner: Outcome.Manner, _ call: Call) {
        guard !call.has(.json) else {
            var fields: [(String, JSON)] = [("entry", .text(entry))] + answer.fields
            switch manner {
            case .written: break
            case .repeated: fields.append(("repeated", .bool(true)))
            case .rehearsed: fields.append(("dryRun", .bool(true)))
            }
            if !answer.warnings.isEmpty {
                fields.append(("warnings", .array(answer.warnings.map { .object($0.fields) })))
            }
            return say(JSON.object(fields).description)
        }
        for warning in answer.warnings { note(warning.phrase[call.language]) }
        switch manner {
        case .written: break
        case .repeated:
            note(
                Phrase(
                    "这个防重号以前用过，这次没有再登记。下面是当时的 \(entry)：",
                    en: "This key was recorded before as \(entry); nothing was written again.")[call.language]
            )
        case .rehearsed: note(Phrase.dryRun[call.language])
        }
        for line in answer.lines { say(line[call.language]) }
    }
}
