/// The files of a posted board, and where they lie: `boards/2021-06/`.
public struct BoardFiles: Sendable {
    public let month: Month
    public let files: [File]

    public struct File: Sendable {
        public let name: String
        public let bytes: [UInt8]

        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The page that leads to all boards, written anew beside their folders.
    public let index: File

    public init(month: Month, files: [File], index: File) {
        self.month = month
        self.files = files
        self.index = index
    }

    /// The file whose digest is the board's.
    public static let canonical = "board.json"
    static let folder = "boards"
    /// Boards are large, but nothing like this.
    static let limit = 256 << 20

    /// Where a month's board lies inside the book.
    public static func path(of month: Month) -> String { "\(folder)/\(month)" }
    /// Where one of its files lies.
    public static func path(of file: String, of month: Month) -> String { "\(path(of: month))/\(file)" }
    /// Where the page that leads to all boards lies.
    public static func path(ofIndex name: String) -> String { "\(folder)/\(name)" }
}

extension BookFolder {
    /// Where a month's board lies.
    public func boardPath(of month: Month) -> String { "\(path)/\(BoardFiles.path(of: month))" }

    /// A file of a posted board. Nil where it is not there; refused where something else is in its place.
    public func boardFile(_ name: String, of month: Month) throws(StorageError) -> [UInt8]? {
        try boardContents(of: name, of: month) { (file, size) throws(StorageError) in
            try file.read(count: size)
        }
    }

    /// The digest of a file of a posted board. Nil where it is not there; refused where something else is in its place.
    ///
    /// - Parameter take: is given the file piece by piece.
    public func boardDigest(
        _ name: String, of month: Month, _ take: (UnsafeRawBufferPointer) -> Void = { _ in }
    ) throws(StorageError) -> Digest? {
        try boardContents(of: name, of: month) { (file, size) throws(StorageError) in
            try file.digest(count: size, take)
        }
    }

    private func boardContents<Contents>(
        of name: String, of month: Month,
        _ read: (borrowing PointsCore.File, _ size: Int) throws(StorageError) -> Contents
    ) throws(StorageError) -> Contents? {
        for folder in ["\(path)/\(BoardFiles.folder)", boardPath(of: month)] {
            switch try Folder.kind(of: folder) {
            case .missing: return nil
            case .folder: continue
            case .file, .other: throw .notAFolder(path: folder)
            }
        }
        return try contents(of: "\(boardPath(of: month))/\(name)", read)
    }

    /// The page that leads to all boards; nil where it is not there.
    public func boardIndex(_ name: String) throws(StorageError) -> [UInt8]? {
        try contents(of: "\(path)/\(BoardFiles.folder)/\(name)") { (file, size) throws(StorageError) in
            try file.read(count: size)
        }
    }

    private func contents<Contents>(
        of path: String, _ read: (borrowing PointsCore.File, _ size: Int) throws(StorageError) -> Contents
    ) throws(StorageError) -> Contents? {
        switch try Folder.kind(of: path) {
        case .missing: return nil
        case .folder, .other: throw .notARegularFile(path: path)
        case .file: break
        }
        let file = try PointsCore.File(path, .read)
        let size = try file.status().size
        guard size <= BoardFiles.limit else { throw .fileTooLarge(path: path, limit: BoardFiles.limit) }
        return try read(file, size)
    }
}

/// What has become of a posted board's files.
public struct BoardFolderState: Hashable, Sendable {
    /// Paths inside the book.
    public var missing: [String] = []
    public var changed: [String] = []
    public init() {}
    public var isSound: Bool { missing.isEmpty && changed.isEmpty }
}

/// How the forms of a board for people, a table or a page, are made from `board.json` today.
///
/// A later version may make them otherwise. What the fingerprint stands for is `board.json` alone; a form that was made
/// from it anew is as good as the one that was posted.
public struct BoardForms: Sendable {
    private let made: @Sendable (_ name: String, _ canonical: [UInt8]) -> [UInt8]?

    public init(made: @escaping @Sendable (_ name: String, _ canonical: [UInt8]) -> [UInt8]?) {
        self.made = made
    }

    /// None can be made.
    public static let none = BoardForms { _, _ in nil }

    fileprivate func bytes(of name: String, from canonical: [UInt8]) -> [UInt8]? { made(name, canonical) }
}

extension BookFolder {
    /// Compares a posted board's files with their digests in the journal.
    public func boardState(
        of publication: Publication, forms: BoardForms = .none
    ) throws(StorageError) -> BoardFolderState {
        var state = BoardFolderState()
        let canonical = BoardFile(name: BoardFiles.canonical, digest: publication.digest)
        for file in [canonical] + publication.files {
            let path = BoardFiles.path(of: file.name, of: publication.month)
            do throws(StorageError) {
                guard let found = try boardDigest(file.name, of: publication.month) else {
                    state.missing.append(path)
                    continue
                }
                if found == file.digest { continue }
                if try !isMadeAnew(file.name, of: publication, forms) { state.changed.append(path) }
            } catch {
                guard error.isInTheWay else { throw error }
                state.changed.append(path)
            }
        }
        return state
    }

    /// Whether a file is what today's forms make of the board that was posted.
    private func isMadeAnew(
        _ name: String, of publication: Publication, _ forms: BoardForms
    ) throws(StorageError) -> Bool {
        guard let board = try boardFile(BoardFiles.canonical, of: publication.month),
            Digest(of: board) == publication.digest, let made = forms.bytes(of: name, from: board)
        else { return false }
        return try boardFile(name, of: publication.month) == made
    }
}

/// A board's folder, written whole beside its place and then moved there in one step.
struct BoardPlacement {
    private let folder: BookFolder
    private let place: String
    private let temporary: String
    private let index: BoardFiles.File
    /// The folder of all boards where this is the first of them.
    private let made: String?

    /// Writes the files and waits until they are on the medium. A failure leaves nothing.
    init(_ board: BoardFiles, in folder: BookFolder) throws(StorageError) {
        self.folder = folder
        index = board.index
        place = folder.boardPath(of: board.month)
        temporary = "\(folder.path)/\(BoardFiles.folder)/.\(board.month).tmp"
        let mode: UInt32? = folder.info.isShared ? 0o2770 : nil
        let all = "\(folder.path)/\(BoardFiles.folder)"
        made = try Folder.make(all, mode: mode) ? all : nil
        // Left over by a writer that died; nobody else writes while the lock is held.
        Folder.removeTree(temporary)
        do throws(StorageError) {
            if made != nil { try Folder.sync(folder.path) }
            try Folder.make(temporary, mode: mode)
            for file in board.files {
                let path = "\(temporary)/\(file.name)"
                let written = try File(path, .createNew, mode: folder.info.isShared ? 0o660 : 0o666)
                if folder.info.isShared { try written.setMode(0o660) }
                try written.write(file.bytes, at: 0)
                try written.sync()
            }
            try Folder.sync(temporary)
        } catch {
            discard()
            // The board that was asked for, not the folder in which it is made.
            guard case .system(let call, let path, let errno) = error, path.hasPrefix(temporary) else {
                throw error
            }
            throw .system(call, path: place + path.dropFirst(temporary.count), errno: errno)
        }
    }

    func discard() {
        Folder.removeTree(temporary)
        if let made { Folder.removeEmpty(made) }
    }

    /// Puts the folder in its place. What stood there is moved aside; its new path is returned.
    func commit() throws(StorageError) -> String? {
        var aside: String?
        if try Folder.kind(of: place) != .missing {
            let path = "\(place).aside-\(Folder.milliseconds)"
            try Folder.rename(place, to: path)
            aside = path
        }
        try Folder.rename(temporary, to: place)
        let boards = "\(folder.path)/\(BoardFiles.folder)"
        try Folder.sync(boards)
        try folder.write(index: index)
        return aside
    }
}

extension BookFolder {
    fileprivate func write(index: BoardFiles.File) throws(StorageError) {
        let path = "\(path)/\(BoardFiles.folder)/\(index.name)"
        do throws(StorageError) {
            try Replacement.write(index.bytes, to: path, shared: info.isShared)
        } catch { throw error.notWritten(path) }
    }
}

extension WritingSession {
    /// Writes the draft that posts a board, with the board's files: both, or neither, but for a death between
    /// the two, after which ``place(_:)`` makes up for it.
    public func commit(_ draft: Draft, placing board: BoardFiles) throws(StorageError) -> Committed {
        guard !needsTrust else { throw .needsTrust(draft.desk) }
        let placement = try BoardPlacement(board, in: folder)
        var done: Committed
        do throws(StorageError) { done = try commit(draft) } catch {
            placement.discard()
            throw error
        }
        do throws(StorageError) { done.aside = try placement.commit() } catch { done.placeError = error }
        return done
    }

    /// Puts the files of a board posted before where they belong; what stood there is moved aside, and its new
    /// path is returned.
    public func place(_ board: BoardFiles) throws(StorageError) -> String? {
        let placement: BoardPlacement
        do throws(StorageError) { placement = try BoardPlacement(board, in: folder) } catch {
            throw error.notWritten(nil)
        }
        do throws(StorageError) { return try placement.commit() } catch {
            placement.discard()
            throw error.notWritten(nil)
        }
    }

    /// Writes the page that leads to all boards anew.
    public func place(index: BoardFiles.File) throws(StorageError) { try folder.write(index: index) }
}
