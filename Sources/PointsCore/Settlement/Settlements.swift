/// How far each desk has closed its days (日结).
public struct Settlements: Hashable, Sendable {
    /// The last of each desk, in the order of the desks.
    public internal(set) var last: [SettlementMark] = []

    public subscript(desk: DeskName) -> SettlementMark? { last.first { $0.entry.desk == desk } }

    mutating func note(_ mark: SettlementMark) {
        last = (last.filter { $0.entry.desk != mark.entry.desk } + [mark]).sorted {
            $0.entry.desk < $1.entry.desk
        }
    }
}

/// A desk's last settlement.
public struct SettlementMark: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    /// Counts at the desk from 1.
    public private(set) var number = 0
    public private(set) var day = Day(number: 0)
    /// The number of the last entry that is settled.
    public private(set) var to = 0

    public init() {}
    init(entry: EntryName, _ settled: DaySettled) {
        self.entry = entry
        number = settled.number
        day = settled.day
        to = settled.to
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("number", &number)
        try coder.field("day", &day)
        try coder.field("to", &to)
    }
}

extension Book {
    /// What an entry settled; nil where it is no settlement.
    public func settlement(_ entry: EntryName) -> DaySettled? {
        if case .settle(let settled)? = history[entry]?.event { settled } else { nil }
    }

    /// A settlement by its number at a desk, or by its entry.
    ///
    /// Refused: nothing of that kind, an entry that is none.
    public func findSettlement(_ typed: String, at desk: DeskName) throws(Refusal) -> EntryName {
        let digits = typed.halfWidth
        if digits.isDigits {
            guard let wanted = Int(digits), let last = settlements[desk], (1...last.number).contains(wanted)
            else { throw .unknownSettlement(typed, desk) }
            var entry = last.entry
            for _ in wanted..<last.number {
                guard let before = settlement(entry)?.previous else {
                    throw .unknownSettlement(typed, desk)
                }
                entry = before
            }
            return entry
        }
        guard let name = try? EntryName(typed) else { throw .unknownSettlement(typed, desk) }
        _ = try history.entry(name)
        guard settlement(name) != nil else { throw .notASettlement(name) }
        return name
    }

    /// The number of a desk's last entry written on a day or before it, above a number that it is at least.
    ///
    /// Looks at the entries of later days only, and at one more.
    func lastEntry(of desk: DeskName, on day: Day, atLeast least: Int) -> Int {
        var number = history.count(of: desk)
        while number > least, let entry = history[EntryName(desk: desk, number: number)],
            entry.stamp.day > day
        {
            number -= 1
        }
        return number
    }
}
