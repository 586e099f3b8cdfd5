import Testing

@testable import PointsCore

struct CardsTests {
    private func maker() throws -> BookMaker {
        var maker = try BookMaker.community()
        try maker.giveCards(1, 2)
        return maker
    }

    private func found(_ typed: String, in book: Book) -> MemberNumber? {
        try? book.roster.find(typed).number
    }

    @Test func `发卡、换卡：新卡能用，旧卡停用，都记着`() throws {
        var maker = try maker()
        maker.on("2021-07-02")
        let again = try maker.giveCards(1)
        let member = try maker.book.roster.member(1)
        #expect(member.card == "0000001029")
        #expect(member.knownCard?.issued == KnownCard.Mark(day: "2021-07-02", entry: again))
        #expect(member.oldCards.map(\.number) == ["C001", "0000001010"])
        #expect(member.oldCards.map(\.issued?.entry) == [nil, "main-5"])
        #expect(member.oldCards.map(\.ended?.entry) == ["main-5", again])
        #expect(found("0000001029", in: maker.book) == 1)
        #expect(found("0000002019", in: maker.book) == 2)
        #expect(found("0000001010", in: maker.book) == nil)
    }

    @Test(arguments: [
        "0000001010", "000 0001 010", "000-0001-010", " 0000001010 ", "0000001010\r\n", "\t0000001010\n",
        "\u{FEFF}0000001010", "\u{2}0000001010\u{3}", "００００００１０１０", "　0000001010　", "]C00000001010",
        "]C10000001010\r", "000 0001 010\r",
    ])
    func `扫码枪带来的杂音不碍事`(_ typed: String) throws {
        #expect(found(typed, in: try maker().book) == 1)
    }

    @Test(arguments: ["00000\u{0}01010", "0000001010\u{7}0", "0000001010 0000002019"])
    func `中间的杂音认不出，说清楚`(_ typed: String) throws {
        let roster = try maker().book.roster
        #expect(throws: Refusal.unknownMember(typed)) { try roster.find(typed) }
    }

    @Test func `名册上原有的卡号不受影响`() throws {
        var maker = try BookMaker.community()
        try maker.apply(
            .join(
                MembersJoined(members: [
                    .sample(11, "甲", "1", card: "0012345678"), .sample(12, "乙", "1", card: "0000001001"),
                    .sample(13, "丙", "1", card: "卡三"),
                ])))
        // Ten digits of somebody's own, even with a wrong check digit of ours.
        #expect(found("0012345678", in: maker.book) == 11)
        #expect(found("0000001001", in: maker.book) == 12)
        #expect(found("卡三", in: maker.book) == 13)
        try maker.giveCards(1)
        #expect(found("0000001001", in: maker.book) == 12)
        #expect(found("C001", in: maker.book) == nil)
    }

    @Test func `新卡号避开已有的卡号`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.amend(MemberAmended(member: 4, card: "0000002019")))
        try maker.giveCards(2)
        #expect(maker.book.roster[2]?.card == "0000002024")
    }

    @Test func `名册上写着本人的号，接着往下编`() throws {
        var maker = try BookMaker.community()
        let own = try #require(CardNumber(2, count: 7))
        try maker.book.roster.requireFree(card: own.description, for: 2)
        try maker.apply(.amend(MemberAmended(member: 2, card: own.description)))
        try maker.giveCards(2)
        #expect(maker.book.roster[2]?.card == CardNumber(2, count: 8)?.description)
        #expect(maker.book.roster[2]?.oldCards.map(\.number) == [own.description])
    }

    @Test func `改名册上的卡号：打印过的停用，笔误不算`() throws {
        var maker = try maker()
        try maker.apply(.amend(MemberAmended(member: 1, card: "V77")))
        #expect(found("V77", in: maker.book) == 1)
        #expect(maker.book.roster.cardOutOfUse("0000001010")?.member.number == 1)
        try maker.apply(.amend(MemberAmended(member: 1, card: "V78")))
        #expect(found("V78", in: maker.book) == 1)
        #expect(maker.book.roster.cardOutOfUse("V77") == nil, "a slip of the pen")
        try maker.apply(.amend(MemberAmended(member: 3, card: "V77")))
        #expect(found("V77", in: maker.book) == 3)
        try maker.apply(.amend(MemberAmended(member: 1, card: "")))
        #expect(maker.book.roster[1]?.card == nil)
        try maker.giveCards(1)
        #expect(maker.book.roster[1]?.card == "0000001029", "the first was printed")
    }

    @Test func `旧卡是别人的编号，也不会当成别人`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.amend(MemberAmended(member: 2, card: "0003")))
        #expect(throws: Refusal.ambiguousMember("0003", [2, 3])) { try maker.book.roster.find("0003") }
        try maker.giveCards(2)
        #expect(found("0003", in: maker.book) == nil)
        #expect(found("3", in: maker.book) == 3)
    }

    @Test func `旧卡和谁的拼音一样，也不会当成别人`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.amend(MemberAmended(member: 2, card: "LM")))
        try maker.giveCards(2)
        #expect(found("lm", in: maker.book) == nil)
        #expect(found("limei", in: maker.book) == 1)
    }

    @Test func `移出的人，卡还找得到人`() throws {
        var maker = try maker()
        try maker.apply(.leave(MemberLeft(member: 1, on: "2021-06-01", reason: nil)))
        #expect(found("0000001010", in: maker.book) == 1)
    }

    @Test(arguments: [
        "0012345678", "9876543210", "0000009013", "0000009012", "0000002095", "V1", "0000001", "00000020190",
    ])
    func `别的十位号码照样可以写进名册`(_ card: String) throws {
        // Factory numbers; of a member who is not there; of a card that member 2 is far from.
        try maker().book.roster.requireFree(card: card, for: 3)
    }

    // Two desks that do not know of each other.

    private func meet(_ maker: inout BookMaker, _ event: Event) throws {
        maker.desk = "counter"
        let entry = Entry(stamp: maker.stamp(), event: event, hash: Digest())
        try maker.book.apply(entry, isConcurrent: true)
        maker.desk = .main
    }

    @Test func `两处各发一次，同一个人同一张卡；另一处多发的照发`() throws {
        var maker = try BookMaker.community()
        let elsewhere = try maker.cards([1, 2, 3])
        try maker.giveCards(1, 2)
        try meet(&maker, .cards(elsewhere))
        #expect(maker.book.conflicts.map(\.isVoid) == [false])
        #expect(
            (1...3).map { maker.book.roster[MemberNumber($0)!]?.card } == [
                "0000001010", "0000002019", "0000003014",
            ])
        #expect(maker.book.roster[1]?.oldCards.map(\.number) == ["C001"])
        try meet(&maker, .cards(elsewhere))
        #expect(maker.book.conflicts.map(\.isVoid) == [false, true])
    }

    @Test func `两处各换一次，只算一次`() throws {
        var maker = try maker()
        let elsewhere = try maker.cards([1])
        try maker.giveCards(1)
        try meet(&maker, .cards(elsewhere))
        #expect(maker.book.conflicts.map(\.isVoid) == [true])
        #expect(maker.book.roster[1]?.card == "0000001029")
        #expect(maker.book.roster[1]?.cards.count == 3)
    }

    @Test func `一处发卡，另一处写了别的卡号：发的算，写的停用`() throws {
        var maker = try BookMaker.community()
        let elsewhere = try maker.cards([2])
        try maker.apply(.amend(MemberAmended(member: 2, card: "V1")))
        try meet(&maker, .cards(elsewhere))
        #expect(maker.book.conflicts.map(\.refusal) == [.cardChanged(2, name: "王芳", now: "V1")])
        #expect(maker.book.roster[2]?.card == "0000002019")
        #expect(maker.book.roster.cardOutOfUse("V1")?.member.number == 2)
    }

    @Test func `一处停用的号，另一处给了别人：给的人能用`() throws {
        var maker = try maker()
        try meet(&maker, .amend(MemberAmended(member: 3, card: "C001")))
        #expect(maker.book.conflicts.map(\.isVoid) == [false])
        #expect(found("C001", in: maker.book) == 3)
    }

    @Test func `many random cards: every number finds its owner or is out of use, and none is given twice`()
        throws
    {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = Seeded(seed)
        var maker = try BookMaker.community()
        var inUse: [MemberNumber: String] = [1: "C001"]
        var gone: [String: MemberNumber] = [:]
        for step in 0..<150 {
            let member = MemberNumber(Int.random(in: 1...4, using: &dice))!
            let old = inUse[member]
            if Int.random(in: 0..<4, using: &dice) == 0 {
                let text = Bool.random(using: &dice) ? "V\(step)" : ""
                guard text != "" || old != nil else { continue }
                if let old, CardNumber(old) != nil { gone[old] = member }
                try maker.apply(.amend(MemberAmended(member: member, card: text)))
                inUse[member] = text.isEmpty ? nil : text
            } else {
                try maker.giveCards(member)
                if let old { gone[old] = member }
                let card = try #require(maker.book.roster[member]?.card)
                #expect(gone[card] == nil && !inUse.values.contains(card), "seed \(seed)")
                inUse[member] = card
            }
        }
        for (member, card) in inUse {
            #expect(found(card, in: maker.book) == member, "seed \(seed)")
        }
        for (card, member) in gone {
            let out = maker.book.roster.cardOutOfUse(card)
            #expect(out?.member.number == member && found(card, in: maker.book) == nil, "seed \(seed)")
        }
    }
}
