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
