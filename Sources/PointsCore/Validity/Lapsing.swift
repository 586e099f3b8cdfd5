/// Some points of a member with the last day on which they can be spent.
public struct Lapsing: Hashable, Sendable {
    public let member: MemberNumber
    /// The day on which they came in.
    public let since: Day
    public let until: Day
    public let points: Points

    public init(member: MemberNumber, since: Day, until: Day, points: Points) {
        self.member = member
        self.since = since
        self.until = until
        self.points = points
    }

    public var lot: LapsedLot { LapsedLot(member: member, since: since, points: points) }
}

/// What a member is told of the points that lapse.
public struct LapsingNotice: Hashable, Sendable {
    /// Past their day and not written off yet, so that they can still be spent.
    public let overdue: Points
    /// What lapses next.
    public let next: Due?

    public struct Due: Hashable, Sendable {
        /// The last day on which it can be spent.
        public let until: Day
        public let points: Points
    }
}

extension Book {
    /// What is left of a member's points, the oldest first; nothing where points do not lapse.
    public func lapsing(of member: MemberNumber) -> [Lapsing] {
        guard settings.validity != .never, ledger[member].balance > .zero else { return [] }
        return lots(of: member).left.compactMap { lot in
            settings.validity.lastDay(since: lot.day).map { until in
                Lapsing(member: member, since: lot.day, until: until, points: lot.points)
            }
        }
    }

    /// What every member has that can be spent until a day at the longest.
    public func lapsing(until day: Day) -> [Lapsing] {
        ledger.sorted.flatMap { lapsing(of: $0.member) }.filter { $0.until <= day }
    }

    /// Nil where points do not lapse, or the member has none.
    public func lapsingNotice(for member: MemberNumber, today: Day) -> LapsingNotice? {
        let all = lapsing(of: member)
        guard !all.isEmpty else { return nil }
        func sum(_ lots: some Sequence<Lapsing>) -> Points {
            lots.reduce(.zero) { Points(tenths: $0.tenths + $1.points.tenths) }
        }
        let left = all.filter { $0.until >= today }
        let next = left.map(\.until).min().map { until in
            LapsingNotice.Due(until: until, points: sum(left.filter { $0.until == until }))
        }
        return LapsingNotice(overdue: sum(all.filter { $0.until < today }), next: next)
    }

    /// Everything that has lapsed by a day; refused where that is nothing.
    public func expiry(on day: Day) throws(Refusal) -> Expiry {
        guard settings.validity != .never else { throw .validityOff }
        let lots = ledger.sorted.flatMap { member, _ in
            lapsed(of: member, by: day, settings.validity).map {
                LapsedLot(member: member, since: $0.day, points: $0.points)
            }
        }
        guard !lots.isEmpty else {
            let all = ledger.sorted.flatMap { lapsing(of: $0.member) }
            throw .nothingLapsed(day, next: all.map(\.until).filter { $0 >= day }.min())
        }
        return Expiry(on: day, validity: settings.validity, lots: lots)
    }

    /// What can be written off of a member's points, the oldest first: those past their day by a rule, less as many
    /// as are held that day. Who had goods put aside while the points were good gets them.
    func lapsed(of member: MemberNumber, by day: Day, _ validity: Validity) -> [DayLot] {
        guard ledger[member].balance > .zero else { return [] }
        let past = lots(of: member).left.filter { validity.hasLapsed(since: $0.day, on: day) }
        var rest = past.reduce(0) { $0 + $1.points.tenths } - held(by: member, on: day).tenths
        return past.compactMap { lot in
            let part = min(lot.points.tenths, max(0, rest))
            rest -= part
            return part > 0 ? DayLot(day: lot.day, points: Points(tenths: part)) : nil
        }
    }
}
