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
            Edition(from: from, adopted: stamp.day, entry: stamp.entry, rules: Deferred(rules)))
    }
}
