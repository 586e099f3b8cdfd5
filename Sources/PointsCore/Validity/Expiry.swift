/// Points were not spent in time and lapse (失效).
///
/// Nothing lapses by itself: until somebody writes this entry, points past their day can still be spent. A fold
/// that changed balances silently would leave a statement without a line that says why.
///
/// The entry names the days on which the points came in, for everybody to see; it takes the oldest, which are the
/// same, because whatever came in earlier lapses earlier by any rule. As many points as are held for a member
/// do not lapse before the hold is over.
///
/// It is the same for everybody, also for those who left or may not redeem for the time being. A ``Reversal`` gives
/// the points back with their old days, so that they lapse again unless the rule is changed first.
public struct Expiry: EventKind {
    public static let key = "expire"
    /// The day as of which they have lapsed.
    public private(set) var on = Day(number: 0)
    /// The rule by which they did.
    public private(set) var validity = Validity.never
    public private(set) var lots: [LapsedLot] = []

    public init() {}
    public init(on: Day, validity: Validity, lots: [LapsedLot]) {
        self.on = on
        self.validity = validity
        self.lots = lots
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("on", &on)
        try coder.field("validity", &validity)
        try coder.list("lots", &lots)
    }

    /// The members in the order of the entry.
    public var members: [MemberNumber] {
        var seen: Set<MemberNumber> = []
        return lots.map(\.member).filter { seen.insert($0).inserted }
    }

    /// What lapses of one member's points.
    func lots(of member: MemberNumber) -> [DayLot] {
        lots.filter { $0.member == member }.map { DayLot(day: $0.since, points: $0.points) }
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        guard on <= stamp.day else { throw .dateInFuture(on, today: stamp.day) }
        guard !lots.isEmpty else { throw .nothingLapsed(on, next: nil) }
        for (member, lots) in byMember {
            let person = try book.roster.member(member)
            var days: Set<Day> = []
            var total = book.ledger[member].lapsed
            for lot in lots {
                guard days.insert(lot.since).inserted else {
                    throw .lapsedTwice(member, name: person.name, since: lot.since)
                }
                guard lot.points > .zero else { throw .pointsNotPositive(member, name: person.name) }
                if let until = validity.lastDay(since: lot.since), until >= on {
                    throw .notLapsed(member, name: person.name, since: lot.since, until: until)
                }
                total = try total.adding(lot.points)
            }
        }
        // From here on another desk's entry may be the reason.
        guard book.settings.validity != .never, validity != .never else { throw .validityOff }
        guard validity == book.settings.validity else {
            throw .validityChanged(validity, now: book.settings.validity)
        }
        for (member, named) in byMember {
            let left = book.lapsed(of: member, by: on, validity)
            for lot in named where left.points(of: lot.since) < lot.points {
                throw .alreadyLapsed(
                    member, name: book.roster[member]?.name ?? "", since: lot.since,
                    left: left.points(of: lot.since), named: lot.points)
            }
        }
    }

    /// What another desk left of it: nobody loses points twice, and nobody comes to owe any this way.
    public func isLeft(in book: Book) -> Bool {
        validity != .never && validity == book.settings.validity
            && byMember.contains { member, named in lapsing(named, of: member, in: book) > .zero }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        for (member, named) in byMember {
            let points = lapsing(named, of: member, in: book)
            guard points > .zero else { continue }
            book.post(
                Posting(
                    member: member, entry: stamp.entry, day: stamp.day, change: -points, kind: .lapse,
                    stake: nil))
        }
    }

    private func lapsing(_ named: [LapsedLot], of member: MemberNumber, in book: Book) -> Points {
        let left = book.lapsed(of: member, by: on, validity)
        return named.reduce(.zero) {
            Points(tenths: $0.tenths + min($1.points, left.points(of: $1.since)).tenths)
        }
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        guard members.contains(where: { book.lots(of: $0).taken(by: entry) > .zero }) else {
            throw .hadNoEffect(entry)
        }
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        for member in members {
            let points = book.lots(of: member).taken(by: entry)
            guard points > .zero else { continue }
            book.post(
                Posting(
                    member: member, entry: stamp.entry, day: stamp.day, change: points, kind: .lapseReversal,
                    stake: nil))
        }
    }

    private var byMember: [(member: MemberNumber, lots: [LapsedLot])] {
        let lots = Dictionary(grouping: lots, by: \.member)
        return members.map { ($0, lots[$0] ?? []) }
    }
}

extension [DayLot] {
    /// Those of one day.
    fileprivate func points(of day: Day) -> Points { first { $0.day == day }?.points ?? .zero }
}

/// Points of one member that came in on one day.
public struct LapsedLot: LineObject, Hashable, Sendable {
    public private(set) var member = MemberNumber.first
    /// The day on which they came in.
    public private(set) var since = Day(number: 0)
    public private(set) var points = Points.zero

    public init() {}
    public init(member: MemberNumber, since: Day, points: Points) {
        self.member = member
        self.since = since
        self.points = points
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("since", &since)
        try coder.field("points", &points)
    }
}
