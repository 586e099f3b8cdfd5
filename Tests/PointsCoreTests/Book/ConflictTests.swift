import Testing

@testable import PointsCore

/// Two desks that did not know of each other meet.
struct ConflictTests {
    /// Takes in an entry of another desk whose writer had not seen the last of this one.
    private func meet(_ maker: inout BookMaker, _ event: Event, key: String? = nil) throws -> Refusal? {
        maker.desk = "counter"
        let entry = Entry(stamp: maker.stamp(key: key), event: event, hash: Digest())
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

    @Test func `两处用同一个防重号记同一件事，只算一次，也只能冲正算数的那条`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.matter("labour", [1])
        let original = try maker.apply(.matter(matter), key: "k")
        #expect(try meet(&maker, .matter(matter), key: "k") == nil)
        #expect(maker.balance(1) == 2)
        #expect(maker.book.countingEntry(of: "counter-1") == nil)
        let again = Event.reverse(Reversal(entry: "counter-1", reason: "重了"))
        #expect(maker.refusal(of: again) == .countsOnce("counter-1", as: original))
        #expect(try meet(&maker, again) == nil)
        #expect(maker.balance(1) == 2)
        try maker.reverse(original)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.miscounts == [])
    }

    @Test func `两处各发一次同样的细则，照没有作用的那次记的事也看得到依据`() throws {
        var maker = try BookMaker.community()
        let adopted = RulesAdopted(
            from: "2021-06-01", rules: RuleBook(name: "新细则", items: RuleBook.sample.items))
        try maker.apply(.rules(adopted))
        #expect(try meet(&maker, .rules(adopted)) == nil)
        #expect(maker.book.rules.editions.map(\.entry) == ["main-3", "main-5"])
        let matter = Matter(
            item: "labour", name: "义务劳动", title: nil, date: maker.today, edition: "counter-1", evidence: [],
            note: nil, override: false, awards: try maker.matter("labour", [1]).awards)
        #expect(try meet(&maker, .matter(matter)) == nil)
        #expect(maker.book.adoption(of: matter) == adopted)
    }

    @Test func `两处各公示一次同一个月，先到的算`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        let june = Month(year: 2021, month: 6)
        maker.desk = "counter"
        let elsewhere = try maker.board(june)
        maker.desk = .main
        try maker.publish(june)
        #expect(
            try meet(&maker, .publish(Publication(elsewhere, digest: Digest(), files: []))) == nil)
        #expect(maker.book.publications.marks.count == 1)
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
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

    /// A matter of 孙's that waits, and the book as 周 at the counter knows it.
    private func waiting() throws -> (BookMaker, EntryName) {
        var maker = try BookMaker.community()
        try maker.review()
        let matter = try maker.record("labour", [1])
        return (maker, matter)
    }

    @Test func `两处都审核通过，只算一次`() throws {
        var (maker, matter) = try waiting()
        try maker.approve(matter)
        maker.by = "郑"
        #expect(try meet(&maker, .approve(Approval(entries: [matter]))) == nil)
        #expect(maker.balance(1) == 2)
        #expect(
            maker.book.conflicts == [
                Conflict(
                    entry: "counter-1", refusal: .alreadyApproved(matter, by: "main-7"), isVoid: true)
            ])
    }

    @Test func `一处审核了一部分，另一处全部审核，其余的照样通过`() throws {
        var (maker, first) = try waiting()
        let second = try maker.record("labour", [2])
        try maker.approve(first)
        maker.by = "郑"
        #expect(try meet(&maker, .approve(Approval(entries: [first, second]))) == nil)
        #expect(maker.balance(1) == 2)
        #expect(maker.balance(2) == 2)
        #expect(maker.book.pending == [])
        #expect(maker.book.history.verdict(of: first) == "main-8")
        #expect(maker.book.history.verdict(of: second) == "counter-1")
        #expect(maker.book.conflicts.map(\.isVoid) == [false])
        #expect(maker.book.miscounts == [])
    }

    @Test(arguments: [(true, true), (true, false), (false, true)])
    func `一处通过一处退回，先到的算`(_ approvesFirst: Bool, _ approvesSecond: Bool) throws {
        var (maker, matter) = try waiting()
        if approvesFirst { try maker.approve(matter) } else { try maker.reject(matter) }
        maker.by = "郑"
        let event: Event =
            approvesSecond
            ? .approve(Approval(entries: [matter])) : .reject(Rejection(entry: matter, reason: "不实"))
        #expect(try meet(&maker, event) == nil)
        #expect(maker.balance(1) == (approvesFirst ? 2 : 0))
        #expect(maker.book.history.verdict(of: matter) == "main-7")
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
    }

    @Test func `一处撤回一处通过：先撤回就不算，先通过就冲正`() throws {
        var (maker, matter) = try waiting()
        try maker.reverse(matter)
        maker.by = "郑"
        #expect(try meet(&maker, .approve(Approval(entries: [matter]))) == nil)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
        var (other, approved) = try waiting()
        try other.approve(approved)
        #expect(try meet(&other, .reverse(Reversal(entry: approved, reason: "记错了"))) == nil)
        #expect(other.balance(1) == 0)
        #expect(other.book.conflicts == [])
        #expect(other.book.miscounts == [])
    }

    @Test func `一处退回一处撤回，只退回`() throws {
        var (maker, matter) = try waiting()
        try maker.reject(matter)
        #expect(try meet(&maker, .reverse(Reversal(entry: matter, reason: "记错了"))) == nil)
        #expect(!maker.book.history.isReversed(matter))
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
    }

    @Test func `没有看到开审核的台账点，记的照样算数`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.matter("labour", [1])
        try maker.review()
        #expect(try meet(&maker, .matter(matter)) == nil)
        #expect(maker.balance(1) == 2)
        #expect(maker.book.pending == [])
        #expect(
            maker.book.conflicts == [
                Conflict(entry: "counter-1", refusal: .reviewNeeded, isVoid: false)
            ])
    }

    @Test func `自己登记的，在哪里都不能自己审核`() throws {
        var (maker, matter) = try waiting()
        #expect(try meet(&maker, .approve(Approval(entries: [matter]))) == .ownRecord(matter, by: "孙"))
    }

    @Test func `两处同号的异议都在，要用分录名；答复两次只算一次`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.record("labour", [1])
        let elsewhere = maker.objection(to: .entry(matter), by: 2)
        let first = try maker.object(to: matter)
        #expect(try meet(&maker, .object(elsewhere)) == nil)
        #expect(maker.book.objections.all.map(\.number) == [1, 1])
        #expect(maker.book.objections.next == 2)
        #expect(maker.book.conflicts.map(\.refusal) == [.objectionNumber(1)])
        #expect(try maker.book.findObjection("counter-1").entry == "counter-1")
        maker.desk = "main"
        let answer = ObjectionAnswered(objection: first, upheld: false, text: "没有", reversal: nil)
        let answered = try maker.apply(.answer(answer))
        #expect(try meet(&maker, .withdraw(ObjectionWithdrawn(objection: first))) == nil)
        #expect(maker.book.objections[first]?.state == .dismissed)
        #expect(maker.book.conflicts.last?.refusal == .objectionAnswered(1, by: answered))
        #expect(maker.book.conflicts.last?.isVoid == true)
    }

    @Test func `两处各占最后几件：两单都在，可兑成了负数，领取看实有`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1, 2)
        let elsewhere = try maker.redemption("soap", 8, by: 2)
        let hold = try maker.hold("soap", 8, by: 1)
        #expect(try meet(&maker, .redeem(elsewhere)) == nil)
        #expect(maker.stock("soap") == 2)
        #expect(maker.book.free("soap", on: maker.today) == -6)
        #expect(
            maker.book.conflicts == [
                Conflict(
                    entry: "counter-1",
                    refusal: .stockReserved("soap", name: "肥皂", stock: 10, reserved: 8, wanted: 8),
                    isVoid: false)
            ])
        maker.desk = .main
        let collected = Event.collect(HoldCollected(try maker.book.hold(hold)))
        #expect(maker.refusal(of: collected) == .outOfStock("soap", name: "肥皂", left: 2, wanted: 8))
        #expect(maker.book.miscounts == [])
    }

    @Test func `一处退货一处冲正，或者两处都退，只退一次`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        let back = try maker.returning("soap", 3, of: taken)
        try maker.apply(.return(back))
        #expect(try meet(&maker, .reverse(Reversal(entry: taken, reason: "没有领走"))) == nil)
        #expect(try meet(&maker, .return(back)) == nil)
        #expect(maker.balance(1) == 20)
        #expect(maker.stock("soap") == 10)
        #expect(maker.book.conflicts.map(\.isVoid) == [true, true])
        maker.desk = .main
        let other = try maker.redeem("soap", by: 1)
        let late = try maker.returning("soap", of: other)
        try maker.reverse(other)
        #expect(try meet(&maker, .return(late)) == nil)
        #expect(maker.balance(1) == 20)
        #expect(maker.book.conflicts.last?.isVoid == true)
        #expect(maker.book.miscounts == [])
    }

    @Test func `没有算数的退货不能冲正，没有小票，也不进日结`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let taken = try maker.redeem("soap", 3, by: 1)
        let back = try maker.returning("soap", 3, of: taken)
        try maker.reverse(taken)
        #expect(try meet(&maker, .return(back)) == nil)
        let void = EntryName(desk: "counter", number: 1)
        let again = Event.reverse(Reversal(entry: void, reason: "没有退"))
        #expect(maker.refusal(of: again) == .hadNoEffect(void))
        #expect(
            thrown(Refusal.self) { () throws(Refusal) in try Receipt(of: void, from: maker.book) }
                == .hadNoEffect(void))
        #expect(try meet(&maker, again) == nil)
        #expect(maker.balance(1) == 20)
        #expect(maker.stock("soap") == 10)
        let closing = try maker.apply(
            .settle(DaySettled(maker.today, at: "counter", counts: [], in: maker.book)))
        let sheet = try #require(SettlementSheet(closing, of: maker.book))
        #expect(sheet.flows.isEmpty && sheet.rows.isEmpty)
        #expect(maker.book.miscounts == [])
    }

    @Test func `重复的预留不算，按它领的也不算：不能冲正出积分来`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = Event.hold(try maker.holding("soap", 3, by: 1))
        var elsewhere = maker
        elsewhere.desk = "counter"
        let held = try elsewhere.apply(hold, key: "k")
        let collected = Event.collect(HoldCollected(try elsewhere.book.hold(held)))
        try maker.apply(hold, key: "k")
        #expect(try meet(&maker, hold, key: "k") == nil)
        #expect(try meet(&maker, collected) == nil)
        #expect(maker.balance(1) == 20)
        let void = EntryName(desk: "counter", number: 2)
        let again = Event.reverse(Reversal(entry: void, reason: "没有领"))
        let back = GoodsReturned(
            of: void, member: 1, lines: [RedemptionLine(goods: "soap", quantity: 3, price: 2)],
            damaged: false,
            reason: "不要")
        #expect(maker.refusal(of: .return(back)) == .hadNoEffect(void))
        #expect(maker.refusal(of: again) == .hadNoEffect(void))
        #expect(
            thrown(Refusal.self) { () throws(Refusal) in try Receipt(of: void, from: maker.book) }
                == .hadNoEffect(void))
        let closing = try maker.apply(
            .settle(DaySettled(maker.today, at: "counter", counts: [], in: maker.book)))
        #expect(try #require(SettlementSheet(closing, of: maker.book)).redemptions == 0)
        #expect(maker.stock("soap") == 10)
        #expect(maker.book.miscounts == [])
    }

    @Test func `没有看到新限制的台账点，兑换照样算数；暂停的领取也是`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        maker.desk = "counter"
        let hold = try maker.hold("soap", by: 1)
        maker.desk = .main
        try maker.set(.visitLimit, "1")
        try maker.set(.redemptionDays, "1")
        try maker.apply(.suspend(RedemptionSuspended(member: 1, reason: nil)))
        #expect(try meet(&maker, .collect(HoldCollected(try maker.book.hold(hold)))) == nil)
        #expect(try meet(&maker, .redeem(try maker.redemption("soap", 2, by: 1))) == nil)
        #expect(maker.balance(1) == 14)
        #expect(maker.book.conflicts.map(\.isVoid) == [false, false])
        #expect(maker.book.miscounts == [])
    }

    @Test func `别处的预留在哪里都领不走`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let hold = try maker.hold("soap", by: 1)
        let collected = Event.collect(HoldCollected(try maker.book.hold(hold)))
        #expect(try meet(&maker, collected) == .heldElsewhere(hold, desk: "main"))
    }

    @Test func `写的时候看得见的，照样拒绝`() throws {
        var maker = try BookMaker.community()
        maker.desk = "counter"
        let refused = maker.refusal(of: .redeem(try maker.redemption("soap", by: 1)))
        #expect(refused == .notEnoughPoints(1, name: "李梅", held: 0, needed: 2))
        #expect(maker.book.conflicts == [])
    }
}

/// Articles that two desks changed apart.
struct GoodsConflictTests {
    private func meet(_ maker: inout BookMaker, _ event: Event) throws {
        maker.desk = "counter"
        try maker.book.apply(Entry(stamp: maker.stamp(), event: event, hash: Digest()), isConcurrent: true)
    }

    @Test func `两处下架同一种，只算一次；下架以前兑的照样在`() throws {
        var maker = try BookMaker.community()
        try maker.give(10, to: 1)
        let elsewhere = try maker.redemption("soap", 2, by: 1)
        let off = Event.goodsAmend(GoodsAmended(goods: "soap", withdrawn: true))
        try maker.apply(off)
        try meet(&maker, off)
        try meet(&maker, .redeem(elsewhere))
        #expect(maker.stock("soap") == 8)
        #expect(maker.book.conflicts.map(\.isVoid) == [true, false])
    }

    @Test func `两处给了同一个条码或名称，都在，要写编码`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", name: "新品", barcode: BarcodeChange("690"))))
        let other = NewGoods(code: "pan", name: "新品", price: 3, stock: 1, limit: nil, barcode: "690")
        try meet(&maker, .goods(GoodsAdded(goods: [other])))
        let book = maker.book
        for typed in ["新品", "690"] {
            let refused = thrown(Refusal.self) { () throws(Refusal) in try book.supermarket.find(typed) }
            #expect(refused == .ambiguousGoods(typed, ["pan", "soap"]))
        }
        #expect(try book.supermarket.find("pan").stock == 1)
        #expect(book.conflicts.count == 1 && book.miscounts == [])
    }
}
