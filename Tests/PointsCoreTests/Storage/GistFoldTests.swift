import Testing

@testable import PointsCore

/// A journal so long that it is read ahead and its pages are made beside the reading, of plain entries and others.
@Suite struct GistFoldTests {
    private static let months: [Month] = ["2021-07", "2021-08", "2021-09"]
    private static let long = String(repeating: "长", count: 100)

    /// Some lines are longer than what is proved in pairs, some short; each month has some that are read whole, the second
    /// a desk more.
    private static let made: (maker: BookMaker, tree: [String: [UInt8]])? = {
        guard var maker = try? BookMaker.community() else { return nil }
        do {
            try maker.apply(.stock(StockMoved(goods: "soap", quantity: 9_000, reason: nil)))
            for (index, month) in months.enumerated() {
                maker.on(month.first)
                for number in 0..<170 {
                    try add(number, to: &maker, isApart: index == 1 && number > 140)
                }
            }
            return (maker, try write(maker))
        } catch {
            Issue.record(error)
            return nil
        }
    }()

    private static func add(_ number: Int, to maker: inout BookMaker, isApart: Bool) throws {
        maker.at = Moment(seconds: maker.at.seconds + 3_600, zone: .shanghai)
        maker.desk = isApart && number % 3 == 0 ? "counter" : .main
        maker.by = ["孙", "赵国庆", "林"][number % 3]
        let member: MemberNumber = [1, 2, 3, 4][number % 4]
        let name = EntryName(desk: maker.desk, number: maker.book.history.count(of: maker.desk))
        switch number % 17 {
        case 3: try maker.redeem("soap", 1, by: member)
        case 7: try maker.apply(.amend(MemberAmended(member: member, pledge: "承诺\(number)")))
        case 11 where maker.book.history.matter(name) != nil:
            try maker.apply(.reverse(Reversal(entry: name, reason: "记错")))
        case 13: try maker.record("labour", [member], amount: .count(2))
        default:
            let scored = try maker.matter("labour", [1, 2, 3, 4])
            try maker.apply(
                .matter(
                    Matter(
                        item: scored.item, name: scored.name, title: long, date: scored.date,
                        edition: scored.edition, evidence: Array(repeating: long, count: 7),
                        note: number % 5 == 0 ? long + long : nil,
                        override: false, awards: scored.awards)))
        }
    }

    /// The same entries on a disk.
    private static func write(_ maker: BookMaker) throws -> [String: [UInt8]] {
        let disk = try BookOnDisk([])
        let history = maker.book.history
        let names = history.latest(history.count).sorted { a, b in
            let (one, other) = (history[a]?.stamp.at.seconds ?? 0, history[b]?.stamp.at.seconds ?? 0)
            return one == other ? a.number < b.number : one < other
        }
        for name in names {
            let entry = try #require(history[name])
            let draft = Draft(
                desk: name.desk, at: entry.stamp.at, by: entry.stamp.by, request: nil, event: entry.event)
            _ = try disk.folder.beginWriting(desk: name.desk, patience: 0, by: "孙").commit(draft)
        }
        return try disk.tree
    }

    @Test func `it is folded like a short one, with its pages and without them`() throws {
        let (maker, tree) = try #require(Self.made)
        #expect(tree.reduce(0) { $0 + ($1.key.hasPrefix("journal/main") ? $1.value.count : 0) } > 1 << 20)
        let disk = try BookOnDisk(tree)
        let (kept, known) = (BookContents(try disk.read()), BookContents(maker.book))
        #expect(kept.standing == known.standing)
        #expect(kept.postings == known.postings)
        #expect(kept.stakes == known.stakes)
        #expect(kept.movements == known.movements)
        #expect(try disk.folder.hasSnapshot())
        #expect(try BookContents(disk.read()) == kept, "from the snapshot")
        let audit = try disk.audit()
        #expect(audit.problems == [])
        #expect(BookContents(audit.book) == kept, "without a file of pages")
    }

    /// What stands in a line's hash, and what is put there instead.
    @Test(arguments: [0x67, 0x0A, 0x46, 0x00, 0x22] as [UInt8])
    func `digits of a hash that are none are told as verify tells them`(_ byte: UInt8) throws {
        let (_, tree) = try #require(Self.made)
        for offset in [3, 30, 66] {
            let disk = try BookOnDisk(tree)
            let file = "journal/main/\(Self.months[1]).jsonl"
            var bytes = try disk.bytes(file)
            let end = try #require(bytes[(bytes.count / 3)...].firstIndex(of: 0x0A))
            bytes[end - offset] = byte
            try disk.put(bytes, in: file)
            guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
            #expect(try disk.audit().problems.first == damage, "\(offset) bytes before the end of a line")
        }
    }

    @Test func `any bit turned over is told as verify tells it`() throws {
        let (_, tree) = try #require(Self.made)
        let seed = UInt64.random(in: 0 ... .max)
        var chance = Seeded(seed)
        for _ in 0..<40 {
            let disk = try BookOnDisk(tree)
            let month = try #require(Self.months.randomElement(using: &chance))
            let file = "journal/main/\(month).jsonl"
            var bytes = try disk.bytes(file)
            let place = Int.random(in: bytes.indices, using: &chance)
            bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &chance)
            try disk.put(bytes, in: file)
            let failure = thrown(StorageError.self) { () throws(StorageError) in try disk.read() }
            guard case .damaged(let damage)? = failure else {
                throw Unexpected("byte \(place) of \(file): not noticed, seed \(seed)")
            }
            #expect(try disk.audit().problems.first == damage, "byte \(place) of \(file), seed \(seed)")
        }
    }
}
