/// The most points one member may spend in each period: `50/month`.
public struct PointsLimit: Hashable, Sendable, CustomStringConvertible {
    public let points: Points
    public let per: Span

    public var description: String { "\(points)/\(per)" }

    /// Reads `50/month` and nothing else; nil where it is not that, or not more than nothing.
    public init?(exactly text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let points = try? Points(String(parts[0])), points > .zero,
            let per = Span(rawValue: String(parts[1]))
        else { return nil }
        self.points = points
        self.per = per
        guard description == text else { return nil }
    }
}

/// The days of the month on which goods are given out: `1,15`. A day beyond a month's end means its last.
public struct RedemptionDays: Hashable, Sendable, CustomStringConvertible {
    /// From 1 to 31, rising.
    public let days: [Int]

    public var description: String { days.map(String.init).joined(separator: ",") }

    /// Reads `1,15` and nothing else.
    public init?(exactly text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        days = parts.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
        guard !days.isEmpty, days.allSatisfy((1...31).contains), zip(days, days.dropFirst()).allSatisfy(<),
            description == text
        else { return nil }
    }

    public func contains(_ day: Day) -> Bool {
        let last = day.month.dayCount
        return days.contains { min($0, last) == day.parts.day }
    }

    /// The first one after a day.
    public func next(after day: Day) -> Day {
        var next = day.adding(days: 1)
        while !contains(next) { next = next.adding(days: 1) }
        return next
    }
}

extension Settings {
    /// Refused where goods are given out on other days only.
    func requireRedemption(on day: Day) throws(Refusal) {
        guard let days = redemptionDays, !days.contains(day) else { return }
        throw .notRedemptionDay(day, days, next: days.next(after: day))
    }

    /// Refused where it is more than one may take at once.
    func requireVisit(_ lines: [RedemptionLine]) throws(Refusal) {
        let wanted = lines.reduce(0) { $0 + $1.quantity }
        guard let visitLimit, wanted > visitLimit else { return }
        throw .overVisitLimit(limit: visitLimit, wanted: wanted)
    }
}
