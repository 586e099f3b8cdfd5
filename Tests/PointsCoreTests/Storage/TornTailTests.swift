import Testing

@testable import PointsCore

/// What a writer leaves behind that dies half way.
struct TornTailTests {
    /// A book, and the same with one more entry whose writer died before the head.
    private func interrupted(at moment: Moment) throws -> (
        before: [String: [UInt8]], after: [String: [UInt8]]
    ) {
        var disk = try BookOnDisk()
        let before = try disk.tree
        disk.at = moment
        try disk.write("没有说完")
        var after = try disk.tree
        after[Head.path] = before[Head.path]
        return (before, after)
    }

    @Test(
        arguments: [("2021-06-13T18:00:00+08:00", "2021-06"), ("2021-07-01T08:00:00+08:00", "2021-07")]
            as [(Moment, Month)])
    func `the last line cut at every byte: nothing before it is lost, and the next write goes on`(
        _ moment: Moment, _ month: Month
    ) throws {
        let file = "journal/main/\(month).jsonl"
        let (before, after) = try interrupted(at: moment)
        let kept = before[file]?.count ?? 0
        let whole = try #require(after[file])
        var disk = try BookOnDisk(before)
        disk.at = moment
        for length in kept...whole.count {
            var tree = after
            tree[file] = Array(whole[..<length])
            try Disk.restore(tree, at: disk.path)
            let isWhole = length == whole.count
            let entries = isWhole ? 3 : 2
            guard try disk.read().history.count == entries else {
                throw Unexpected("cut at \(length): not read")
            }
            let found = try disk.audit()
            guard found.problems == [],
                found.residues.map(\.bytes) == (isWhole || length == kept ? [] : [length - kept])
            else { throw Unexpected("cut at \(length): \(found.problems) \(found.residues)") }
            // A month later, so that whatever is left of the file must bear a successor.
            disk.at = "2021-08-01T08:00:00+08:00"
            let committed = try disk.write("下一句")
            guard committed.entry.name.number == entries + 1, try disk.pledge() == "下一句" else {
                throw Unexpected("cut at \(length): not written")
            }
            if let aside = committed.setAside {
                guard try disk.bytes(aside.path) == Array(whole[kept..<length]) else {
                    throw Unexpected("cut at \(length): the tail was not kept")
                }
            } else if !isWhole && length > kept {
                throw Unexpected("cut at \(length): nobody said that a tail was set aside")
            }
            let audit = try disk.audit()
            guard audit.problems == [], audit.residues == [] else {
                throw Unexpected(
                    "cut at \(length), after the next write: \(audit.problems) \(audit.residues)")
            }
        }
    }

    @Test(arguments: [
        "x", "x\n", "\n", "{\"n\":3", "{\"n\":3}\n", "\0\0\0\0", "\0\n", "{\"n\":9,\"at\":\n{}\n", "两行\n废话\n",
        "\r\n",
    ])
    func `bytes behind the last good entry are set aside once`(_ garbage: String) throws {
        let disk = try BookOnDisk()
        let good = try disk.bytes(BookOnDisk.june)
        try disk.put(good + Array(garbage.utf8), in: BookOnDisk.june)
        #expect(try disk.read().history.count == 2)
        #expect(
            try disk.audit().residues == [Audit.Residue(file: BookOnDisk.june, bytes: garbage.utf8.count)])
        let aside = try #require(try disk.write("一").setAside)
        #expect(aside.bytes == garbage.utf8.count)
        #expect(try disk.bytes(aside.path) == Array(garbage.utf8))
        #expect(try disk.bytes(BookOnDisk.june).starts(with: good))
        #expect(try disk.write("二").setAside == nil)
        #expect(try disk.audit().problems == [])
    }

    @Test func `a second tail at the same place does not replace the first`() throws {
        let disk = try BookOnDisk()
        let tree = try disk.tree
        try disk.put(try #require(tree[BookOnDisk.june]) + [1], in: BookOnDisk.june)
        let first = try #require(try disk.write("一").setAside)
        let torn = try disk.bytes(first.path)
        try disk.put(try #require(tree[BookOnDisk.june]) + [2], in: BookOnDisk.june)
        try disk.put(try #require(tree[Head.path]), in: Head.path)
        let second = try #require(try disk.write("二").setAside)
        #expect(first.path != second.path)
        #expect(try disk.bytes(first.path) == torn)
    }

    @Test func `a good entry beyond the head is kept and the head moves up`() throws {
        let (_, after) = try interrupted(at: "2021-06-13T18:00:00+08:00")
        let disk = try BookOnDisk(after)
        #expect(try disk.pledge() == "没有说完")
        let committed = try disk.write("下一句")
        #expect(committed.entry.name == "main-4" && committed.setAside == nil)
        let head = try #require(try Head.read(in: disk.path, of: disk.folder.info))
        #expect(
            head.marks[.main]
                == HeadMark(
                    DeskMark(desk: .main, number: 4, hash: committed.entry.hash), isWrittenHere: true))
        #expect(try disk.audit().entries == 4)
    }

    @Test func `an empty file of a new month, left by a dead writer, does not stop the months after it`()
        throws
    {
        var disk = try BookOnDisk()
        try disk.put([], in: "journal/main/2021-07.jsonl")
        #expect(try disk.read().history.count == 2)
        disk.at = "2021-08-01T08:00:00+08:00"
        try disk.write("八月")
        #expect(try disk.pledge() == "八月")
        #expect(try disk.audit().problems == [])
    }
}
