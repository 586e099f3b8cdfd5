import Testing

@testable import PointsCore

struct BookTests {
    @Test func `冲正事项，每个人的分都退回`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.record("labour", [1, 2, 3])
        try maker.reverse(matter)
        for member: MemberNumber in [1, 2, 3] {
            #expect(maker.balance(member) == 0)
            #expect(maker.earned(member) == 0)
            #expect(maker.book.passage(of: member, in: .all).postings.count == 2, "nothing is deleted")
        }
        #expect(maker.book.history.isReversed(matter))
        #expect(maker.book.miscounts == [])
    }

    @Test(
        arguments: Examples.events.filter {
            ![.matter, .redeem, .stock, .count, .honour, .collect, .return, .opening, .expire].contains(
                EventName($0))
        }.map(
            EventName.init))
    func `only matters, redemptions, returns, stock, honours, openings and lapses can be taken back`(
        _ name: EventName
    )
        throws
    {
        var maker = try BookMaker.community()
        let event: Event? =
            switch name {
            case .branches: .branches(BranchesOpened(branches: [Branch(code: "3", name: "三")]))
            case .join: .join(MembersJoined(members: [.sample(9, "赵敏", "1")]))
            case .amend: .amend(MemberAmended(member: 1, pledge: "帮扶"))
            case .move: .move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-01"))
            case .leave: .leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil))
            case .suspend: .suspend(RedemptionSuspended(member: 1, reason: nil))
            case .rules: .rules(RulesAdopted(from: "2021-06-01", rules: RulesTests.edition(9)))
            case .goods:
                .goods(GoodsAdded(goods: [NewGoods(code: "a", name: "甲", price: 1, stock: 1, limit: nil)]))
            case .price: .price(GoodsPriced(goods: "soap", price: 9))
            case .limit: .limit(GoodsLimited(goods: "soap", limit: nil))
            case .trust: .trust(DeskTrusted(desks: []))
            case .setting: .setting(SettingChanged(name: "ties", value: "1223"))
            case .goodsAmend: .goodsAmend(GoodsAmended(goods: "soap", low: 2))
            case .settle: .settle(DaySettled(maker.today, at: maker.desk, counts: [], in: maker.book))
            case .object: .object(maker.objection(to: .entry(try maker.record("labour", [1]))))
            case .cards: .cards(try maker.cards([1]))
            // Of the rest the refusals of review and objections tell.
            case .rejoin, .resume, .reverse, .matter, .stock, .count, .redeem, .approve, .reject, .answer,
                .withdraw, .publish, .honour, .hold, .collect, .release, .return, .opening, .expire:
                nil
            }
        guard let event else { return }
        let entry = try maker.apply(event)
        #expect(
            maker.refusal(of: .reverse(Reversal(entry: entry, reason: "x")))
                == .notReversible(entry, kind: type(of: event.kind).key))
    }

    @Test func `the last entry of a recorder at a desk is what undo takes back`() throws {
        var maker = try BookMaker.community()
        let mine = try maker.record("labour", [1])
        maker.by = "钱"
        let theirs = try maker.record("labour", [2])
        maker.desk = "pc"
        maker.by = "孙"
        let elsewhere = try maker.record("labour", [3])
        #expect(try maker.book.lastEntry(of: "孙", at: "main").name == mine)
        #expect(try maker.book.lastEntry(of: "钱", at: "main").name == theirs)
        #expect(try maker.book.lastEntry(of: "孙", at: "pc").name == elsewhere)
    }

    @Test func `the same request under the same key answers with the first entry`() throws {
        var maker = try BookMaker.community()
        let request = Request(key: "k", digest: Digest(of: "k".utf8))
        #expect(try maker.book.earlier(request) == nil)
        let first = try maker.apply(.setting(SettingChanged(name: "ties", value: "1223")), key: "k")
        #expect(try maker.book.earlier(request)?.name == first)
        #expect(try maker.book.earlier(nil) == nil)
    }

    @Test func `settings have a list of values`() throws {
        var maker = try BookMaker.community()
        #expect(Setting.ties.value(in: maker.book.settings) == "1224")
        for value in Ties.allCases.map(\.rawValue) {
            try maker.apply(.setting(SettingChanged(name: "ties", value: value)))
            #expect(Setting.ties.value(in: maker.book.settings) == value)
        }
    }

    @Test(arguments: [
        ("review", ["on", "off"], ["ON", "yes", "", "开"]),
        (
            "objection-days", ["1", "7", "60"],
            ["0", "61", "07", "+7", "-1", "7.5", "", "七", "99999999999999999999"]
        ),
        ("hold-days", ["1", "7", "90"], ["0", "91", "off", "07"]),
        (
            "member-limit", ["50/month", "0.5/day", "1000000/year", "off"],
            ["0/month", "-1/month", "50", "50/week", "50/月", "5.0/day", "05/day", "", "50/month/day"]
        ),
        ("visit-limit", ["1", "1000000", "off"], ["0", "-1", "05", "1000001", "1.5", ""]),
        (
            "redemption-days", ["15", "1,15", "31", "off"],
            ["0", "32", "15,1", "1,1", "1, 15", "01", ",", "", "1,", "999999999999999999999"]
        ),
        ("minimum-balance", ["0.5", "10", "off"], ["0", "-1", "10.0", "010", "ten", ""]),
        ("objection-place", ["居委会二楼，3456789", "", String(repeating: "长", count: 100)], []),
    ])
    func `a setting takes its values and nothing else`(_ name: String, _ good: [String], _ bad: [String])
        throws
    {
        let setting = try #require(Setting(rawValue: name))
        var maker = try BookMaker.community()
        #expect(setting.value(in: maker.book.settings) == setting.standard)
        for value in good {
            try maker.apply(.setting(SettingChanged(name: name, value: value)))
            #expect(setting.value(in: maker.book.settings) == value)
        }
        for value in bad {
            let refused = maker.refusal(of: .setting(SettingChanged(name: name, value: value)))
            #expect(refused == .badSetting(name, value: value))
        }
    }

    @Test(arguments: [("  ", TextFault.empty), (String(repeating: "长", count: 101), .tooLong(limit: 100))])
    func `a setting of words is as strict as other words`(_ value: String, _ fault: TextFault) throws {
        let maker = try BookMaker.community()
        let refused = maker.refusal(of: .setting(SettingChanged(name: "objection-place", value: value)))
        #expect(refused == .text(.place, value, fault))
    }

    @Test func `a rehearsal writes nothing and shows the book after it`() throws {
        let maker = try BookMaker.community()
        let draft = Draft(
            desk: "main", at: maker.at, by: "孙", request: nil, event: .matter(try maker.matter("labour", [1]))
        )
        let (entry, after) = try maker.book.rehearsing(draft)
        #expect(entry.name == "main-5")
        #expect(after.ledger[1].balance == 2)
        #expect(maker.balance(1) == 0)
        #expect(maker.book.history.count == 4)
    }

    @Test func `entries of several desks are counted apart`() throws {
        var maker = try BookMaker.community()
        maker.desk = "pc"
        #expect(try maker.record("labour", [1]) == "pc-1")
        #expect(maker.book.history.count(of: "main") == 4)
        #expect(maker.book.history.count(of: "pc") == 1)
        #expect(maker.book.history["pc-1"]?.event == maker.book.history.matter("pc-1").map(Event.matter))
        #expect(maker.book.history["pc-2"] == nil)
        #expect(maker.book.history["x-1"] == nil)
        #expect(maker.book.history.latest(1) == ["pc-1"])
    }

    @Test func `a sum that does not agree is found`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1])
        #expect(maker.book.miscounts == [])
        maker.book.supermarket.update("soap") { $0.stock += 1 }
        #expect(maker.book.miscounts == [.stock("soap")])
    }

    @Test func `the balance after each entry is the one that was said`() throws {
        var maker = try BookMaker.community()
        let first = try maker.record("labour", [1])
        let second = try maker.redeem("soap", by: 1)
        #expect(maker.book.balance(of: 1, after: first) == 2)
        #expect(maker.book.balance(of: 1, after: second) == 0)
        #expect(maker.book.balance(of: 1, after: "main-1") == nil)
    }

    @Test func `any order of many random commands keeps the sums and never breaks`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Seeded(seed)
        var maker = try BookMaker.community()
        for _ in 0..<400 {
            let before = maker.book
            let member = MemberNumber(integerLiteral: Int.random(in: 1...4, using: &dice))
            let target = EntryName(
                desk: "main", number: Int.random(in: 1...maker.book.history.count, using: &dice))
            let quantity = Int.random(in: -3...5, using: &dice)
            let event: Event? =
                switch Int.random(in: 0..<6, using: &dice) {
                case 0:
                    (try? maker.matter("labour", [member], amount: .count(max(1, quantity)))).map(
                        Event.matter)
                case 1: (try? maker.matter("idea", [member])).map(Event.matter)
                case 2: .redeem(try maker.redemption("soap", quantity, by: member))
                case 3: .stock(StockMoved(goods: "soap", quantity: quantity, reason: nil))
                default: .reverse(Reversal(entry: target, reason: "x"))
                }
            guard let event else { continue }
            if maker.refusal(of: event) == nil {
                try maker.apply(event)
            } else {
                #expect(maker.book == before)
            }
        }
        #expect(maker.book.miscounts == [], "seed \(seed)")
        #expect(try maker.book.supermarket.article("soap").stock >= 0, "seed \(seed)")
    }
}
