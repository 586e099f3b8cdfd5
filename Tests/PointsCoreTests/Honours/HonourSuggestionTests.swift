import Testing

@testable import PointsCore

struct HonourSuggestionTests {
    private let june = Period.month(Month(year: 2021, month: 6))

    private func suggestion(
        _ maker: BookMaker, for period: Period? = nil, top: Int = 3, perBranch: Int = 1
    ) -> HonourSuggestion {
        let (book, today, period) = (maker.book, maker.today, period ?? june)
        return HonourSuggestion(of: book, for: period, top: top, perBranch: perBranch, today: today) {
            Leaderboard(of: book, in: period, branch: $0, today: today)
        }
    }

    private func members(_ places: HonourSuggestion.Places) -> [MemberNumber] {
        places.rows.map(\.place.member)
    }

    @Test func `全社区前几名，每个支部前几名`() throws {
        var maker = try BookMaker.community()
        for (points, member) in [(Points(tenths: 50), 1), (40, 2), (30, 3), (20, 4)]
            as [(Points, MemberNumber)]
        {
            try maker.give(points, to: member)
        }
        let found = suggestion(maker)
        #expect(members(found.all).count == 3)
        #expect(found.all.sharing == nil)
        #expect(found.branches.map(\.rows.count) == [1, 1])
        #expect(members(suggestion(maker, top: 1).all).count == 1)
    }

    @Test func `同分的都列出，并且说明`() throws {
        var maker = try BookMaker.community()
        try maker.give(5, to: 1)
        try maker.give(3, to: 2, 3, 4)
        let found = suggestion(maker, top: 2)
        #expect(members(found.all) == [1, 2, 3, 4])
        #expect(found.all.sharing == 3)
        #expect(found.branches.map { $0.rows.map(\.place.member) } == [[1], [3, 4]])
        #expect(found.branches.map(\.sharing) == [nil, 2])
    }

    @Test func `没有得分、扣了分的不推荐`() throws {
        var maker = try BookMaker.community()
        try maker.give(-1, to: 1)
        let found = suggestion(maker)
        #expect(found.all.rows == [])
        #expect(found.all.left == [])
    }

    @Test func `已经不在册的不推荐，名额给后面的`() throws {
        var maker = try BookMaker.community()
        try maker.give(5, to: 1)
        try maker.give(3, to: 2)
        try maker.give(2, to: 3)
        try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-12", reason: nil)))
        let found = suggestion(maker, top: 1)
        #expect(members(found.all) == [2])
        #expect(found.all.left.map(\.member) == [1])
    }

    @Test(arguments: [
        (Period.month(Month(year: 2021, month: 1)), Period.month(Month(year: 2020, month: 12))),
        (.month(Month(year: 2021, month: 6)), .month(Month(year: 2021, month: 5))),
        (.quarter(year: 2021, quarter: 1), .quarter(year: 2020, quarter: 4)),
        (.quarter(year: 2021, quarter: 2), .quarter(year: 2021, quarter: 1)), (.year(2021), .year(2020)),
    ])
    func `the period before is of the same kind`(_ period: Period, _ before: Period) throws {
        #expect(period.previous == before)
        var maker = try BookMaker.community()
        try maker.honour(1, "前", for: before)
        try maker.honour(1, "今", for: period)
        try maker.reverse(try maker.honour(1, "错", for: before))
        try maker.give(5, to: 1, on: period.bounds?.lowerBound)
        let row = try #require(suggestion(maker, for: period).all.rows.first)
        #expect(row.now == ["今"])
        #expect(row.before == ["前"])
    }
}
