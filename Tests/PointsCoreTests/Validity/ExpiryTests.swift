import Testing

@testable import PointsCore

struct ExpiryTests {
    /// Member 1 got 2 points in June 2021 and 5 in February 2022; points are valid to the end of the year.
    private func community() throws -> BookMaker {
        var maker = try BookMaker.community()
        try maker.record("labour", [1])
        try maker.validity(.yearEnd)
        maker.on("2022-02-01")
        try maker.give(5, to: 1)
        return maker
    }

    @Test func `过了年底，去年的失效，今年的还在；榜单不变`() throws {
        var maker = try community()
        #expect(maker.balance(1) == 7, "nothing lapses by itself")
        let year = maker.book.earned(by: 1, in: .year(2021))
        let entry = try maker.expire()
        #expect(maker.balance(1) == 5)
        #expect(maker.book.ledger[1].lapsed == 2)
        #expect(maker.earned(1) == 7)
        #expect(maker.book.earned(by: 1, in: .year(2021)) == year)
        #expect(maker.book.balance(of: 1, after: entry) == 5)
        #expect(maker.book.miscounts == [])
        let lines = Statement(of: try maker.book.roster.member(1), in: .all, from: maker.book).lines
        #expect(lines.last?.reason == .lapse([DayLot(day: "2021-06-13", points: 2)], .yearEnd))
    }

    @Test func `没有登记失效以前还能花，先花的是旧的`() throws {
        var maker = try community()
        try maker.redeem("soap", by: 1)
        #expect(maker.book.lapsing(of: 1).map(\.since) == ["2022-02-01"])
        #expect(maker.book.lapsingNotice(for: 1, today: maker.today)?.overdue == 0)
    }

    @Test func `冲正失效，日期不变，下次又失效`() throws {
        var maker = try community()
        let entry = try maker.expire()
        try maker.reverse(entry)
        #expect(maker.balance(1) == 7)
        #expect(maker.book.ledger[1].lapsed == 0)
        #expect(maker.book.lapsing(of: 1).map(\.until) == ["2021-12-31", "2022-12-31"])
        try maker.expire()
        #expect(maker.balance(1) == 5)
        #expect(maker.book.miscounts == [])
    }

    @Test func `退回的积分保持原来的日期，跟着失效`() throws {
        var maker = try community()
        let soap = try maker.redeem("soap", by: 1)
        try maker.reverse(soap)
        let notice = maker.book.lapsingNotice(for: 1, today: maker.today)
        #expect(notice?.overdue == 2)
        #expect(notice?.next == LapsingNotice.Due(until: "2022-12-31", points: 5))
        try maker.expire()
        #expect(maker.balance(1) == 5)
    }

    @Test func `已经失效的得分再冲正，不会扣两次`() throws {
        var maker = try community()
        let expiry = try maker.expire()
        let reversal = try maker.reverse("main-5")
        #expect(maker.balance(1) == 5)
        #expect(maker.earned(1) == 5)
        #expect(maker.book.ledger[1].lapsed == 0)
        #expect(maker.book.change(of: 1, by: reversal) == 0)
        #expect(maker.book.balance(of: 1, after: reversal) == 5)
        #expect(
            maker.refusal(of: .reverse(Reversal(entry: expiry, reason: "x"))) == .hadNoEffect(expiry))
        #expect(maker.book.lots(of: 1).left == [DayLot(day: "2022-02-01", points: 5)])
        #expect(maker.book.miscounts == [])
    }

    @Test func `移出名册、暂停兑换的一样失效`() throws {
        var maker = try community()
        try maker.apply(.suspend(RedemptionSuspended(member: 1, reason: nil)))
        try maker.apply(.leave(MemberLeft(member: 1, on: "2022-02-01", reason: nil)))
        try maker.expire()
        #expect(maker.balance(1) == 5)
    }

    @Test func `预留占住的不失效，预留结束了才失效`() throws {
        var maker = try community()
        try maker.give(4, to: 1)
        maker.on("2022-12-30")
        let hold = try maker.hold("soap", 3, by: 1, until: "2023-01-05")
        maker.on("2023-01-02")
        try maker.give(2, to: 1)
        // 2 of 2021 and 9 of 2022 are past their days; 6 of them are kept for the hold, whichever there are.
        let expiry = try maker.book.expiry(on: maker.today)
        #expect(
            expiry.lots == [
                LapsedLot(member: 1, since: "2021-06-13", points: 2),
                LapsedLot(member: 1, since: "2022-02-01", points: 3),
            ])
        let all = Expiry(
            on: maker.today, validity: .yearEnd,
            lots: [
                LapsedLot(member: 1, since: "2021-06-13", points: 2),
                LapsedLot(member: 1, since: "2022-02-01", points: 9),
            ])
        #expect(
            maker.refusal(of: .expire(all))
                == .alreadyLapsed(1, name: "李梅", since: "2022-02-01", left: 3, named: 9))
        var released = maker
        try maker.apply(.expire(expiry))
        #expect(maker.balance(1) == 8)
        #expect(maker.refusal(of: .expire(expiry)) != nil)
        #expect(
            thrown(Refusal.self) { () throws(Refusal) in try maker.book.expiry(on: maker.today) }
                == .nothingLapsed(maker.today, next: "2023-12-31"))
        try maker.collect(hold)
        #expect(maker.balance(1) == 2)
        #expect(maker.book.lots(of: 1).left == [DayLot(day: "2023-01-02", points: 2)])
        #expect(maker.book.miscounts == [])
        // Not collected: it lapses once the hold is over.
        try released.apply(.expire(expiry))
        released.on("2023-01-06")
        try released.expire()
        #expect(released.balance(1) == 2)
        #expect(released.book.miscounts == [])
    }

    @Test func `一处预留了，另一处失效的不动预留的`() throws {
        var maker = try community()
        maker.on("2023-01-01")
        let elsewhere = try maker.book.expiry(on: maker.today)
        let hold = try maker.hold("soap", 3, by: 1)
        try meet(&maker, .expire(elsewhere))
        #expect(maker.balance(1) == 6)
        #expect(maker.book.conflicts.map(\.isVoid) == [false])
        try maker.collect(hold)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.miscounts == [])
    }

    @Test func `退货退回的已经过期，再登记失效才扣`() throws {
        var maker = try community()
        let soap = try maker.redeem("soap", 2, by: 1)
        #expect(
            thrown(Refusal.self) { () throws(Refusal) in try maker.book.expiry(on: maker.today) }
                == .nothingLapsed(maker.today, next: "2022-12-31"))
        try maker.giveBack("soap", 1, of: soap)
        #expect(maker.book.lots(of: 1).left.map(\.points) == [5])
        try maker.giveBack("soap", 1, of: soap)
        #expect(maker.book.lapsingNotice(for: 1, today: maker.today)?.overdue == 2)
        try maker.expire()
        #expect(maker.balance(1) == 5)
        #expect(maker.book.miscounts == [])
    }

    @Test func `期初的积分从登记那天算起`() throws {
        var maker = try community()
        try maker.open(4, for: 2)
        #expect(maker.book.lapsing(of: 2).map(\.until) == ["2022-12-31"])
        maker.on("2023-01-01")
        try maker.expire()
        #expect(maker.balance(2) == 0)
        #expect(maker.book.ledger[2].opening == 4)
        #expect(maker.book.ledger[2].lapsed == 4)
        try maker.reverse(EntryName(desk: .main, number: 8))
        #expect(maker.balance(2) == 0)
        #expect(maker.book.ledger[2] == Account())
        #expect(maker.book.miscounts == [])
    }

    @Test func `改了有效期，以前失效的不变`() throws {
        var maker = try community()
        try maker.expire()
        try maker.validity(.never)
        #expect(maker.balance(1) == 5)
        #expect(maker.book.lapsing(of: 1) == [])
        #expect(maker.book.lapsingNotice(for: 1, today: maker.today) == nil)
        try maker.validity(.nextYearEnd)
        #expect(maker.book.lapsing(of: 1).map(\.until) == ["2023-12-31"])
    }

    // Two desks that did not know of each other.

    private func meet(_ maker: inout BookMaker, _ event: Event) throws {
        maker.desk = "counter"
        let entry = Entry(stamp: maker.stamp(), event: event, hash: Digest())
        try maker.book.apply(entry, isConcurrent: true)
        maker.desk = .main
    }

    @Test func `两处都登记失效，只扣一次`() throws {
        var maker = try community()
        let elsewhere = try maker.book.expiry(on: maker.today)
        try maker.expire()
        try meet(&maker, .expire(elsewhere))
        #expect(maker.balance(1) == 5)
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
        try maker.reverse("main-8")
        #expect(maker.balance(1) == 7)
        #expect(maker.book.miscounts == [])
    }

    @Test func `一处兑换掉一部分，另一处失效的只扣剩下的，不会欠分`() throws {
        var maker = try community()
        try maker.record("labour", [2], on: "2022-01-31")
        let elsewhere = try maker.book.expiry(on: maker.today)
        maker.on("2023-01-01")
        let later = try maker.book.expiry(on: maker.today)
        #expect(later.lots.count == 3)
        try maker.redeem("soap", 2, by: 1)
        try meet(&maker, .expire(later))
        #expect(maker.balance(1) == 0)
        #expect(maker.balance(2) == 0)
        #expect(maker.book.ledger[1].lapsed == 3)
        #expect(maker.book.conflicts.map(\.isVoid) == [false])
        try meet(&maker, .expire(elsewhere))
        #expect(maker.book.conflicts.map(\.isVoid) == [false, true])
        try maker.reverse("counter-1")
        #expect(maker.balance(1) == 3)
        #expect(maker.balance(2) == 2)
        #expect(maker.book.miscounts == [])
    }

    @Test(arguments: [Validity.never, .nextYearEnd])
    func `一处改了有效期，另一处按旧规定登记的失效不算`(_ validity: Validity) throws {
        var maker = try community()
        let elsewhere = try maker.book.expiry(on: maker.today)
        try maker.validity(validity)
        try meet(&maker, .expire(elsewhere))
        #expect(maker.balance(1) == 7)
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
    }

    @Test func `失效登记以后才到的兑换照样算数，成了欠分`() throws {
        var maker = try community()
        let elsewhere = try maker.redemption("soap", 3, by: 1)
        try maker.expire()
        try meet(&maker, .redeem(elsewhere))
        #expect(maker.balance(1) == -1)
        #expect(maker.book.lots(of: 1).debt == 1)
        maker.on("2022-03-01")
        try maker.give(3, to: 1)
        #expect(maker.book.lots(of: 1).left == [DayLot(day: "2022-03-01", points: 2)])
        #expect(maker.book.miscounts == [])
    }
}
