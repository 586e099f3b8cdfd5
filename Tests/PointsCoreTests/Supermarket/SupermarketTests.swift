import Testing

@testable import PointsCore

struct SupermarketTests {
    @Test func `积分不足时不能兑换，账本不变`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1])
        let refused = maker.refusal(of: .redeem(try maker.redemption("oil", by: 1)))
        #expect(refused == .notEnoughPoints(1, name: "李梅", held: 2, needed: 20))
        #expect(maker.stock("oil") == 3)
        #expect(maker.balance(1) == 2)
    }

    @Test func `兑换减余额和库存，不减得分`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1)
        try maker.apply(
            .redeem(
                Redemption(
                    member: 1,
                    lines: [
                        RedemptionLine(goods: "soap", quantity: 3, price: 2),
                        RedemptionLine(goods: "oil", quantity: 1, price: 20),
                    ])))
        #expect(maker.balance(1) == 4)
        #expect(maker.earned(1) == 30)
        #expect(maker.stock("soap") == 7)
        #expect(maker.stock("oil") == 2)
    }

    @Test func `一样不行就整单不行`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        let refused = maker.refusal(
            of: .redeem(
                Redemption(
                    member: 1,
                    lines: [
                        RedemptionLine(goods: "soap", quantity: 3, price: 2),
                        RedemptionLine(goods: "oil", quantity: 2, price: 20),
                    ])))
        #expect(
            refused
                == .overLimit(
                    "oil", name: "食用油", limit: GoodsLimit(quantity: 1, per: .month), had: 0, wanted: 2))
        #expect(maker.stock("soap") == 10)
    }

    @Test func `正好够就能兑换`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        try maker.redeem("soap", 10, by: 1)
        #expect(maker.balance(1) == 0)
        #expect(maker.stock("soap") == 0)
    }

    @Test func `价格随单，调价不改旧单`() throws {
        var maker = try BookMaker.community()
        try maker.give(10, to: 1)
        let old = try maker.redeem("soap", by: 1)
        try maker.apply(.price(GoodsPriced(goods: "soap", price: 5)))
        try maker.redeem("soap", by: 1)
        #expect(maker.balance(1) == 3)
        try maker.reverse(old)
        #expect(maker.balance(1) == 5, "the old price comes back")
        let stale = Event.redeem(
            Redemption(member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 2)]))
        #expect(maker.refusal(of: stale) == .priceChanged("soap", name: "肥皂"))
    }

    @Test(
        arguments: [
            (Span.day, "2021-06-14", true), (.day, "2021-06-13", false), (.month, "2021-06-30", false),
            (.month, "2021-07-01", true),
            (.quarter, "2021-06-30", false), (.quarter, "2021-07-01", true), (.year, "2021-12-31", false),
            (.year, "2022-01-01", true),
        ] as [(Span, Day, Bool)])
    func `限额每期重新计算`(_ per: Span, _ later: Day, _ allowed: Bool) throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1, 2)
        try maker.apply(.limit(GoodsLimited(goods: "oil", limit: GoodsLimit(quantity: 1, per: per))))
        try maker.redeem("oil", by: 1)
        try maker.redeem("oil", by: 2)
        maker.on(later)
        #expect((maker.refusal(of: .redeem(try maker.redemption("oil", by: 1))) == nil) == allowed)
    }

    @Test func `冲正兑换退分、回库、腾出限额，只能一次`() throws {
        var maker = try BookMaker.community()
        try maker.give(50, to: 1)
        let redemption = try maker.redeem("oil", by: 1)
        let back = try maker.reverse(redemption)
        #expect(maker.balance(1) == 50)
        #expect(maker.earned(1) == 50)
        #expect(maker.stock("oil") == 3)
        #expect(
            maker.refusal(of: .reverse(Reversal(entry: redemption, reason: "x")))
                == .alreadyReversed(redemption, by: back))
        try maker.redeem("oil", by: 1)
        #expect(maker.balance(1) == 30)
    }

    @Test func `取消限额`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        try maker.apply(.limit(GoodsLimited(goods: "oil", limit: nil)))
        try maker.redeem("oil", 3, by: 1)
        #expect(maker.stock("oil") == 0)
    }

    @Test func `入库、报损、盘点都记着，加起来就是库存`() throws {
        var maker = try BookMaker.community()
        let delivery = try maker.apply(.stock(StockMoved(goods: "soap", quantity: 5, reason: nil)))
        try maker.apply(.stock(StockMoved(goods: "soap", quantity: -2, reason: "破损")))
        let count = try maker.apply(
            .count(StockCounted(goods: "soap", counted: 11, expected: 13, reason: "盘点")))
        let soap = try maker.book.supermarket.article("soap")
        #expect(soap.stock == 11)
        var moved: [Int] = []
        maker.book.history.forEachMovement(of: "soap") {
            moved.append($0.change)
            return true
        }
        #expect(moved == [-2, -2, 5, 10], "the newest first")
        try maker.reverse(count)
        #expect(maker.stock("soap") == 13)
        try maker.reverse(delivery)
        #expect(maker.stock("soap") == 8)
        #expect(maker.book.miscounts == [])
    }

    @Test(arguments: ["soap", "肥皂", "ｓｏａｐ"])
    func `物品用代码或全名`(_ typed: String) throws {
        #expect(try BookMaker.community().book.supermarket.find(typed).code == "soap")
    }
}

struct DebtTests {
    @Test func `花掉的分被冲正就欠分，补足之前不能兑换`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.give(4, to: 1)
        try maker.redeem("soap", 2, by: 1)
        try maker.reverse(matter)
        #expect(maker.balance(1) == -4)
        #expect(maker.earned(1) == 0)
        try maker.give(5, to: 1)
        #expect(
            maker.refusal(of: .redeem(try maker.redemption("soap", by: 1)))
                == .notEnoughPoints(1, name: "李梅", held: 1, needed: 2))
        try maker.give(1, to: 1)
        try maker.redeem("soap", by: 1)
        #expect(maker.balance(1) == 0)
    }
}
