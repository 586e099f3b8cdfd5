import Testing

@testable import PointsCore

/// Applies events to a book, one after the other, with names counted up and a clock that stands still.
struct BookMaker {
    var book = Book(info: BookInfo(id: "test", name: "隆华社区", zone: .shanghai, isShared: false))
    var at: Moment = "2021-06-13T17:20:05+08:00"
    var by = "孙"
    var desk = DeskName.main

    var today: Day { at.day }

    /// Sets the clock to noon of a day.
    mutating func on(_ day: Day) { at = Moment(seconds: (day.number * 24 + 4) * 3600, zone: .shanghai) }

    func stamp(key: String? = nil) -> Stamp {
        Stamp(
            entry: EntryName(desk: desk, number: book.history.count(of: desk) + 1), at: at, by: by,
            request: key.map { Request(key: $0, digest: Digest(of: $0.utf8)) })
    }

    /// The entry takes its place in the book; a refusal fails the test.
    @discardableResult
    mutating func apply(_ event: Event, key: String? = nil) throws -> EntryName {
        let stamp = stamp(key: key)
        let (entry, _) = EntryLine.write(stamp, event, after: Digest(of: "before".utf8))
        try book.apply(entry)
        return stamp.entry
    }

    @discardableResult
    mutating func apply(_ event: Event, on day: Day) throws -> EntryName {
        on(day)
        return try apply(event)
    }

    /// Why the book does not take the event; nil where it does. Either way it must not change on refusal.
    func refusal(of event: Event, key: String? = nil, at place: SourceLocation = #_sourceLocation) -> Refusal?
    {
        var after = book
        let entry = Entry(stamp: stamp(key: key), event: event, hash: Digest())
        let refusal = thrown(Refusal.self) { () throws(Refusal) in try after.apply(entry) }
        if refusal != nil {
            #expect(after == book, "a refused event changed the book", sourceLocation: place)
        }
        return refusal
    }
}

// The casts of most tests: two branches, four members, an edition of the rules, two articles.
extension BookMaker {
    static func community() throws -> BookMaker {
        var maker = BookMaker()
        maker.on("2021-04-08")
        try maker.apply(
            .branches(
                BranchesOpened(branches: [
                    Branch(code: "1", name: "第一支部"), Branch(code: "2", name: "第二支部"),
                ])))
        try maker.apply(
            .join(
                MembersJoined(members: [
                    .sample(1, "李梅", "1", card: "C001", pinyin: Pinyin(full: "limei", initials: "lm")),
                    .sample(2, "王芳", "1", pinyin: Pinyin(full: "wangfang", initials: "wf")),
                    .sample(3, "王芳", "2", pinyin: Pinyin(full: "wangfang", initials: "wf")),
                    .sample(
                        4, "吕强", "2", from: "2021-03-01", pinyin: Pinyin(full: "lvqiang", initials: "lq")),
                ])))
        try maker.apply(.rules(RulesAdopted(from: nil, rules: .sample)))
        try maker.apply(
            .goods(
                GoodsAdded(goods: [
                    NewGoods(code: "soap", name: "肥皂", price: 2, stock: 10, limit: nil),
                    NewGoods(
                        code: "oil", name: "食用油", price: 20, stock: 3,
                        limit: GoodsLimit(quantity: 1, per: .month)),
                ])))
        maker.on("2021-06-13")
        return maker
    }

    /// A matter as the rules score it.
    func matter(
        _ item: String = "labour", _ members: [MemberNumber], on day: Day? = nil, amount: Amount? = nil,
        role: String? = nil
    ) throws -> Matter {
        var request = MatterRequest(item: item, date: day ?? today)
        request.amount = amount
        request.takers = members.map { MatterRequest.Taker(member: $0, role: role) }
        return try book.score(request, today: today)
    }

    @discardableResult
    mutating func record(
        _ item: String = "labour", _ members: [MemberNumber], on day: Day? = nil, amount: Amount? = nil,
        role: String? = nil
    ) throws -> EntryName {
        try apply(.matter(try matter(item, members, on: day, amount: amount, role: role)))
    }

    /// Points given by hand.
    @discardableResult
    mutating func give(_ points: Points, to members: MemberNumber..., on day: Day? = nil) throws -> EntryName
    {
        var request = MatterRequest(item: points < .zero ? "late" : "labour", date: day ?? today)
        request.override = points
        request.note = "手工"
        request.takers = members.map { MatterRequest.Taker(member: $0, role: nil) }
        return try apply(.matter(try book.score(request, today: today)))
    }

    @discardableResult
    mutating func redeem(_ goods: GoodsCode, _ quantity: Int = 1, by member: MemberNumber) throws -> EntryName
    {
        try apply(.redeem(try redemption(goods, quantity, by: member)))
    }

    func redemption(_ goods: GoodsCode, _ quantity: Int = 1, by member: MemberNumber) throws -> Redemption {
        let price = try book.supermarket.article(goods).price
        return Redemption(
            member: member, lines: [RedemptionLine(goods: goods, quantity: quantity, price: price)])
    }

    /// Whether matters have to be approved from now on.
    mutating func review(_ isOn: Bool = true) throws {
        try apply(.setting(SettingChanged(name: "review", value: isOn ? "on" : "off")))
    }

    /// Somebody else approves.
    @discardableResult
    mutating func approve(_ entries: EntryName...) throws -> EntryName {
        try signed("周") { try $0.apply(.approve(Approval(entries: entries))) }
    }

    @discardableResult
    mutating func reject(_ entry: EntryName) throws -> EntryName {
        try signed("周") { try $0.apply(.reject(Rejection(entry: entry, reason: "不实"))) }
    }

    @discardableResult
    mutating func object(to entry: EntryName, by member: MemberNumber = 1) throws -> EntryName {
        try apply(.object(objection(to: .entry(entry), by: member)))
    }

    func objection(to about: ObjectionFiled.Subject, by member: MemberNumber = 1) -> ObjectionFiled {
        ObjectionFiled(
            number: book.objections.next, about: about, from: member, text: "不对", withheld: false)
    }

    @discardableResult
    mutating func honour(
        _ member: MemberNumber, _ title: String = "标兵",
        for period: Period = .month(Month(year: 2021, month: 6))
    ) throws -> EntryName {
        try apply(.honour(honouring(member, title, for: period)))
    }

    func honouring(
        _ member: MemberNumber, _ title: String = "标兵",
        for period: Period = .month(Month(year: 2021, month: 6))
    ) -> HonourGiven {
        HonourGiven(
            number: book.honours.next, member: member, title: title, period: period, branch: nil)
    }

    /// Puts pieces of one article aside; a week unless told otherwise.
    @discardableResult
    mutating func hold(
        _ goods: GoodsCode, _ quantity: Int = 1, by member: MemberNumber, until: Day? = nil
    ) throws -> EntryName { try apply(.hold(holding(goods, quantity, by: member, until: until))) }

    func holding(
        _ goods: GoodsCode, _ quantity: Int = 1, by member: MemberNumber, until: Day? = nil
    ) throws -> HoldMade {
        HoldMade(
            member: member, lines: try redemption(goods, quantity, by: member).lines,
            until: until ?? today.adding(days: 7))
    }

    @discardableResult
    mutating func collect(_ hold: EntryName) throws -> EntryName {
        try apply(.collect(HoldCollected(try book.hold(hold))))
    }

    @discardableResult
    mutating func release(_ hold: EntryName) throws -> EntryName {
        try apply(.release(HoldReleased(hold: hold, reason: nil)))
    }

    /// At the price that was paid.
    func returning(
        _ goods: GoodsCode, _ quantity: Int = 1, of entry: EntryName, damaged: Bool = false
    ) throws -> GoodsReturned {
        let taking = try book.taking(of: entry)
        let paid = taking.lines.first { $0.goods == goods }?.price ?? 1
        return GoodsReturned(
            of: entry, member: taking.member,
            lines: [RedemptionLine(goods: goods, quantity: quantity, price: paid)], damaged: damaged,
            reason: "不要")
    }

    @discardableResult
    mutating func giveBack(
        _ goods: GoodsCode, _ quantity: Int = 1, of entry: EntryName, damaged: Bool = false
    ) throws -> EntryName { try apply(.return(returning(goods, quantity, of: entry, damaged: damaged))) }

    mutating func set(_ setting: Setting, _ value: String) throws {
        try apply(.setting(SettingChanged(name: setting.rawValue, value: value)))
    }

    /// Gives cards: the first one, or one in place of another.
    @discardableResult
    mutating func giveCards(_ members: MemberNumber...) throws -> EntryName {
        try apply(.cards(try cards(members)))
    }

    func cards(_ members: [MemberNumber]) throws -> CardsIssued {
        CardsIssued(
            cards: try members.map { number in
                let member = try book.roster.member(number)
                return NewCard(
                    member: number, card: try book.roster.nextCard(for: member), replaces: member.card)
            })
    }

    /// Points brought along.
    @discardableResult
    mutating func open(_ points: Points, for members: MemberNumber...) throws -> EntryName {
        try apply(.opening(opening(points, for: members)))
    }

    func opening(_ points: Points, for members: [MemberNumber]) -> OpeningBalances {
        OpeningBalances(members: members.map { OpeningBalance(member: $0, points: points, note: nil) })
    }

    /// How long points are valid from now on.
    mutating func validity(_ value: Validity) throws {
        try apply(.setting(SettingChanged(name: "validity", value: value.description)))
    }

    /// Everything that has lapsed by now is written off.
    @discardableResult
    mutating func expire() throws -> EntryName { try apply(.expire(try book.expiry(on: today))) }

    private mutating func signed<Value>(
        _ name: String, _ body: (inout BookMaker) throws -> Value
    ) throws -> Value {
        let own = by
        by = name
        defer { by = own }
        return try body(&self)
    }

    @discardableResult
    mutating func reverse(_ entry: EntryName) throws -> EntryName {
        try apply(.reverse(Reversal(entry: entry, reason: "记错了")))
    }

    func balance(_ member: MemberNumber) -> Points { book.ledger[member].balance }
    func earned(_ member: MemberNumber) -> Points { book.ledger[member].earned }
    func stock(_ goods: GoodsCode) -> Int? { book.supermarket.goods[goods]?.stock }
}

extension NewMember {
    static func sample(
        _ number: MemberNumber, _ name: String, _ branch: BranchCode, from: Day? = nil, card: String? = nil,
        pinyin: Pinyin = Pinyin()
    ) -> NewMember {
        NewMember(
            number: number, name: name, kind: .resident, branch: branch, group: nil, from: from, unit: nil,
            card: card, pledge: nil, pinyin: pinyin)
    }
}

extension RuleBook {
    static let sample = RuleBook(
        name: "党员积分细则",
        items: [
            RuleItem(code: "labour", name: "义务劳动", unit: "次", points: 2),
            RuleItem(
                code: "show", name: "文艺演出", unit: "次", points: 3,
                roles: [Role(name: "组织", points: 4), Role(name: "参加", points: 2)]),
            RuleItem(code: "duty", name: "疫情防控", unit: "小时", points: 1.5, step: 0.5),
            RuleItem(
                code: "idea", name: "合理化建议", unit: "条", points: 2,
                caps: [Cap(per: .day, points: 4), Cap(per: .month, points: 6), Cap(per: .year, points: 9)]),
            RuleItem(code: "late", name: "无故缺席", unit: "次", points: -1),
        ])
}
