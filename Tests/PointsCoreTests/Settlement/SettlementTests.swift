import Testing

@testable import PointsCore

/// A desk closes its days.
struct SettlementTests {
    @discardableResult
    private func close(
        _ maker: inout BookMaker, _ day: Day? = nil, counts: [ShelfCount] = []
    ) throws -> EntryName {
        try maker.apply(
            .settle(DaySettled(day ?? maker.today, at: maker.desk, counts: counts, in: maker.book)))
    }

    private func sheet(_ entry: EntryName, _ maker: BookMaker) throws -> SettlementSheet {
        try #require(SettlementSheet(entry, of: maker.book))
    }

    @Test func `日结单上的数：兑换、冲正、进出、应有和实点`() throws {
        var maker = try BookMaker.community()
        try close(&maker)
        try maker.give(30, to: 1, 2)
        try maker.redeem("soap", 2, by: 1)
        let wrong = try maker.redeem("soap", 3, by: 2)
        try maker.reverse(wrong)
        try maker.apply(.stock(StockMoved(goods: "soap", quantity: 5, reason: nil)))
        try maker.apply(.stock(StockMoved(goods: "soap", quantity: -1, reason: "受潮")))
        try maker.apply(.count(StockCounted(goods: "soap", counted: 11, expected: 12, reason: "少一块")))
        maker.on("2021-06-14")
        let entry = try close(&maker, counts: [ShelfCount(goods: "soap", counted: 10)])
        let sheet = try sheet(entry, maker)
        #expect(sheet.settled.number == 2 && sheet.settled.from == 5 && sheet.entries == 8)
        #expect(sheet.redemptions == 2 && sheet.members == 2 && sheet.pieces == 5)
        #expect(
            sheet.flows.map { "\($0.kind) \($0.entries) \($0.points)" } == [
                "award 1 60", "redemption 2 -10", "refund 1 6",
            ])
        #expect(sheet.balance == 56)
        let row = try #require(sheet.rows.first)
        #expect(sheet.rows.count == 1 && row.opening == 10 && row.expected == 11 && row.difference == -1)
        #expect(row.changes == [.arrival: 5, .redemption: -5, .reversal: 3, .writeOff: -1, .count: -1])
        #expect(maker.stock("soap") == 11, "closing a day moves nothing")
    }

    @Test func `冲正退货不算退货，另列一行`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        let back = try maker.giveBack("soap", 2, of: taken)
        try maker.reverse(back)
        try maker.giveBack("soap", of: taken)
        let flows = try sheet(try close(&maker), maker).flows
        #expect(
            flows.map { "\($0.kind.rawValue) \($0.entries) \($0.points)" } == [
                "award 1 30", "redemption 1 -6", "return 2 6", "return-reversal 1 -4",
            ])
    }

    @Test func `日结以后登记的算下一天；没有登记也可以结`() throws {
        var maker = try BookMaker.community()
        try maker.give(10, to: 1)
        let first = try close(&maker)
        try maker.redeem("soap", by: 1)
        maker.on("2021-06-14")
        let second = try close(&maker)
        maker.on("2021-06-15")
        let third = try close(&maker)
        #expect(try sheet(first, maker).pieces == 0)
        #expect(try sheet(second, maker).pieces == 1)
        #expect(try sheet(third, maker).entries == 1, "the closing before is all there is")
        #expect(try maker.book.findSettlement("1", at: .main) == first)
        #expect(try maker.book.findSettlement("２", at: .main) == second)
    }

    @Test func `补结前一天，今天登记的不在里面`() throws {
        var maker = try BookMaker.community()
        try maker.give(10, to: 1)
        try maker.redeem("soap", by: 1)
        maker.on("2021-06-14")
        try maker.redeem("soap", 2, by: 1)
        let entry = try close(&maker, "2021-06-13", counts: [ShelfCount(goods: "soap", counted: 9)])
        let yesterday = try sheet(entry, maker)
        #expect(yesterday.settled.to == 6 && yesterday.pieces == 1)
        let soap = try #require(yesterday.rows.first { $0.goods == "soap" })
        #expect(soap.expected == 9 && soap.difference == 0)
        let today = try sheet(try close(&maker), maker)
        #expect(today.pieces == 2 && today.rows.map(\.opening) == [9] && today.rows.map(\.expected) == [7])
    }

    @Test func `两个台账点各结各的，对方的进出写在别处`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1)
        try close(&maker)
        maker.desk = "counter"
        try maker.redeem("soap", 2, by: 1)
        maker.desk = .main
        try maker.redeem("soap", 1, by: 1)
        maker.on("2021-06-14")
        let main = try sheet(try close(&maker), maker)
        maker.desk = "counter"
        let counter = try sheet(try close(&maker), maker)
        #expect(main.rows.map(\.changes) == [[.redemption: -1]] && main.rows.map(\.elsewhere) == [-2])
        #expect(main.rows.map(\.opening) == [10] && main.rows.map(\.expected) == [7])
        #expect(
            counter.pieces == 2 && counter.rows.map(\.elsewhere) == [9],
            "all of the other's, who opened the book")
        #expect(counter.rows.map(\.opening) == [0] && counter.rows.map(\.expected) == [7])
        let all = maker.book.settlements(of: nil, in: .all)
        #expect(all.map(\.stamp.entry) == ["main-6", "counter-2", "main-8"])
        #expect(maker.book.settlements(of: "counter", in: .all).count == 1)
        #expect(maker.book.settlements(of: nil, in: .month(Month(year: 2021, month: 5))).isEmpty)
    }

    @Test func `以后怎么登记、改名、别处后到的分录，旧的日结单都不变`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1)
        let elsewhere = maker
        try maker.redeem("soap", 2, by: 1)
        let entry = try close(&maker, counts: [ShelfCount(goods: "oil", counted: 3)])
        let before = try sheet(entry, maker)
        maker.desk = "counter"
        // It was written apart, before the closing, and is met with later.
        let late = Entry(
            stamp: maker.stamp(), event: .redeem(try elsewhere.redemption("soap", 4, by: 1)), hash: Digest())
        try maker.book.apply(late, isConcurrent: true)
        maker.desk = .main
        maker.on("2021-06-20")
        try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", name: "硫磺皂")))
        try maker.redeem("soap", 1, by: 1)
        try maker.apply(.stock(StockMoved(goods: "oil", quantity: 9, reason: nil)))
        #expect(try sheet(entry, maker) == before)
        #expect(before.rows.map(\.name) == ["食用油", "肥皂"])
        #expect(before.rows.map(\.expected) == [3, 8])
        let next = try sheet(try close(&maker), maker)
        #expect(next.rows.first { $0.goods == "soap" }?.opening == 8)
        #expect(next.rows.first { $0.goods == "soap" }?.elsewhere == -4)
        #expect(next.rows.map(\.name) == ["食用油", "硫磺皂"])
    }

    @Test func `两处各改过名，日结单上是当时看到的名字`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1)
        maker.desk = "counter"
        let apart = maker
        maker.desk = .main
        // Written apart and earlier by the clock, but met with only later.
        try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", name: "香皂")))
        maker.desk = "counter"
        maker.on("2021-06-14")
        let amend = Event.goodsAmend(GoodsAmended(goods: "soap", name: "硫磺皂"))
        func take(_ event: Event) throws {
            try maker.book.apply(
                Entry(stamp: maker.stamp(), event: event, hash: Digest()), isConcurrent: true)
        }
        try take(amend)
        try take(.redeem(try apart.redemption("soap", 1, by: 1)))
        var alone = apart
        alone.on("2021-06-14")
        try alone.apply(amend)
        try alone.redeem("soap", by: 1)
        let settled = Event.settle(DaySettled(alone.today, at: "counter", counts: [], in: alone.book))
        let before = try sheet(try alone.apply(settled), alone)
        try take(settled)
        #expect(before.rows.map(\.name) == ["硫磺皂"])
        #expect(try sheet("counter-3", maker) == before)
    }

    @Test func `审核通过才进积分，撤回的不算`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let matter = try maker.record("labour", [1, 2])
        let withdrawn = try maker.record("labour", [3])
        #expect(try sheet(try close(&maker), maker).flows.isEmpty)
        maker.on("2021-06-14")
        try maker.reverse(withdrawn)
        try maker.approve(matter)
        #expect(try sheet(try close(&maker), maker).balance == 4)
        maker.on("2021-06-15")
        try maker.reverse(matter)
        #expect(try sheet(try close(&maker), maker).flows.map(\.kind) == [.correction])
    }
}
