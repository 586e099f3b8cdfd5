import Testing

@testable import PointsCore

/// Damage to what was acknowledged: reading and writing stop, the place is named, nothing is changed.
struct DamageTests {
    /// Three months: entries 1 to 3 in June, 4 to 6 in July, 7 and 8 in August.
    private static func book() throws -> BookOnDisk {
        var disk = try BookOnDisk()
        try disk.write("承诺3")
        disk.at = "2021-07-01T08:00:00+08:00"
        for number in 4...6 { try disk.write("承诺\(number)") }
        disk.at = "2021-08-01T08:00:00+08:00"
        for number in 7...8 { try disk.write("承诺\(number)") }
        return disk
    }

    static let july = "journal/main/2021-07.jsonl"
    static let august = "journal/main/2021-08.jsonl"

    struct Edit: Sendable, CustomTestStringConvertible {
        let name: String
        let file: String
        let kind: Damage.Kind
        let line: Int?
        let change: @Sendable (inout [[UInt8]]) -> Void

        init(
            _ name: String, in file: String = july, _ kind: Damage.Kind, line: Int?,
            _ change: @escaping @Sendable (inout [[UInt8]]) -> Void
        ) {
            self.name = name
            self.file = file
            self.kind = kind
            self.line = line
            self.change = change
        }

        var testDescription: String { "\(name) in \(file)" }
    }

    // Line 1 is the header; July's entries 4, 5, 6 are lines 2, 3, 4.
    static let edits = [
        Edit("a removed line", .wrongNumber(found: 6, expected: 5), line: 3) { $0.remove(at: 2) },
        Edit("two lines swapped", .wrongNumber(found: 6, expected: 5), line: 3) { $0.swapAt(2, 3) },
        Edit("a doubled line", .wrongNumber(found: 5, expected: 6), line: 4) { $0.insert($0[2], at: 2) },
        Edit("an empty line", .malformed, line: 3) { $0.insert([0x0A], at: 2) },
        Edit("a changed word", .brokenChain, line: 3) { $0[2] = replace($0[2], "承诺5", "承诺9") },
        Edit("a changed number", .wrongNumber(found: 7, expected: 5), line: 3) {
            $0[2] = replace($0[2], "\"n\":5", "\"n\":7")
        },
        Edit("a changed hash", .brokenChain, line: 3) { $0[2][$0[2].count - 4] ^= 1 },
        Edit("an unknown event", .unknownEvent("amenx"), line: 3) {
            $0[2] = replace($0[2], "{\"amend\"", "{\"amenx\"")
        },
        Edit("a space", .malformed, line: 3) { $0[2] = replace($0[2], ":5,", ": 5,") },
        Edit("a lost newline", .malformed, line: 3) { $0[2].removeLast() },
        Edit("a carriage return", .malformed, line: 3) { $0[2].insert(0x0D, at: $0[2].count - 1) },
        Edit("carriage returns everywhere", .badHeader, line: 1) { lines in
            for index in lines.indices { lines[index].insert(0x0D, at: lines[index].count - 1) }
        },
        Edit("a byte order mark", .badHeader, line: 1) { $0[0] = [0xEF, 0xBB, 0xBF] + $0[0] },
        Edit("no header", .badHeader, line: 1) { $0.remove(at: 0) },
        Edit("a changed header", .gap(expectedAfter: 4), line: 1) {
            $0[0] = replace($0[0], "\"after\":3", "\"after\":4")
        },
        Edit("a header of another book", .badHeader, line: 1) { $0[0] = replace($0[0], "b-1", "b-2") },
        Edit("nothing left", .badHeader, line: 1) { $0 = [] },
        Edit("the end of an earlier month cut off", in: august, .gap(expectedAfter: 6), line: 1) { _ in },
        Edit("the last line removed", in: august, .endMissing(.main, acknowledged: 8, found: 7), line: nil) {
            $0.removeLast()
        },
        Edit("the last line cut", in: august, .malformed, line: 3) { $0[2].removeLast(9) },
        Edit("the last line without its newline", in: august, .malformed, line: 3) { $0[2].removeLast() },
        Edit("the last line changed", in: august, .brokenChain, line: 3) {
            $0[2] = replace($0[2], "承诺8", "承诺9")
        },
        Edit("a first entry changed", in: BookOnDisk.june, .brokenChain, line: 2) {
            $0[1] = replace($0[1], "第一支部", "第二支部")
        },
    ]

    @Test(arguments: edits)
    func `an edited journal is named with file and line, and left as it is`(_ edit: Edit) throws {
        let disk = try DamageTests.book()
        let cutsEarlier = edit.name.hasPrefix("the end of an earlier")
        let file = cutsEarlier ? DamageTests.july : edit.file
        var lines = try disk.lines(file)
        if cutsEarlier { lines.removeLast() } else { edit.change(&lines) }
        let bytes = Array(lines.joined())
        #expect(try bytes != disk.bytes(file), "the edit did nothing")
        try disk.put(bytes, in: file)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
        #expect(damage.file == edit.file)
        #expect(damage.line == edit.line)
        #expect(damage.kind == edit.kind)
        #expect(try disk.audit().problems.first == damage, "verify says the same")
    }

    @Test(
        arguments: [
            (BookOnDisk.june, july, .gap(expectedAfter: 3)), (july, august, .gap(expectedAfter: 6)),
            (august, july, .endMissing(.main, acknowledged: 8, found: 6)),
        ] as [(String, String, Damage.Kind)])
    func `a missing month is noticed`(_ missing: String, _ named: String, _ kind: Damage.Kind) throws {
        let disk = try DamageTests.book()
        disk.remove(missing)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
        #expect(damage.file == named)
        #expect(damage.kind == kind)
    }

    @Test func `a missing desk is noticed`() throws {
        let disk = try DamageTests.book()
        for file in [BookOnDisk.june, DamageTests.july, DamageTests.august] { disk.remove(file) }
        disk.remove("journal/main")
        #expect(
            try disk.failure()
                == .damaged(Damage(.endMissing(.main, acknowledged: 8, found: 0), file: "journal/main")))
        disk.remove("journal")
        #expect(
            try disk.failure()
                == .damaged(Damage(.endMissing(.main, acknowledged: 8, found: 0), file: "journal/main")))
    }

    @Test func `a chain written anew from some entry on disagrees with the head`() throws {
        let disk = try BookOnDisk()
        let tree = try disk.tree
        try disk.write("真的")
        let head = try disk.bytes(Head.path)
        try Disk.restore(tree, at: disk.path)
        try disk.write("假的")
        try disk.put(head, in: Head.path)
        #expect(
            try disk.failure() == .damaged(Damage(.headDisagrees(.main, number: 3), file: BookOnDisk.june)))
    }

    @Test func `every single bit of an acknowledged journal turned over is noticed`() throws {
        let disk = try BookOnDisk()
        try disk.write("一")
        let bytes = try disk.bytes(BookOnDisk.june)
        for index in bytes.indices {
            var flipped = bytes
            flipped[index] ^= 1 << (index % 8)
            try disk.put(flipped, in: BookOnDisk.june)
            if thrown(StorageError.self, { () throws(StorageError) in try disk.read() }) == nil {
                Issue.record("byte \(index)")
            }
        }
    }

    @Test func `an acknowledged journal cut at every byte is noticed`() throws {
        let disk = try BookOnDisk()
        let bytes = try disk.bytes(BookOnDisk.june)
        for length in 0..<bytes.count {
            try disk.put(Array(bytes[..<length]), in: BookOnDisk.june)
            if thrown(StorageError.self, { () throws(StorageError) in try disk.read() }) == nil {
                Issue.record("cut at \(length)")
            }
        }
    }

    @Test func `verify goes on to the other desks`() throws {
        let disk = try BookOnDisk()
        try disk.write("柜台", desk: "counter")
        try disk.write("主机")
        let counter = "journal/counter/2021-06.jsonl"
        try disk.put(Array(try disk.lines(counter).dropLast().joined()), in: counter)
        try disk.put(Array(try disk.lines().dropLast().joined()), in: BookOnDisk.june)
        #expect(
            Set(try disk.audit().problems) == [
                Damage(.endMissing("counter", acknowledged: 1, found: 0), file: counter),
                Damage(.endMissing(.main, acknowledged: 3, found: 2), file: BookOnDisk.june),
            ])
    }

    @Test func `a line over the limit is damage, not a crash`() throws {
        let disk = try BookOnDisk()
        let long = [UInt8](repeating: 0x78, count: EntryLine.limit) + [0x0A]
        var lines = try disk.lines()
        lines.insert(long, at: 2)
        try disk.put(Array(lines.joined()), in: BookOnDisk.june)
        guard case .damaged(let damage)? = try disk.failure() else { throw Unexpected("not noticed") }
        #expect(damage.kind == .lineTooLong(limit: EntryLine.limit))
        #expect(damage.line == 3)
    }

    static func replace(_ line: [UInt8], _ old: String, _ new: String) -> [UInt8] {
        Array(String(decoding: line, as: UTF8.self).replacingFirst(old, with: new).utf8)
    }
}
