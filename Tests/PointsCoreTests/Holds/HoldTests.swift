import Testing

@testable import PointsCore

struct HoldTests {
    @Test func `预留占住积分和库存，余额和库存都不变`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = try maker.hold("soap", 3, by: 1)
        #expect(maker.balance(1) == 20)
        #expect(maker.book.held(by: 1, on: maker.today) == 6)
        #expect(maker.book.available(1, on: maker.today) == 14)
        #expect(maker.stock("soap") == 10)
        #expect(maker.book.held("soap", on: maker.today) == 3)
        #expect(maker.book.free("soap", on: maker.today) == 7)
        #expect(try maker.book.hold(hold).state(on: maker.today) == .open)
        #expect(maker.book.available(2, on: maker.today) == 0)
    }

    @Test func `领取按预留时的价格，移动库存`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = try maker.hold("soap", 3, by: 1)
        try maker.apply(.price(GoodsPriced(goods: "soap", price: 9)))
        maker.on("2021-06-20")
        let collected = try maker.collect(hold)
        #expect(maker.balance(1) == 14)
        #expect(maker.stock("soap") == 7)
        #expect(maker.book.free("soap", on: maker.today) == 7)
        #expect(maker.book.available(1, on: maker.today) == 14)
        #expect(try maker.book.hold(hold).state(on: maker.today) == .collected(collected))
        #expect(maker.book.history.verdict(of: hold) == collected)
        let statement = Statement(of: try maker.book.roster.member(1), in: .all, from: maker.book)
        let items = [Statement.Reason.Item(goods: "soap", name: "肥皂", quantity: 3, price: 2)]
        #expect(statement.lines.last?.reason == .redemption(items, hold: hold))
        #expect(maker.book.miscounts == [])
    }

    @Test func `最后一天还能领，第二天自动放回`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = try maker.hold("soap", 10, by: 1, until: "2021-06-15")
        #expect(maker.book.free("soap", on: "2021-06-15") == 0)
        #expect(maker.book.free("soap", on: "2021-06-16") == 10)
        #expect(maker.book.available(1, on: "2021-06-15") == 0)
        #expect(maker.book.available(1, on: "2021-06-16") == 20)
        maker.on("2021-06-16")
        #expect(try maker.book.hold(hold).state(on: maker.today) == .expired)
        try maker.redeem("soap", 10, by: 1)
        #expect(maker.stock("soap") == 0)
    }

    @Test func `当天为止的预留当天有效`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = try maker.hold("soap", by: 1, until: maker.today)
        try maker.collect(hold)
        #expect(maker.balance(1) == 18)
    }

    @Test func `取消以后积分和库存都能再用`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = try maker.hold("soap", 10, by: 1)
        let released = try maker.release(hold)
        #expect(maker.book.available(1, on: maker.today) == 20)
        #expect(maker.book.free("soap", on: maker.today) == 10)
        #expect(try maker.book.hold(hold).state(on: maker.today) == .released(released))
    }

    @Test func `冲正领取：积分和商品退回，预留不恢复`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let collected = try maker.collect(try maker.hold("soap", 3, by: 1))
        try maker.reverse(collected)
        #expect(maker.balance(1) == 20)
        #expect(maker.stock("soap") == 10)
        #expect(maker.book.free("soap", on: maker.today) == 10)
        #expect(maker.book.miscounts == [])
    }

    @Test func `领取的也能退货`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let collected = try maker.collect(try maker.hold("soap", 3, by: 1))
        try maker.giveBack("soap", of: collected)
        #expect(maker.balance(1) == 16)
        #expect(maker.stock("soap") == 8)
    }

    @Test func `限兑按领取那天算，没有领的算在今天`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        maker.on("2021-06-28")
        let hold = try maker.hold("oil", by: 1)
        maker.on("2021-07-01")
        #expect(
            maker.refusal(of: .redeem(try maker.redemption("oil", by: 1))) != nil, "still to be collected")
        try maker.collect(hold)
        #expect(maker.book.taken("oil", by: 1, in: .month(Month(year: 2021, month: 6))) == 0)
        #expect(maker.book.taken("oil", by: 1, in: .month(Month(year: 2021, month: 7))) == 1)
        #expect(maker.refusal(of: .redeem(try maker.redemption("oil", by: 1))) != nil)
        maker.on("2021-08-01")
        try maker.redeem("oil", by: 1)
    }

    @Test func `预留以后才设的限制不影响领取`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        let hold = try maker.hold("soap", 3, by: 1)
        try maker.set(.redemptionDays, "1")
        try maker.set(.visitLimit, "1")
        try maker.set(.memberLimit, "1/year")
        try maker.set(.minimumBalance, "100")
        try maker.apply(.limit(GoodsLimited(goods: "soap", limit: GoodsLimit(quantity: 1, per: .year))))
        try maker.collect(hold)
        #expect(maker.balance(1) == 94)
    }

    @Test func `盘点如实登记，少于预留也收，可兑成了负数`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        try maker.hold("soap", 8, by: 1)
        try maker.apply(.count(StockCounted(goods: "soap", counted: 5, expected: 10, reason: "盘点")))
        #expect(maker.book.free("soap", on: maker.today) == -3)
        #expect(maker.refusal(of: .redeem(try maker.redemption("soap", by: 1))) != nil)
    }

    @Test func `过去很久的预留从状态里去掉，状态仍查得到`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        let collected = try maker.hold("soap", by: 1)
        let end = try maker.collect(collected)
        let released = try maker.hold("soap", by: 1)
        let other = try maker.release(released)
        let expired = try maker.hold("soap", by: 1)
        #expect(maker.book.holds.all.count == 3)
        maker.on("2021-07-21")
        try maker.hold("soap", by: 1)
        #expect(maker.book.holds.all.count == 4, "a month after their last day they are still listed")
        maker.on("2021-07-22")
        let last = try maker.hold("soap", by: 1)
        #expect(maker.book.holds.all.count == 2)
        #expect(try maker.book.hold(collected).state(on: maker.today) == .collected(end))
        #expect(try maker.book.hold(released).state(on: maker.today) == .released(other))
        #expect(try maker.book.hold(expired).state(on: maker.today) == .expired)
        #expect(try maker.book.hold(last).state(on: maker.today) == .open)
        #expect(
            maker.refusal(of: .release(HoldReleased(hold: collected, reason: nil)))
                == .holdCollected(collected, by: end))
    }

    @Test func `别的台账点忘不了这里的预留`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        try maker.hold("soap", by: 1)
        maker.on("2031-01-01")
        maker.desk = "counter"
        try maker.hold("soap", by: 1)
        #expect(maker.book.holds.all.count == 2, "the other's clock may be wrong")
    }

    @Test func `小票记的是当时的余额和预留`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let first = try maker.redeem("soap", by: 1)
        let hold = try maker.hold("soap", 2, by: 1)
        let second = try maker.redeem("soap", by: 1)
        let collected = try maker.collect(hold)
        let back = try maker.giveBack("soap", of: collected, damaged: true)
        let reversal = try maker.reverse(second)
        func receipt(_ entry: EntryName) throws -> Receipt { try Receipt(of: entry, from: maker.book) }
        #expect(
            try [first, hold, second, collected, back].map { try receipt($0).before } == [20, 18, 18, 16, 12])
        #expect(
            try [first, hold, second, collected, back].map { try receipt($0).after } == [18, 18, 16, 12, 14])
        #expect(try [first, hold, second, collected, back].map { try receipt($0).held } == [0, 4, 4, 0, 0])
        #expect(try receipt(hold).kind == .hold(until: "2021-06-20"))
        #expect(try receipt(collected).kind == .collection(hold: hold))
        #expect(try receipt(second).reversal == reversal)
        #expect(try receipt(first).reversal == nil)
    }
}

struct SpendingLimitTests {
    @Test(
        arguments: [
            ("15", "2021-06-15", true), ("15", "2021-06-14", false), ("1,15", "2021-06-01", true),
            ("31", "2021-06-30", true), ("31", "2021-06-29", false), ("31", "2021-07-30", false),
            ("31", "2021-07-31", true), ("29,30", "2021-02-28", true), ("30", "2020-02-29", true),
            ("28", "2021-02-28", true), ("29", "2021-03-28", false),
        ] as [(String, Day, Bool)])
    func `兑换日超过月底就是月底那天`(_ days: String, _ day: Day, _ isOne: Bool) throws {
        #expect(try #require(RedemptionDays(exactly: days)).contains(day) == isOne)
    }

    @Test(
        arguments: [
            ("15", "2021-06-13", "2021-06-15"), ("15", "2021-06-15", "2021-07-15"),
            ("31", "2021-01-31", "2021-02-28"), ("1,20", "2021-12-25", "2022-01-01"),
        ] as [(String, Day, Day)])
    func `下一个兑换日`(_ days: String, _ day: Day, _ next: Day) throws {
        #expect(try #require(RedemptionDays(exactly: days)).next(after: day) == next)
    }

    @Test func `每人限额按期重新算，退货和冲正的不算，预留的算`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1, 2)
        try maker.set(.memberLimit, "6/month")
        let first = try maker.redeem("soap", 2, by: 1)
        try maker.hold("soap", by: 1)
        let soap = Event.redeem(try maker.redemption("soap", by: 1))
        #expect(maker.refusal(of: soap) != nil)
        try maker.redeem("soap", 2, by: 2)
        try maker.giveBack("soap", of: first)
        try maker.redeem("soap", by: 1)
        #expect(maker.refusal(of: soap) != nil)
        try maker.reverse(EntryName(desk: .main, number: maker.book.history.count))
        #expect(maker.refusal(of: soap) == nil)
        maker.on("2021-07-01")
        try maker.redeem("soap", 3, by: 1)
    }

    @Test func `最低余额恰好够就行，预留的不算可用`() throws {
        var maker = try BookMaker.community()
        try maker.give(10, to: 1)
        try maker.set(.minimumBalance, "4")
        try maker.hold("soap", by: 1)
        try maker.redeem("soap", 2, by: 1)
        #expect(maker.book.available(1, on: maker.today) == 4)
        #expect(maker.refusal(of: .redeem(try maker.redemption("soap", by: 1))) != nil)
    }

    @Test func `设置从登记那条起才算，关了就不限`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        try maker.redeem("soap", 5, by: 1)
        try maker.set(.visitLimit, "2")
        #expect(maker.refusal(of: .redeem(try maker.redemption("soap", 3, by: 1))) != nil)
        try maker.set(.visitLimit, "off")
        try maker.redeem("soap", 3, by: 1)
    }
}
