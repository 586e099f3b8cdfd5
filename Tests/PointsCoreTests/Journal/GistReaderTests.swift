import Testing

@testable import PointsCore

/// The reader of gists takes no more than the reader of entries, and tells the same.
@Suite struct GistReaderTests {
    private static let at: Moment = "2021-06-13T17:20:05+08:00"
    private static let stamp = Stamp(entry: "main-42", at: at, by: "孙")

    private static func matter(
        item: ItemCode = "labour", name: String = "义务劳动", title: String? = nil, evidence: [String] = [],
        note: String? = nil, override: Bool = false, review: Bool = false, awards: [Award]
    ) -> Event {
        .matter(
            Matter(
                item: item, name: name, title: title, date: "2021-06-12", edition: "main-3",
                evidence: evidence, note: note, override: override, review: review, awards: awards))
    }

    private static func award(
        _ member: MemberNumber = 1, branch: BranchCode = "1", role: String? = nil, amount: Amount = .count(1),
        points: Points = 2, capped: (full: Points, cap: Cap)? = nil
    ) -> Award {
        Award(member: member, branch: branch, role: role, amount: amount, points: points, capped: capped)
    }

    private static func redemption(_ lines: [RedemptionLine]) -> Event {
        .redeem(Redemption(member: 12_345, lines: lines))
    }

    private static let cap = Cap(per: .month, points: 8)

    private static let plain: [Event] = [
        matter(awards: [award()]),
        matter(
            item: "劳动-1.a", title: "楼道清洁 No.3", evidence: ["照片-2021-06-12-5", "b"], note: "补记",
            awards: [award(999_999, branch: "二", role: "组织", amount: .count(3), points: Points(tenths: -5))]),
        matter(
            title: String(repeating: "长", count: 100),
            awards: [
                award(amount: .time(Minutes(count: 90)), points: Points(tenths: 15)),
                award(2, points: 8, capped: (full: 12, cap: cap)),
                award(3, points: 0, capped: (full: 4, cap: Cap(per: .day, points: Points(tenths: 5)))),
                award(4, points: 1_000_000),
            ]),
        redemption([RedemptionLine(goods: "soap", quantity: 2, price: 2)]),
        redemption([
            RedemptionLine(goods: "大米", quantity: 999, price: Points(tenths: 205)),
            RedemptionLine(goods: "oil", quantity: 1, price: 25),
        ]),
    ]

    private static let left: [Event] = [
        matter(name: "义务“劳动”", awards: [award()]), matter(title: "带\"引号\"", awards: [award()]),
        matter(title: " 前有空格", awards: [award()]), matter(title: "emoji😀", awards: [award()]),
        matter(title: String(repeating: "长", count: 101), awards: [award()]),
        matter(note: "手工给分", override: true, awards: [award()]), matter(review: true, awards: [award()]),
        matter(awards: [award(branch: "一二三四五六七八九十一二")]), matter(evidence: [""], awards: [award()]),
        .reverse(Reversal(entry: "main-3", reason: "错")),
    ]

    private static func line(_ event: Event, _ stamp: Stamp = stamp) -> (entry: Entry, bytes: [UInt8]) {
        EntryLine.write(stamp, event, after: Digest(of: "before".utf8))
    }

    @Test(arguments: plain)
    func `a plain line tells what the entry tells`(_ event: Event) throws {
        let (entry, bytes) = Self.line(event)
        let gist = try #require(GistAgreement().gist(of: bytes, number: 42))
        #expect(GistAgreement.difference(gist, entry) == nil)
        #expect(gist.entry() == entry)
    }

    @Test(arguments: left)
    func `what is not plain is left to the reader of entries`(_ event: Event) throws {
        #expect(GistAgreement().gist(of: Self.line(event).bytes, number: 42) == nil)
    }

    @Test func `an entry with a key or with other desks' entries is left, and so is another number`() {
        let event = Self.plain[0]
        let request = Request(key: "k", digest: Digest())
        let keyed = Stamp(entry: "main-42", at: Self.at, by: "孙", request: request)
        #expect(GistAgreement().gist(of: Self.line(event, keyed).bytes, number: 42) == nil)
        let seeing = Stamp(entry: "main-42", at: Self.at, by: "孙", seen: ["counter-1"])
        #expect(GistAgreement().gist(of: Self.line(event, seeing).bytes, number: 42) == nil)
        #expect(GistAgreement().gist(of: Self.line(event).bytes, number: 43) == nil)
        #expect(GistAgreement().gist(of: Self.line(event).bytes.dropLast(), number: 42) == nil)
    }

    /// Bytes that stand in lines, and such as never may.
    private static let bytes: [UInt8] =
        Array("0123456789\",:{}[]-+.\\ amT/'".utf8) + [0, 9, 0x1F, 0x7F, 0xE4, 0x80, 0xFF]

    @Test(arguments: [20_210_613, UInt64.random(in: 0 ... .max)])
    func `a changed line tells what is read of it, or is left`(_ seed: UInt64) {
        var chance = Seeded(seed)
        let lines = (Self.plain + Self.left).map { Self.line($0).bytes }
        var taken = 0
        // All lines are taken by one reader, which keeps what it read lately.
        var agreement = GistAgreement()
        for round in 0..<20_000 {
            if round % 1_000 == 0 { agreement = GistAgreement() }
            var line = lines[round % lines.count]
            for _ in 0...Int.random(in: 0..<2, using: &chance) {
                let place = Int.random(in: 0..<line.count, using: &chance)
                let byte = Self.bytes.randomElement(using: &chance) ?? 0
                switch Int.random(in: 0..<4, using: &chance) {
                case 0: line[place] = byte
                case 1: line.insert(byte, at: place)
                case 2: line.remove(at: place)
                // A piece of it twice, or one left out.
                default:
                    let end = min(place + Int.random(in: 1..<30, using: &chance), line.count)
                    let piece = line[min(place, end)..<end]
                    if Bool.random(using: &chance) {
                        line.insert(contentsOf: piece, at: place)
                    } else {
                        line.removeSubrange(piece.indices)
                    }
                }
            }
            guard let gist = agreement.gist(of: line, number: 42) else { continue }
            taken += 1
            // What the digits of the hash are, whoever proves the chain says.
            for place in line.count - 67..<line.count - 3 { line[place] = UInt8(ascii: "0") }
            let entry = line.dropLast().withUnsafeBufferPointer {
                try? EntryLine.read($0, desk: .main, after: Digest(), isProved: false)
            }
            let text = String(decoding: line, as: UTF8.self)
            guard let entry else {
                Issue.record("seed \(seed): taken though no entry: \(text)")
                return
            }
            if let difference = GistAgreement.difference(gist, entry) {
                Issue.record("seed \(seed): \(difference): \(text)")
                return
            }
        }
        // Or the test would say nothing.
        #expect(taken > 50, "seed \(seed)")
    }

    @Test(arguments: plain) func `a line cut at any byte is left`(_ event: Event) {
        let agreement = GistAgreement()
        let bytes = Self.line(event).bytes
        for length in 0..<bytes.count where agreement.gist(of: Array(bytes[..<length]), number: 42) != nil {
            Issue.record("\(length) of \(bytes.count) bytes")
        }
        #expect(agreement.gist(of: bytes, number: 42) != nil)
    }
}
