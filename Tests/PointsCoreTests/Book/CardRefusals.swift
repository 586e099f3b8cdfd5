import Testing

@testable import PointsCore

/// What cards refuse, in a book where member 1 has given up C001 for 000 0001 010 (main-5), and member 2 has the
/// first card.
enum CardRefusals {
    static let all = [
        giving(.noMembers, []),
        giving(.unknownMember("0099"), [card(99)]),
        giving(.memberTwice(3, name: "王芳"), [card(3), card(3, 2)]),
        giving(.cardOfAnother("0000004017", 4), [NewCard(member: 3, card: number(4), replaces: nil)]),
        giving(.cardTaken("0000003014", 4, name: "吕强"), [card(3)]) {
            try $0.apply(.amend(MemberAmended(member: 4, card: "0000003014")))
        },
        giving(.alreadyLeft(3, name: "王芳", on: "2021-06-01"), [card(3)]) {
            try $0.apply(.leave(MemberLeft(member: 3, on: "2021-06-01", reason: nil)))
        },
        giving(.cardIssued("0000001010", 1, name: "李梅"), [card(1, replaces: "0000001010")]),
        giving(.cardIssued("0000001010", 1, name: "李梅"), [card(1, replaces: "0000001029")]) {
            try $0.giveCards(1)
        },
        giving(.cardChanged(1, name: "李梅", now: "0000001010"), [card(1, 2, replaces: "C001")]),
        giving(.cardChanged(1, name: "李梅", now: "0000001010"), [card(1, 2)]),
        giving(.cardChanged(3, name: "王芳", now: nil), [card(3, replaces: "C009")]),
        asking(lost) { roster throws(Refusal) in try roster.find("C001") },
        asking(lost) { roster throws(Refusal) in try roster.find(" c001\r\n") },
        asking(.cardMistyped("0000001001")) { roster throws(Refusal) in try roster.find("0000001001") },
        asking(.cardMistyped("0000001001")) { roster throws(Refusal) in try roster.find("000 0001 001") },
        asking(.unknownCard("0000001029")) { roster throws(Refusal) in try roster.find("0000001029") },
        asking(.unknownMember("000000102")) { roster throws(Refusal) in try roster.find("000000102") },
        asking(.noCardsLeft(2, name: "王芳")) { roster throws(Refusal) in
            var member = try roster.member(2)
            member.card = CardNumber(2, count: 99)?.description
            return try roster.nextCard(for: member)
        },
        typing(lost, "C001", for: 3), typing(lost, "C001", for: 1),
        typing(.cardTaken("0000002019", 2, name: "王芳"), "0000002019", for: 3),
        typing(.cardOfAnother("0000004017", 4), "0000004017", for: 3),
        typing(.cardOfAnother("0000002024", 2), "0000002024", for: 3),
        typing(.cardMistyped("0000003010"), "0000003010", for: 3),
        typing(.cardMistyped("0000002010"), "0000002010", for: 3),
        typing(.cardOfAnother("0000009011", 9), "0000009011", for: 8, with: [9]),
        Refused(lost) { maker in
            try maker.giveCards(1, 2)
            return maker.refusal(of: .amend(MemberAmended(member: 3, card: "C001")))
        },
        Refused(lost) { maker in
            try maker.giveCards(1, 2)
            return maker.refusal(of: .join(MembersJoined(members: [.sample(9, "赵敏", "1", card: "C001")])))
        },
    ]

    private static let lost = Refusal.cardOutOfUse(
        "C001", 1, name: "李梅", on: "2021-06-13", by: "main-5", now: "0000001010")

    private static func number(_ member: MemberNumber, _ count: Int = 1) -> CardNumber {
        CardNumber(member, count: count)!
    }

    private static func card(_ member: MemberNumber, _ count: Int = 1, replaces: String? = nil) -> NewCard {
        NewCard(member: member, card: number(member, count), replaces: replaces)
    }

    private static func giving(
        _ refusal: Refusal, _ cards: [NewCard],
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try maker.giveCards(1, 2)
            try more(&maker)
            return maker.refusal(of: .cards(CardsIssued(cards: cards)))
        }
    }

    private static func asking(
        _ refusal: Refusal, _ ask: @escaping @Sendable (Roster) throws(Refusal) -> some Any
    ) -> Refused {
        Refused(refusal) { maker in
            try maker.giveCards(1, 2)
            let roster = maker.book.roster
            return thrown(Refusal.self) { () throws(Refusal) in _ = try ask(roster) }
        }
    }

    /// A number that somebody types in as a member's card.
    private static func typing(
        _ refusal: Refusal, _ card: String, for member: MemberNumber, with newcomers: Set<MemberNumber> = []
    ) -> Refused {
        asking(refusal) { roster throws(Refusal) in
            try roster.requireFree(card: card, for: member, newcomers: newcomers)
        }
    }
}
