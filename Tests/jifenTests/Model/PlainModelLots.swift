/// Points of one member that came in on one day.
struct PlainLapse: Equatable {
    let member: Int
    let day: Int
    let tenths: Int
}

/// A member's points in heaps: each with the day on which it came in, and who took it.
struct PlainLots {
    private struct Heap {
        let entry: Int
        let day: Int
        var tenths: Int
        var taker: Int?
        /// When it was taken.
        var turn = 0
    }
    private var heaps: [Heap] = []
    private var owed: [(taker: Int, tenths: Int)] = []
    private var turns = 0
    private var lapses: Set<Int> = []
    private var takers: [Int] = []

    /// What lies free, by day.
    var left: [(day: Int, tenths: Int)] {
        let free = heaps.filter { $0.taker == nil && $0.tenths > 0 }
        return Set(free.map(\.day)).sorted().map { day in
            (day, free.reduce(0) { $0 + ($1.day == day ? $1.tenths : 0) })
        }
    }

    func taken(by entry: Int) -> Int {
        heaps.reduce(0) { $0 + ($1.taker == entry ? $1.tenths : 0) }
            + owed.reduce(0) { $0 + ($1.taker == entry ? $1.tenths : 0) }
    }

    func lapsed(of entry: Int) -> Int {
        heaps.reduce(0) { $0 + ($1.entry == entry && lapses.contains($1.taker ?? -1) ? $1.tenths : 0) }
    }

    mutating func open(_ entry: Int, _ day: Int, _ tenths: Int) {
        heaps.append(Heap(entry: entry, day: day, tenths: tenths))
        settle()
    }

    mutating func take(_ entry: Int, _ tenths: Int) {
        owed.append((entry, tenths))
        settle()
    }

    mutating func lapse(_ entry: Int, _ named: [PlainLapse]) {
        lapses.insert(entry)
        for lot in named {
            var rest = lot.tenths
            for place in free.sorted(by: isEarlier) where heaps[place].day == lot.day {
                rest -= hand(place, rest, to: entry)
            }
        }
    }

    mutating func giveBack(_ tenths: Int, to taker: Int) {
        var rest = tenths
        for place in owed.indices where owed[place].taker == taker {
            let part = min(rest, owed[place].tenths)
            owed[place].tenths -= part
            rest -= part
        }
        owed.removeAll { $0.tenths == 0 }
        for place in heaps.indices.filter({ heaps[$0].taker == taker }).sorted(by: {
            heaps[$0].turn > heaps[$1].turn
        }) {
            let part = min(rest, heaps[place].tenths)
            rest -= part
            heaps[place].tenths -= part
            heaps.append(Heap(entry: heaps[place].entry, day: heaps[place].day, tenths: part))
        }
        settle()
    }

    mutating func restore(_ entry: Int) {
        for place in heaps.indices
        where heaps[place].entry == entry && lapses.contains(heaps[place].taker ?? -1) {
            heaps[place].taker = nil
        }
        settle()
    }

    mutating func close(_ entry: Int) {
        let gone = heaps.filter { $0.entry == entry && $0.taker != nil }
        heaps.removeAll { $0.entry == entry }
        for taker in takers where gone.contains(where: { $0.taker == taker }) {
            owed.append((taker, gone.reduce(0) { $0 + ($1.taker == taker ? $1.tenths : 0) }))
        }
        settle()
    }

    private mutating func settle() {
        while let first = owed.first {
            guard let oldest = free.min(by: isEarlier) else { return }
            owed[0].tenths -= hand(oldest, first.tenths, to: first.taker)
            if owed[0].tenths == 0 { owed.removeFirst() }
        }
    }

    /// The heaps of which something lies free.
    private var free: [Int] { heaps.indices.filter { heaps[$0].taker == nil && heaps[$0].tenths > 0 } }

    /// Of one day, what came in first goes first, also where it was taken and came back since.
    private func isEarlier(_ a: Int, _ b: Int) -> Bool {
        (heaps[a].day, heaps[a].entry) < (heaps[b].day, heaps[b].entry)
    }

    /// Hands up to so much of a heap over; returns how much.
    private mutating func hand(_ place: Int, _ tenths: Int, to taker: Int) -> Int {
        let part = min(tenths, heaps[place].tenths)
        guard part > 0 else { return 0 }
        turns += 1
        if !takers.contains(taker) { takers.append(taker) }
        heaps[place].tenths -= part
        heaps.append(
            Heap(entry: heaps[place].entry, day: heaps[place].day, tenths: part, taker: taker, turn: turns))
        return part
    }
}

extension PlainModel {
    /// A member's heaps, laid out from the first line on.
    func lots(of member: Int) -> PlainLots {
        var lots = PlainLots()
        for line in lines where line.member == member {
            if let target = reversed.first(where: { $0.value == line.entry })?.key {
                if case .expire = entries[target].operation {
                    lots.giveBack(line.change, to: target)
                } else if line.isLapse {
                    lots.restore(target)
                } else if line.change > 0 {
                    lots.giveBack(line.change, to: target)
                } else {
                    lots.close(target)
                }
            } else if line.isLapse {
                lots.lapse(line.entry, (lapsed[line.entry] ?? []).filter { $0.member == member })
            } else if line.change > 0 {
                lots.open(line.entry, line.day, line.change)
            } else if line.change < 0 {
                lots.take(line.entry, -line.change)
            }
        }
        return lots
    }

    mutating func open(_ brought: [PlainOpening], _ entry: Int, _ today: Int) -> Bool {
        guard !brought.isEmpty, Set(brought.map(\.member)).count == brought.count else { return false }
        for one in brought {
            guard let person = people[one.member], person.stays.last?.to == nil, one.points > 0 else {
                return false
            }
            let had = lines.contains {
                $0.member == one.member && $0.isOpening && $0.change > 0 && reversed[$0.entry] == nil
            }
            guard !had else { return false }
        }
        for one in brought {
            lines.append(
                Line(
                    entry: entry, member: one.member, change: one.points, day: today, isEarned: false,
                    isOpening: true))
        }
        return true
    }

    mutating func expire(_ entry: Int, _ today: Int) -> Bool {
        guard validity != "never" else { return false }
        var due: [PlainLapse] = []
        for member in people.keys.sorted() {
            for lot in lots(of: member).left where lastDay(since: lot.day) < today {
                due.append(PlainLapse(member: member, day: lot.day, tenths: lot.tenths))
            }
        }
        guard !due.isEmpty else { return false }
        lapsed[entry] = due
        for member in Set(due.map(\.member)).sorted() {
            let sum = due.reduce(0) { $0 + ($1.member == member ? $1.tenths : 0) }
            lines.append(
                Line(entry: entry, member: member, change: -sum, day: today, isEarned: false, isLapse: true))
        }
        return true
    }

    /// Takes an expiry back, as far as anything of it is left.
    mutating func restore(_ target: Int, _ entry: Int, _ today: Int) -> Bool {
        let members = Set((lapsed[target] ?? []).map(\.member)).sorted()
        let held = members.map { (member: $0, tenths: lots(of: $0).taken(by: target)) }.filter {
            $0.tenths > 0
        }
        guard !held.isEmpty else { return false }
        for (member, tenths) in held {
            lines.append(
                Line(entry: entry, member: member, change: tenths, day: today, isEarned: false, isLapse: true)
            )
        }
        reversed[target] = entry
        return true
    }

    /// Found by trying one day after the other.
    private func lastDay(since day: Int) -> Int {
        let parts = PlainCalendar.text(day).split(separator: "-").compactMap { Int($0) }
        if validity == "year-end" {
            return (day...day + 366).last { PlainCalendar.text($0).hasPrefix("\(parts[0])-") } ?? day
        }
        let count = Int(validity.prefix { $0.isNumber }) ?? 0
        let months = parts[0] * 12 + parts[1] - 1 + count
        func month(_ day: Int) -> Int {
            let parts = PlainCalendar.text(day).split(separator: "-").compactMap { Int($0) }
            return parts[0] * 12 + parts[1] - 1
        }
        let days = (day...day + 32 * count).filter { month($0) == months }
        let same = days.first { PlainCalendar.text($0).hasSuffix(String(PlainCalendar.text(day).suffix(3))) }
        return same ?? days.last ?? day
    }
}

extension OperationGenerator {
    /// Opening balances, settings of the validity and what lapses by them.
    mutating func lapsing(_ model: PlainModel) -> Operation {
        switch number(0...9) {
        case 0...2:
            var brought: [PlainOpening] = []
            for _ in 0..<number(1...3) {
                let one = PlainOpening(
                    member: member(model), points: chance(95) ? number(1...90) : -number(1...9))
                if chance(97), brought.contains(where: { $0.member == one.member }) { continue }
                brought.append(one)
            }
            return .opening(brought)
        case 3, 4:
            return .validity(one(of: ["1-months", "1-months", "2-months", "3-months", "year-end", "never"]))
        default: return .expire
        }
    }
}
