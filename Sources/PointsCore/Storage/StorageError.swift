/// Why a book could not be read from the disk or written to it. Facts only.
public enum StorageError: Error, Hashable, Sendable {
    case noBook(path: String)
    case notAFolder(path: String)
    case notARegularFile(path: String)
    case alreadyThere(path: String)
    /// Only jifen itself writes into a book's folder.
    case insideBook(path: String)
    case system(SystemCall, path: String, errno: Int32)
    /// A file that people take away could not be written; nothing was to be recorded.
    case notWritten(path: String, errno: Int32)
    /// Another process is writing; what it left in the lock file about itself.
    case busy(holder: String)
    case damaged(Damage)
    case newerFormat(found: Int, known: Int)
    /// The book came from another machine; this one has no head for the desk.
    case needsTrust(DeskName)
    case trustNotNeeded
    /// The journal changed between showing it and taking it over.
    case changedMeanwhile
    case lineTooLong(bytes: Int, limit: Int)
    case fileTooLarge(path: String, limit: Int)
    /// Another file took the journal's place while it was being written.
    case replacedWhileWriting(path: String)
    /// What was derived from the journal is not what was written; it is derived anew.
    case staleArchive
    /// An error came while writing and the line could not be taken away again.
    case uncertain(EntryName, path: String, errno: Int32)
    /// The entry stands; only what was to be said of it could not be read.
    indirect case unanswered(EntryName, StorageError)
}

public enum SystemCall: String, Sendable {
    case open, read, write, sync, truncate, rename, stat, lock, makeFolder, list, remove, setMode
}

/// Something on the disk that is not as jifen left it, with its place.
public struct Damage: Hashable, Sendable {
    /// The path inside the book.
    public let file: String
    /// From 1; nil where the file as a whole is meant.
    public let line: Int?
    /// Offset in the file, from 0.
    public let byte: Int?
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        case badBookFile
        case badHead
        /// A head that is whole, of a book with another id.
        case headOfOtherBook
        case badHeader
        case malformed
        case unknownEvent(String)
        case brokenChain
        case wrongNumber(found: Int, expected: Int)
        case wrongMonth
        case lineTooLong(limit: Int)
        case strangeFile
        /// The journal ends before an entry that was acknowledged.
        case endMissing(DeskName, acknowledged: Int, found: Int)
        /// The head and the journal disagree about an entry.
        case headDisagrees(DeskName, number: Int)
        /// A month file does not continue where the one before it ended.
        case gap(expectedAfter: Int)
        /// Another desk's entry that this one builds on is not there.
        case missingEntry(EntryName)
        case refused(EntryName, Refusal)
        case miscount(Miscount)
        /// A posted board's file is not as it was posted.
        case boardChanged

        /// Whether it says nothing of the journal, only of what this machine keeps beside it.
        public var isOfHead: Bool { self == .badHead || self == .headOfOtherBook }
    }

    init(_ kind: Kind, file: String, line: Int? = nil, byte: Int? = nil) {
        self.file = file
        self.line = line
        self.byte = byte
        self.kind = kind
    }
}

extension StorageError {
    /// The same of a file that is made from the book, where nothing was to be recorded.
    ///
    /// - Parameter path: the file that was asked for, where another was on the way to it.
    func notWritten(_ path: String?) -> StorageError {
        guard case .system(_, let place, let errno) = self else { return self }
        return .notWritten(path: path ?? place, errno: errno)
    }

    /// Whether something else stands where a file or a folder should.
    public var isInTheWay: Bool {
        switch self {
        case .notAFolder, .notARegularFile: true
        default: false
        }
    }
}
