/// The boards posted so far, in their order; what each says is in its entry and in the board itself.
public struct Publications: Hashable, Sendable {
    public internal(set) var marks: [PublicationMark] = []

    public var last: PublicationMark? { marks.last }

    /// The board of a month.
    public func of(_ month: Month) -> PublicationMark? { marks.last { $0.month == month } }

    /// Whether a month was posted, or passed over: what is dated in it is counted late from then on.
    public func isClosed(_ month: Month) -> Bool { last.map { month <= $0.month } ?? false }

    /// The number of the next board in a year.
    public func nextNumber(in year: Int) -> Int {
        (marks.last { $0.month.year == year }?.number ?? 0) + 1
    }
}

/// One posted board: which month, its number within the year, the entry that posted it.
public struct PublicationMark: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var month = Month(year: 0, month: 1)
    public private(set) var number = 0

    public init() {}
    init(entry: EntryName, month: Month, number: Int) {
        self.entry = entry
        self.month = month
        self.number = number
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("month", &month)
        try coder.field("number", &number)
    }
}

extension Book {
    /// What the entry of a posted board says.
    public func publication(_ mark: PublicationMark) -> (event: Publication, stamp: Stamp)? {
        guard let entry = history[mark.entry], case .publish(let event) = entry.event else { return nil }
        return (event, entry.stamp)
    }

    /// Whether a matter of this month came to count by an entry that was written after the month was closed (补记).
    public func isLate(_ counting: EntryName, of month: Month) -> Bool {
        publications.marks.contains { mark in
            mark.month >= month && !(publication(mark)?.event.journal.covers(counting) ?? true)
        }
    }

    /// The board on which a matter was counted first; nil where none has it yet.
    public func board(with matter: EntryName, of month: Month) -> PublicationMark? {
        guard publications.isClosed(month) else { return nil }
        return publications.marks.first { mark in
            mark.month >= month && (publication(mark).map { counted(matter, at: $0.event.journal) } ?? false)
        }
    }
}

extension [DeskMark] {
    /// Whether an entry had been written when the journals had come this far.
    public func covers(_ entry: EntryName) -> Bool {
        contains { $0.desk == entry.desk && entry.number <= $0.number }
    }
}
