import Foundation

@testable import PointsCore

/// A book's files as the program itself would leave them, written without a sync for each entry.
///
/// This is all that knows how the program keeps a book: line, chain, header, head.
struct JournalFiles {
    let folder: String
    let info: BookInfo
    private(set) var count = 0
    private var hash: Digest
    private var month: Month?
    private var bytes: [UInt8] = []

    init(_ folder: String, _ info: BookInfo) throws {
        self.folder = folder
        self.info = info
        for name in ["journal/main", "state"] {
            try FileManager.default.createDirectory(
                atPath: "\(folder)/\(name)", withIntermediateDirectories: true)
        }
        let first = BookFile.bytes(info)
        hash = Digest(of: first)
        try write(first, to: BookFile.name)
    }

    /// The name the next entry will have.
    var next: EntryName { EntryName(desk: .main, number: count + 1) }

    /// The last entry.
    var mark: DeskMark { DeskMark(desk: .main, number: count, hash: hash) }

    mutating func append(_ event: Event, at: Moment, by: String) throws -> Entry {
        if at.day.month != month {
            try closeMonth()
            month = at.day.month
            bytes +=
                MonthHeader(
                    book: info.id, desk: .main, month: at.day.month, after: count, hash: hash
                ).bytes
        }
        let (entry, line) = EntryLine.write(Stamp(entry: next, at: at, by: by), event, after: hash)
        bytes += line
        hash = entry.hash
        count += 1
        return entry
    }

    /// A board and its entry. Only what the fingerprint is of is written, not the forms for people made from it.
    mutating func post(_ board: Board, at: Moment, by: String) throws -> Entry {
        let (bytes, folder) = (board.bytes, "boards/\(board.month)")
        try FileManager.default.createDirectory(
            atPath: "\(self.folder)/\(folder)", withIntermediateDirectories: true)
        try write(bytes, to: "\(folder)/\(BoardFiles.canonical)")
        return try append(
            .publish(Publication(board, digest: Digest(of: bytes), files: [])), at: at, by: by)
    }

    /// Writes what is left, and the head: every entry counts as acknowledged.
    mutating func close() throws {
        try closeMonth()
        var head = Head()
        head.marks[.main] = HeadMark(mark, isWrittenHere: true)
        try write(head.bytes(of: info.id), to: Head.path)
    }

    private mutating func closeMonth() throws {
        guard let month else { return }
        try write(bytes, to: "journal/main/\(month).jsonl")
        bytes.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(filePath: "\(folder)/\(name)"))
    }
}
