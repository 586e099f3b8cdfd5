@testable import PointsCore

/// Lots as they would be counted out on a table: every tenth of a point is a thing of its own, with a day written on
/// it, and lies free or with the entry that took it.
struct UnitLots {
    private struct Unit {
        let entry: EntryName
        let day: Day
        var taker: EntryName?
    }

    private var units: [Unit] = []
    /// The places of what each entry took, in the order of taking.
    private var taken: [EntryName: [Int]] = [:]
    private var takers: [EntryName] = []
    /// One for each tenth.
    private var owed: [EntryName] = []
    private var lapses: Set<EntryName> = []

    mutating func open(_ entry: EntryName, on day: Day, _ count: Int) {
        units += (0..<count).map { _ in Unit(entry: entry, day: day) }
        settle()
    }

    mutating func take(_ entry: EntryName, _ count: Int) {
        owed += (0..<count).map { _ in entry }
        settle()
    }

    mutating func lapse(_ entry: EntryName, _ count: Int) {
        lapses.insert(entry)
        take(entry, count)
    }

    mutating func giveBack(_ count: Int, to taker: EntryName) {
        for _ in 0..<count {
            if let place = owed.firstIndex(of: taker) {
                owed.remove(at: place)
            } else if let place = taken[taker]?.popLast() {
                units[place].taker = nil
            }
        }
        settle()
    }

    mutating func restore(_ entry: EntryName) {
        for taker in lapses { drop(entry, from: taker) }
        settle()
    }

    mutating func close(_ entry: EntryName) {
        for taker in takers {
            let count = drop(entry, from: taker)
            owed += (0..<count).map { _ in taker }
        }
        // Nobody can take what is gone.
        for place in units.indices where units[place].entry == entry { units[place].taker = "gone-1" }
        settle()
    }

    @discardableResult
    private mutating func drop(_ entry: EntryName, from taker: EntryName) -> Int {
        let mine = (taken[taker] ?? []).filter { units[$0].entry == entry }
        for place in mine { units[place].taker = nil }
        taken[taker]?.removeAll { mine.contains($0) }
        return mine.count
    }

    private mutating func hand(_ place: Int, to taker: EntryName) {
        units[place].taker = taker
        if !takers.contains(taker) { takers.append(taker) }
        taken[taker, default: []].append(place)
    }

    private mutating func settle() {
        while let first = owed.first {
            var oldest: Int?
            for place in units.indices where units[place].taker == nil {
                if oldest.map({ units[place].day < units[$0].day }) ?? true { oldest = place }
            }
            guard let oldest else { return }
            owed.removeFirst()
            hand(oldest, to: first)
        }
    }

    // What there is to compare.

    var left: [DayLot] {
        let free = Dictionary(grouping: units.filter { $0.taker == nil }, by: \.day)
        return free.keys.sorted().map { day in
            DayLot(day: day, points: Points(tenths: free[day]?.count ?? 0))
        }
    }
    var debt: Int { owed.count }
    func taken(by entry: EntryName) -> Int {
        (taken[entry] ?? []).count + owed.count { $0 == entry }
    }
    func lapsed(of entry: EntryName) -> Int {
        lapses.reduce(0) { sum, lapse in
            sum + (taken[lapse] ?? []).count { units[$0].entry == entry }
        }
    }
}
