import Testing

@testable import PointsCore

/// What was derived from the journal makes commands fast and must never make them wrong.
@Suite struct SnapshotTests {
    /// Months with matters, redemptions, keys and reversals that reach back; the snapshot holds the last one.
    private func book() throws -> BookOnDisk {
        var maker = try BookMaker.community()
        let opening = try maker.open(3, for: 2, 3)
        let first = try maker.record("labour", [1, 2, 3])
        try maker.give(30, to: 1, 4)
        maker.on("2021-07-02")
        try maker.record("labour", [2, 4], on: "2021-06-30")
        try maker.redeem("soap", 2, by: 1)
        try maker.apply(.amend(MemberAmended(member: 2, name: "王小芳")), key: "k-1")
        try maker.giveCards(1, 2)
        try maker.review()
        let approved = try maker.record("labour", [1, 3])
        let rejected = try maker.record("idea", [2])
        try maker.record("idea", [4], on: "2021-05-02")
        maker.on("2021-08-05")
        try maker.reverse(first)
        try maker.approve(approved)
        try maker.reject(rejected)
        let doubt = try maker.object(to: approved, by: 3)
        try maker.object(to: first, by: 2)
        let answer = ObjectionAnswered(objection: doubt, upheld: false, text: "没有", reversal: nil)
        try maker.apply(.answer(answer))
        let honour = try maker.honour(3)
        try maker.honour(4, for: .year(2021))
        let oil = try maker.redeem("oil", by: 4)
        maker.on("2021-08-06")
        try maker.reverse(oil)
        try maker.reverse(honour)
        try maker.giveCards(2, 4)
        try maker.validity(.months(1))
        try maker.reverse(try maker.expire())
        try maker.expire()
        try maker.reverse(opening)
        try maker.apply(.amend(MemberAmended(member: 1, pledge: "五")))
        return try written(maker)
    }

    /// The shop in all its states: a hold of each, articles changed and off sale, days closed.
    private func shop() throws -> BookOnDisk {
        var maker = try BookMaker.community()
        try maker.give(200, to: 1, 2)
        try maker.set(.memberLimit, "150/month")
        try maker.set(.visitLimit, "9")
        try maker.set(.minimumBalance, "0.5")
        try maker.set(.redemptionDays, "1,2,13,14,31")
        try maker.set(.holdDays, "20")
        let pan = NewGoods(
            code: "pan", name: "锅", price: 0.1, stock: 7, limit: nil, barcode: "6901234567892", low: 2,
            origin: StockOrigin(source: .donation, partner: "供电所", cost: Yuan(fen: 1_250)))
        try maker.apply(.goods(GoodsAdded(goods: [pan])))
        let taken = try maker.redeem("soap", 3, by: 1)
        try maker.giveBack("soap", of: taken)
        try maker.giveBack("soap", of: taken, damaged: true)
        try maker.apply(.settle(DaySettled(maker.today, at: .main, counts: [], in: maker.book)))
        let collected = try maker.collect(try maker.hold("pan", 2, by: 1, until: "2021-07-31"))
        try maker.release(try maker.hold("oil", by: 1, until: "2021-07-31"))
        try maker.hold("oil", by: 2, until: "2021-07-31")
        maker.on("2021-07-14")
        try maker.reverse(collected)
        try maker.apply(.stock(StockMoved(goods: "pan", quantity: -1, reason: "坏了")))
        let bought = StockOrigin(source: .purchase, cost: Yuan(fen: 333))
        try maker.apply(.stock(StockMoved(goods: "soap", quantity: 4, reason: nil, origin: bought)))
        try maker.apply(.goodsAmend(GoodsAmended(goods: "pan", name: "平底锅", low: 3, withdrawn: true)))
        try maker.apply(.goodsAmend(GoodsAmended(goods: "pan", name: "炒锅", barcode: BarcodeChange(nil))))
        let counts = [ShelfCount(goods: "pan", counted: 5)]
        try maker.apply(.settle(DaySettled("2021-07-13", at: .main, counts: counts, in: maker.book)))
        try maker.redeem("soap", by: 2)
        return try written(maker)
    }

    /// The same book on a disk, entry by entry.
    private func written(_ maker: BookMaker) throws -> BookOnDisk {
        var disk = try BookOnDisk([])
        var known = Book(info: try disk.folder.info)
        for name in maker.book.history.latest(.max).reversed() {
            let entry = try #require(maker.book.history[name])
            let draft = Draft(
                desk: .main, at: entry.stamp.at, by: entry.stamp.by, request: entry.stamp.request,
                event: entry.event)
            let session = try disk.folder.beginWriting(desk: .main, patience: 0, by: "孙")
            try known.apply(try session.commit(draft).entry)
        }
        disk.at = maker.at
        #expect(try BookContents(disk.read()) == BookContents(known))
        return disk
    }

    /// All that can be asked, whatever had to be thrown away for it.
    private func contents(_ disk: BookOnDisk) throws -> BookContents {
        let book = try disk.read()
        let contents = BookContents(book)
        do throws(StorageError) {
            try book.requireSound()
            return contents
        } catch .staleArchive {
            try disk.folder.removeDerived()
            let again = try disk.read()
            let contents = BookContents(again)
            try again.requireSound()
            return contents
        }
    }

    private func state(_ disk: BookOnDisk) throws -> [String] {
        try Folder.names(in: "\(disk.path)/state").filter {
            $0.hasPrefix("snapshot") || $0.hasPrefix("pages-")
        }
    }

    @Test func `a write leaves a snapshot that says what the journal says`() throws {
        let disk = try book()
        #expect(try disk.folder.hasSnapshot())
        let kept = try contents(disk)
        try disk.folder.removeDerived()
        #expect(try state(disk) == [])
        #expect(try contents(disk) == kept)
        #expect(try disk.folder.hasSnapshot(), "a reader makes it anew")
    }

    @Test func `the shop in the snapshot is the one in the journal, and its papers are the same`() throws {
        let disk = try shop()
        #expect(try disk.folder.hasSnapshot())
        let kept = try disk.read()
        func papers(_ book: Book) -> [AnyHashable] {
            book.settlements(of: nil, in: .all) as [AnyHashable]
                + book.supermarket.sorted.map { GoodsHistory(of: $0, in: .all, from: book) }
                + book.history.latest(.max).compactMap { try? Receipt(of: $0, from: book) }
                + [GoodsReport(of: book, in: .all), book.lots(of: 1), book.lots(of: 2)]
        }
        let (contents, printed) = (BookContents(kept), papers(kept))
        #expect(kept.holds.all.count == 3 && kept.settlements.last.map(\.number) == [2])
        #expect(kept.held(by: 2, on: "2021-07-31") == 20)
        try disk.folder.removeDerived()
        let again = try disk.folder.audit().book
        #expect(BookContents(again) == contents)
        #expect(papers(again) == printed)
    }

    @Test func `a bit of the snapshot changed is noticed or changes nothing`() throws {
        let disk = try book()
        let wanted = try contents(disk)
        let bytes = try disk.bytes("state/snapshot")
        for place in stride(from: 0, to: bytes.count, by: 5) {
            var harmed = bytes
            harmed[place] ^= 1 << (place % 8)
            try disk.put(harmed, in: "state/snapshot")
            guard try contents(disk) == wanted else { throw Unexpected("byte \(place)") }
        }
        for length in stride(from: 0, to: bytes.count, by: 101) {
            try disk.put(Array(bytes[..<length]), in: "state/snapshot")
            guard try contents(disk) == wanted else { throw Unexpected("cut at \(length)") }
        }
    }

    @Test func `a bit of the pages changed is noticed or changes nothing`() throws {
        let disk = try book()
        let wanted = try contents(disk)
        let tree = try Disk.tree(disk.path)
        let pages = try #require(try state(disk).first { $0.hasPrefix("pages-") })
        let bytes = try disk.bytes("state/\(pages)")
        #expect(bytes.count > 1000, "two months are over")
        for place in stride(from: 0, to: bytes.count, by: 5) {
            var harmed = bytes
            harmed[place] ^= 1 << (place % 8)
            try disk.put(tree["state/snapshot"] ?? [], in: "state/snapshot")
            try disk.put(harmed, in: "state/\(pages)")
            guard try contents(disk) == wanted else { throw Unexpected("byte \(place)") }
        }
        for length in stride(from: 0, to: bytes.count, by: 61) {
            try disk.put(tree["state/snapshot"] ?? [], in: "state/snapshot")
            try disk.put(Array(bytes[..<length]), in: "state/\(pages)")
            guard try contents(disk) == wanted else { throw Unexpected("cut at \(length)") }
        }
    }

    @Test func `a writer keeps nothing that was made of a snapshot with a bit changed`() throws {
        let tree = try book().tree
        let turns = 80
        for turn in 0..<turns {
            var disk = try BookOnDisk(tree)
            // Its snapshot has everything folded.
            _ = try disk.read()
            var harmed = try disk.bytes("state/snapshot")
            let place = harmed.count * turn / turns
            harmed[place] ^= 1 << (place % 8)
            try disk.put(harmed, in: "state/snapshot")
            // A new month is a reason to keep the book anew.
            disk.at = "2021-09-01T08:00:00+08:00"
            do throws(StorageError) { try disk.write("九月") } catch .staleArchive {
                try disk.folder.removeDerived()
                try disk.write("九月")
            }
            // Where nothing was kept the old one stands, until somebody needs what is harmed.
            let isKept = try disk.bytes("state/snapshot") != harmed
            let book = try disk.read()
            let found = isKept ? BookContents(book) : try contents(disk)
            guard found == BookContents(try disk.folder.audit().book) else {
                throw Unexpected("byte \(place), turn \(turn)")
            }
            if isKept { try book.requireSound() }
        }
    }

    @Test(arguments: [
        "journal/main/2021-06.jsonl", "journal/main/2021-07.jsonl", "journal/main/2021-08.jsonl",
    ])
    func `a month file changed behind the snapshot is damage, to readers and writers`(_ file: String) throws {
        let disk = try book()
        #expect(try disk.folder.hasSnapshot())
        var bytes = try disk.bytes(file)
        bytes[bytes.count - 120] ^= 1
        try disk.put(bytes, in: file)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("\(file): no damage") }
        #expect(damage.file == file)
    }

    @Test func `a month file that is gone is damage`() throws {
        let disk = try book()
        disk.remove("journal/main/2021-07.jsonl")
        guard case .damaged? = try disk.failure() else { throw Unexpected("no damage") }
    }

    @Test func `a book that is only checked says the same`() throws {
        let disk = try book()
        #expect(try BookContents(disk.folder.audit().book) == BookContents(disk.read()))
    }

    @Test func `reading everything anew leaves one file of pages, and none where there is damage`() throws {
        let disk = try book()
        let wanted = try contents(disk)
        disk.remove("state/snapshot")
        #expect(try contents(disk) == wanted)
        #expect(try state(disk).count { $0.hasPrefix("pages-") } == 1)
        disk.remove("state/snapshot")
        for pages in try state(disk) where pages.hasPrefix("pages-") { disk.remove("state/\(pages)") }
        var bytes = try disk.bytes("journal/main/2021-08.jsonl")
        bytes[bytes.count - 100] ^= 1
        try disk.put(bytes, in: "journal/main/2021-08.jsonl")
        guard case .damaged? = try disk.failure() else { throw Unexpected("no damage") }
        #expect(try state(disk).allSatisfy { !$0.hasPrefix("pages-") })
    }

    @Test func `no pages are left behind by who reads what nobody was told of`() throws {
        let disk = try book()
        let head = try disk.bytes("state/head.json")
        let session = try disk.folder.beginWriting(desk: .main, patience: 0, by: "孙")
        let event = Event.amend(MemberAmended(member: 1, pledge: "六"))
        _ = try session.commit(Draft(desk: .main, at: disk.at, by: "孙", request: nil, event: event))
        try disk.put(head, in: "state/head.json")
        for name in try state(disk) where name.hasPrefix("pages-") || name == "snapshot" {
            disk.remove("state/\(name)")
        }
        let known = try disk.read()
        #expect(try state(disk).allSatisfy { !$0.hasPrefix("pages-") && $0 != "snapshot" })
        #expect(
            try BookContents(known) == BookContents(disk.folder.audit().book), "though it is read from them")
    }

    @Test func `a copied book does not believe the copied snapshot`() throws {
        let disk = try book()
        let copy = try BookOnDisk(Disk.tree(disk.path))
        let bytes = try copy.bytes("state/snapshot")
        #expect(try BookContents(copy.read()) == BookContents(disk.read()))
        #expect(try copy.bytes("state/snapshot") != bytes, "it made its own")
    }

    @Test func `what belongs before the snapshot is put where every machine has it`() throws {
        var one = try book()
        let tree = try one.tree
        var two = try BookOnDisk(tree)
        two.at = "2021-08-07T08:00:00+08:00"
        try two.write("乙", desk: "b")
        one.at = "2021-08-07T09:00:00+08:00"
        try one.write("甲")
        #expect(try one.folder.hasSnapshot())
        #expect(Disk.makeFolder("\(one.path)/journal/b"))
        try one.put(two.bytes("journal/b/2021-08.jsonl"), in: "journal/b/2021-08.jsonl")
        #expect(try one.pledge() == "甲", "b-1 is older than main's last entry")
        let kept = try contents(one)
        try one.folder.removeDerived()
        #expect(try contents(one) == kept)
    }

    @Test func `many entries, one by one, are the same from the snapshot and from the journal`() throws {
        var disk = try BookOnDisk()
        var known = Book(info: try disk.folder.info)
        for name in try disk.folder.order() { try known.apply(try #require(disk.read().history[name])) }
        for number in 0..<300 {
            disk.at = Moment(seconds: disk.at.seconds + 21_600, zone: .shanghai)
            try known.apply(try disk.write("第\(number)次").entry)
            guard number % 29 == 0 else { continue }
            #expect(try disk.folder.hasSnapshot(), "\(number)")
            #expect(try contents(disk) == BookContents(known), "\(number)")
        }
        try disk.folder.removeDerived()
        #expect(try contents(disk) == BookContents(known))
    }

    @Test func `the first entry of a desk is in the snapshot`() throws {
        let empty = try BookOnDisk([])
        let opened = BranchesOpened(branches: [Branch(code: "1", name: "第一支部")])
        let draft = Draft(desk: .main, at: empty.at, by: "孙", request: nil, event: .branches(opened))
        _ = try empty.folder.beginWriting(desk: .main, patience: 0, by: "孙").commit(draft)
        #expect(try empty.folder.hasSnapshot())
        let disk = try BookOnDisk()
        for desk in ["b", "a"] {
            try disk.write("自\(desk)", desk: DeskName(desk))
            #expect(try disk.folder.hasSnapshot(), "\(desk)")
        }
    }

    @Test func `a snapshot that cannot be kept stops nothing`() throws {
        let disk = try book()
        try disk.folder.removeDerived()
        #expect(Disk.makeFolder("\(disk.path)/state/snapshot"))
        try disk.write("六")
        #expect(try disk.pledge() == "六")
        #expect(try state(disk) == ["snapshot"], "nothing half made stays")
        #expect(try disk.audit().problems == [])
    }
}
