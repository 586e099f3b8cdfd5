import Testing

@testable import PointsCore

struct StatementTests {
    private func maker() throws -> BookMaker {
        var maker = try BookMaker.community()
        maker.on("2021-05-10")
        try maker.give(10, to: 1, on: "2021-04-30")
        maker.on("2021-06-01")
        try maker.redeem("soap", 2, by: 1)
        maker.on("2021-06-30")
        try maker.record("labour", [1, 2], on: "2021-05-31")
        maker.on("2021-07-01")
        try maker.reverse("main-7")
        return maker
    }

    private func statement(_ period: Period) throws -> Statement {
        let maker = try maker()
        return Statement(of: try maker.book.roster.member(1), in: period, from: maker.book)
    }

    @Test(
        arguments: [
            (Period.all, 0, ["10 10", "-4 6", "2 8", "-2 6"], 6, 10),
            (.month("2021-04"), 0, [], 0, 10), (.month("2021-05"), 0, ["10 10"], 10, 0),
            (.month("2021-06"), 10, ["-4 6", "2 8"], 8, 0), (.month("2021-07"), 8, ["-2 6"], 6, 0),
            (.month("2021-08"), 6, [], 6, 0),
            (.quarter(year: 2021, quarter: 2), 0, ["10 10", "-4 6", "2 8"], 8, 10),
            (.year(2022), 6, [], 6, 0),
        ] as [(Period, Points, [String], Points, Points)])
    func `期初加每笔等于期末，按登记日分期`(
        _ period: Period, _ opening: Points, _ lines: [String], _ closing: Points, _ board: Points
    ) throws {
        let statement = try statement(period)
        #expect(statement.opening == opening)
        #expect(statement.lines.map { "\($0.change) \($0.balance)" } == lines)
        #expect(statement.closing == closing)
        #expect(statement.earnedOnBoard == board)
        #expect(try statement.lines.reduce(opening) { try $0.adding($1.change) } == closing)
    }

    @Test func `每笔都说明来由`() throws {
        let statement = try statement(.all)
        guard statement.lines.count == 4, case .award(let matter, let award) = statement.lines[0].reason,
            case .redemption(let items, nil) = statement.lines[1].reason,
            case .reversal(let target, let reason, let was) = statement.lines[3].reason
        else { throw Unexpected("\(statement.lines.map(\.reason))") }
        #expect(matter.date == "2021-04-30")
        #expect(award.points == 10)
        #expect(items == [Statement.Reason.Item(goods: "soap", name: "肥皂", quantity: 2, price: 2)])
        #expect(target == "main-7")
        #expect(reason == "记错了")
        #expect(was == "义务劳动")
        #expect(statement.lines.map(\.day) == ["2021-05-10", "2021-06-01", "2021-06-30", "2021-07-01"])
    }

    @Test func `被冲正的那笔有标记`() throws {
        #expect(try statement(.all).lines.map(\.reversedBy) == [nil, nil, "main-8", nil])
    }

    @Test func `没有记录的人是空的`() throws {
        let maker = try maker()
        let statement = Statement(of: try maker.book.roster.member(3), in: .all, from: maker.book)
        #expect(statement.lines == [])
        #expect(statement.closing == 0)
    }
}

struct MemberFileTests {
    @Test func `一人一档：本月名次、得分和最近五笔`() throws {
        var maker = try BookMaker.community()
        for _ in 0..<6 { try maker.record("labour", [1]) }
        try maker.record("show", [2])
        try maker.record("labour", [1], on: "2021-05-01")
        let file = MemberFile(of: try maker.book.roster.member(1), from: maker.book, today: maker.today)
        #expect(file.rank == 1)
        #expect(file.earnedThisMonth == 12)
        #expect(file.account.balance == 14)
        #expect(file.recent.map(\.entry) == ["main-7", "main-8", "main-9", "main-10", "main-12"])
        let idle = MemberFile(of: try maker.book.roster.member(3), from: maker.book, today: maker.today)
        #expect(idle.rank == nil)
        #expect(idle.earnedThisMonth == 0)
    }
}

struct MatterListTests {
    private func maker() throws -> BookMaker {
        var maker = try BookMaker.community()
        try maker.record("show", [1], on: "2021-06-12", role: "组织")
        try maker.record("labour", [1, 2], on: "2021-06-01")
        try maker.record("labour", [3], on: "2021-05-31")
        try maker.record("labour", [4], on: "2021-06-12")
        try maker.reverse("main-6")
        return maker
    }

    @Test(
        arguments: [
            (Period.month("2021-06"), nil, ["main-6", "main-5", "main-8"], 6),
            (.month("2021-05"), nil, ["main-7"], 2),
            (.all, nil, ["main-7", "main-6", "main-5", "main-8"], 8),
            (.month("2021-06"), "labour", ["main-6", "main-8"], 2),
            (.quarter(year: 2021, quarter: 1), nil, [], 0), (.year(2021), "show", ["main-5"], 4),
        ] as [(Period, ItemCode?, [EntryName], Points)])
    func `按事项日期排列，冲正的列出而不计`(_ period: Period, _ item: ItemCode?, _ entries: [EntryName], _ total: Points)
        throws
    {
        let list = MatterList(of: try maker().book, in: period, item: item)
        #expect(list.rows.map(\.entry) == entries)
        #expect(list.total == total)
    }

    @Test func `一事一档：谁记的、单位、冲正的缘由`() throws {
        let maker = try maker()
        let file = try #require(MatterFile("main-6", from: maker.book))
        #expect(file.stamp.by == "孙")
        #expect(maker.book.adoption(of: file.matter)?.rules.item("labour")?.unit == "次")
        #expect(file.reversal?.reason == "记错了")
        #expect(file.reversal?.stamp.entry == "main-9")
        #expect(MatterFile("main-5", from: maker.book)?.reversal == nil)
        #expect(MatterFile("main-1", from: maker.book) == nil, "no matter")
        #expect(MatterFile("main-99", from: maker.book) == nil)
    }
}
