import Testing

@testable import PointsCore

struct CreateTests {
    private static let info = BookInfo(id: "b", name: "隆华", zone: .shanghai, isShared: false)

    private func create(_ path: String, _ drafts: [Draft] = []) -> StorageError? {
        thrown(StorageError.self) { () throws(StorageError) in
            try BookFolder.create(at: path, CreateTests.info, drafts)
        }
    }

    @Test func `a new book can be read, checked and written`() throws {
        let disk = try BookOnDisk()
        #expect(try disk.folder.info == BookInfo(id: "b-1", name: "隆华社区", zone: .shanghai, isShared: false))
        #expect(try disk.read().history.count == 2)
        let audit = try disk.audit()
        #expect(audit.problems == [] && audit.residues == [] && audit.hasHead && audit.entries == 2)
        #expect(try disk.write("每月一次").entry.name == "main-3")
        #expect(try disk.pledge() == "每月一次")
        #expect(try Folder.names(in: disk.temporary.path) == ["隆华"], "nothing is left beside it")
    }

    @Test func `an empty folder may stand there`() throws {
        let temporary = try TemporaryFolder()
        let path = "\(temporary.path)/book"
        #expect(Disk.makeFolder(path))
        #expect(create(path + "/") == nil)
        #expect(BookFolder.isBook(path))
        #expect(try BookFolder(path).read().history.count == 0)
    }

    @Test func `a folder with anything in it is left alone`() throws {
        let temporary = try TemporaryFolder()
        let path = "\(temporary.path)/book"
        #expect(Disk.makeFolder(path))
        try Disk.write([1], to: "\(path)/.hidden")
        #expect(create(path) == .alreadyThere(path: path))
        #expect(try Disk.tree(temporary.path) == ["book/": [], "book/.hidden": [1]])
    }

    @Test func `a book is not made over another`() throws {
        let disk = try BookOnDisk()
        let before = try disk.tree
        #expect(create(disk.path) == .alreadyThere(path: disk.path))
        #expect(try disk.tree == before)
    }

    @Test func `a file or a missing parent is refused`() throws {
        let temporary = try TemporaryFolder()
        try Disk.write([1], to: "\(temporary.path)/file")
        #expect(create("\(temporary.path)/file") == .alreadyThere(path: "\(temporary.path)/file"))
        #expect(create("\(temporary.path)/file/book") != nil)
        #expect(create("\(temporary.path)/missing/book") == .notAFolder(path: "\(temporary.path)/missing"))
        #expect(try Disk.tree(temporary.path) == ["file": [1]])
    }

    @Test func `all or nothing: one refused entry and there is no book`() throws {
        let temporary = try TemporaryFolder()
        let good = Draft(
            desk: .main, at: "2021-06-13T17:20:05+08:00", by: "孙", request: nil,
            event: .branches(BranchesOpened(branches: [Branch(code: "1", name: "第一支部")])))
        #expect(create("\(temporary.path)/book", [good, good]) != nil)
        #expect(try Disk.tree(temporary.path) == [:])
    }
}

struct BookFileTests {
    @Test func `no book, no folder, a file`() throws {
        let temporary = try TemporaryFolder()
        let path = temporary.path
        try Disk.write([1], to: "\(path)/file")
        for (place, error) in [
            (path, StorageError.noBook(path: path)), ("\(path)/x", .noBook(path: "\(path)/x")),
            ("\(path)/file", .notAFolder(path: "\(path)/file")),
        ] {
            #expect(thrown(StorageError.self) { () throws(StorageError) in try BookFolder(place) } == error)
            #expect(!BookFolder.isBook(place))
        }
    }

    @Test func `a newer format is called by its number, whatever else it holds`() throws {
        let disk = try BookOnDisk()
        for rest in [",\"id\":\"x\"}", ",\"everything\":{\"is\":[\"new\"]}}", ""] {
            try disk.put(Array("{\"format\":2\(rest)\n".utf8), in: "book.json")
            #expect(try disk.failure() == .newerFormat(found: 2, known: 1))
        }
    }

    @Test(arguments: ["", "{}", "{\"format\":0}", "[]", "{\"format\":1}\n", "\u{FEFF}{\"format\":1"])
    func `anything else is damage`(_ text: String) throws {
        let disk = try BookOnDisk()
        try disk.put(Array(text.utf8), in: "book.json")
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("no damage") }
        #expect(damage.file == "book.json" && damage.kind == .badBookFile)
    }

    @Test(arguments: ["book.json", "state/head.json"])
    func `every single bit turned over is noticed`(_ file: String) throws {
        let disk = try BookOnDisk()
        let bytes = try disk.bytes(file)
        for index in bytes.indices {
            for bit in 0..<8 {
                var flipped = bytes
                flipped[index] ^= 1 << bit
                try disk.put(flipped, in: file)
                if thrown(StorageError.self, { () throws(StorageError) in try disk.read() }) == nil {
                    Issue.record("\(file): byte \(index), bit \(bit)")
                }
            }
        }
        try disk.put(bytes, in: file)
        #expect(try disk.audit().problems == [])
    }

    @Test func `a head of any other length or form is noticed`() throws {
        let disk = try BookOnDisk()
        let bytes = try disk.bytes(Head.path)
        for wrong in [
            [], Array(bytes.dropLast()), bytes + [0x0A], bytes + bytes, [0xEF, 0xBB, 0xBF] + bytes,
        ] {
            try disk.put(wrong, in: Head.path)
            #expect(try disk.failure() == .damaged(Damage(.badHead, file: Head.path)))
        }
    }

    @Test func `a damaged head leaves the journal provable by itself`() throws {
        let disk = try BookOnDisk()
        let before = try disk.audit()
        try disk.put(try disk.bytes(Head.path).dropLast(), in: Head.path)
        let audit = try disk.audit()
        #expect(audit.problems == [Damage(.badHead, file: Head.path)])
        #expect(audit.isJournalSound && !audit.hasHead)
        #expect(audit.fingerprint == before.fingerprint)
    }

    @Test func `a whole head of another book is told from a damaged one`() throws {
        let disk = try BookOnDisk()
        let head = try #require(try Head.read(in: disk.path, of: disk.folder.info))
        try disk.put(head.bytes(of: "b-2"), in: Head.path)
        #expect(try disk.failure() == .damaged(Damage(.headOfOtherBook, file: Head.path)))
    }
}
