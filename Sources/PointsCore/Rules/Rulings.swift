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

    /// The edition that another took over from when it was adopted.
    public func predecessor(of edition: Edition) -> Edition? {
        let earlier = Rulings(editions: Array(editions.prefix { $0.entry != edition.entry }))
        return earlier.edition(from: edition.from)
    }

    /// The edition in force on a day; refused where there was none yet.
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
    public var rules: RuleBook { content.value }
    private let content: Deferred<RuleBook>

    init(from: Day?, adopted: Day, entry: EntryName, rules: Deferred<RuleBook>) {
        self.from = from
        self.adopted = adopted
        self.entry = entry
        content = rules
    }

    // An entry adopts one edition and never changes.
    public static func == (a: Edition, b: Edition) -> Bool { a.entry == b.entry }
    public func hash(into hasher: inout Hasher) { hasher.combine(entry) }

    fileprivate var start: Int { from?.number ?? .min }
}

extension Book {
    /// The adoption that scored a matter, with its rules. Another desk's entry may have left it without effect since.
    public func adoption(of matter: Matter) -> RulesAdopted? {
        if let edition = rules.editions.last(where: { $0.entry == matter.edition }) {
            return RulesAdopted(from: edition.from, rules: edition.rules)
        }
        return if case .rules(let adopted)? = history[matter.edition]?.event { adopted } else { nil }
    }

    /// The item meant by a code or name, in the latest edition that has it.
    public func findItem(_ typed: String) throws(Refusal) -> RuleItem {
        for edition in rules.editions.reversed() {
            if let item = try? edition.rules.find(typed) { return item }
        }
        let names = rules.editions.last?.rules.items.flatMap { [$0.name, $0.code.text] } ?? []
        throw .unknownItem(typed, RuleNames(names))
    }
}
