import Testing

@testable import PointsCore

/// One way to be refused: what is asked of the community's book, and the answer.
struct Refused: Sendable, CustomTestStringConvertible {
    let refusal: Refusal
    let ask: @Sendable (inout BookMaker) throws -> Refusal?

    init(_ refusal: Refusal, _ ask: @escaping @Sendable (inout BookMaker) throws -> Refusal?) {
        self.refusal = refusal
        self.ask = ask
    }

    /// An event that the book does not take.
    init(_ refusal: Refusal, event: Event) { self.init(refusal) { $0.refusal(of: event) } }

    var testDescription: String { String(describing: refusal) }
}

/// What a query about a book refuses.
private func asking(_ body: () throws(Refusal) -> some Any) -> Refusal? { thrown(Refusal.self, body) }

struct RefusalTests {
    static let all =
        roster + rules + matters + supermarket + reversals + ReviewRefusals.all
        + ObjectionRefusals.all + HonourRefusals.all + CounterRefusals.all + CardRefusals.all
        + OpeningRefusals.all + ExpiryRefusals.all
        + GoodsRefusals.all + SettlementRefusals.all
        + publication
        + others

    @Test(arguments: all)
    func `账本说明为什么不收，并且不变`(_ row: Refused) throws {
        var maker = try BookMaker.community()
        #expect(try row.ask(&maker) == row.refusal)
    }

    @Test func `every refusal of the book is reached`() {
        // Whether a number goes with a name, which board is meant, what is printed and whether there is a card to replace is asked by the command line. What two
        // desks did apart stands among the conflicts.
        let elsewhere: Set<RefusalName> = [
            .nameMismatch, .unknownBoard, .countsOnce, .honourTakenBack, .noCard,
        ]
        #expect(
            Set(RefusalTests.all.map { RefusalName($0.refusal) }).union(elsewhere)
                == Set(RefusalName.allCases))
    }

    static let roster = [
        Refused(.text(.person, " ", .empty), event: join(.sample(9, " ", "1"))),
        Refused(.text(.person, "0012", .notAName), event: join(.sample(9, "0012", "1"))),
        Refused(.text(.person, "张,三", .notAName), event: join(.sample(9, "张,三", "1"))),
        Refused(.text(.card, "", .empty), event: join(.sample(9, "赵敏", "1", card: ""))),
        Refused(
            .text(.person, "a\u{202E}b", .forbidden(0x202E, place: 2)),
            event: .amend(MemberAmended(member: 1, name: "a\u{202E}b"))),
        Refused(
            .text(.group, "\n", .forbidden(10, place: 1)),
            event: .move(MemberMoved(member: 1, branch: "2", group: "\n", from: "2021-06-01"))),
        Refused(
            .text(.reason, "", .empty), event: .leave(MemberLeft(member: 1, on: "2021-06-01", reason: ""))),
        Refused(.text(.reason, "", .empty), event: .suspend(RedemptionSuspended(member: 1, reason: ""))),
        Refused(
            .text(.name, "", .empty),
            event: .branches(BranchesOpened(branches: [Branch(code: "3", name: "")]))),
        Refused(.unknownBranch("9"), event: join(.sample(9, "赵敏", "9"))),
        Refused(
            .unknownBranch("9"),
            event: .move(MemberMoved(member: 1, branch: "9", group: nil, from: "2021-06-01"))),
        Refused(.unknownBranch("第九支部")) { maker in
            asking { () throws(Refusal) in try maker.book.roster.findBranch("第九支部") }
        },
        Refused(
            .branchExists("1", name: "第一支部"),
            event: .branches(BranchesOpened(branches: [Branch(code: "1", name: "新")]))),
        Refused(
            .branchExists("3", name: "三"),
            event: .branches(
                BranchesOpened(branches: [Branch(code: "3", name: "三"), Branch(code: "3", name: "叁")]))),
        Refused(
            .branchNameTaken("第一支部", "1"),
            event: .branches(BranchesOpened(branches: [Branch(code: "3", name: "第一支部")]))),
        Refused(.unknownMember("0099"), event: .amend(MemberAmended(member: 99, name: "x"))),
        Refused(.unknownMember("0099"), event: .leave(MemberLeft(member: 99, on: "2021-06-01", reason: nil))),
        Refused(.unknownMember("0099"), event: .redeem(Redemption(member: 99, lines: []))),
        Refused(.unknownMember("张三")) { maker in
            asking { () throws(Refusal) in try maker.book.roster.find("张三") }
        },
        Refused(.ambiguousMember("王芳", [2, 3])) { maker in
            asking { () throws(Refusal) in try maker.book.roster.find("王芳") }
        },
        Refused(.ambiguousMember("wf", [2, 3])) { maker in
            asking { () throws(Refusal) in try maker.book.roster.find("wf") }
        },
        Refused(.numberTaken(1, name: "李梅"), event: join(.sample(1, "赵敏", "1"))),
        Refused(.numberTaken(9, name: "赵敏"), event: join(.sample(9, "赵敏", "1"), .sample(9, "钱进", "1"))),
        Refused(.noNumbersLeft) { maker in
            try maker.apply(join(.sample(999_999, "赵敏", "1")))
            return asking { () throws(Refusal) in try maker.book.roster.nextNumber() }
        },
        Refused(.cardTaken("C001", 1, name: "李梅"), event: join(.sample(9, "赵敏", "1", card: "C001"))),
        Refused(
            .cardTaken("C9", 8, name: "赵敏"),
            event: join(.sample(8, "赵敏", "1", card: "C9"), .sample(9, "钱进", "1", card: "C9"))),
        Refused(.cardTaken("C001", 1, name: "李梅"), event: .amend(MemberAmended(member: 2, card: "C001"))),
        Refused(
            .dateInFuture("2021-06-14", today: "2021-06-13"),
            event: join(.sample(9, "赵敏", "1", from: "2021-06-14"))),
        Refused(
            .dateInFuture("2021-06-14", today: "2021-06-13"),
            event: .move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-14"))),
        Refused(
            .dateInFuture("2021-06-14", today: "2021-06-13"),
            event: .leave(MemberLeft(member: 1, on: "2021-06-14", reason: nil))),
        Refused(
            .dateInFuture("2021-06-14", today: "2021-06-13"),
            event: .rejoin(MemberRejoined(member: 1, branch: "1", group: nil, from: "2021-06-14"))),
        Refused(.alreadyLeft(1, name: "李梅", on: "2021-06-01")) { maker in
            try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil)))
            return maker.refusal(of: .leave(MemberLeft(member: 1, on: "2021-06-02", reason: nil)))
        },
        Refused(.alreadyLeft(1, name: "李梅", on: "2021-06-01")) { maker in
            try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil)))
            return maker.refusal(
                of: .move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-02")))
        },
        Refused(
            .hasNotLeft(1, name: "李梅"),
            event: .rejoin(MemberRejoined(member: 1, branch: "1", group: nil, from: "2021-06-01"))),
        Refused(
            .alreadyInBranch(1, name: "李梅", branch: "第一支部"),
            event: .move(MemberMoved(member: 1, branch: "1", group: nil, from: "2021-06-01"))),
        Refused(
            .beforeMembership("2021-02-28", 4, name: "吕强", since: "2021-03-01"),
            event: .leave(MemberLeft(member: 4, on: "2021-02-28", reason: nil))),
        Refused(
            .beforeMembership("2021-03-01", 4, name: "吕强", since: "2021-03-01"),
            event: .move(MemberMoved(member: 4, branch: "1", group: nil, from: "2021-03-01"))),
        Refused(.beforeMembership("2021-05-31", 1, name: "李梅", since: "2021-06-01")) { maker in
            try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil)))
            return maker.refusal(
                of: .rejoin(MemberRejoined(member: 1, branch: "1", group: nil, from: "2021-05-31")))
        },
        Refused(.alreadySuspended(1, name: "李梅")) { maker in
            try maker.apply(.suspend(RedemptionSuspended(member: 1, reason: nil)))
            return maker.refusal(of: .suspend(RedemptionSuspended(member: 1, reason: "x")))
        },
        Refused(.notSuspended(1, name: "李梅"), event: .resume(RedemptionResumed(member: 1))),
        Refused(.nothingToAmend(1, name: "李梅"), event: .amend(MemberAmended(member: 1))),
        Refused(
            .nothingToAmend(1, name: "李梅"), event: .amend(MemberAmended(member: 1, name: "李梅", card: "C001"))),
    ]

    static let rules = [
        Refused(.noRulesOn("2021-06-13", first: nil)) { maker in
            maker.book.rules = Rulings()
            return score(maker) { $0.takers = [MatterRequest.Taker(member: 1, role: nil)] }
        },
        Refused(.noRulesOn("2021-03-31", first: "2021-04-01")) { maker in
            maker.book.rules = Rulings()
            try maker.apply(.rules(RulesAdopted(from: "2021-05-01", rules: .sample)))
            try maker.apply(.rules(RulesAdopted(from: "2021-04-01", rules: .sample)))
            return score(maker) { $0.date = "2021-03-31" }
        },
        Refused(.sameRules(since: nil), event: .rules(RulesAdopted(from: "2021-06-01", rules: .sample))),
        Refused(
            .rules(RulesFault(item: nil, kind: .noItems)),
            event: .rules(RulesAdopted(from: nil, rules: RuleBook(name: "空", items: [])))),
        Refused(
            .unknownItem(
                "扫地",
                RuleNames(["义务劳动", "文艺演出", "疫情防控", "合理化建议", "无故缺席", "labour", "show", "duty", "idea", "late"])
            )
        ) { maker in
            score(maker) { $0.item = "扫地" }
        },
        Refused(.unknownRole("主唱", item: "文艺演出", RuleNames(["组织", "参加"]))) { maker in
            score(maker) {
                $0.item = "show"
                $0.takers = [MatterRequest.Taker(member: 1, role: "主唱")]
            }
        },
    ]

    static let matters = [
        Refused(.noMembers, event: .join(MembersJoined(members: []))),
        Refused(.noMembers, event: .matter(matter(awards: []))),
        Refused(.noMembers) { maker in score(maker) { $0.takers = [] } },
        Refused(.dateInFuture("2021-06-14", today: "2021-06-13"), event: .matter(matter(date: "2021-06-14"))),
        Refused(.dateInFuture("2021-06-14", today: "2021-06-13")) { maker in
            score(maker) { $0.date = "2021-06-14" }
        },
        Refused(.text(.title, "", .empty), event: .matter(matter(title: ""))),
        Refused(
            .text(.evidence, "\u{7}", .forbidden(7, place: 1)),
            event: .matter(matter(evidence: ["a", "\u{7}"]))),
        Refused(.text(.note, " ", .empty), event: .matter(matter(note: " "))),
        Refused(.overrideNeedsNote, event: .matter(matter(override: true))),
        Refused(.unknownMember("0099"), event: .matter(matter(awards: [award(99)]))),
        Refused(.memberTwice(1, name: "李梅"), event: .matter(matter(awards: [award(1), award(2), award(1)]))),
        Refused(.memberTwice(1, name: "李梅")) { maker in
            score(maker) { $0.takers = [1, 1].map { MatterRequest.Taker(member: $0, role: nil) } }
        },
        Refused(
            .notMemberOn("2021-06-13", 1, name: "李梅"), event: .matter(matter(awards: [award(1, branch: "2")]))
        ),
        Refused(.notMemberOn("2021-02-28", 4, name: "吕强")) { maker in
            score(maker) {
                $0.date = "2021-02-28"
                $0.takers = [MatterRequest.Taker(member: 4, role: nil)]
            }
        },
        Refused(.hoursNeeded(item: "疫情防控")) { maker in score(maker) { $0.item = "duty" } },
        Refused(.hoursNeeded(item: "疫情防控")) { maker in
            score(maker) {
                $0.item = "duty"
                $0.amount = .count(2)
            }
        },
        Refused(.countNeeded(item: "义务劳动", unit: "次")) { maker in
            score(maker) { $0.amount = .time(Minutes(count: 60)) }
        },
        Refused(.overrideNeedsNote) { maker in score(maker) { $0.override = 3 } },
        Refused(.overrideZero) { maker in
            score(maker) {
                $0.override = 0
                $0.note = "x"
            }
        },
        Refused(.overrideSign(item: "义务劳动", deduction: false)) { maker in
            score(maker) {
                $0.override = -1
                $0.note = "x"
            }
        },
        Refused(.overrideSign(item: "无故缺席", deduction: true)) { maker in
            score(maker) {
                $0.item = "late"
                $0.override = 1
                $0.note = "x"
            }
        },
        Refused(.amountTooLarge) { maker in score(maker) { $0.amount = .count(1_000_000) } },
        Refused(
            .amountTooLarge,
            event: .matter(matter(awards: [award(1, points: Points(tenths: .max)), award(2, points: 1)]))),
    ]

    static let supermarket = [
        Refused(
            .text(.name, "", .empty),
            event: goods(NewGoods(code: "a", name: "", price: 1, stock: 0, limit: nil))),
        Refused(
            .goodsExists("soap", name: "肥皂"),
            event: goods(NewGoods(code: "soap", name: "新", price: 1, stock: 0, limit: nil))),
        Refused(
            .goodsNameTaken("肥皂", "soap"),
            event: goods(NewGoods(code: "a", name: "肥皂", price: 1, stock: 0, limit: nil))),
        Refused(
            .goodsTwice("a"),
            event: goods(
                NewGoods(code: "a", name: "甲", price: 1, stock: 0, limit: nil),
                NewGoods(code: "a", name: "乙", price: 1, stock: 0, limit: nil))),
        Refused(
            .priceNotPositive("a"),
            event: goods(NewGoods(code: "a", name: "甲", price: 0, stock: 0, limit: nil))),
        Refused(.priceNotPositive("soap"), event: .price(GoodsPriced(goods: "soap", price: -1))),
        Refused(
            .badQuantity("a"), event: goods(NewGoods(code: "a", name: "甲", price: 1, stock: -1, limit: nil))),
        Refused(
            .badQuantity("a"),
            event: goods(
                NewGoods(code: "a", name: "甲", price: 1, stock: 1, limit: GoodsLimit(quantity: 0, per: .day)))
        ),
        Refused(
            .badQuantity("soap"),
            event: .limit(GoodsLimited(goods: "soap", limit: GoodsLimit(quantity: 0, per: .day)))),
        Refused(.badQuantity("soap"), event: .stock(StockMoved(goods: "soap", quantity: 0, reason: nil))),
        Refused(.badQuantity("soap"), event: .stock(StockMoved(goods: "soap", quantity: .min, reason: nil))),
        Refused(
            .badQuantity("soap"),
            event: .count(StockCounted(goods: "soap", counted: -1, expected: 10, reason: nil))),
        Refused(
            .countDisagrees("soap", name: "肥皂"),
            event: .count(StockCounted(goods: "soap", counted: 9, expected: 8, reason: nil))),
        Refused(
            .priceChanged("soap", name: "肥皂"),
            event: .redeem(
                Redemption(member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 1)]))),
        Refused(.badQuantity("soap")) { maker in
            maker.refusal(of: .redeem(try maker.redemption("soap", 0, by: 1)))
        },
        Refused(.badQuantity("soap")) { maker in
            maker.refusal(of: .redeem(try maker.redemption("soap", .max, by: 1)))
        },
        Refused(.unknownGoods("rice"), event: .stock(StockMoved(goods: "rice", quantity: 1, reason: nil))),
        Refused(
            .unknownGoods("rice"),
            event: .count(StockCounted(goods: "rice", counted: 1, expected: 1, reason: nil))),
        Refused(.unknownGoods("rice"), event: .price(GoodsPriced(goods: "rice", price: 1))),
        Refused(.unknownGoods("rice"), event: .limit(GoodsLimited(goods: "rice", limit: nil))),
        Refused(.unknownGoods("大米")) { maker in
            asking { () throws(Refusal) in try maker.book.supermarket.find("大米") }
        },
        Refused(
            .priceChanged("soap", name: "肥皂"),
            event: .redeem(
                Redemption(member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 1)]))),
        Refused(.nothingRedeemed, event: .redeem(Redemption(member: 1, lines: []))),
        Refused(.goodsTwice("soap")) { maker in
            try maker.give(10, to: 1)
            let line = RedemptionLine(goods: "soap", quantity: 1, price: 2)
            return maker.refusal(of: .redeem(Redemption(member: 1, lines: [line, line])))
        },
        Refused(.notEnoughPoints(1, name: "李梅", held: 2, needed: 4)) { maker in
            try maker.record("labour", [1])
            return maker.refusal(of: .redeem(try maker.redemption("soap", 2, by: 1)))
        },
        Refused(.outOfStock("soap", name: "肥皂", left: 10, wanted: 11)) { maker in
            try maker.give(100, to: 1)
            return maker.refusal(of: .redeem(try maker.redemption("soap", 11, by: 1)))
        },
        Refused(
            .outOfStock("soap", name: "肥皂", left: 10, wanted: 11),
            event: .stock(StockMoved(goods: "soap", quantity: -11, reason: "破损"))),
        Refused(
            .overLimit("oil", name: "食用油", limit: GoodsLimit(quantity: 1, per: .month), had: 1, wanted: 1)
        ) { maker in
            try maker.give(100, to: 1)
            try maker.redeem("oil", by: 1)
            return maker.refusal(of: .redeem(try maker.redemption("oil", by: 1)))
        },
        Refused(.redemptionSuspended(1, name: "李梅", reason: "核查")) { maker in
            try maker.give(100, to: 1)
            try maker.apply(.suspend(RedemptionSuspended(member: 1, reason: "核查")))
            return maker.refusal(of: .redeem(try maker.redemption("soap", by: 1)))
        },
        Refused(.departed(1, name: "李梅", on: "2021-06-01")) { maker in
            try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil)))
            return maker.refusal(of: .redeem(try maker.redemption("soap", by: 1)))
        },
    ]

    static let reversals = [
        Refused(.text(.reason, "", .empty)) { maker in
            let matter = try maker.record("labour", [1])
            return maker.refusal(of: .reverse(Reversal(entry: matter, reason: "")))
        },
        Refused(.unknownEntry("main-99"), event: .reverse(Reversal(entry: "main-99", reason: "x"))),
        Refused(.unknownEntry("pc-1"), event: .reverse(Reversal(entry: "pc-1", reason: "x"))),
        Refused(
            .notReversible("main-1", kind: "branches"),
            event: .reverse(Reversal(entry: "main-1", reason: "x"))),
        Refused(.notReversible("main-6", kind: "reverse")) { maker in
            try maker.record("labour", [1])
            try maker.reverse("main-5")
            return maker.refusal(of: .reverse(Reversal(entry: "main-6", reason: "x")))
        },
        Refused(.alreadyReversed("main-5", by: "main-6")) { maker in
            try maker.record("labour", [1])
            try maker.reverse("main-5")
            return maker.refusal(of: .reverse(Reversal(entry: "main-5", reason: "x")))
        },
        Refused(.outOfStock("soap", name: "肥皂", left: 8, wanted: 10)) { maker in
            // What came in has been given out meanwhile.
            try maker.give(100, to: 1)
            let delivery = try maker.apply(.stock(StockMoved(goods: "soap", quantity: 10, reason: nil)))
            try maker.redeem("soap", 12, by: 1)
            return maker.refusal(of: .reverse(Reversal(entry: delivery, reason: "x")))
        },
        Refused(.nothingToUndo(by: "钱")) { maker in
            asking { () throws(Refusal) in try maker.book.lastEntry(of: "钱", at: "main") }
        },
        Refused(.nothingToUndo(by: "孙")) { maker in
            asking { () throws(Refusal) in try maker.book.lastEntry(of: "孙", at: "pc") }
        },
        Refused(.lastIsReversal("main-6", of: "main-5")) { maker in
            try maker.record("labour", [1])
            try maker.reverse("main-5")
            return asking { () throws(Refusal) in try maker.book.lastEntry(of: "孙", at: "main") }
        },
    ]

    static let others = [
        Refused(.unknownSetting("colour"), event: .setting(SettingChanged(name: "colour", value: "red"))),
        Refused(
            .badSetting("ties", value: "1234"), event: .setting(SettingChanged(name: "ties", value: "1234"))),
        Refused(.keyReused("k", "main-5")) { maker in
            try maker.apply(.setting(SettingChanged(name: "ties", value: "1223")), key: "k")
            return maker.refusal(of: .setting(SettingChanged(name: "ties", value: "1224")), key: "k")
        },
        Refused(.keyReused("k", "main-5")) { maker in
            try maker.apply(.setting(SettingChanged(name: "ties", value: "1223")), key: "k")
            return asking { () throws(Refusal) in
                try maker.book.earlier(Request(key: "k", digest: Digest(of: "something else".utf8)))
            }
        },
        Refused(.text(.key, "", .empty)) { maker in
            maker.refusal(of: .setting(SettingChanged(name: "ties", value: "1223")), key: "")
        },
        Refused(.text(.recorder, " ", .empty)) { maker in
            maker.by = " "
            return maker.refusal(of: .setting(SettingChanged(name: "ties", value: "1223")))
        },
        Refused(.outOfSequence("main-9")) { maker in
            let stamp = Stamp(entry: "main-9", at: maker.at, by: "孙")
            let entry = Entry(stamp: stamp, event: .trust(DeskTrusted(desks: [])), hash: Digest())
            return thrown(Refusal.self) { () throws(Refusal) in try maker.book.apply(entry) }
        },
    ]

    private static func join(_ members: NewMember...) -> Event { .join(MembersJoined(members: members)) }
    private static func goods(_ goods: NewGoods...) -> Event { .goods(GoodsAdded(goods: goods)) }

    private static func award(_ member: MemberNumber, branch: BranchCode = "1", points: Points = 2) -> Award {
        Award(member: member, branch: branch, role: nil, amount: .count(1), points: points)
    }

    private static func matter(
        title: String? = nil, date: Day = "2021-06-13", evidence: [String] = [], note: String? = nil,
        override: Bool = false, awards: [Award] = [award(1)]
    ) -> Matter {
        Matter(
            item: "labour", name: "义务劳动", title: title, date: date, edition: "main-3", evidence: evidence,
            note: note,
            override: override, awards: awards)
    }

    /// What scoring one hour of voluntary labour of member 1 refuses once the request is changed.
    private static func score(_ maker: BookMaker, _ change: (inout MatterRequest) -> Void) -> Refusal? {
        var request = MatterRequest(item: "labour", date: maker.today)
        request.takers = [MatterRequest.Taker(member: 1, role: nil)]
        change(&request)
        return asking { () throws(Refusal) in try maker.book.score(request, today: maker.today) }
    }
}
