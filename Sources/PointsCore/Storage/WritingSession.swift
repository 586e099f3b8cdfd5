/// What a command wants to have written.
public struct Draft: Sendable {
    public let desk: DeskName
    public let at: Moment
    public let by: String
    public let request: Request?
    public let event: Event

    public init(desk: DeskName, at: Moment, by: String, request: Request?, event: Event) {
        self.desk = desk
        self.at = at
        self.by = by
        self.request = request
        self.event = event
    }
}

/// What became of a draft.
public struct Committed: Sendable {
    public let entry: Entry
    /// The book with the entry in it.
    public let book: Book
    /// Bytes of a dead writer that were moved aside, and where to.
    public let setAside: SetAside?
    /// Set where the entry is safe but the head could not be replaced.
    public let headError: StorageError?

    public struct SetAside: Hashable, Sendable {
        public let bytes: Int
        public let path: String
    }
}

/// The time between taking the book's lock and letting it go.
public final class WritingSession {
    private let folder: BookFolder
    private let desk: DeskName
    private let loaded: LoadedBook
    private let lock: WriteLock

    /// The book as it stands, for deciding.
    public var book: Book { loaded.book }

    init(_ folder: BookFolder, desk: DeskName, patience: Int, by: String) throws(StorageError) {
        self.folder = folder
        self.desk = desk
        lock = try WriteLock(
            in: folder.path, shared: folder.info.isShared, patience: patience,
            signature: "\(by) (\(Folder.processNumber))\n")
        loaded = try LoadedBook.load(folder, isWriter: true)
    }

    /// Whether the desk's journal was written on a machine that is not this one.
    public var needsTrust: Bool {
        let written = loaded.journals.values.contains { $0.last.number > 0 }
        guard let head = loaded.head else { return written }
        guard head.marks[desk] == nil, let journal = loaded.journals[desk] else { return false }
        // One entry without a mark: the desk's first writer died before it could replace the head.
        return journal.last.number > 1
    }

    /// Writes the draft and returns once it is on the disk. The book must allow it: what it refuses here is
    /// taken for a defect, not for an answer.
    public func commit(_ draft: Draft) throws(StorageError) -> Committed {
        guard !needsTrust else { throw .needsTrust(desk) }
        return try write(draft)
    }

    /// Makes this machine the one that writes here; the journal was proved by loading it.
    public func trust(_ draft: Draft) throws(StorageError) -> Committed {
        guard needsTrust else { throw .trustNotNeeded }
        return try write(draft)
    }

    /// The journals as they stand, for what `trust` shows and records.
    public var marks: [DeskMark] {
        loaded.journals.values.map(\.last).filter { $0.number > 0 }.sorted { $0.desk < $1.desk }
    }

    private func write(_ draft: Draft) throws(StorageError) -> Committed {
        let journal = loaded.journals[desk]
        let last = journal?.last ?? DeskMark(desk: desk, number: 0, hash: folder.genesis)
        let name = EntryName(desk: desk, number: last.number + 1)
        let stamp = Stamp(entry: name, at: draft.at, by: draft.by, seen: seen(), request: draft.request)
        let (entry, line) = EntryLine.write(stamp, draft.event, after: last.hash)
        guard line.count <= EntryLine.limit else {
            throw .lineTooLong(bytes: line.count, limit: EntryLine.limit)
        }
        var book = loaded.book
        do throws(Refusal) { try book.apply(entry) } catch {
            throw .damaged(Damage(.refused(name, error), file: JournalReader.path(of: desk)))
        }
        let settling = Settling(folder: folder, desk: desk)
        let setAside = try settling.settle(loaded)
        try JournalAppend(folder: folder, desk: desk).append(
            line, of: entry, after: last, tail: journal?.tail)
        var headError: StorageError?
        do throws(StorageError) { try head(after: entry).write(in: folder.path, of: folder.info) } catch {
            headError = error
        }
        return Committed(entry: entry, book: book, setAside: setAside, headError: headError)
    }

    /// One hash for the whole book: the last entry's, or where several desks write, that over all of theirs.
    public var fingerprint: String {
        let hashes = marks.map(\.hash.description)
        return hashes.count == 1 ? hashes[0] : Digest(of: hashes.joined().utf8).description
    }

    /// The other desks' last entries, as far as this desk has not named them already.
    private func seen() -> [EntryName] {
        var known: [DeskName: Int] = [:]
        for entry in loaded.journals[desk]?.entries ?? [] {
            for name in entry.stamp.seen { known[name.desk] = name.number }
        }
        return marks.filter { $0.desk != desk && known[$0.desk, default: 0] < $0.number }
            .map { EntryName(desk: $0.desk, number: $0.number) }
    }

    private func head(after entry: Entry) -> Head {
        var head = Head()
        for mark in marks { head.marks[mark.desk] = mark }
        head.marks[desk] = DeskMark(desk: desk, number: entry.name.number, hash: entry.hash)
        return head
    }
}

extension BookFolder {
    /// Takes the book's lock and loads the book.
    ///
    /// - Parameter patience: how long to wait for another writer, in milliseconds.
    public func beginWriting(desk: DeskName, patience: Int, by: String) throws(StorageError) -> WritingSession
    {
        try WritingSession(self, desk: desk, patience: patience, by: by)
    }
}
