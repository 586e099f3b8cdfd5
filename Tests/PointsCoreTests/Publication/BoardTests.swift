import Testing

@testable import PointsCore

@Suite struct BoardTests {
    private let may = Month(year: 2021, month: 5)
    private let june = Month(year: 2021, month: 6)
    private let july = Month(year: 2021, month: 7)

    private func points(_ board: Board) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: board.rows.map { ("\($0.rank) \($0.name)\($0.member)", "\($0.points)") })
    }

    @Test func `a board has everybody's points, the branches, the items and the matters`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1, 2, 3], on: "2021-06-12")
        try maker.record("show", [3], on: "2021-06-13", role: "组织")
        maker.on("2021-07-01")
        let board = try maker.publish(june)
        #expect(points(board) == ["1 王芳0003": "6", "2 李梅0001": "2", "2 王芳0002": "2"])
        #expect(board.number == 1)
        #expect(board.points == 10)
        #expect(board.early == nil)
        #expect(board.members == 4)
        #expect(board.without == 1)
        #expect(
            board.branches.map { "\($0.code) \($0.members) \($0.without) \($0.points)" } == [
                "1 2 0 4", "2 2 1 6",
            ])
        #expect(board.items.map { "\($0.item) \($0.matters) \($0.points)" } == ["labour 1 6", "show 1 4"])
        #expect(
            board.matters.map { "\($0.entry) \($0.date) \($0.members)" } == [
                "main-5 2021-06-12 3", "main-6 2021-06-13 1",
            ])
        #expect(board.editions.map(\.entry.description) == ["main-3"])
        #expect(board.day == "2021-06-30")
        #expect(board.previous == nil)
        #expect(board.journal.map { "\($0.desk) \($0.number)" } == ["main 6"])
    }

    @Test func `written and read again it is the same, and only that is read`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        try maker.publish(june)
        let reversed = try #require(maker.book.history.matters(in: june...june).first)
        try maker.reverse(reversed)
        try maker.record("labour", [2], on: "2021-06-12")
        maker.on("2021-08-02")
        let board = try maker.board(july)
        #expect(Board(board.bytes) == board)
        #expect(Board(Array(board.bytes.dropLast())) == nil)
        #expect(Board(board.bytes + [UInt8(ascii: "\n")]) == nil)
        #expect(Board([UInt8(ascii: " ")] + board.bytes) == nil)
    }

    @Test func `what is recorded for a posted month is on the next board, in a section of its own`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        let first = try maker.publish(june)
        let late = try maker.record("labour", [1, 4], on: "2021-06-20")
        try maker.record("labour", [2], on: "2021-07-02")
        maker.on("2021-08-02")
        let board = try maker.publish(july)
        #expect(points(board) == ["1 李梅0001": "2", "1 王芳0002": "2", "1 吕强0004": "2"])
        #expect(board.matters.count == 1)
        #expect(board.lateMatters.map(\.entry) == [late])
        #expect(board.lateMatters[0].awards.map(\.name) == ["李梅", "吕强"])
        #expect(board.own == 2)
        #expect(board.late == 4)
        #expect(
            board.figures.map { "\($0.month) \($0.name) \($0.old) \($0.new)" } == [
                "2021-06 李梅 2 4", "2021-06 吕强 0 2",
            ])
        #expect(board.previous == Fingerprint(Digest(of: first.bytes)))
        #expect(board.number == 2)
    }

    @Test func `what a board counted and is taken back is taken off the next one`() throws {
        var maker = try BookMaker.community()
        let wrong = try maker.record("labour", [1, 2], on: "2021-06-12")
        try maker.record("labour", [1], on: "2021-06-13")
        maker.on("2021-07-02")
        try maker.publish(june)
        let reversal = try maker.reverse(wrong)
        try maker.record("labour", [3], on: "2021-07-02")
        maker.on("2021-08-02")
        let board = try maker.publish(july)
        #expect(points(board) == ["1 王芳0003": "2", "3 李梅0001": "-2", "3 王芳0002": "-2"])
        #expect(
            board.corrections.map { "\($0.entry) \($0.reason) \($0.month) \($0.number) \($0.matter.entry)" }
                == ["\(reversal) 记错了 2021-06 1 \(wrong)"])
        #expect(board.corrected == -4)
        #expect(board.figures.map { "\($0.name) \($0.old) \($0.new)" } == ["李梅 4 2", "王芳 2 0"])
    }

    @Test func `what was recorded late and taken back before the next board is on neither`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        try maker.publish(june)
        let late = try maker.record("labour", [2], on: "2021-06-20")
        try maker.reverse(late)
        let early = try maker.record("labour", [2], on: "2021-07-01")
        try maker.reverse(early)
        maker.on("2021-08-02")
        #expect(
            thrown(Refusal.self) { () throws(Refusal) in _ = try maker.board(july) }
                == .nothingToPublish(july))
        try maker.record("labour", [4], on: "2021-07-02")
        let board = try maker.publish(july)
        #expect(board.lateMatters.isEmpty && board.corrections.isEmpty && board.figures.isEmpty)
        #expect(points(board) == ["1 吕强0004": "2"])
    }

    @Test func `recorded before a board was posted, but for the next month: on the next one`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        let july1 = try maker.record("labour", [2], on: "2021-07-01")
        #expect(try maker.publish(june).matters.count == 1)
        maker.on("2021-08-02")
        let board = try maker.publish(july)
        #expect(board.matters.map(\.entry) == [july1])
        #expect(board.lateMatters.isEmpty)
    }

    @Test func `matters stand in the order of their days, on the first board as well`() throws {
        var maker = try BookMaker.community()
        maker.on("2021-07-01")
        let second = try maker.record("labour", [1], on: "2021-06-20")
        let first = try maker.record("labour", [2], on: "2021-06-12")
        #expect(try maker.publish(june).matters.map(\.entry) == [first, second])
    }

    @Test func `boards follow the months, each once, and none is left out`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-05-12")
        try maker.record("labour", [1], on: "2021-06-12")
        let refused = { (maker: BookMaker, month: Month) in
            thrown(Refusal.self) { () throws(Refusal) in
                try maker.book.requireOpen(month)
                _ = try maker.board(month)
            }
        }
        maker.on("2021-07-02")
        #expect(refused(maker, june) == .publishFirst(may, before: june))
        #expect(refused(maker, Month(year: 2021, month: 4)) == .nothingToPublish(Month(year: 2021, month: 4)))
        try maker.publish(may)
        #expect(refused(maker, may) == .alreadyPublished(may, number: 1))
        try maker.publish(june)
        #expect(
            refused(maker, Month(year: 2021, month: 4))
                == .publishedLater(Month(year: 2021, month: 4), last: june))
        #expect(refused(maker, july) == .nothingToPublish(july))
    }

    @Test func `the number begins anew with the year of the month`() throws {
        var maker = try BookMaker.community()
        maker.on("2022-02-10")
        for (month, number) in [("2021-11", 1), ("2021-12", 2), ("2022-01", 1)] {
            let month = try #require(Month(exactly: month))
            try maker.record("labour", [1], on: month.first)
            #expect(try maker.publish(month).number == number)
        }
    }

    @Test func `a month that is not over is posted only as an early one`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        let board = try maker.board(june)
        #expect(board.early == true)
        #expect(board.day == "2021-06-13")
        var honest = Publication(board, digest: Digest(of: board.bytes), files: [])
        #expect(maker.refusal(of: .publish(honest)) == nil)
        var later = maker
        later.on("2021-07-01")
        honest = Publication(try later.board(june), digest: Digest(), files: [])
        #expect(maker.refusal(of: .publish(honest)) == .monthNotOver(june))
        #expect(
            maker.refusal(of: .publish(Publication(try later.board(june), digest: Digest(), files: [])))
                != nil)
    }

    @Test(
        arguments: [("2021-07-01", false), ("2021-07-02", true), ("2021-08-31", true), ("2021-09-01", false)]
            as [(Day, Bool)])
    func `the deadline is not before the posting and within sixty days`(_ until: Day, _ fits: Bool) throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        let board = try maker.board(june, until: until)
        let refusal = maker.refusal(of: .publish(Publication(board, digest: Digest(), files: [])))
        #expect(refusal == (fits ? nil : .badDeadline(until, posted: "2021-07-02")))
    }

    @Test func `somebody who moved stands in each branch with what was earned there`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-02")
        try maker.apply(.move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-10")))
        try maker.record("labour", [1], on: "2021-06-12")
        try maker.record("show", [1], on: "2021-06-12", role: "组织")
        maker.on("2021-07-02")
        let board = try maker.publish(june)
        #expect(points(board) == ["1 李梅0001": "8"])
        #expect(board.rows[0].branch == "2")
        #expect(board.branches.map { "\($0.points) \($0.rows.map(\.points))" } == ["2 [2]", "6 [6]"])
        #expect(board.branches.map(\.members) == [1, 3])
    }

    @Test func `under review a matter is on the board that follows its approval`() throws {
        var maker = try BookMaker.community()
        try maker.review()
        let approved = try maker.record("labour", [1], on: "2021-06-12")
        let waiting = try maker.record("labour", [2], on: "2021-06-13")
        let rejected = try maker.record("labour", [3], on: "2021-06-13")
        let early = try maker.record("labour", [4], on: "2021-06-12")
        maker.by = "郑"
        try maker.approve(approved)
        try maker.reject(rejected)
        maker.on("2021-07-02")
        let first = try maker.publish(june)
        #expect(first.matters.map(\.entry) == [approved])
        try maker.approve(waiting)
        try maker.approve(early)
        try maker.reverse(early)
        maker.on("2021-08-02")
        let board = try maker.publish(july)
        #expect(board.lateMatters.map(\.entry) == [waiting])
        #expect(board.corrections.isEmpty)
        try maker.reverse(waiting)
        let next = try maker.board(Month(year: 2021, month: 8))
        #expect(
            next.corrections.map { "\($0.month) \($0.number) \($0.matter.entry)" } == ["2021-07 2 \(waiting)"]
        )
    }

    @Test func `objections stand on the next board until they are answered, and once after`() throws {
        var maker = try BookMaker.community()
        let matter = try maker.record("labour", [1], on: "2021-06-12")
        maker.on("2021-07-02")
        try maker.publish(june)
        let objection = try maker.object(to: matter)
        try maker.record("labour", [2], on: "2021-07-02")
        maker.on("2021-08-02")
        #expect(try maker.publish(july).objections.map(\.state) == [.open])
        try maker.apply(
            .answer(ObjectionAnswered(objection: objection, upheld: false, text: "属实", reversal: nil)))
        try maker.record("labour", [2], on: "2021-08-02")
        maker.on("2021-09-02")
        let board = try maker.publish(Month(year: 2021, month: 8))
        #expect(board.objections.map { "\($0.state) \($0.answer ?? "")" } == ["dismissed 属实"])
        try maker.record("labour", [2], on: "2021-09-02")
        maker.on("2021-10-02")
        #expect(try maker.publish(Month(year: 2021, month: 9)).objections == [])
    }

    @Test func `a board tells of its month's honours, of those given since, and of those taken back since`()
        throws
    {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-06-12")
        let first = try maker.honour(1)
        let year = try maker.honour(2, "优秀党员", for: .year(2021))
        try maker.reverse(try maker.honour(3))
        maker.on("2021-07-01")
        let told = try maker.publish(june).honours
        #expect(
            told.map { "\($0.number) \($0.name) \($0.title) \($0.period)" } == [
                "1 李梅 标兵 2021-06", "2 王芳 优秀党员 2021",
            ])
        #expect(told.map(\.entry) == [first, year])
        #expect(told.map(\.day) == ["2021-06-13", "2021-06-13"])
        try maker.record("labour", [1])
        let ahead = try maker.honour(4, for: .month(july))
        let reversal = try maker.reverse(year)
        maker.on("2021-08-01")
        let next = try maker.publish(july)
        #expect(next.honours.map(\.entry) == [year, ahead])
        #expect(next.honours.map(\.reversal) == [reversal, nil])
        #expect(Board(next.bytes) == next)
        maker.on("2021-08-02")
        try maker.record("labour", [1])
        maker.on("2021-09-01")
        #expect(try maker.board(Month(year: 2021, month: 8)).honours == [])
    }

    @Test func `written otherwise, no name is left as it was anywhere on a board`() throws {
        var maker = try BookMaker.community()
        let wrong = try maker.record("labour", [1, 4], on: "2021-06-12")
        try maker.record("labour", [2], on: "2021-06-12")
        maker.on("2021-07-01")
        try maker.publish(june)
        try maker.reverse(wrong)
        try maker.object(to: wrong, by: 4)
        try maker.record("labour", [3], on: "2021-06-12")
        try maker.honour(4)
        try maker.record("labour", [2])
        maker.on("2021-08-01")
        let board = try maker.publish(july)
        let bytes = String(decoding: board.renaming { _ in "*" }.bytes, as: UTF8.self)
        for member in maker.book.roster.sorted {
            #expect(String(decoding: board.bytes, as: UTF8.self).contains(member.name))
            #expect(!bytes.contains(member.name), "\(member.name)")
        }
    }

    @Test func `nobody has moved a place where nothing was put right`() throws {
        var maker = try BookMaker.community()
        let wrong = try maker.record("labour", [1, 2], on: "2021-06-12")
        maker.on("2021-07-01")
        try maker.publish(june)
        try maker.reverse(wrong)
        // Comes to nothing on July's board, between somebody above and somebody below.
        try maker.record("labour", [1], on: "2021-07-01")
        try maker.record("labour", [3], on: "2021-07-01")
        maker.on("2021-08-01")
        let board = try maker.publish(july)
        #expect(board.rows.map { "\($0.rank) \($0.points)" } == ["1 2", "2 0", "4 -2"])
        let now = BoardNow(board, in: maker.book)
        #expect(now.rows.map { "\($0.rank ?? 0) \($0.points)" } == ["1 2", "2 0", "4 -2"])
        #expect(now.rows.allSatisfy { !$0.hasMoved })
    }

    @Test(arguments: [(Ties.skip, 5, 3), (.dense, 3, 2)])
    func `who is below zero stands behind those without points, on every board`(
        _ ties: Ties, _ place: Int, _ branch: Int
    ) throws {
        var maker = try BookMaker.community()
        try maker.apply(.join(MembersJoined(members: [.sample(5, "赵敏", "2")])))
        if ties == .dense { try maker.apply(.setting(SettingChanged(name: "ties", value: "1223"))) }
        let wrong = try maker.record("labour", [1], on: "2021-06-12")
        try maker.give(-2, to: 3, on: "2021-06-12")
        maker.on("2021-07-01")
        let board = try maker.publish(june)
        func places(_ rows: [BoardRow]) -> [String] { rows.map { "\($0.rank) \($0.member) \($0.points)" } }
        #expect(places(board.rows) == ["1 0001 2", "\(place) 0003 -2"])
        #expect(places(board.branches[1].rows) == ["\(branch) 0003 -2"])
        // The same place on every list that repeats it, whether those without points are listed or not.
        let mark = try #require(maker.book.publications.last)
        for everyone in [[], maker.book.roster.sorted] {
            let list = Leaderboard(board, as: mark, everyone: everyone)
            #expect(list.rows.last.map { "\($0.rank) \($0.member)" } == "\(place) 0003")
        }
        let anew = Leaderboard(of: maker.book, in: .month(june), today: maker.today)
        #expect(anew.rows.last.map { "\($0.rank) \($0.member)" } == "\(place) 0003")
        // One more comes to have points, and one is left without any.
        try maker.record("labour", [5], on: "2021-06-12")
        try maker.reverse(wrong)
        try maker.record("labour", [4], on: "2021-06-12")
        let community = BoardNow(board, in: maker.book)
        #expect(
            community.rows.map { "\($0.rank ?? 0) \($0.member)" } == [
                "1 0004", "1 0005", "\(place) 0003", "0 0001",
            ])
        let part = BoardNow(board, in: maker.book, branch: "2")
        #expect(
            part.rows.map { "\($0.rank ?? 0) \($0.member)" } == [
                "1 0004", "1 0005", "\(branch) 0003",
            ])
    }

    @Test func `a branch's board as it stands counts what was earned in the branch, with its own places`()
        throws
    {
        var maker = try BookMaker.community()
        try maker.record("show", [3], on: "2021-06-02", role: "组织")
        try maker.record("labour", [1, 2], on: "2021-06-02")
        try maker.apply(.move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-10")))
        try maker.record("show", [1], on: "2021-06-12", role: "组织")
        maker.on("2021-07-01")
        let board = try maker.publish(june)
        let posted = try #require(board.branches.first { $0.code == "1" })
        func rows(_ now: BoardNow) -> [String] {
            now.rows.map { "\($0.rank ?? 0) \($0.member) \($0.points) \($0.branch)" }
        }
        var now = BoardNow(board, in: maker.book, branch: "1")
        #expect(rows(now) == ["1 0001 2 1", "1 0002 2 1"])
        #expect(now.rows.map(\.posted) == posted.rows.map(Optional.some))
        #expect(now.total == 4 && now.postedTotal == 4)
        try maker.record("labour", [2], on: "2021-06-13")
        try maker.record("labour", [4], on: "2021-06-13")
        now = BoardNow(board, in: maker.book, branch: "1")
        #expect(rows(now) == ["1 0002 4 1", "2 0001 2 1"])
        #expect(now.changes.count == 1)
        #expect(now.total == 6 && now.postedTotal == 4)
    }
}
