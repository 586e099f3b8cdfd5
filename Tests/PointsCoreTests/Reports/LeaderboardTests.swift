import Testing

@testable import PointsCore

struct LeaderboardTests {
    private func board(
        _ maker: BookMaker, _ period: Period = .all, branch: BranchCode? = nil, ties: Ties? = nil,
        top: Int? = nil,
        everyone: Bool = false
    ) -> Leaderboard {
        Leaderboard(
            of: maker.book, in: period, branch: branch.flatMap { maker.book.roster.branch($0) }, ties: ties,
            top: top,
            everyone: everyone, today: maker.today)
    }

    private func lines(_ board: Leaderboard) -> [String] {
        board.rows.map { "\($0.rank) \($0.member) \($0.branch) \($0.points)" }
    }

    /// Points of the four members, in the order of their numbers.
    private func maker(_ points: [Points]) throws -> BookMaker {
        var maker = try BookMaker.community()
        for (index, points) in points.enumerated() where points != .zero {
            try maker.give(points, to: MemberNumber(integerLiteral: index + 1))
        }
        return maker
    }

    @Test(arguments: [
        (Ties.skip, ["1 0003 2 5", "2 0001 1 3", "2 0004 2 3", "4 0002 1 2"]),
        (.dense, ["1 0003 2 5", "2 0001 1 3", "2 0004 2 3", "3 0002 1 2"]),
    ])
    func `并列的名次，编号小的在前`(_ ties: Ties, _ rows: [String]) throws {
        #expect(lines(board(try maker([3, 2, 5, 3]), ties: ties)) == rows)
    }

    @Test func `并列的算法听账本的设置`() throws {
        var maker = try maker([3, 2, 5, 3])
        #expect(board(maker).rows.map(\.rank) == [1, 2, 2, 4])
        try maker.apply(.setting(SettingChanged(name: "ties", value: "1223")))
        #expect(board(maker).rows.map(\.rank) == [1, 2, 2, 3])
        #expect(board(maker, ties: .skip).rows.map(\.rank) == [1, 2, 2, 4])
    }

    @Test(arguments: [(1, 1), (2, 3), (3, 3), (4, 4), (9, 4)])
    func `前几名包括并列的`(_ top: Int, _ count: Int) throws {
        let board = board(try maker([3, 2, 5, 3]), top: top)
        #expect(board.rows.count == count)
        #expect(board.total == 13, "the total counts everybody")
    }

    @Test func `兑换不降名次`() throws {
        var maker = try maker([6, 5, 0, 0])
        try maker.redeem("soap", 3, by: 1)
        #expect(lines(board(maker)) == ["1 0001 1 6", "2 0002 1 5"])
    }

    @Test func `没有分的人只在要求时列出`() throws {
        var maker = try maker([3, 0, -2, 0])
        let zero = try maker.record("labour", [4])
        try maker.reverse(zero)
        #expect(lines(board(maker)) == ["1 0001 1 3", "4 0003 2 -2"], "the two without points stand before")
        #expect(lines(board(maker, ties: .dense)) == ["1 0001 1 3", "3 0003 2 -2"])
        #expect(lines(board(maker, branch: "2")) == ["2 0003 2 -2"])
        #expect(
            MemberFile(of: try #require(maker.book.roster[3]), from: maker.book, today: maker.today).rank == 4
        )
        #expect(board(maker).without == 2)
        let everyone = board(maker, everyone: true)
        #expect(lines(everyone) == ["1 0001 1 3", "2 0002 1 0", "2 0004 2 0", "4 0003 2 -2"])
        #expect(everyone.without == 0)
        #expect(everyone.total == 1)
    }

    @Test func `已离开而没有分的人不列`() throws {
        var maker = try maker([3, 0, 0, 0])
        try maker.apply(.leave(MemberLeft(member: 2, on: "2021-05-31", reason: nil)))
        #expect(board(maker).without == 2)
        #expect(board(maker, .month("2021-05")).without == 4, "still there on the last of May")
        #expect(board(maker, everyone: true).rows.map(\.member) == [1, 3, 4])
    }

    @Test func `支部榜只算在该支部时的得分`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-05-31")
        try maker.apply(.move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-01")))
        try maker.record("show", [1], on: "2021-06-01")
        #expect(lines(board(maker)) == ["1 0001 2 5"])
        #expect(lines(board(maker, branch: "1")) == ["1 0001 1 2"])
        #expect(lines(board(maker, branch: "2")) == ["1 0001 2 3"])
        #expect(board(maker, branch: "2").without == 2)
    }

    @Test(
        arguments: [
            ("2021-03", 1), ("2021-04", 2), ("2021-06", 4), ("2021-Q1", 1), ("2021-Q2", 6), ("2021", 7),
            ("2020", 16), ("2019", 0),
            ("全部", 23),
        ] as [(String, Points)])
    func `按月、季、年、全部`(_ period: String, _ total: Points) throws {
        var maker = try BookMaker.community()
        for (day, points) in [("2021-03-31", 1), ("2021-04-01", 2), ("2021-06-01", 4), ("2020-12-31", 16)]
            as [(Day, Points)]
        {
            try maker.give(points, to: 1, on: day)
        }
        #expect(board(maker, try Period(period, today: maker.today)).total == total)
    }

    @Test func `补记算在事项发生的月份`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-05-31")
        #expect(board(maker, .month("2021-05")).total == 2)
        #expect(board(maker, .month("2021-06")).rows == [])
    }

    @Test func `冲正从事项发生的月份扣回`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.record("labour", [1], on: "2021-05-31")
        maker.on("2021-07-01")
        try maker.reverse(matter)
        #expect(board(maker, .month("2021-05")).rows == [])
        #expect(board(maker, .month("2021-07")).rows == [])
    }
}

struct BranchBoardTests {
    private func lines(_ board: BranchBoard) -> [String] {
        board.rows.map {
            "\($0.rank) \($0.branch.code) \($0.points) \($0.members) \($0.perHead.map(String.init) ?? "-")"
        }
    }

    private func maker() throws -> BookMaker {
        var maker = try BookMaker.community()
        try maker.apply(
            .branches(
                BranchesOpened(branches: [Branch(code: "10", name: "第十支部"), Branch(code: "9", name: "第九支部")]))
        )
        return maker
    }

    @Test func `按总分，空支部也列，编号小的在前`() throws {
        var maker = try maker()
        try maker.give(3, to: 1)
        try maker.give(5, to: 3)
        let board = BranchBoard(of: maker.book, in: .all, order: .total, today: maker.today)
        #expect(lines(board) == ["1 2 5 2 250", "2 1 3 2 150", "3 9 0 0 -", "3 10 0 0 -"])
        #expect(board.total == 8)
    }

    @Test func `按人均，用分数比，不受四舍五入影响`() throws {
        var maker = try maker()
        try maker.apply(
            .join(
                MembersJoined(members: [.sample(11, "甲", "1"), .sample(12, "乙", "2"), .sample(13, "丙", "9")]))
        )
        try maker.give(0.1, to: 1)
        try maker.give(0.2, to: 3)
        try maker.give(0.1, to: 13)
        let board = BranchBoard(of: maker.book, in: .all, order: .perHead, today: maker.today)
        #expect(lines(board) == ["1 9 0.1 1 10", "2 2 0.2 3 7", "3 1 0.1 3 3", "4 10 0 0 -"])
    }

    @Test func `人均相同就并列`() throws {
        var maker = try maker()
        try maker.apply(.join(MembersJoined(members: [.sample(13, "丙", "9")])))
        try maker.give(2, to: 1)
        try maker.give(1, to: 13)
        let board = BranchBoard(of: maker.book, in: .all, order: .perHead, today: maker.today)
        #expect(lines(board) == ["1 1 2 2 100", "1 9 1 1 100", "3 2 0 2 0", "4 10 0 0 -"])
        let dense = BranchBoard(of: maker.book, in: .all, order: .perHead, ties: .dense, today: maker.today)
        #expect(dense.rows.map(\.rank) == [1, 1, 2, 3])
    }

    @Test(arguments: [
        (1, 3, 3), (2, 3, 7), (1, 8, 1), (-1, 8, -1), (15, 1, 150), (-2, 3, -7), (0, 5, 0), (1, 20, 1),
        (1, 21, 0),
    ])
    func `hundredths per head are rounded half away from zero`(
        _ tenths: Int, _ members: Int, _ hundredths: Int
    ) {
        let row = BranchBoard.Row(
            rank: 1, branch: Branch(code: "1", name: "x"), points: Points(tenths: tenths), members: members)
        #expect(row.perHead == hundredths)
    }

    @Test func `人数按期末，未完的期按今天`() throws {
        var maker = try maker()
        try maker.apply(.leave(MemberLeft(member: 2, on: "2021-06-05", reason: nil)))
        #expect(
            BranchBoard(of: maker.book, in: .month("2021-05"), order: .total, today: maker.today).rows.first {
                $0.branch.code == "1"
            }?.members == 2)
        #expect(
            BranchBoard(of: maker.book, in: .month("2021-06"), order: .total, today: maker.today).rows.first {
                $0.branch.code == "1"
            }?.members == 1)
    }
}
