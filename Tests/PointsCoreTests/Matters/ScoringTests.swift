import Testing

@testable import PointsCore

struct ScoringTests {
    @Test(
        arguments: [
            ("labour", nil, nil, 2), ("labour", .count(3), nil, 6), ("义务劳动", nil, nil, 2),
            ("show", nil, nil, 3),
            ("show", nil, "组织", 4), ("show", .count(2), "参加", 4), ("late", nil, nil, -1),
            ("late", .count(2), nil, -2),
            ("duty", .time(Minutes(count: 60)), nil, 1.5), ("duty", .time(Minutes(count: 50)), nil, 1),
            ("duty", .time(Minutes(count: 120)), nil, 3), ("duty", .time(Minutes(count: 5)), nil, 0),
        ] as [(String, Amount?, String?, Points)])
    func `按细则记分`(_ item: String, _ amount: Amount?, _ role: String?, _ points: Points) throws {
        let maker = try BookMaker.community()
        let matter = try maker.matter(item, [1], amount: amount, role: role)
        #expect(matter.awards.map(\.points) == [points])
        #expect(matter.awards.map(\.cap) == [nil])
    }

    @Test func `六月十三日的演出：两人组织，八人参加，共二十四分`() throws {
        var maker = try BookMaker.community()
        try maker.apply(
            .join(
                MembersJoined(
                    members: (11...20).map { .sample(MemberNumber(integerLiteral: $0), "党员\($0)", "1") })))
        var request = MatterRequest(item: "show", date: "2021-06-13")
        request.takers = (11...20).map {
            MatterRequest.Taker(member: MemberNumber(integerLiteral: $0), role: $0 <= 12 ? "组织" : "参加")
        }
        let matter = try maker.book.score(request, today: maker.today)
        #expect(matter.total == 24)
        #expect(matter.award(to: 11)?.points == 4)
        #expect(matter.award(to: 20)?.points == 2)
        #expect(matter.award(to: 1) == nil)
    }

    @Test func `一人的数量先于众人的数量`() throws {
        let maker = try BookMaker.community()
        var request = MatterRequest(item: "labour", date: maker.today)
        request.amount = .count(2)
        request.takers = [
            MatterRequest.Taker(member: 1, role: nil),
            MatterRequest.Taker(member: 2, role: nil, amount: .count(5)),
        ]
        #expect(try maker.book.score(request, today: maker.today).awards.map(\.points) == [4, 10])
    }

    @Test func `记分带着当日的支部`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-01")))
        #expect(
            try maker.matter("labour", [1, 2, 3], on: "2021-05-31").awards.map(\.branch) == ["1", "1", "2"])
        #expect(
            try maker.matter("labour", [1, 2, 3], on: "2021-06-01").awards.map(\.branch) == ["2", "1", "2"])
    }

    @Test func `手工给分不看封顶，要有说明`() throws {
        var maker = try BookMaker.community()
        var request = MatterRequest(item: "idea", date: maker.today)
        request.takers = [MatterRequest.Taker(member: 1, role: nil)]
        request.override = 50
        request.note = "社区特批"
        let matter = try maker.book.score(request, today: maker.today)
        #expect(matter.override == true)
        #expect(matter.award(to: 1)?.points == 50)
        try maker.apply(.matter(matter))
        #expect(maker.balance(1) == 50)
        #expect(
            try maker.matter("idea", [1]).award(to: 1)?.points == 0, "what was given by hand uses up the cap")
    }

    @Test func `扣分可以使余额为负`() throws {
        var maker = try BookMaker.community()
        try maker.record("late", [1])
        #expect(maker.balance(1) == -1)
        #expect(maker.earned(1) == -1)
    }
}

struct CapTests {
    @Test func `每日封顶`() throws {
        var maker = try BookMaker.community()
        let first = try maker.matter("idea", [1], amount: .count(3))
        #expect(first.award(to: 1)?.points == 4)
        #expect(first.award(to: 1)?.full == 6)
        #expect(first.award(to: 1)?.cap == Cap(per: .day, points: 4))
        try maker.apply(.matter(first))
        let second = try maker.matter("idea", [1])
        #expect(second.award(to: 1)?.points == 0)
        #expect(second.award(to: 1)?.full == 2)
        #expect(try maker.matter("idea", [2]).award(to: 2)?.points == 2, "each member has a cap of their own")
        #expect(try maker.matter("labour", [1]).award(to: 1)?.points == 2, "another item has none")
        #expect(
            try maker.matter("idea", [1], on: "2021-06-12").award(to: 1)?.points == 2,
            "the day before has room, the month has 2 left")
    }

    @Test func `几种封顶同时有效，最紧的说了算`() throws {
        var maker = try BookMaker.community()
        // 4 a day, 6 a month, 9 a year.
        let steps: [(Day, Int, Points, Span?)] = [
            ("2021-04-30", 5, 4, .day), ("2021-04-29", 5, 2, .month), ("2021-04-28", 1, 0, .month),
            ("2021-05-01", 1, 2, nil),
            ("2021-06-01", 1, 1, .year), ("2021-06-02", 1, 0, .year), ("2020-12-31", 5, 4, .day),
        ]
        for (day, count, points, per) in steps {
            let matter = try maker.matter("idea", [1], on: day, amount: .count(count))
            #expect(matter.award(to: 1)?.points == points, "\(day)")
            #expect(matter.award(to: 1)?.cap?.per == per, "\(day)")
            try maker.apply(.matter(matter))
        }
        #expect(maker.balance(1) == 13)
    }

    @Test func `季度封顶`() throws {
        var maker = try BookMaker.community()
        let rules = RuleBook(
            name: "季",
            items: [
                RuleItem(code: "q", name: "捐款", unit: "次", points: 3, caps: [Cap(per: .quarter, points: 4)])
            ])
        try maker.apply(.rules(RulesAdopted(from: "2021-01-01", rules: rules)))
        try maker.record("q", [1], on: "2021-03-31")
        #expect(try maker.matter("q", [1], on: "2021-01-01").award(to: 1)?.points == 1)
        #expect(try maker.matter("q", [1], on: "2021-04-01").award(to: 1)?.points == 3)
    }

    @Test func `冲正的事项腾出封顶`() throws {
        var maker = try BookMaker.community()
        let first = try maker.record("idea", [1], amount: .count(2))
        #expect(try maker.matter("idea", [1]).award(to: 1)?.points == 0)
        try maker.reverse(first)
        #expect(try maker.matter("idea", [1]).award(to: 1)?.points == 2)
    }

    @Test func `封顶按项目代码，换了细则也算`() throws {
        var maker = try BookMaker.community()
        try maker.record("idea", [1], on: "2021-06-01", amount: .count(2))
        let rules = RuleBook(
            name: "新",
            items: [
                RuleItem(code: "idea", name: "金点子", unit: "条", points: 5, caps: [Cap(per: .month, points: 6)])
            ])
        try maker.apply(.rules(RulesAdopted(from: "2021-06-10", rules: rules)))
        #expect(try maker.matter("idea", [1], on: "2021-06-12").award(to: 1)?.points == 2)
    }
}

struct DuplicateTests {
    @Test func `同人同项目同日已有的提醒，冲正的不算`() throws {
        var maker = try BookMaker.community()
        let first = try maker.record("labour", [1, 2])
        let again = try maker.matter("labour", [1, 3])
        #expect(maker.book.likelyDuplicates(of: again, entry: nil) == [Duplicate(member: 1, entry: first)])
        #expect(
            maker.book.likelyDuplicates(of: try maker.matter("show", [1]), entry: nil) == [], "another item")
        #expect(
            maker.book.likelyDuplicates(of: try maker.matter("labour", [1], on: "2021-06-12"), entry: nil)
                == [], "another day")
        let second = try maker.apply(.matter(again))
        #expect(
            maker.book.likelyDuplicates(of: again, entry: second) == [Duplicate(member: 1, entry: first)],
            "asked again afterwards")
        #expect(
            maker.book.likelyDuplicates(of: try #require(maker.book.history.matter(first)), entry: first)
                == [], "the first one was no duplicate")
        try maker.reverse(first)
        #expect(maker.book.likelyDuplicates(of: again, entry: second) == [])
    }
}
