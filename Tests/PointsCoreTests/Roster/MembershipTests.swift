import Testing

@testable import PointsCore

struct MembershipTests {
    @Test func `搬动之前的日子属于原支部，当日起属于新支部`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.move(MemberMoved(member: 1, branch: "2", group: "一组", from: "2021-06-01")))
        let member = try maker.book.roster.member(1)
        #expect(member.membership(on: "2021-05-31")?.branch == "1")
        #expect(member.membership(on: "2021-06-01")?.branch == "2")
        #expect(member.membership(on: "2021-06-01")?.group == "一组")
        #expect(member.membership(on: "1990-01-01")?.branch == "1", "an unknown beginning counts from ever")
    }

    @Test func `离开当日仍算，次日起不算，回来当日又算`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: "迁出")))
        try maker.apply(.rejoin(MemberRejoined(member: 1, branch: "2", group: nil, from: "2021-06-10")))
        let member = try maker.book.roster.member(1)
        let days: [(Day, BranchCode?)] = [
            ("2021-06-01", "1"), ("2021-06-02", nil), ("2021-06-09", nil), ("2021-06-10", "2"),
            ("2030-01-01", "2"),
        ]
        for (day, branch) in days { #expect(member.membership(on: day)?.branch == branch, "\(day)") }
        #expect(member.departure == nil)
    }

    @Test func `离开当日的事项照记，次日的不记`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil)))
        try maker.record("labour", [1], on: "2021-06-01")
        #expect(maker.balance(1) == 2)
        #expect(throws: Refusal.notMemberOn("2021-06-02", 1, name: "李梅")) {
            try maker.matter("labour", [1], on: "2021-06-02")
        }
    }

    @Test func `回来的人用原编号，余额还在，可以兑换`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1])
        try maker.apply(.leave(MemberLeft(member: 1, on: maker.today, reason: nil)), on: "2021-07-01")
        try maker.apply(.rejoin(MemberRejoined(member: 1, branch: "2", group: nil, from: "2021-06-20")))
        #expect(maker.balance(1) == 2)
        try maker.redeem("soap", by: 1)
        #expect(maker.balance(1) == 0)
    }

    @Test func `得分留在原支部，余额跟着人走`() throws {
        var maker = try BookMaker.community()
        try maker.record("labour", [1], on: "2021-05-31")
        try maker.apply(.move(MemberMoved(member: 1, branch: "2", group: nil, from: "2021-06-01")))
        try maker.record("show", [1], on: "2021-06-01")
        // Recorded after the move, but done before it.
        try maker.record("labour", [1], on: "2021-05-30")
        let board = BranchBoard(of: maker.book, in: .all, order: .total, today: maker.today)
        #expect(board.rows.map { "\($0.branch.code) \($0.points)" } == ["1 4", "2 3"])
        #expect(maker.balance(1) == 7)
    }

    @Test func `同一支部换小组也是一次变动`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.move(MemberMoved(member: 1, branch: "1", group: "二组", from: "2021-06-01")))
        #expect(try maker.book.roster.member(1).latest.group == "二组")
        #expect(maker.book.roster.groups(of: "1") == ["二组"])
        #expect(
            maker.refusal(of: .move(MemberMoved(member: 1, branch: "1", group: "二组", from: "2021-06-02")))
                == .alreadyInBranch(1, name: "李梅", branch: "第一支部"))
    }

    @Test func `人数按当日计算`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.leave(MemberLeft(member: 2, on: "2021-06-01", reason: nil)))
        let roster = maker.book.roster
        #expect(roster.headcount(of: "1", on: "2021-06-01") == 2)
        #expect(roster.headcount(of: "1", on: "2021-06-02") == 1)
        #expect(roster.headcount(of: "2", on: "2021-02-28") == 1)
        #expect(roster.headcount(of: "2", on: "2021-03-01") == 2)
    }
}

struct RosterTests {
    @Test(
        arguments: [
            ("1", 1), ("0001", 1), ("０００１", 1), ("C001", 1), ("c001", 1), ("Ｃ００１", 1), ("李梅", 1),
            ("limei", 1), ("LM", 1),
            ("lq", 4), ("lvqiang", 4), ("lüqiang", 4), ("2", 2), ("3", 3),
        ] as [(String, MemberNumber)])
    func `按编号、卡号、姓名、拼音找人`(_ typed: String, _ number: MemberNumber) throws {
        let maker = try BookMaker.community()
        #expect(try maker.book.roster.find(typed).number == number)
    }

    @Test(arguments: ["", "李", "梅", "lime", "9", "C00", " ", "%", "王"])
    func `不猜`(_ typed: String) throws {
        let maker = try BookMaker.community()
        #expect(throws: Refusal.unknownMember(typed)) { try maker.book.roster.find(typed) }
    }

    @Test func `改了姓名和卡，旧的找不到，新的找得到`() throws {
        var maker = try BookMaker.community()
        try maker.apply(
            .amend(
                MemberAmended(
                    member: 1, name: "李玫", pinyin: Pinyin(full: "limei2", initials: "lm2"), card: "C100")))
        let roster = maker.book.roster
        for old in ["李梅", "C001", "limei", "lm"] { #expect(roster.candidates(old) == [], "\(old)") }
        for new in ["李玫", "C100", "limei2", "lm2", "1"] { #expect(roster.candidates(new) == [1], "\(new)") }
        #expect(roster.holder(ofCard: "C001") == nil)
        // The old card may go to somebody else now.
        try maker.apply(.amend(MemberAmended(member: 2, card: "C001")))
        #expect(maker.book.roster.holder(ofCard: "C001")?.number == 2)
    }

    @Test func `a name beats somebody else's initials`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.join(MembersJoined(members: [.sample(9, "lm", "1")])))
        #expect(try maker.book.roster.find("lm").number == 9)
    }

    @Test func `a card that reads like a number may mean two people`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.amend(MemberAmended(member: 2, card: "4")))
        #expect(throws: Refusal.ambiguousMember("4", [2, 4])) { try maker.book.roster.find("4") }
    }

    @Test func `编号不重复使用`() throws {
        var maker = try BookMaker.community()
        #expect(try maker.book.roster.nextNumber() == 5)
        try maker.apply(.join(MembersJoined(members: [.sample(20, "赵敏", "1")])))
        try maker.apply(.leave(MemberLeft(member: 20, on: maker.today, reason: nil)))
        #expect(try maker.book.roster.nextNumber() == 21)
        #expect(try maker.book.roster.nextNumber(after: 30) == 31)
        #expect(
            maker.refusal(of: .join(MembersJoined(members: [.sample(20, "新人", "1")])))
                == .numberTaken(20, name: "赵敏"))
    }

    @Test func `找支部用代码或全名`() throws {
        let roster = try BookMaker.community().book.roster
        for typed in ["1", "１", "第一支部"] { #expect(try roster.findBranch(typed).code == "1") }
        #expect(throws: Refusal.unknownBranch("第一")) { try roster.findBranch("第一") }
    }

    @Test func `暂停兑换不影响记分，恢复后可以兑换`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.suspend(RedemptionSuspended(member: 1, reason: "核查")))
        #expect(try maker.book.roster.member(1).suspension == Suspension(since: maker.today, reason: "核查"))
        try maker.record("labour", [1])
        #expect(maker.balance(1) == 2)
        try maker.apply(.resume(RedemptionResumed(member: 1)))
        try maker.redeem("soap", by: 1)
        #expect(maker.balance(1) == 0)
    }
}
