import Testing

@testable import PointsCore

struct ReturnTests {
    @Test func `退货退回当时的积分和库存，得分不变`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        try maker.apply(.price(GoodsPriced(goods: "soap", price: 5)))
        let back = try maker.giveBack("soap", 2, of: taken)
        #expect(maker.balance(1) == 18)
        #expect(maker.earned(1) == 20)
        #expect(maker.book.ledger[1].spent == 2)
        #expect(maker.stock("soap") == 9)
        #expect(maker.book.returned(of: taken, by: 1).pieces == ["soap": 2])
        #expect(maker.book.returned(of: taken, by: 1).last == back)
        #expect(maker.book.balance(of: 1, after: back) == 18)
        #expect(maker.book.miscounts == [])
    }

    @Test func `损坏的只退分：入一笔，出一笔`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        let back = try maker.giveBack("soap", 2, of: taken, damaged: true)
        #expect(maker.balance(1) == 18)
        #expect(maker.stock("soap") == 7)
        #expect(maker.book.stock(of: "soap", after: back) == 7)
        #expect(moved(maker) == [-2, 2, -3, 10], "the newest first")
        try maker.reverse(back)
        #expect(maker.balance(1) == 14)
        #expect(maker.stock("soap") == 7)
        #expect(moved(maker) == [-2, 2, -2, 2, -3, 10])
        #expect(maker.book.miscounts == [])
    }

    private func moved(_ maker: BookMaker) -> [Int] {
        var moved: [Int] = []
        maker.book.history.forEachMovement(of: "soap") {
            moved.append($0.change)
            return true
        }
        return moved
    }

    @Test func `冲正了退货，可以再退，也可以冲正原来的兑换`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        let back = try maker.giveBack("soap", 3, of: taken)
        try maker.reverse(back)
        #expect(maker.balance(1) == 14)
        try maker.giveBack("soap", 3, of: taken)
        #expect(maker.balance(1) == 20)
        try maker.reverse(EntryName(desk: .main, number: maker.book.history.count))
        try maker.reverse(taken)
        #expect(maker.balance(1) == 20)
        #expect(maker.stock("soap") == 10)
    }

    @Test func `退了又花了，冲正退货就欠分`() throws {
        var maker = try BookMaker.community()
        try maker.give(6, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        let back = try maker.giveBack("soap", 3, of: taken)
        try maker.redeem("soap", 3, by: 1)
        try maker.reverse(back)
        #expect(maker.balance(1) == -6)
    }

    @Test func `退了货，限额就腾出来，隔月退的也一样`() throws {
        var maker = try BookMaker.community()
        try maker.give(100, to: 1)
        try maker.apply(.limit(GoodsLimited(goods: "oil", limit: GoodsLimit(quantity: 1, per: .quarter))))
        let taken = try maker.redeem("oil", by: 1)
        #expect(maker.refusal(of: .redeem(try maker.redemption("oil", by: 1))) != nil)
        try maker.giveBack("oil", of: taken)
        #expect(maker.book.taken("oil", by: 1, in: .quarter(year: 2021, quarter: 2)) == 0)
        let again = try maker.redeem("oil", by: 1)
        maker.on("2021-07-02")
        try maker.giveBack("oil", of: again)
        #expect(maker.book.taken("oil", by: 1, in: .quarter(year: 2021, quarter: 2)) == 0)
        #expect(maker.book.taken("oil", by: 1, in: .quarter(year: 2021, quarter: 3)) == 0)
        #expect(maker.book.spent(by: 1, in: .month(Month(year: 2021, month: 6))) == 0)
    }

    @Test func `移出的、暂停的也可以退`() throws {
        var maker = try BookMaker.community()
        try maker.give(6, to: 1, 2)
        let taken = try maker.redeem("soap", 3, by: 1)
        let other = try maker.redeem("soap", 3, by: 2)
        try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-13", reason: nil)))
        try maker.apply(.suspend(RedemptionSuspended(member: 2, reason: nil)))
        try maker.giveBack("soap", of: taken)
        try maker.giveBack("soap", of: other)
        #expect(maker.balance(1) == 2)
    }

    @Test func `对账单写明退的是什么`() throws {
        var maker = try BookMaker.community()
        try maker.give(6, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        try maker.giveBack("soap", of: taken, damaged: true)
        let statement = Statement(of: try maker.book.roster.member(1), in: .all, from: maker.book)
        #expect(statement.lines.map(\.balance) == [6, 0, 2])
        let items = [Statement.Reason.Item(goods: "soap", name: "肥皂", quantity: 1, price: 2)]
        #expect(statement.lines[2].reason == .giveBack(of: taken, items, isDamaged: true, reason: "不要"))
    }
}
