import Testing

@testable import PointsCore

struct WritingTests {
    @Test func `what was said to be kept is read back`() throws {
        let disk = try BookOnDisk()
        var book: Book?
        for words in ["一", "二", "三"] {
            let committed = try disk.write(words)
            #expect(committed.headError == nil && committed.setAside == nil)
            book = committed.book
        }
        #expect(try BookContents(disk.read()) == BookContents(#require(book)))
        #expect(try disk.audit().entries == 5)
        #expect(try disk.lines().count == 6, "a header and one line for each entry")
    }

    @Test func `a new month begins a new file that says what it continues from`() throws {
        var disk = try BookOnDisk()
        disk.at = "2021-07-01T00:00:00+08:00"
        let before = try disk.bytes(BookOnDisk.june)
        let last = try #require(try disk.read().history["main-2"])
        try disk.write("七月")
        #expect(try disk.bytes(BookOnDisk.june) == before)
        let header = String(decoding: try disk.lines("journal/main/2021-07.jsonl")[0], as: UTF8.self)
        #expect(
            header == #"{"book":"b-1","desk":"main","month":"2021-07","after":2,"hash":"\#(last.hash)"}"#
                + "\n")
        #expect(try disk.audit().files == 2)
        #expect(try disk.pledge() == "七月")
    }

    @Test func `a clock that went back stays in the later file`() throws {
        var disk = try BookOnDisk()
        disk.at = "2021-07-01T08:00:00+08:00"
        try disk.write("七月")
        disk.at = "2021-05-01T08:00:00+08:00"
        try disk.write("五月")
        #expect(try Folder.names(in: "\(disk.path)/journal/main") == ["2021-06.jsonl", "2021-07.jsonl"])
        #expect(try disk.pledge() == "五月")
        #expect(try disk.audit().problems == [])
    }

    @Test func `a refusal that comes through to the storage writes nothing`() throws {
        let disk = try BookOnDisk()
        try disk.write("一")
        let before = try disk.tree
        let refused = thrown(StorageError.self) { () throws(StorageError) in try disk.write("一") }
        #expect(
            refused
                == .damaged(Damage(.refused("main-4", .nothingToAmend(1, name: "李梅")), file: "journal/main")))
        #expect(try disk.tree == before)
    }

    @Test func `what could not be read again is not written`() throws {
        let disk = try BookOnDisk()
        let before = try disk.tree
        // No command makes such awards; a defect in one must not cost the book.
        let awards = [
            Award(member: 1, branch: "1", role: nil, amount: .time(Minutes(count: 0)), points: 0),
            Award(member: 1, branch: "1", role: nil, amount: .count(1), points: 1_000_001),
        ]
        for award in awards {
            let matter = Matter(
                item: "a", name: "甲", title: nil, date: "2021-06-13", edition: "main-1", evidence: [],
                note: nil,
                override: false, awards: [award])
            let draft = Draft(desk: .main, at: disk.at, by: "孙", request: nil, event: .matter(matter))
            let error = thrown(StorageError.self) { () throws(StorageError) in
                try disk.folder.beginWriting(desk: .main, patience: 0, by: "孙").commit(draft)
            }
            #expect(error != nil)
        }
        #expect(try disk.tree == before)
        #expect(try disk.read().history.count == 2)
    }

    @Test func `a line over the limit is refused and nothing is written`() throws {
        let disk = try BookOnDisk()
        let before = try disk.tree
        let many = (2...60_000).map { NewMember.sample(MemberNumber(integerLiteral: $0), "党员", "1") }
        let draft = Draft(
            desk: .main, at: disk.at, by: "孙", request: nil, event: .join(MembersJoined(members: many)))
        let session = try disk.folder.beginWriting(desk: .main, patience: 0, by: "孙")
        let error = thrown(StorageError.self) { () throws(StorageError) in try session.commit(draft) }
        guard case .lineTooLong(let bytes, 4_194_304)? = error else {
            throw Unexpected("\(String(describing: error))")
        }
        #expect(bytes > EntryLine.limit)
        #expect(try disk.tree == before)
    }

    @Test func `a second writer is told who holds the lock, a reader is not kept waiting`() throws {
        let disk = try BookOnDisk()
        let session = try disk.folder.beginWriting(desk: .main, patience: 0, by: "钱")
        let error = thrown(StorageError.self) { () throws(StorageError) in try disk.write("一") }
        #expect(error == .busy(holder: "“钱”\n"))
        #expect(try disk.read().history.count == 2)
        _ = try session.commit(disk.draft("二"))
        #expect(try disk.pledge() == "二")
    }

    @Test(
        arguments: [
            ("“欧阳敏”\n", "“钱”\n"), ("“钱”\n", "“欧阳敏”\n"), ("“钱”\n", "“钱”\n"), ("“钱”\n“孙”\n", "“钱”\n"),
            ("", "“钱”\n"),
        ])
    func `the lock names who holds it now, whoever did before`(_ before: String, _ holder: String) throws {
        let disk = try BookOnDisk()
        try disk.put(Array(before.utf8), in: WriteLock.path)
        let lock = try WriteLock(in: disk.path, shared: false, patience: 0, signature: holder)
        #expect(try disk.bytes(WriteLock.path) == Array(holder.utf8))
        _ = consume lock
    }

    @Test func `the lock is free again when the writer is gone`() throws {
        let disk = try BookOnDisk()
        do { _ = try disk.folder.beginWriting(desk: .main, patience: 0, by: "钱") }
        try disk.write("一")
        #expect(try disk.pledge() == "一")
    }

    @Test func `while another process writes, its entry does not count until it is acknowledged`() throws {
        let disk = try BookOnDisk()
        let head = try disk.bytes(Head.path)
        try disk.write("一")
        // As in the moment between the line and the head.
        try disk.put(head, in: Head.path)
        let lock = try WriteLock(in: disk.path, shared: false, patience: 0, signature: "钱")
        #expect(try disk.read().history.count == 2)
        _ = consume lock
        #expect(try disk.read().history.count == 3)
    }

    @Test func `a leftover temporary head does no harm`() throws {
        let disk = try BookOnDisk()
        try disk.put(Array("half a he".utf8), in: "state/head.json.tmp")
        #expect(try disk.read().history.count == 2)
        #expect(try disk.write("一").headError == nil)
        #expect(try !Folder.names(in: "\(disk.path)/state").contains("head.json.tmp"))
        #expect(try disk.audit().problems == [])
    }

    @Test func `a head that cannot be replaced is a warning, the entry stands`() throws {
        let disk = try BookOnDisk()
        #expect(Disk.makeFolder("\(disk.path)/state/head.json.tmp"))
        let committed = try disk.write("一")
        #expect(committed.headError != nil)
        #expect(try disk.pledge() == "一")
        disk.remove("state/head.json.tmp")
        #expect(try disk.write("二").headError == nil)
        #expect(try disk.audit().desks.map(\.number) == [4])
    }

    @Test func `a folder without permission is an error and changes nothing`() throws {
        // Nobody is kept out who may do everything.
        guard !Disk.isRoot else { return }
        let disk = try BookOnDisk()
        let before = try disk.tree
        Disk.setMode(0o444, of: "\(disk.path)/\(BookOnDisk.june)")
        let error = thrown(StorageError.self) { () throws(StorageError) in try disk.write("一") }
        #expect(error == .system(.open, path: "\(disk.path)/\(BookOnDisk.june)", errno: SystemErrno.denied))
        #expect(try disk.tree.filter { $0.key != "state/lock" } == before.filter { $0.key != "state/lock" })
    }
}

struct DeskTests {
    @Test func `another desk records what it had seen and comes after it, whatever its clock says`() throws {
        var disk = try BookOnDisk()
        disk.at = "2021-06-13T18:00:00+08:00"
        try disk.write("主机")
        disk.at = "2021-06-01T08:00:00+08:00"  // the counter's clock is behind
        let counter = try disk.write("柜台", desk: "counter")
        #expect(counter.entry.stamp.seen == ["main-3"])
        #expect(try disk.pledge() == "柜台")
        disk.at = "2021-06-13T19:00:00+08:00"
        #expect(try disk.write("主机二").entry.stamp.seen == ["counter-1"])
        #expect(try disk.write("主机三").entry.stamp.seen == [], "said once")
        let book = try disk.read()
        #expect(book.history.latest(1) == ["main-5"])
        try disk.folder.removeDerived()
        #expect(
            try disk.folder.order() == ["main-1", "main-2", "main-3", "counter-1", "main-4", "main-5"])
        #expect(try disk.audit().problems == [])
    }

    @Test func `desks that had not seen each other are ordered by the clock on every machine`() throws {
        let base = try BookOnDisk()
        let tree = try base.tree
        // Two machines go on from the same book, each with a desk of its own.
        var one = try BookOnDisk(tree)
        one.at = "2021-06-14T10:00:00+08:00"
        try one.write("甲", desk: "a")
        var two = try BookOnDisk(tree)
        two.at = "2021-06-14T09:00:00+08:00"
        try two.write("乙", desk: "b")
        #expect(Disk.makeFolder("\(one.path)/journal/b"))
        #expect(Disk.makeFolder("\(two.path)/journal/a"))
        try one.put(two.bytes("journal/b/2021-06.jsonl"), in: "journal/b/2021-06.jsonl")
        try two.put(one.bytes("journal/a/2021-06.jsonl"), in: "journal/a/2021-06.jsonl")
        #expect(try BookContents(one.read()) == BookContents(two.read()))
        #expect(try one.pledge() == "甲")
        #expect(try one.folder.order() == ["main-1", "main-2", "b-1", "a-1"])
    }

    @Test func `an entry that builds on one that is not here is damage`() throws {
        let disk = try BookOnDisk()
        try disk.write("柜台", desk: "counter")
        disk.remove("journal/main/2021-06.jsonl")
        disk.remove(Head.path)
        #expect(
            try disk.failure()
                == .damaged(Damage(.missingEntry("main-2"), file: "journal/counter/2021-06.jsonl")))
    }

    @Test func `a desk's folder may hold strange names only where they cannot be mistaken`() throws {
        let disk = try BookOnDisk()
        try disk.put([1], in: "journal/main/notes.txt")
        try disk.put([1], in: "journal/main/._2021-06.jsonl")
        try disk.put([1], in: "journal/.DS_Store")
        #expect(try disk.read().history.count == 2)
        try disk.put([1], in: "journal/main/2021-06 (1).jsonl")
        #expect(try disk.failure() == .damaged(Damage(.strangeFile, file: "journal/main/2021-06 (1).jsonl")))
    }
}

struct TrustTests {
    private func takeover(_ disk: BookOnDisk) throws -> Takeover {
        try #require(try disk.folder.takeover(of: .main))
    }

    private func trust(_ disk: BookOnDisk, _ takeover: Takeover) throws(StorageError) -> Committed {
        let draft = Draft(
            desk: .main, at: disk.at, by: "孙", request: nil, event: .trust(DeskTrusted(desks: takeover.marks))
        )
        return try disk.folder.beginWriting(desk: .main, patience: 0, by: "孙", takesOver: true).trust(
            draft, takeover)
    }

    @Test(arguments: [Head.path, "state"])
    func `a copy can be read; writing needs trust, which is recorded`(_ missing: String) throws {
        let disk = try BookOnDisk(try BookOnDisk().tree.filter { !$0.key.hasPrefix(missing) })
        #expect(try disk.read().history.count == 2)
        #expect(try !disk.audit().hasHead)
        let before = try disk.tree
        let refused = thrown(StorageError.self) { () throws(StorageError) in try disk.write("一") }
        #expect(refused == .needsTrust(.main))
        #expect(try disk.tree.filter { $0.key != "state/lock" } == before.filter { $0.key != "state/lock" })
        let takeover = try takeover(disk)
        #expect(takeover.fingerprint == takeover.book.history["main-2"]?.hash.description)
        #expect(try trust(disk, takeover).entry.name == "main-3")
        #expect(try disk.audit().hasHead)
        #expect(try disk.write("一").entry.name == "main-4")
        #expect(try disk.folder.takeover(of: .main) == nil)
    }

    @Test func `trust is refused where it is not needed, or the journal is no longer the one shown`() throws {
        let disk = try BookOnDisk()
        let tree = try disk.tree
        disk.remove(Head.path)
        let takeover = try takeover(disk)
        try disk.put(try #require(tree[Head.path]), in: Head.path)
        try disk.write("一")
        #expect(
            thrown(StorageError.self) { () throws(StorageError) in try trust(disk, takeover) }
                == .trustNotNeeded)
        disk.remove(Head.path)
        #expect(
            thrown(StorageError.self) { () throws(StorageError) in try trust(disk, takeover) }
                == .changedMeanwhile)
    }

    @Test func `without a head a cut line is still no entry`() throws {
        let disk = try BookOnDisk()
        try disk.write("一")
        disk.remove(Head.path)
        try disk.put(Array(try disk.bytes(BookOnDisk.june).dropLast(7)), in: BookOnDisk.june)
        #expect(try disk.read().history.count == 2)
        #expect(try disk.audit().problems == [])
    }
}
