/// One member's points by the day on which they came in: what is left of each lot, and who took the rest.
///
/// Every posting is one of a few moves. Points that come in open a lot. What is spent takes from the oldest lots;
/// where they do not suffice the rest is owed, and the next points that come in pay it. What is given back goes to
/// the lots it came from, with their old days, the youngest first: as if it had never been taken. A lot that is
/// taken back was never there: what was spent of it takes from the oldest others once more.
///
/// What is left in all lots less what is owed is the balance. Nothing is left while something is owed.
public struct Lots: Hashable, Sendable {
    private var all: [Lot] = []
    /// The places of `all` by day; of one day, in the order in which they came in.
    private var byDay: [Int] = []
    /// Nothing is left in the lots before this place of `byDay`.
    private var spentUpTo = 0
    /// What each entry took, in the order of taking.
    private var taken: [EntryName: [Piece]] = [:]
    /// What entries took that was not there, the longest owed first.
    private var owed: [Debt] = []
    /// The entries that took points, in the order in which they did.
    private var takers: [EntryName] = []
    /// The entries by which points lapsed.
    private var lapses: Set<EntryName> = []

    private struct Lot: Hashable {
        let entry: EntryName
        let day: Day
        var left: Int
        /// Its place in `all`.
        let place: Int
    }

    private struct Piece: Hashable {
        let lot: Int
        var tenths: Int
    }

    private struct Debt: Hashable {
        let taker: EntryName
        var tenths: Int
    }

    public init() {}

    /// What is left, the oldest first: one for each day.
    public var left: [DayLot] {
        var found: [DayLot] = []
        for place in byDay.dropFirst(spentUpTo) where all[place].left > 0 {
            let lot = all[place]
            if let last = found.last, last.day == lot.day {
                found[found.count - 1] = DayLot(
                    day: lot.day, points: Points(tenths: last.points.tenths + lot.left))
            } else {
                found.append(DayLot(day: lot.day, points: Points(tenths: lot.left)))
            }
        }
        return found
    }

    public var debt: Points { Points(tenths: owed.reduce(0) { $0 + $1.tenths }) }
    public var balance: Points {
        Points(tenths: all.reduce(0) { $0 + $1.left } - debt.tenths)
    }

    /// What an entry took and did not get back to the lots.
    public func taken(by entry: EntryName) -> Points {
        let there = (taken[entry] ?? []).reduce(0) { $0 + $1.tenths }
        return Points(tenths: owed.reduce(there) { $1.taker == entry ? $0 + $1.tenths : $0 })
    }

    /// How much of what an entry brought in has lapsed.
    public func lapsed(of entry: EntryName) -> Points {
        let pieces = lapses.flatMap { taken[$0] ?? [] }.filter { all[$0.lot].entry == entry }
        return Points(tenths: pieces.reduce(0) { $0 + $1.tenths })
    }

    /// What is left of a day.
    public func left(of day: Day) -> Points {
        Points(tenths: byDay[places(of: day)].reduce(0) { $0 + all[$1].left })
    }
}

/// Points that came in on one day.
public struct DayLot: Hashable, Sendable {
    public let day: Day
    public let points: Points
}

extension Lots {
    /// Points come in.
    mutating func open(_ entry: EntryName, on day: Day, _ points: Points) {
        guard points > .zero else { return }
        let lot = Lot(entry: entry, day: day, left: points.tenths, place: all.count)
        let place = places(of: day).upperBound
        all.append(lot)
        byDay.insert(lot.place, at: place)
        spentUpTo = min(spentUpTo, place)
        settle()
    }

    /// Points go out, the oldest first.
    mutating func take(_ entry: EntryName, _ points: Points) {
        guard points > .zero else { return }
        owed.append(Debt(taker: entry, tenths: points.tenths))
        settle()
    }

    /// Points lapse, the oldest first: whatever the rule, those that came in earlier lapse earlier.
    mutating func lapse(_ entry: EntryName, _ points: Points) {
        lapses.insert(entry)
        take(entry, points)
    }

    /// Some of what an entry took comes back; of no more than that.
    mutating func giveBack(_ points: Points, to taker: EntryName) {
        var rest = points.tenths
        for place in owed.indices where owed[place].taker == taker {
            let part = min(rest, owed[place].tenths)
            owed[place].tenths -= part
            rest -= part
        }
        owed.removeAll { $0.tenths == 0 }
        while rest > 0, var last = taken[taker]?.popLast() {
            let part = min(rest, last.tenths)
            all[last.lot].left += part
            last.tenths -= part
            rest -= part
            if last.tenths > 0 { taken[taker]?.append(last) }
            refilled(last.lot)
        }
        settle()
    }

    /// Whether points lapsed by an entry.
    func isLapse(_ entry: EntryName) -> Bool { lapses.contains(entry) }

    /// What lapsed of the points that an entry brought in comes back to their lot.
    mutating func restore(_ entry: EntryName) {
        for taker in lapses {
            for piece in (taken[taker] ?? []) where all[piece.lot].entry == entry {
                all[piece.lot].left += piece.tenths
                refilled(piece.lot)
            }
            taken[taker]?.removeAll { all[$0.lot].entry == entry }
        }
        settle()
    }

    /// The points that an entry brought in were never there. Nothing else is changed where it brought none.
    mutating func close(_ entry: EntryName) {
        for place in all.indices where all[place].entry == entry { all[place].left = 0 }
        for taker in takers {
            let gone = (taken[taker] ?? []).filter { all[$0.lot].entry == entry }
            guard !gone.isEmpty else { continue }
            taken[taker]?.removeAll { all[$0.lot].entry == entry }
            owed.append(Debt(taker: taker, tenths: gone.reduce(0) { $0 + $1.tenths }))
        }
        settle()
    }

    /// Pays what is owed from the oldest lots.
    private mutating func settle() {
        while let first = owed.first {
            while spentUpTo < byDay.count, all[byDay[spentUpTo]].left == 0 { spentUpTo += 1 }
            guard spentUpTo < byDay.count else { return }
            let part = take(first.taker, first.tenths, ofLot: byDay[spentUpTo])
            owed[0].tenths -= part
            if owed[0].tenths == 0 { owed.removeFirst() }
        }
    }

    /// Takes up to so much from one lot; returns how much that is.
    private mutating func take(_ entry: EntryName, _ tenths: Int, ofLot lot: Int) -> Int {
        let part = min(tenths, all[lot].left)
        guard part > 0 else { return 0 }
        all[lot].left -= part
        if taken[entry] == nil { takers.append(entry) }
        taken[entry, default: []].append(Piece(lot: lot, tenths: part))
        return part
    }

    private mutating func refilled(_ lot: Int) {
        let places = places(of: all[lot].day)
        spentUpTo = min(spentUpTo, byDay[places].firstIndex(of: lot) ?? places.lowerBound)
    }

    /// Where the lots of a day stand in `byDay`.
    private func places(of day: Day) -> Range<Int> {
        firstPlace(from: day)..<firstPlace(from: day.adding(days: 1))
    }

    private func firstPlace(from day: Day) -> Int {
        var low = 0
        var high = byDay.count
        while low < high {
            let middle = (low + high) / 2
            if all[byDay[middle]].day < day { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
