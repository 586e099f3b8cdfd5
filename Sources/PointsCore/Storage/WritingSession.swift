/// The time between taking the book's lock and letting it go.
public final class WritingSession {
    let folder: BookFolder
    private let desk: DeskName
    private let loaded: LoadedBook
    private let lock: WriteLock

    /// The book as it stands, for deciding.
    public var book: Book { loaded.book }
    /// How far each desk's journal has come.
    public var journal: [DeskMark] { loaded.marks }
    /// Whether the book came from another machine and was not taken over for this desk.
    var needsTrust: Bool { loaded.needsTrust(desk) }
    /// The name of the entry that is written next.
    public var nextEntry: EntryName { EntryName(desk: desk, number: book.history.count(of: desk) + 1) }

    init(_ folder: BookFolder, desk: DeskName, patience: Int, by: String, takesOver: Bool)
        throws(StorageError)
    {
        self.folder = folder
        self.desk = desk
        // A copy of a book has no state; asking it to write must leave no trace.
        if try Folder.kind(of: "\(folder.path)/state") == .missing, !takesOver {
            guard try !LoadedBook.load(folder, isWriter: false).needsTrust(desk) else {
                throw .needsTrust(desk)
            }
        }
        try Folder.make("\(folder.path)/state", mode: folder.info.isShared ? 0o2770 : nil)
        lock = try WriteLock(
            in: folder.path, shared: folder.info.isShared, patience: patience,
            signature: "“\(by)”\n")
        loaded = try LoadedBook.load(folder, isWriter: true)
    }

    /// Writes the draft and returns once it is on the disk. The book must allow it: what it refuses here is
    /// taken for a defect, not for an answer.
    public func commit(_ draft: Draft) throws(StorageError) -> Committed {
        guard !needsTrust else { throw .needsTrust(desk) }
        return try write(draft)
    }

    /// Makes this machine the one that writes here. Refused where the journal is no longer the one whose
    /// hash was shown.
    public func trust(_ draft: Draft, _ takeover: Takeover) throws(StorageError) -> Committed {
        guard loaded.needsTrust(desk) else { throw .trustNotNeeded }
        guard loaded.marks == takeover.marks else { throw .changedMeanwhile }
        // The state folder may be new here; what it holds counts from now on.
        try Folder.sync(folder.path)
        return try write(draft)
    }

    /// Ends a takeover whose entry was written and whose writer died before the head was.
    public func finish(_ takeover: Takeover) throws(StorageError) {
        guard loaded.needsTrust(desk) else { return }
        guard loaded.marks == takeover.marks, let last = loaded.journals[desk]?.last else {
            throw .changedMeanwhile
        }
        try Folder.sync(folder.path)
        _ = try Settling(folder: folder, desk: desk).settle(loaded)
        try head(at: last).write(in: folder.path, of: folder.info)
    }

    private func write(_ draft: Draft) throws(StorageError) -> Committed {
        let journal = loaded.journals[desk]
        let last = journal?.last ?? .beginning(of: desk, folder.genesis)
        let name = EntryName(desk: desk, number: last.number + 1)
        let stamp = Stamp(entry: name, at: draft.at, by: draft.by, seen: seen(), request: draft.request)
        let (entry, line) = EntryLine.write(stamp, draft.event, after: last.hash)
        guard line.count <= EntryLine.limit else {
            throw .lineTooLong(bytes: line.count, limit: EntryLine.limit)
        }
        var book = loaded.book
        book.turn(to: stamp.day)
        var refusal: Refusal?
        do throws(Refusal) { try book.apply(entry) } catch { refusal = error }
        // Neither a yes nor a no counts that was looked up in vain.
        try book.requireSound()
        if let refusal {
            throw .damaged(Damage(.refused(name, refusal), file: JournalReader.path(of: desk)))
        }
        try prove(line, after: last)
        let settling = Settling(folder: folder, desk: desk)
        let setAside = try settling.settle(loaded)
        // A new desk is this machine's before its first entry, so that a writer who dies leaves no doubt.
        if last.number == 0 { try head(at: last).write(in: folder.path, of: folder.info) }
        if SeededDefect.headFirst.isOn {
            try head(at: DeskMark(desk: desk, number: name.number, hash: entry.hash))
                .write(in: folder.path, of: folder.info)
        }
        let written = try JournalAppend(folder: folder, desk: desk).append(
            line, of: entry, after: last, tail: journal?.tail)
        book.history.note(written.place)
        var headError: StorageError?
        let mark = DeskMark(desk: desk, number: name.number, hash: entry.hash)
        do throws(StorageError) { try head(at: mark).write(in: folder.path, of: folder.info) } catch {
            headError = error
        }
        if headError == nil { keep(book, entry, written) }
        return Committed(entry: entry, book: book, setAside: setAside, headError: headError)
    }

    /// Notes for the next command how the journal looks now; keeps the book anew where much has come to it.
    private func keep(_ book: Book, _ entry: Entry, _ written: JournalAppend.Written) {
        guard let look = written.look else { return }
        let isMuch =
            written.isNewFile || book.history.recent.order.count >= SnapshotFile.patience
            || book.history.shelf.pages.dropLast().contains { !$0.isSaved }
        let known = loaded.snapshot?.standing.desks.firstIndex { $0.mark.desk == desk }
        if let known, !isMuch { return SnapshotFile.note(look, of: known, in: folder) }
        let file = LoadedBook.WrittenFile(
            month: written.place.month, look: look,
            mark: DeskMark(desk: desk, number: entry.name.number, hash: entry.hash),
            seen: Dictionary(entry.stamp.seen.map { ($0.desk, $0.number) }, uniquingKeysWith: max),
            seconds: entry.stamp.at.seconds)
        loaded.save(folder, book, changed: [desk: file], appending: true)
    }

    /// What could not be read again would stop every later command; better to stop this one.
    private func prove(_ line: [UInt8], after last: DeskMark) throws(StorageError) {
        let proven = line.dropLast().withUnsafeBufferPointer {
            (try? EntryLine.read($0, desk: desk, after: last.hash)) != nil
        }
        guard proven else { throw .damaged(Damage(.malformed, file: JournalReader.path(of: desk))) }
    }

    /// The other desks' last entries, as far as this desk has not named them already.
    private func seen() -> [EntryName] {
        let known = loaded.journals[desk]?.seen ?? [:]
        return loaded.marks.filter { $0.desk != desk && known[$0.desk, default: 0] < $0.number }
            .map { EntryName(desk: $0.desk, number: $0.number) }
    }

    /// The head with this desk at a mark and every other where its journal stands.
    private func head(at mark: DeskMark) -> Head {
        var head = Head()
        for other in loaded.marks {
            let isWrittenHere = loaded.head?.marks[other.desk]?.isWrittenHere ?? false
            head.marks[other.desk] = HeadMark(other, isWrittenHere: isWrittenHere)
        }
        head.marks[desk] = HeadMark(mark, isWrittenHere: true)
        return head
    }
}

extension BookFolder {
    /// Takes the book's lock and loads the book.
    ///
    /// - Parameters:
    ///   - patience: how long to wait for another writer, in milliseconds.
    ///   - takesOver: whether this is to make a copied book one that is written here.
    public func beginWriting(
        desk: DeskName, patience: Int, by: String, takesOver: Bool = false
    ) throws(StorageError) -> WritingSession {
        try WritingSession(self, desk: desk, patience: patience, by: by, takesOver: takesOver)
    }
}
