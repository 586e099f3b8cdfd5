import Testing

@testable import PointsCore

/// Where review is on a matter counts from its approval on, and not before.
struct ReviewTests {
    @Test func `开了审核，记分先不算数，通过那天才进余额和榜`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let matter = try maker.record("labour", [1, 2], on: "2021-05-30")
        #expect(maker.book.pending == [matter])
        #expect(maker.book.countingEntry(of: matter) == nil)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.earned(by: 1, in: .month(Month(year: 2021, month: 5))) == 0)
        maker.on("2021-07-02")
        let approval = try maker.approve(matter)
        #expect(maker.book.pending == [])
        #expect(maker.book.history.verdict(of: matter) == approval)
        #expect(maker.book.countingEntry(of: matter) == approval)
        #expect(maker.balance(1) == 2)
        #expect(maker.book.balance(of: 1, after: matter) == 2)
        #expect(maker.book.earned(by: 1, in: .month(Month(year: 2021, month: 5))) == 2, "by its own day")
        let line = try #require(Statement(of: maker.book.roster[1]!, in: .all, from: maker.book).lines.first)
        #expect(line.entry == matter && line.day == "2021-07-02" && line.approvedBy == approval)
        #expect(maker.book.miscounts == [])
    }

    @Test func `没有开审核时记的，自己就算数`() throws {
        var maker = try BookMaker.community()
        let before = try maker.record("labour", [1])
        try maker.review()
        try maker.review(false)
        let after = try maker.record("labour", [2])
        #expect(maker.book.countingEntry(of: before) == before)
        #expect(maker.book.countingEntry(of: after) == after)
        #expect(maker.book.countingEntry(of: "main-1") == nil)
        #expect(maker.book.history.matter(after)?.review == nil)
    }

    @Test func `退回的不算数，也不占封顶；待审核的占封顶`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let first = try maker.record("idea", [1], amount: .count(2))
        #expect(try maker.matter("idea", [1]).awards[0].points == 0, "four a day are waiting")
        #expect(try maker.matter("idea", [2]).awards[0].points == 2, "another member's cap is untouched")
        try maker.approve(first)
        #expect(try maker.matter("idea", [1]).awards[0].points == 0, "and still count once")
        try maker.reverse(first)
        let second = try maker.record("idea", [1], amount: .count(2))
        #expect(try maker.matter("idea", [1]).awards[0].points == 0)
        try maker.reject(second)
        #expect(maker.book.countingEntry(of: second) == nil)
        #expect(try maker.matter("idea", [1]).awards[0].points == 2)
        #expect(maker.balance(1) == 0)
    }

    @Test func `撤回待审核的不动余额，冲正通过了的照旧`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let own = try maker.record("labour", [1])
        try maker.reverse(own)
        #expect(maker.book.pending == [])
        #expect(maker.balance(1) == 0)
        let other = try maker.record("labour", [1])
        let approval = try maker.approve(other)
        try maker.reverse(other)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.countingEntry(of: other) == approval, "reversed is another question")
        #expect(maker.book.miscounts == [])
    }

    @Test func `事项列表写明状态，合计只数算数的`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let names = try (0..<4).map { _ in try maker.record("labour", [1]) }
        try maker.approve(names[0])
        let rejection = try maker.reject(names[1])
        try maker.reverse(names[2])
        let list = MatterList(of: maker.book, in: .all)
        #expect(list.total == 2)
        #expect(list.rows.map(\.counts) == [true, false, false, false])
        let states = list.rows.map(\.review)
        let stamp = try #require(maker.book.history[rejection]?.stamp)
        #expect(states[1] == .rejected(stamp, reason: "不实"))
        #expect(states[2] == .withdrawn && states[3] == .pending)
        let statement = Statement(of: maker.book.roster[1]!, in: .all, from: maker.book)
        #expect(statement.waiting.map(\.entry) == [names[3]])
        #expect(statement.closing == 2)
    }

    @Test func `重复登记的提示也看待审核的`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let first = try maker.record("labour", [1])
        let second = try maker.record("labour", [1, 2])
        let matter = try #require(maker.book.history.matter(second))
        #expect(
            maker.book.likelyDuplicates(of: matter, entry: second) == [Duplicate(member: 1, entry: first)])
        try maker.approve(first)
        #expect(
            maker.book.likelyDuplicates(of: matter, entry: second) == [Duplicate(member: 1, entry: first)])
        #expect(
            maker.book.likelyDuplicates(of: try #require(maker.book.history.matter(first)), entry: first)
                == [])
    }
}
