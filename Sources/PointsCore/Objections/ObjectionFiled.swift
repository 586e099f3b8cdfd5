/// A member doubts an entry or a board, in writing.
public struct ObjectionFiled: EventKind {
    public static let key = "object"
    /// Counts in the book from 1, without gaps.
    public private(set) var number = 0
    public private(set) var about = Subject.entry(EntryName(desk: .main, number: 0))
    public private(set) var from = MemberNumber.first
    public private(set) var text = ""
    /// Whether the name is not to be printed.
    public private(set) var withheld: Bool?

    public enum Subject: Hashable, Sendable {
        case entry(EntryName)
        /// The board of a month.
        case board(Month)
    }

    public init() {}
    public init(number: Int, about: Subject, from: MemberNumber, text: String, withheld: Bool) {
        self.number = number
        self.about = about
        self.from = from
        self.text = text
        self.withheld = withheld ? true : nil
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("number", &number)
        try coder.field("about", &about)
        try coder.field("from", &from)
        try coder.field("text", &text)
        try coder.field("withheld", &withheld)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try TextField.objection.require(text)
        _ = try book.roster.member(from)
        switch about {
        case .entry(let name):
            guard try book.history.entry(name).event.isDoubtable else { throw .notDoubtable(name) }
        case .board(let month): try book.requirePublished(month)
        }
        guard (1...book.objections.next).contains(number) else { throw .outOfSequence(stamp.entry) }
        // From here on another desk's entry may be the reason.
        guard number == book.objections.next else { throw .objectionNumber(number) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) { book.objections.open(stamp.entry, number) }
}

extension Event {
    /// Whether members may object to it: what gave, took or honoured. A board goes by its month.
    fileprivate var isDoubtable: Bool {
        switch self {
        case .matter, .redeem, .collect, .return, .opening, .expire, .reverse, .honour: true
        case .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .goods, .price,
            .limit,
            .stock, .count, .trust, .setting, .publish, .approve, .reject, .object, .answer, .withdraw,
            .hold, .release, .cards, .goodsAmend, .settle:
            false
        }
    }
}

extension ObjectionFiled.Subject: LineText {
    /// `main-5` or `2021-06`; the name of a desk begins with a letter.
    public var description: String {
        switch self {
        case .entry(let name): name.description
        case .board(let month): month.description
        }
    }

    static func parse(line text: String) -> ObjectionFiled.Subject? {
        if let month = Month(exactly: text) { return .board(month) }
        return (try? EntryName(text)).map { .entry($0) }
    }
}
