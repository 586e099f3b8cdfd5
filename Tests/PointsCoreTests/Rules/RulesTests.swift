import Testing

@testable import PointsCore

struct RulesTests {
    static func edition(_ points: Points, name: String = "细则") -> RuleBook {
        RuleBook(name: name, items: [RuleItem(code: "labour", name: "义务劳动", unit: "次", points: points)])
    }

    @Test(
        arguments: [
            ("2020-12-31", 1), ("2021-01-01", 2), ("2021-05-31", 2), ("2021-06-01", 3), ("2021-06-13", 3),
        ] as [(Day, Points)])
    func `事项按发生之日的细则记分`(_ day: Day, _ points: Points) throws {
        var maker = try BookMaker.community()
        maker.book.rules = Rulings()
        // Adopted out of order: what counts is the day from which an edition scores.
        try maker.apply(.rules(RulesAdopted(from: "2021-06-01", rules: RulesTests.edition(3))))
        try maker.apply(.rules(RulesAdopted(from: nil, rules: RulesTests.edition(1))))
        try maker.apply(.rules(RulesAdopted(from: "2021-01-01", rules: RulesTests.edition(2))))
        #expect(try maker.matter("labour", [1], on: day).total == points)
    }

    @Test func `同日生效的两版以后通过的为准`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.rules(RulesAdopted(from: "2021-06-01", rules: RulesTests.edition(5))))
        let last = try maker.apply(.rules(RulesAdopted(from: "2021-06-01", rules: RulesTests.edition(6))))
        let matter = try maker.matter("labour", [1], on: "2021-06-01")
        #expect(matter.total == 6)
        #expect(matter.edition == last)
    }

    @Test func `新细则不改旧分`() throws {
        var maker = try BookMaker.community()
        let old = try maker.record("labour", [1])
        try maker.apply(.rules(RulesAdopted(from: nil, rules: RulesTests.edition(9, name: "新细则"))))
        #expect(maker.balance(1) == 2)
        #expect(maker.book.history.matter(old)?.total == 2)
        try maker.reverse(old)
        #expect(maker.balance(1) == 0, "taking back goes by the values of the entry")
    }

    @Test func `同样的细则隔了一版可以再通过`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.rules(RulesAdopted(from: "2021-05-01", rules: RulesTests.edition(9))))
        try maker.apply(.rules(RulesAdopted(from: "2021-06-01", rules: .sample)))
        #expect(
            maker.refusal(of: .rules(RulesAdopted(from: "2021-06-10", rules: .sample)))
                == .sameRules(since: "2021-06-01"))
        #expect(maker.refusal(of: .rules(RulesAdopted(from: "2021-05-20", rules: .sample))) == nil)
    }

    static let faults: [(RulesFault, RuleBook)] = [
        (RulesFault(item: nil, kind: .text(.title, .empty)), RuleBook(name: "", items: [good])),
        (RulesFault(item: nil, kind: .noItems), RuleBook(name: "x", items: [])),
        (
            RulesFault(item: 500, kind: .tooManyItems(limit: 500)),
            RuleBook(name: "x", items: (0...500).map { item(code: "c\($0)", name: "n\($0)") })
        ),
        (RulesFault(item: 1, kind: .repeatedCode("a")), RuleBook(name: "x", items: [good, item(name: "乙")])),
        (RulesFault(item: 1, kind: .repeatedName("甲")), RuleBook(name: "x", items: [good, item(code: "b")])),
        (fault(.text(.name, .empty)), one(item(name: " "))),
        (fault(.text(.role, .forbidden(10, place: 1))), one(item(unit: "\n"))),
        (fault(.text(.note, .empty)), one(item(note: ""))),
        (fault(.zeroPoints), one(item(points: 0))),
        (fault(.zeroPoints), one(item(roles: [Role(name: "r", points: 0)]))),
        (fault(.mixedSigns), one(item(roles: [Role(name: "r", points: -1)]))),
        (fault(.mixedSigns), one(item(points: -1, roles: [Role(name: "r", points: 1)]))),
        (fault(.text(.role, .empty)), one(item(roles: [Role(name: "", points: 1)]))),
        (
            fault(.repeatedRole("r")),
            one(item(roles: [Role(name: "r", points: 1), Role(name: "r", points: 2)]))
        ),
        (fault(.stepWithoutHours), one(item(step: 0.5))),
        (fault(.stepNotPositive), one(item(unit: "小时", step: 0))),
        (fault(.capNotPositive), one(item(caps: [Cap(per: .day, points: 0)]))),
        (fault(.capOnDeduction), one(item(points: -1, caps: [Cap(per: .day, points: 1)]))),
        (fault(.repeatedCap(.day)), one(item(caps: [Cap(per: .day, points: 1), Cap(per: .day, points: 2)]))),
    ]

    @Test(arguments: faults)
    func `names what makes rules unusable, and in which item`(_ fault: RulesFault, _ rules: RuleBook) throws {
        let maker = try BookMaker.community()
        #expect(rules.fault == fault)
        #expect(maker.refusal(of: .rules(RulesAdopted(from: nil, rules: rules))) == .rules(fault))
    }

    @Test func `ordinary rules are usable`() {
        #expect(RuleBook.sample.fault == nil)
        #expect(
            RuleBook(name: "x", items: (0..<500).map { RulesTests.item(code: "c\($0)", name: "n\($0)") })
                .fault == nil)
    }

    @Test(
        arguments: [("labour", "labour"), ("义务劳动", "labour"), ("ｌａｂｏｕｒ", "labour"), ("show", "show")]
            as [(String, ItemCode)])
    func `项目用代码或名称`(_ typed: String, _ code: ItemCode) throws {
        #expect(try RuleBook.sample.find(typed).code == code)
    }

    @Test func `the difference of two editions, item by item`() {
        let old = RuleBook(
            name: "旧",
            items: [
                RulesTests.item(code: "a", name: "甲"), RulesTests.item(code: "b", name: "乙"),
                RulesTests.item(code: "c", name: "丙"),
            ])
        let new = RuleBook(
            name: "新",
            items: [
                RulesTests.item(code: "d", name: "丁"), RulesTests.item(code: "b", name: "乙", points: 9),
                RulesTests.item(code: "a", name: "甲"),
            ])
        let difference = RulesDifference(from: old, to: new)
        #expect(difference.added.map(\.code) == ["d"])
        #expect(difference.removed.map(\.code) == ["c"])
        #expect(difference.changed.map(\.old.points) == [1])
        #expect(difference.changed.map(\.new.points) == [9])
        #expect(difference.unchanged == 1)
        #expect(RulesDifference(from: nil, to: new).added.count == 3)
    }

    private static let good = item()

    private static func item(
        code: String = "a", name: String = "甲", unit: String = "次", points: Points = 1, roles: [Role] = [],
        step: Points? = nil,
        caps: [Cap] = [], note: String? = nil
    ) -> RuleItem {
        RuleItem(
            code: ItemCode(stringLiteral: code), name: name, unit: unit, points: points, roles: roles,
            step: step, caps: caps, note: note)
    }

    private static func one(_ item: RuleItem) -> RuleBook { RuleBook(name: "x", items: [item]) }
    private static func fault(_ kind: RulesFault.Kind) -> RulesFault { RulesFault(item: 0, kind: kind) }
}
