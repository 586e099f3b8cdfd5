/// A card of which the book knows more than its number: given by this program, or taken out of use.
public struct KnownCard: Hashable, Sendable {
    public let number: String
    /// When it was given; nil for one that came with the roster.
    public let issued: Mark?
    /// When it was taken out of use; nil while it is in use.
    public internal(set) var ended: Mark?

    /// A day and the entry that was written on it.
    public struct Mark: Hashable, Sendable {
        public let day: Day
        public let entry: EntryName
    }
}

extension KnownCard.Mark {
    init(_ stamp: Stamp) { self.init(day: stamp.day, entry: stamp.entry) }
}

extension Member {
    /// What is known of the card in use; nil where it came with the roster, or there is none.
    public var knownCard: KnownCard? { cards.last { $0.ended == nil && $0.number == card } }

    /// The cards out of use, in the order in which they were taken out.
    public var oldCards: [KnownCard] { cards.filter { $0.ended != nil } }

    /// Takes the card in use out of it and gives another.
    mutating func give(_ number: String, _ mark: KnownCard.Mark) {
        endCard(mark)
        card = number
        cards.append(KnownCard(number: number, issued: mark, ended: nil))
    }

    /// Takes the card in use out of it.
    mutating func endCard(_ mark: KnownCard.Mark) {
        guard let card else { return }
        if let place = cards.lastIndex(where: { $0.number == card && $0.ended == nil }) {
            cards[place].ended = mark
        } else {
            cards.append(KnownCard(number: card, issued: nil, ended: mark))
        }
        self.card = nil
    }

    /// Writes down another number for the card. The one there was is forgotten like any slip of the pen, unless this
    /// program gave it: then it was printed, and is out of use.
    mutating func note(card number: String?, _ mark: KnownCard.Mark) {
        guard number != card else { return }
        if knownCard != nil { endCard(mark) }
        card = number
    }
}
