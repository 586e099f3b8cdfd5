import Testing

@testable import PointsCore

/// What was acknowledged is never taken for what a dead writer left.
struct ResidueTests {
    private static let counter = "journal/counter/2021-06.jsonl"

    /// A book with another machine's desk in it: six entries that this machine's head has not seen.
    private func withForeignDesk() throws -> BookOnDisk {
        let disk = try BookOnDisk()
        let elsewhere = try BookOnDisk(disk.tree)
        for number in 1...6 { try elsewhere.write("承诺\(number)", desk: "counter") }
        try Folder.make("\(disk.path)/journal/counter", mode: nil)
        try disk.put(elsewhere.bytes(Self.counter), in: Self.counter)
        return disk
    }

    @Test func `another machine's damaged entry is damage, not a dead writer's`() throws {
        let disk = try withForeignDesk()
        var lines = try disk.lines(Self.counter)
        lines[3] = DamageTests.replace(lines[3], "承诺3", "承诺9")
        try disk.put(Array(lines.joined()), in: Self.counter)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
        #expect(damage.file == Self.counter)
        #expect(damage.line == 4)
        #expect(damage.kind == .brokenChain)
    }

    @Test func `entries behind an old head are kept, and damage among them is noticed`() throws {
        let disk = try BookOnDisk()
        let head = try disk.bytes(Head.path)
        for number in 1...6 { try disk.write("承诺\(number)") }
        try disk.put(head, in: Head.path)
        #expect(try disk.read().history.count == 8)
        var lines = try disk.lines()
        lines[4] = DamageTests.replace(lines[4], "承诺2", "承诺9")
        try disk.put(Array(lines.joined()), in: BookOnDisk.june)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
        #expect(damage.line == 5)
    }

    @Test func `a doubled last line is damage`() throws {
        let disk = try BookOnDisk()
        let lines = try disk.lines()
        try disk.put(Array((lines + [lines[lines.count - 1]]).joined()), in: BookOnDisk.june)
        guard case .damaged? = try disk.failure() else { throw Unexpected("not noticed") }
    }

    @Test func `every damaged line is named`() throws {
        let disk = try BookOnDisk()
        for number in 1...6 { try disk.write("承诺\(number)") }
        var lines = try disk.lines()
        for line in [3, 6] { lines[line] = DamageTests.replace(lines[line], "承诺", "诺言") }
        try disk.put(Array(lines.joined()), in: BookOnDisk.june)
        #expect(try disk.audit().problems.map(\.line) == [4, 7])
    }

    @Test func `another machine's desk is written here only after it was taken over`() throws {
        let disk = try withForeignDesk()
        #expect(refusal(disk) == .needsTrust("counter"))
        try disk.write("这里的承诺")
        #expect(refusal(disk) == .needsTrust("counter"), "having seen it is not having written it")
        #expect(try disk.folder.takeover(of: "counter") != nil)
        #expect(try disk.read().history.count(of: "counter") == 6)
    }

    private func refusal(_ disk: BookOnDisk) -> StorageError? {
        thrown(StorageError.self) { () throws(StorageError) in try disk.write("柜台", desk: "counter") }
    }
}
