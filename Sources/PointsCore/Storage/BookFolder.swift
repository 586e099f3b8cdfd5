/// A book on the disk: one folder.
public struct BookFolder: Sendable {
    public let path: String
    public let info: BookInfo
    let genesis: Digest

    /// Opens the folder; refused where it is no book or one of a newer format.
    public init(_ path: String) throws(StorageError) {
        self.path = path
        (info, genesis) = try BookFile.read(in: path)
    }

    /// Whether a folder holds a book, for the search upward from where one stands.
    public static func isBook(_ path: String) -> Bool {
        guard (try? Folder.kind(of: path)) == .folder else { return false }
        return (try? Folder.kind(of: "\(path)/\(BookFile.name)")) ?? .missing != .missing
    }

    /// The book as it stands. Takes no lock that a writer would wait for.
    public func read() throws(StorageError) -> Book {
        try LoadedBook.load(self, isWriter: false).book
    }

    /// Throws away what can be derived from the journal.
    public func removeDerived() { SnapshotFile.remove(from: self) }

    /// Whether the next command can begin with the snapshot.
    func hasSnapshot() throws(StorageError) -> Bool {
        try LoadedBook.load(self, isWriter: true).snapshot != nil
    }

    /// The book for a rehearsal at a desk, and how far the journals have come; refused where writing there would
    /// be.
    public func rehearsal(at desk: DeskName) throws(StorageError) -> (book: Book, journal: [DeskMark]) {
        let loaded = try LoadedBook.load(self, isWriter: false)
        guard !loaded.needsTrust(desk) else { throw .needsTrust(desk) }
        return (loaded.book, loaded.marks)
    }

    /// The desks that have a journal here or are known to the head.
    func desks(_ head: Head?) throws(StorageError) -> [DeskName] {
        let path = "\(path)/journal"
        switch try Folder.kind(of: path) {
        case .missing: return (head?.sorted ?? []).map(\.desk)
        case .file, .other: throw .damaged(Damage(.strangeFile, file: "journal"))
        case .folder: break
        }
        let names = try Folder.names(in: path).compactMap { try? DeskName($0) }
        return Set(names).union((head?.sorted ?? []).map(\.desk)).sorted()
    }

    /// Makes a new book with its first entries, whole or not at all.
    ///
    /// Everything is built beside the place and then moved there in one step; an empty folder may stand there.
    public static func create(
        at path: String, _ info: BookInfo, _ drafts: [Draft]
    ) throws(StorageError) -> BookFolder {
        let place = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        let parent = try freePlace(place)
        let temporary = "\(place).jifen-\(Folder.processNumber)"
        let mode: UInt32? = info.isShared ? 0o2770 : nil
        guard try Folder.make(temporary, mode: mode) else { throw .alreadyThere(path: temporary) }
        do throws(StorageError) {
            for name in ["journal", "state"] { try Folder.make("\(temporary)/\(name)", mode: mode) }
            let bytes = BookFile.bytes(info)
            try Replacement.write(bytes, to: "\(temporary)/\(BookFile.name)", shared: info.isShared)
            try Head().write(in: temporary, of: info)
            for draft in drafts {
                let session = try BookFolder(temporary).beginWriting(
                    desk: draft.desk, patience: 0, by: draft.by)
                _ = try session.commit(draft)
            }
            for name in ["journal", "state"] { try Folder.sync("\(temporary)/\(name)") }
            try Folder.sync(temporary)
            try Folder.rename(temporary, to: place)
        } catch {
            Folder.removeTree(temporary)
            throw error
        }
        try Folder.sync(parent)
        return try BookFolder(place)
    }

    /// Refused where no book can be made: something stands there, or nothing above it. Gives the folder above.
    @discardableResult
    public static func freePlace(_ path: String) throws(StorageError) -> String {
        let place = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        switch try Folder.kind(of: place) {
        case .missing: break
        case .folder:
            // The folder one stands in cannot be replaced under one's feet.
            guard try Folder.names(in: place).isEmpty, !place.hasSuffix("/."), place != "." else {
                throw .alreadyThere(path: place)
            }
        case .file, .other: throw .alreadyThere(path: place)
        }
        let parent =
            place.lastIndex(of: "/").map { $0 == place.startIndex ? "/" : String(place[..<$0]) } ?? "."
        guard try Folder.kind(of: parent) == .folder else { throw .notAFolder(path: parent) }
        return parent
    }
}
