import Testing

@testable import PointsCore

struct OpeningTests {
    @Test func `期初的积分能兑换，不算得分`() throws {
        var maker = try BookMaker.community()
        let entry = try maker.open(12.5, for: 1, 2)
        #expect(maker.balance(1) == 12.5)
        #expect(maker.earned(1) == 0)
        #expect(maker.book.opening(of: 1) == entry)
        #expect(maker.book.opening(of: 3) == nil)
        try maker.redeem("soap", 2, by: 1)
        #expect(maker.balance(1) == 8.5)
        #expect(maker.book.miscounts == [])
    }

    @Test func `榜单、公示、封顶、表彰推荐都看不见期初`() throws {
        var plain = try BookMaker.community()
        var opened = plain
        try opened.open(100, for: 1, 2, 3, 4)
        try plain.record("idea", [1, 2])
        try opened.record("idea", [1, 2])
        let today = plain.today
        let june = Period.month(Month(year: 2021, month: 6))
        for period in [june, .year(2021), .all] {
            #expect(
                Leaderboard(of: plain.book, in: period, branch: nil, today: today).rows
                    == Leaderboard(of: opened.book, in: period, branch: nil, today: today).rows)
            for order in BranchBoard.Order.allCases {
                #expect(
                    BranchBoard(of: plain.book, in: period, order: order, ties: nil, today: today).rows
                        == BranchBoard(of: opened.book, in: period, order: order, ties: nil, today: today)
                        .rows)
            }
        }
        // A cap of four a day is as full as without.
        #expect(
            try plain.matter("idea", [1]).awards.map(\.points)
                == opened.matter("idea", [1]).awards.map(\.points))
        plain.on("2021-07-01")
        opened.on("2021-07-01")
        let month = Month(year: 2021, month: 6)
        #expect(try plain.board(month).rows == opened.board(month).rows)
        #expect(try plain.board(month).branches == opened.board(month).branches)
    }

    @Test func `冲正以后可以再登记一次`() throws {
        var maker = try BookMaker.community()
        let first = try maker.open(5, for: 1, 2)
        try maker.redeem("soap", by: 1)
        try maker.reverse(first)
        #expect(maker.balance(1) == -2, "what was spent is owed")
        #expect(maker.balance(2) == 0)
        #expect(maker.book.opening(of: 1) == nil)
        let second = try maker.open(3, for: 1)
        #expect(maker.balance(1) == 1)
        #expect(maker.book.opening(of: 1) == second)
        #expect(maker.book.miscounts == [])
        let lines = Statement(of: try maker.book.roster.member(1), in: .all, from: maker.book).lines
        #expect(lines.map(\.balance) == [5, 3, -2, 1])
        #expect(lines[0].reason == .opening(note: nil))
        #expect(lines[2].reason == .openingReversal(of: first, reason: "记错了"))
    }

    private func meet(_ maker: inout BookMaker, _ event: Event) throws {
        maker.desk = "counter"
        let entry = Entry(stamp: maker.stamp(), event: event, hash: Digest())
        try maker.book.apply(entry, isConcurrent: true)
        maker.desk = .main
    }

    @Test func `两处各登记一次期初，谁也没有两份，只在一处的照样有`() throws {
        var maker = try BookMaker.community()
        let elsewhere = maker.opening(7, for: [1, 2])
        let first = try maker.open(5, for: 1, 3)
        try meet(&maker, .opening(elsewhere))
        #expect([1, 2, 3].map { maker.balance($0) } == [5, 7, 5])
        #expect(maker.book.opening(of: 2) == "counter-1")
        #expect(
            maker.book.conflicts == [
                Conflict(
                    entry: "counter-1", refusal: .alreadyOpened(1, name: "李梅", by: first), isVoid: false)
            ])
        // Each takes back its own.
        try maker.reverse("counter-1")
        #expect([1, 2, 3].map { maker.balance($0) } == [5, 0, 5])
        try maker.reverse(first)
        #expect([1, 2, 3].map { maker.balance($0) } == [0, 0, 0])
        #expect(maker.book.miscounts == [])
    }

    @Test func `两处登记同样的期初，后到的不起作用，各自冲正也不乱`() throws {
        var maker = try BookMaker.community()
        let elsewhere = maker.opening(5, for: [1, 2])
        let first = try maker.open(5, for: 1, 2)
        try meet(&maker, .opening(elsewhere))
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
        try meet(&maker, .reverse(Reversal(entry: "counter-1", reason: "错")))
        #expect(maker.book.conflicts.map(\.isVoid) == [true, true])
        #expect(maker.balance(1) == 5)
        #expect(maker.book.opening(of: 1) == first)
        #expect(!maker.book.history.isReversed("counter-1"))
    }

    @Test func `一处移出名册，另一处登记的期初照样算数`() throws {
        var maker = try BookMaker.community()
        let elsewhere = maker.opening(5, for: [1])
        try maker.apply(.leave(MemberLeft(member: 1, on: maker.today, reason: nil)))
        try meet(&maker, .opening(elsewhere))
        #expect(maker.balance(1) == 5)
    }
}
