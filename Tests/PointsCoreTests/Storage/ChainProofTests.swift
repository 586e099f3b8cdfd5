import Testing

@testable import PointsCore

/// A journal so long that it is read ahead, and its chain proved behind the reading: what is wrong with it is told as
/// with a short one.
@Suite struct ChainProofTests {
    private static let months = ["2021-06", "2021-07", "2021-08"].map { "journal/main/\($0).jsonl" }
    private static let count = 300

    /// Each month has 300 entries of 1.5 kB; the first has the two with which a book begins besides.
    private static let tree: [String: [UInt8]] = {
        do {
            let disk = try BookOnDisk(beginning + pledges)
            return try disk.tree
        } catch { fatalError("\(error)") }
    }()

    private static let begun: Moment = "2021-06-13T17:20:05+08:00"
    private static let beginning = [
        Draft(
            desk: .main, at: begun, by: "孙", request: nil,
            event: .branches(BranchesOpened(branches: [Branch(code: "1", name: "第一支部")]))),
        Draft(
            desk: .main, at: begun, by: "孙", request: nil,
            event: .join(MembersJoined(members: [.sample(1, "李梅", "1")]))),
    ]
    private static var pledges: [Draft] {
        let times: [Moment] = [
            "2021-06-14T08:00:00+08:00", "2021-07-01T08:00:00+08:00", "2021-08-01T08:00:00+08:00",
        ]
        return times.flatMap { at in
            (1...count).map { number in
                let words = "承诺\(number)" + String(repeating: "好", count: 490)
                return Draft(
                    desk: .main, at: at, by: "孙", request: nil,
                    event: .amend(MemberAmended(member: 1, pledge: words)))
            }
        }
    }

    private static func lineStart(_ line: Int, _ bytes: [UInt8]) -> Int {
        var (line, place) = (line - 1, 0)
        while line > 0 {
            if bytes[place] == 0x0A { line -= 1 }
            place += 1
        }
        return place
    }

    @Test func `what is whole is read`() throws {
        let disk = try BookOnDisk(Self.tree)
        #expect(try disk.read().history.count == 3 * Self.count + 2)
        #expect(try disk.pledge()?.hasPrefix("承诺\(Self.count)好") == true)
        #expect(try disk.audit().problems == [])
    }

    struct Harm: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let month: Int
        let lines: [Int]
        /// Beyond the first byte of each line: 700 is in the words, which stay well-formed, 15 the first digit of the
        /// year, 0 makes it no entry any more.
        let byte: Int
        let kind: Damage.Kind
    }

    static let harms = [
        Harm(testDescription: "words in the middle", month: 1, lines: [150], byte: 700, kind: .brokenChain),
        Harm(testDescription: "words of a first entry", month: 1, lines: [2], byte: 700, kind: .brokenChain),
        Harm(
            testDescription: "words of a month's last entry", month: 1, lines: [301], byte: 700,
            kind: .brokenChain),
        Harm(
            testDescription: "words of the very last entry", month: 2, lines: [301], byte: 700,
            kind: .brokenChain),
        Harm(
            testDescription: "several; the first is told", month: 2, lines: [90, 91, 200], byte: 700,
            kind: .brokenChain),
        Harm(testDescription: "another year", month: 1, lines: [150], byte: 15, kind: .brokenChain),
        Harm(testDescription: "no entry any more", month: 0, lines: [100], byte: 0, kind: .malformed),
    ]

    @Test(arguments: harms)
    func `what is harmed is told with its place`(_ harm: Harm) throws {
        let disk = try BookOnDisk(Self.tree)
        let file = Self.months[harm.month]
        var bytes = try disk.bytes(file)
        let starts = harm.lines.map { Self.lineStart($0, bytes) }
        // “好” is E5 A5 BD; another last byte makes another character.
        for start in starts {
            let place = start + harm.byte
            bytes[harm.byte < 700 ? place : Self.wordEnd(place, bytes)] ^= 1
        }
        try disk.put(bytes, in: file)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
        #expect(damage == Damage(harm.kind, file: file, line: harm.lines[0], byte: starts[0]))
        #expect(try disk.audit().problems.first == damage, "verify says the same")
    }

    @Test func `a broken chain is told before what stands behind it and is no entry`() throws {
        let disk = try BookOnDisk(Self.tree)
        let file = Self.months[1]
        var bytes = try disk.bytes(file)
        let (first, second) = (Self.lineStart(40, bytes), Self.lineStart(41, bytes))
        bytes[Self.wordEnd(first + 700, bytes)] ^= 1
        bytes[second] ^= 1
        try disk.put(bytes, in: file)
        #expect(
            try disk.failure() == .damaged(Damage(.brokenChain, file: file, line: 40, byte: first)))
    }

    @Test func `any bit turned over is told as verify tells it`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var state = seed
        func below(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        for _ in 0..<25 {
            let disk = try BookOnDisk(Self.tree)
            let file = Self.months[below(3)]
            var bytes = try disk.bytes(file)
            let place = below(bytes.count)
            bytes[place] ^= 1 << UInt8(below(8))
            try disk.put(bytes, in: file)
            guard
                case .damaged(let damage)? = thrown(
                    StorageError.self, { () throws(StorageError) in try disk.read() })
            else { throw Unexpected("byte \(place) of \(file): not noticed, seed \(seed)") }
            #expect(try disk.audit().problems.first == damage, "byte \(place) of \(file), seed \(seed)")
        }
    }

    /// The last byte of the character that stands here.
    private static func wordEnd(_ place: Int, _ bytes: [UInt8]) -> Int {
        bytes[place...].firstIndex(of: 0xBD) ?? place
    }
}
