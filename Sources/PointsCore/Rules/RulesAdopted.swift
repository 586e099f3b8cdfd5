/// An edition of the rules was adopted whole, in force from a day.
public struct RulesAdopted: EventKind {
    public static let key = "rules"
    /// The first day it scores; nil where it scores everything before the next edition.
    public private(set) var from: Day?
    public private(set) var rules = RuleBook()

    public init() {}
    public init(from: Day?, rules: RuleBook) {
        self.from = from
        self.rules = rules
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("from", &from)
        try coder.field("rules", &rules)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        if let fault = rules.fault { throw .rules(fault) }
        if let current = book.rules.edition(from: from), current.rules == rules {
            throw .sameRules(since: current.from)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.rules.editions.append(
            Edition(from: from, adopted: stamp.day, entry: stamp.entry, rules: rules))
    }
}

/// All editions of the rules, in the order in which they were adopted.
public struct Rulings: Hashable, Sendable {
    public internal(set) var editions: [Edition] = []

    /// The edition in force on a day: the one that begins last, and of those the one adopted last.
    public func edition(on day: Day) -> Edition? { edition(from: day) }

    /// The edition that one beginning on this day takes over from.
    public func edition(from day: Day?) -> Edition? {
        var best: Edition?
        for edition in editions where edition.start <= day?.number ?? .min {
            if let current = best, current.start > edition.start { continue }
            best = edition
        }
        return best
    }

    /// The same, refused where no rules were in force yet.
    public func inForce(on day: Day) throws(Refusal) -> Edition {
        guard let edition = edition(on: day) else {
            throw .noRulesOn(day, first: editions.compactMap(\.from).min())
        }
        return edition
    }
}

/// Rules with the day from which they score.
public struct Edition: Hashable, Sendable {
    /// Nil where it scores from ever.
    public let from: Day?
    public let adopted: Day
    public let entry: EntryName
    public let rules: RuleBook

    fileprivate var start: Int { from?.number ?? .min }
}
