/// A month's leaderboard was posted (公示): numbered within its year, frozen, with its digest.
///
/// The board itself lies in the folder `boards`; it can be made anew from the entries up to ``journal`` and must
/// then have the same digest.
public struct Publication: EventKind {
    public static let key = "publish"
    public private(set) var month = Month(year: 0, month: 1)
    public private(set) var number = 0
    /// The last day for objections.
    public private(set) var until = Day(number: 0)
    /// Whether it was posted before the month was over.
    public private(set) var early: Bool?
    /// How far each desk's journal had come; what was written later is on no earlier board.
    public private(set) var journal: [DeskMark] = []
    /// The digest of `board.json`.
    public private(set) var digest = Digest()
    /// The other files that were written with it.
    public private(set) var files: [BoardFile] = []

    public init() {}
    public init(_ board: Board, digest: Digest, files: [BoardFile]) {
        month = board.month
        number = board.number
        until = board.until
        early = board.early
        journal = board.journal
        self.digest = digest
        self.files = files
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("month", &month)
        try coder.field("number", &number)
        try coder.field("until", &until)
        try coder.field("early", &early)
        try coder.list("journal", &journal)
        try coder.field("digest", &digest)
        try coder.list("files", &files)
    }

    public var fingerprint: Fingerprint { Fingerprint(digest) }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try book.requireOpen(month)
        guard month.first <= stamp.day else { throw .dateInFuture(month.first, today: stamp.day) }
        guard early == true || month.last < stamp.day else { throw .monthNotOver(month) }
        try Publication.require(deadline: until, posted: stamp.day)
        let isNext = number == book.publications.nextNumber(in: month.year)
        let isComplete = journal.allSatisfy { mark in
            mark.desk == stamp.entry.desk
                ? mark.number == stamp.entry.number - 1 : mark.number <= book.history.count(of: mark.desk)
        }
        if !isNext, let last = book.publications.last, !journal.covers(last.entry) {
            throw .publishedApart(month, last: last.month)
        }
        guard isNext, isComplete else { throw .outOfSequence(stamp.entry) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.publications.marks.append(
            PublicationMark(entry: stamp.entry, month: month, number: number))
    }

    /// The longest time for objections, in days; for the setting as for a single board. The source material gives
    /// none, this is ours.
    public static let longestNotice = 60

    /// Refused where a deadline lies before the posting or far behind it.
    public static func require(deadline: Day, posted: Day) throws(Refusal) {
        guard (posted...posted.adding(days: longestNotice)).contains(deadline) else {
            throw .badDeadline(deadline, posted: posted)
        }
    }
}

/// A file of a posted board with its digest.
public struct BoardFile: LineObject, Hashable, Sendable {
    public private(set) var name = ""
    public private(set) var digest = Digest()

    public init() {}
    public init(name: String, digest: Digest) {
        self.name = name
        self.digest = digest
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("name", &name)
        try coder.field("digest", &digest)
    }
}

extension Book {
    /// Refused where a month was posted already, or a later one was.
    public func requireOpen(_ month: Month) throws(Refusal) {
        if let mark = publications.of(month) { throw .alreadyPublished(month, number: mark.number) }
        if let last = publications.last, month < last.month {
            throw .publishedLater(month, last: last.month)
        }
    }
}
