import Testing

@testable import PointsCore

/// A book in a temporary folder, with a clock that is set by hand.
struct BookOnDisk {
    let temporary: TemporaryFolder
    let path: String
    var at: Moment = "2021-06-13T17:20:05+08:00"

    /// A new book with a branch and a member: entries 1 and 2 of the main desk.
    init(shared: Bool = false) throws {
        let at: Moment = "2021-06-13T17:20:05+08:00"
        try self.init(
            [
                Draft(
                    desk: .main, at: at, by: "孙", request: nil,
                    event: .branches(BranchesOpened(branches: [Branch(code: "1", name: "第一支部")]))),
                Draft(
                    desk: .main, at: at, by: "孙", request: nil,
                    event: .join(MembersJoined(members: [.sample(1, "李梅", "1")]))),
            ], shared: shared)
    }

    /// A new book with these entries.
    init(_ drafts: [Draft], shared: Bool = false) throws {
        temporary = try TemporaryFolder()
        path = "\(temporary.path)/隆华"
        let info = BookInfo(id: "b-1", name: "隆华社区", zone: .shanghai, isShared: shared)
        _ = try BookFolder.create(at: path, info, drafts)
    }

    /// A copy of a tree, in a folder of its own.
    init(_ tree: [String: [UInt8]]) throws {
        temporary = try TemporaryFolder()
        path = "\(temporary.path)/隆华"
        try Disk.restore(tree, at: path)
    }

    var folder: BookFolder { get throws(StorageError) { try BookFolder(path) } }
    /// Every file with its bytes, but for what was derived from the journal.
    var tree: [String: [UInt8]] {
        get throws {
            try Disk.tree(path).filter {
                !$0.key.hasPrefix("state/snapshot") && !$0.key.hasPrefix("state/pages-")
            }
        }
    }

    func read() throws(StorageError) -> Book { try folder.read() }
    func audit() throws(StorageError) -> Audit { try folder.audit() }

    /// The member's pledge: any words will do to tell one entry from another.
    func draft(_ words: String, desk: DeskName = .main) -> Draft {
        Draft(
            desk: desk, at: at, by: "孙", request: nil, event: .amend(MemberAmended(member: 1, pledge: words)))
    }

    @discardableResult
    func write(_ words: String, desk: DeskName = .main) throws(StorageError) -> Committed {
        try folder.beginWriting(desk: desk, patience: 0, by: "孙").commit(draft(words, desk: desk))
    }

    func pledge() throws(StorageError) -> String? { try read().roster[1]?.pledge }

    /// Why the book can be neither read nor written; nil where it can. The disk must stay as it was.
    func failure(at place: SourceLocation = #_sourceLocation) throws -> StorageError? {
        let before = try tree
        let reading = thrown(StorageError.self) { () throws(StorageError) in try read() }
        let writing = thrown(StorageError.self) { () throws(StorageError) in try write("新的承诺") }
        // The lock is not part of the book.
        #expect(
            try tree.filter { $0.key != "state/lock" } == before.filter { $0.key != "state/lock" },
            "a damaged book was changed", sourceLocation: place)
        #expect(reading == writing, sourceLocation: place)
        return reading
    }

    static let june = "journal/main/2021-06.jsonl"

    func bytes(_ file: String) throws -> [UInt8] { try Disk.bytes("\(path)/\(file)") }
    func put(_ bytes: [UInt8], in file: String) throws { try Disk.write(bytes, to: "\(path)/\(file)") }
    func remove(_ file: String) { Disk.remove("\(path)/\(file)") }

    /// The lines of a file with their newlines.
    func lines(_ file: String = june) throws -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in try bytes(file) {
            lines[lines.count - 1].append(byte)
            if byte == 0x0A { lines.append([]) }
        }
        return lines.filter { !$0.isEmpty }
    }
}
