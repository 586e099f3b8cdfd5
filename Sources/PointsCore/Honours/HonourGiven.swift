/// A member was honoured (表彰): rewards are goods and honours (物质和精神奖励).
///
/// An honour changes no points. One given by mistake is taken back by a ``Reversal``; its number is not used again.
public struct HonourGiven: EventKind {
    public static let key = "honour"
    /// Counts in the book from 1, without gaps.
    public private(set) var number = 0
    public private(set) var member = MemberNumber.first
    /// What the member may be called from now on: 季度之星, 优秀党员.
    public private(set) var title = ""
    /// What it was given for: a month, a quarter or a year.
    public private(set) var period = Period.all
    /// The branch whose honour it is; nil for the whole community's.
    public private(set) var branch: BranchCode?

    public init() {}
    public init(number: Int, member: MemberNumber, title: String, period: Period, branch: BranchCode?) {
        self.number = number
        self.member = member
        self.title = title
        self.period = period
        self.branch = branch
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("number", &number)
        try coder.field("member", &member)
        try coder.field("title", &title)
        try coder.field("period", &period)
        try coder.field("branch", &branch)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try TextField.honour.require(title)
        let honoured = try book.roster.member(member)
        if let branch { _ = try book.roster.findBranch(branch.text) }
        try Book.requireHonourable(period, today: stamp.day)
        guard (1...book.honours.next).contains(number) else { throw .outOfSequence(stamp.entry) }
        // From here on another desk's entry may be the reason.
        if let earlier = book.honour(title, of: member, for: period) {
            throw .alreadyHonoured(member, name: honoured.name, title: title, period, by: earlier.entry)
        }
        guard number == book.honours.next else { throw .honourNumber(number) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.honours.give(Honour(entry: stamp.entry, number: number, member: member))
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {}

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.honours.takeBack(entry, by: stamp.entry)
    }
}

extension Book {
    /// Refused where nobody can be honoured for a period: a day, all time, or one that has not begun.
    public static func requireHonourable(_ period: Period, today: Day) throws(Refusal) {
        guard let months = period.months else { throw .honourPeriod(period) }
        guard months.lowerBound.first <= today else { throw .periodNotBegun(period) }
    }
}

extension Period: LineText {
    /// Reads a month, a quarter or a year as an entry has it.
    static func parse(line text: String) -> Period? {
        if let month = Month(exactly: text) { return .month(month) }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts[0].utf8.count == 4, parts[0].isDigits, let year = Int(parts[0]),
            (1900...9999).contains(year)
        else { return nil }
        if parts.count == 1 { return .year(year) }
        guard parts.count == 2, parts[1].utf8.count == 2, parts[1].hasPrefix("Q"),
            let quarter = Int(parts[1].dropFirst()), (1...4).contains(quarter)
        else { return nil }
        return .quarter(year: year, quarter: quarter)
    }
}
