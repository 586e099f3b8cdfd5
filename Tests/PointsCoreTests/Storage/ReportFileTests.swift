import Testing

@testable import PointsCore

/// Files that people take away.
struct ReportFileTests {
    private func write(_ path: String) -> StorageError? {
        thrown(StorageError.self) { () throws(StorageError) in try Documents.write([1, 2], to: path) }
    }

    @Test(arguments: [
        "book.json", "journal/main/2021-06.jsonl", "state/head.json", "state/new.csv", "榜单.csv",
    ])
    func `nothing is written into a book's folder`(_ name: String) throws {
        let disk = try BookOnDisk()
        let before = try disk.tree
        #expect(write("\(disk.path)/\(name)") == .insideBook(path: "\(disk.path)/\(name)"))
        #expect(try disk.tree == before)
    }

    @Test func `a file beside is left alone, and nothing is left behind`() throws {
        let temporary = try TemporaryFolder()
        try Disk.write([9], to: "\(temporary.path)/榜单.csv.tmp")
        #expect(write("\(temporary.path)/榜单.csv") == nil)
        #expect(write("\(temporary.path)/榜单.csv") == nil)
        #expect(try Disk.tree(temporary.path) == ["榜单.csv": [1, 2], "榜单.csv.tmp": [9]])
    }

    @Test func `a folder, or a missing one, is refused`() throws {
        let temporary = try TemporaryFolder()
        #expect(write(temporary.path) == .notARegularFile(path: temporary.path))
        #expect(write("\(temporary.path)/没有/榜单.csv") == .notAFolder(path: "\(temporary.path)/没有"))
        #expect(try Disk.tree(temporary.path) == [:])
    }

    #if os(Linux)
        @Test func `what cannot be written is named as it was asked for, and nothing was to be recorded`() {
            #expect(write("/proc/榜单.csv") == .notWritten(path: "/proc/榜单.csv", errno: SystemErrno.notThere))
            #expect(make("/proc/对账单") == .notWritten(path: "/proc/对账单", errno: SystemErrno.notThere))
        }
    #endif

    private func make(_ path: String) -> StorageError? {
        thrown(StorageError.self) { () throws(StorageError) in try Documents.makeFolder(path) }
    }

    @Test func `a folder for files is made once, where there is one above it`() throws {
        let temporary = try TemporaryFolder()
        try Disk.write([9], to: "\(temporary.path)/榜单.csv")
        #expect(make("\(temporary.path)/对账单") == nil)
        #expect(make("\(temporary.path)/对账单") == nil)
        #expect(write("\(temporary.path)/对账单/一.html") == nil)
        #expect(make("\(temporary.path)/没有/对账单") == .notAFolder(path: "\(temporary.path)/没有"))
        #expect(make("\(temporary.path)/榜单.csv") == .notAFolder(path: "\(temporary.path)/榜单.csv"))
        #expect(make("\(temporary.path)/榜单.csv/x") == .notAFolder(path: "\(temporary.path)/榜单.csv/x"))
    }

    @Test(arguments: ["", "/journal", "/new", "/journal/new"])
    func `no folder is made in a book's folder, and the book itself is none for files`(_ name: String) throws
    {
        let disk = try BookOnDisk()
        let before = try disk.tree
        #expect(make("\(disk.path)\(name)") == .insideBook(path: "\(disk.path)\(name)"))
        #expect(try disk.tree == before)
    }
}
