/// Members were given cards (发卡): their first, or one in place of another, which is out of use from then on.
public struct CardsIssued: EventKind {
    public static let key = "cards"
    public private(set) var cards: [NewCard] = []

    public init() {}
    public init(cards: [NewCard]) { self.cards = cards }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("cards", &cards)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        guard !cards.isEmpty else { throw .noMembers }
        var members: Set<MemberNumber> = []
        for card in cards {
            let member = try book.roster.member(card.member)
            guard members.insert(card.member).inserted else {
                throw .memberTwice(card.member, name: member.name)
            }
            guard card.card.member == card.member else { throw .cardOfAnother(card.text, card.card.member) }
            if let other = book.roster.holder(ofCard: card.text), other.number != card.member {
                throw .cardTaken(card.text, other.number, name: other.name)
            }
        }
        // From here on another desk's entry may be the reason.
        for card in cards {
            let member = try book.roster.member(card.member)
            guard isNew(card, in: book) else {
                throw .cardIssued(card.text, card.member, name: member.name)
            }
            if let left = member.departure { throw .alreadyLeft(card.member, name: member.name, on: left) }
            guard card.replaces == member.card else {
                throw .cardChanged(card.member, name: member.name, now: member.card)
            }
        }
    }

    public func isLeft(in book: Book) -> Bool { cards.contains { isNew($0, in: book) } }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        for card in cards where isNew(card, in: book) {
            book.roster.update(card.member) { $0.give(card.text, KnownCard.Mark(stamp)) }
        }
    }

    /// Whether nobody has or had a card of this number.
    private func isNew(_ card: NewCard, in book: Book) -> Bool {
        book.roster.holder(ofCard: card.text) == nil && book.roster.cardOutOfUse(card.text) == nil
    }
}

/// A card that a member is given.
public struct NewCard: LineObject, Hashable, Sendable {
    public private(set) var member = MemberNumber.first
    public private(set) var card = CardNumber.first
    /// The number of the one that it takes the place of, whoever gave that.
    public private(set) var replaces: String?

    public init() {}
    public init(member: MemberNumber, card: CardNumber, replaces: String?) {
        self.member = member
        self.card = card
        self.replaces = replaces
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("card", &card)
        try coder.field("replaces", &replaces)
    }

    public var text: String { card.description }
}

extension CardNumber {
    /// For the reader to fill.
    fileprivate static let first = CardNumber(unchecked: .first)
    private init(unchecked member: MemberNumber) {
        self.member = member
        count = 1
    }
}
