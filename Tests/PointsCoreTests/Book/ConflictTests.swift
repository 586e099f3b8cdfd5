import Testing

@testable import PointsCore

/// Two desks that did not know of each other meet.
struct ConflictTests {
    /// Takes in an entry of another desk whose writer had not seen the last of this one.
    private func meet(_ maker: inout BookMaker, _ event: Event) throws -> Refusal? {
        maker.desk = "counter"
        let entry = Entry(stamp: maker.stamp(), event: event, hash: Digest())
        return thrown(Refusal.self) { () throws(Refusal) in
            try maker.book.apply(entry, isConcurrent: true)
        }
    }

    @Test func `两处各花同一份积分：两单都在，欠分记下，盘点不乱`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let elsewhere = try maker.redemption("soap", 8, by: 1)
        try maker.redeem("soap", 8, by: 1)
        #expect(try meet(&maker, .redeem(elsewhere)) == nil)
        #expect(maker.balance(1) == -12)
        #expect(maker.stock("soap") == -6)
        #expect(
            maker.book.conflicts == [
                Conflict(
                    entry: "counter-1", refusal: .outOfStock("soap", name: "肥皂", left: 2, wanted: 8),
                    isVoid: false)
            ])
        #expect(maker.book.miscounts == [])
    }

    @Test func `两处各冲正一次，只算一次`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.record("labour", [1])
        try maker.reverse(matter)
        #expect(try meet(&maker, .reverse(Reversal(entry: matter, reason: "记错了"))) == nil)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.conflicts.map(\.entry) == ["counter-1"])
    }

    @Test func `两人同号没有办法并存`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.join(MembersJoined(members: [.sample(9, "赵敏", "1")])))
        let before = maker.book
        let other = Event.join(MembersJoined(members: [.sample(9, "钱进", "1")]))
        #expect(try meet(&maker, other) == .numberTaken(9, name: "赵敏"))
        #expect(maker.book == before)
    }

    @Test func `不成样子的分录，碰在一起也不收`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.leave(MemberLeft(member: 1, on: "2021-05-01", reason: nil)), on: "2021-05-02")
        let huge = Redemption(
            member: 1, lines: [RedemptionLine(goods: "soap", quantity: 999_999_999_999_999_999, price: 2)])
        #expect(try meet(&maker, .redeem(huge)) == .badQuantity("soap"))
        let twice = Redemption(
            member: 1,
            lines: [
                RedemptionLine(goods: "soap", quantity: 1, price: 2),
                RedemptionLine(goods: "soap", quantity: 1, price: 2),
            ])
        #expect(try meet(&maker, .redeem(twice)) == .goodsTwice("soap"))
        let unknown = Redemption(member: 1, lines: [RedemptionLine(goods: "rice", quantity: 1, price: 2)])
        #expect(try meet(&maker, .redeem(unknown)) == .unknownGoods("rice"))
    }

    @Test func `两处用同一个防重号做同一件事，只算一次`() throws {
        var maker = try BookMaker.community()
        try maker.give(4, to: 1)
        let matter = try #require(
            maker.book.history.matter(EntryName(desk: .main, number: maker.book.history.count)))
        maker.desk = "counter"
        let entry = Entry(stamp: maker.stamp(key: "k"), event: .matter(matter), hash: Digest())
        try maker.book.apply(entry, isConcurrent: true)
        #expect(maker.balance(1) == 8)
        maker.desk = "hall"
        let again = Entry(stamp: maker.stamp(key: "k"), event: .matter(matter), hash: Digest())
        try maker.book.apply(again, isConcurrent: true)
        #expect(maker.balance(1) == 8, "the same request counts once")
        #expect(maker.book.conflicts.map(\.entry) == ["hall-1"])
    }

    @Test func `写的时候看得见的，照样拒绝`() throws {
        var maker = try BookMaker.community()
        maker.desk = "counter"
        let refused = maker.refusal(of: .redeem(try maker.redemption("soap", by: 1)))
        #expect(refused == .notEnoughPoints(1, name: "李梅", held: 0, needed: 2))
        #expect(maker.book.conflicts == [])
    }
}
