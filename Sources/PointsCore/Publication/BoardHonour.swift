/// An honour as a board tells of it: those for its month, those given since the board before, and those of earlier
/// boards that were taken back since.
public struct BoardHonour: LineObject, Hashable, Sendable {
    public private(set) var number = 0
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var day = Day(number: 0)
    public private(set) var member = MemberNumber.first
    public internal(set) var name = ""
    public private(set) var title = ""
    public private(set) var period = Period.all
    /// The branch whose honour it is.
    public private(set) var branch: BranchCode?
    /// The entry that took it back.
    public private(set) var reversal: EntryName?

    public init() {}

    /// Nil where the entry is not there.
    init?(_ honour: Honour, in book: Book) {
        guard let file = HonourFile(honour, from: book) else { return nil }
        number = honour.number
        entry = honour.entry
        day = file.stamp.day
        member = honour.member
        name = book.roster[honour.member]?.name ?? ""
        title = file.given.title
        period = file.given.period
        branch = file.given.branch
        reversal = honour.reversal
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("number", &number)
        try coder.field("entry", &entry)
        try coder.field("day", &day)
        try coder.field("member", &member)
        try coder.field("name", &name)
        try coder.field("title", &title)
        try coder.field("period", &period)
        try coder.field("branch", &branch)
        try coder.field("reversal", &reversal)
    }
}

extension Book {
    /// The honours a month's board made now tells of.
    func boardHonours(for month: Month) -> [BoardHonour] {
        let posted = publications.last.flatMap { publication($0)?.event.journal } ?? []
        return honours.all.filter { honour in
            let isKnown = posted.covers(honour.entry)
            // What was given and taken back between two boards is on neither.
            if let reversal = honour.reversal { return isKnown && !posted.covers(reversal) }
            return !isKnown || given(honour)?.period == .month(month)
        }.compactMap { BoardHonour($0, in: self) }
    }
}
