import Testing

@testable import PointsCore

/// Something else in the place of a file: an error, never a wait.
struct StrangeFileTests {
    enum Thing: String, CaseIterable, Sendable { case link, fifo, folder }

    private func replace(_ file: String, by thing: Thing, in disk: BookOnDisk) throws {
        let path = "\(disk.path)/\(file)"
        let bytes = try Disk.bytes(path)
        disk.remove(file)
        switch thing {
        case .link:
            try Disk.write(bytes, to: "\(disk.temporary.path)/elsewhere")
            #expect(Disk.link(path, to: "\(disk.temporary.path)/elsewhere"))
        case .fifo: #expect(Disk.makeFIFO(path))
        case .folder: #expect(Disk.makeFolder(path))
        }
    }

    @Test(arguments: ["book.json", BookOnDisk.june, Head.path], Thing.allCases)
    func `a link, a FIFO or a folder in place of a file is refused`(_ file: String, _ thing: Thing) throws {
        let disk = try BookOnDisk()
        try replace(file, by: thing, in: disk)
        #expect(try disk.failure() == .notARegularFile(path: "\(disk.path)/\(file)"))
    }

    @Test func `a desk's folder may lie elsewhere, with a link in its place`() throws {
        let disk = try BookOnDisk()
        let elsewhere = "\(disk.temporary.path)/elsewhere"
        let june = try disk.bytes(BookOnDisk.june)
        #expect(Disk.makeFolder(elsewhere))
        try Disk.write(june, to: "\(elsewhere)/2021-06.jsonl")
        disk.remove(BookOnDisk.june)
        disk.remove("journal/main")
        #expect(Disk.link("\(disk.path)/journal/main", to: elsewhere))
        #expect(try disk.read().history.count == 2)
    }

    @Test(arguments: Thing.allCases)
    func `in place of the lock it stops writing, not reading`(_ thing: Thing) throws {
        let disk = try BookOnDisk()
        try replace(WriteLock.path, by: thing, in: disk)
        #expect(try disk.read().history.count == 2)
        let error = thrown(StorageError.self) { () throws(StorageError) in try disk.write("一") }
        #expect(error == .notARegularFile(path: "\(disk.path)/\(WriteLock.path)"))
    }

    @Test func `a file in place of the journal or a desk is an error`() throws {
        let disk = try BookOnDisk()
        try disk.put([1], in: "journal/counter")
        #expect(try disk.failure() != nil)
        disk.remove("journal/counter")
        disk.remove(BookOnDisk.june)
        disk.remove("journal/main")
        disk.remove("journal")
        try disk.put([1], in: "journal")
        #expect(try disk.failure() == .damaged(Damage(.strangeFile, file: "journal")))
    }
}

struct DocumentsTests {
    @Test func `a document is read up to its limit`() throws {
        let temporary = try TemporaryFolder()
        let path = "\(temporary.path)/名单.csv"
        try Documents.write(Array("12345".utf8), to: path)
        #expect(try Documents.read(path, limit: 5) == Array("12345".utf8))
        let error = thrown(StorageError.self) { () throws(StorageError) in try Documents.read(path, limit: 4)
        }
        #expect(error == .fileTooLarge(path: path, limit: 4))
    }

    @Test func `a link to a document is followed`() throws {
        let temporary = try TemporaryFolder()
        try Disk.write([7], to: "\(temporary.path)/a")
        #expect(Disk.link("\(temporary.path)/b", to: "a"))
        #expect(try Documents.read("\(temporary.path)/b", limit: 9) == [7])
    }

    @Test func `a FIFO, a folder and a missing file are errors`() throws {
        let temporary = try TemporaryFolder()
        #expect(Disk.makeFIFO("\(temporary.path)/fifo"))
        #expect(throws: StorageError.notARegularFile(path: "\(temporary.path)/fifo")) {
            try Documents.read("\(temporary.path)/fifo", limit: 9)
        }
        #expect(throws: StorageError.notARegularFile(path: temporary.path)) {
            try Documents.read(temporary.path, limit: 9)
        }
        #expect(throws: StorageError.system(.open, path: "\(temporary.path)/x", errno: SystemErrno.notThere))
        {
            try Documents.read("\(temporary.path)/x", limit: 9)
        }
    }

    @Test func `a document is replaced whole, and a folder is not`() throws {
        let temporary = try TemporaryFolder()
        let path = "\(temporary.path)/榜.html"
        try Documents.write([1, 2, 3], to: path)
        Disk.setMode(0o640, of: path)
        try Documents.write([4], to: path)
        #expect(try Disk.bytes(path) == [4])
        #expect(Disk.mode(path) == 0o640, "a mode set by hand stays")
        #expect(try Folder.names(in: temporary.path) == ["榜.html"])
        #expect(throws: StorageError.notARegularFile(path: temporary.path)) {
            try Documents.write([1], to: temporary.path)
        }
    }
}

struct SharedBookTests {
    @Test func `a shared book stays open to the group, whatever the umask`() throws {
        try Disk.withStrictUmask {
            var disk = try BookOnDisk(shared: true)
            try disk.write("一")
            try disk.put(try disk.bytes(BookOnDisk.june) + [1], in: BookOnDisk.june)
            let torn = try #require(try disk.write("二").setAside)
            disk.at = "2021-07-01T08:00:00+08:00"
            try disk.write("三", desk: "counter")
            for folder in ["", "/journal", "/journal/main", "/journal/counter", "/state", "/state/torn"] {
                #expect(Disk.mode(disk.path + folder) == 0o2770, "\(folder)")
            }
            for file in [
                "book.json", BookOnDisk.june, "journal/counter/2021-07.jsonl", Head.path, WriteLock.path,
                torn.path,
            ] {
                #expect(Disk.mode("\(disk.path)/\(file)") == 0o660, "\(file)")
            }
        }
    }
}
