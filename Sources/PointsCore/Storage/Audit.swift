/// What checking everything found.
public struct Audit: Sendable {
    public let desks: [DeskMark]
    /// How many entries of each desk could be proved.
    public let proven: [Proven]
    public let entries: Int
    public let files: Int
    public let bytes: Int
    public let problems: [Damage]
    /// What dead writers left beyond the last good entry; the next write moves it aside.
    public let residues: [Residue]
    /// Files of posted boards that are not there; posting the month again puts them back.
    public private(set) var missingBoards: [String]
    /// Pages made from the book that are not as they would be made now: changed, or made by an earlier version.
    public private(set) var staleBoards: [String] = []
    /// Whether this machine knows what was acknowledged; false for a copy of another machine's book.
    public let hasHead: Bool
    /// The book as far as it could be proved.
    public let book: Book

    /// Whether everything but this machine's head and the files of posted boards, which are made from it, is as it was
    /// written.
    public var isJournalSound: Bool { problems.allSatisfy { $0.kind == .boardChanged || $0.kind.isOfHead } }

    /// One hash for the whole book, as taking it over asks for it.
    public var fingerprint: String { desks.filter { $0.number > 0 }.fingerprint }

    /// Adds what was found of a page that is made from the book and that nothing seals, such as the one that leads to
    /// all boards.
    public mutating func add(unsealed page: BoardFolderState) {
        staleBoards += page.changed
        missingBoards += page.missing
    }

    public struct Proven: Hashable, Sendable {
        public let desk: DeskName
        public let entries: Int
    }

    public struct Residue: Hashable, Sendable {
        public let file: String
        public let bytes: Int
    }
}

extension BookFolder {
    /// Walks every line of every desk: header, number, form, chain, head; then replays the book and adds
    /// everything up once more. Goes on after a problem as far as that makes sense.
    public func audit(forms: BoardForms = .none) throws(StorageError) -> Audit {
        let loaded = try LoadedBook.audit(self)
        let journals = loaded.journals.values.sorted { $0.desk < $1.desk }
        let isWhole = loaded.damages.allSatisfy(\.kind.isOfHead)
        let sums = isWhole ? loaded.book.miscounts : []
        let boards = isWhole ? try boards(of: loaded.book, forms) : BoardFolderState()
        return Audit(
            desks: journals.map(\.last),
            proven: journals.map {
                Audit.Proven(desk: $0.desk, entries: loaded.book.history.count(of: $0.desk))
            },
            entries: loaded.entries,
            files: journals.reduce(0) { $0 + $1.files }, bytes: journals.reduce(0) { $0 + $1.bytes },
            problems: loaded.damages + sums.map { Damage(.miscount($0), file: "journal") }
                + boards.changed.map { Damage(.boardChanged, file: $0) },
            // Behind damage nothing tells what was acknowledged.
            residues: loaded.damages.isEmpty ? journals.compactMap(\.residue) : [],
            missingBoards: boards.missing, hasHead: loaded.head != nil, book: loaded.book)
    }

    private func boards(of book: Book, _ forms: BoardForms) throws(StorageError) -> BoardFolderState {
        var all = BoardFolderState()
        for mark in book.publications.marks {
            guard let publication = book.publication(mark)?.event else { continue }
            let state = try boardState(of: publication, forms: forms)
            all.missing += state.missing
            all.changed += state.changed
        }
        return all
    }
}

extension DeskJournal {
    fileprivate var residue: Audit.Residue? {
        guard let tail, tail.size > tail.end else { return nil }
        return Audit.Residue(file: tail.path, bytes: tail.size - tail.end)
    }
}
