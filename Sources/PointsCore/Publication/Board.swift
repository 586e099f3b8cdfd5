/// A posted leaderboard (公示榜): one month's places, everything they were made of, and where the journal stood.
///
/// Written as `board.json`, in one form only, and never changed. Its digest stands in the journal, the first half
/// of it on every copy as the ``Fingerprint``; that of the board before is part of it, so that the boards are a
/// chain.
public struct Board: LineObject, Hashable, Sendable {
    public internal(set) var community = ""
    /// The book's own name for itself.
    public internal(set) var book = ""
    public internal(set) var month = Month(year: 0, month: 1)
    /// Within the month's year (第 N 期).
    public internal(set) var number = 0
    public internal(set) var entry = EntryName(desk: .main, number: 0)
    public internal(set) var at = Moment(seconds: 0, zone: .shanghai)
    public internal(set) var by = ""
    /// The last day for objections.
    public internal(set) var until = Day(number: 0)
    /// Whether it was posted before the month was over.
    public internal(set) var early: Bool?
    /// The day whose members and branches it speaks of.
    public internal(set) var day = Day(number: 0)
    public internal(set) var members = 0
    /// Members of that day who have no points and no row.
    public internal(set) var without = 0
    public internal(set) var ties = Ties.skip
    public internal(set) var editions: [BoardEdition] = []
    public internal(set) var points = Points.zero
    public internal(set) var own = Points.zero
    public internal(set) var late = Points.zero
    public internal(set) var corrected = Points.zero
    public internal(set) var rows: [BoardRow] = []
    public internal(set) var branches: [BoardBranch] = []
    public internal(set) var items: [BoardItem] = []
    public internal(set) var matters: [BoardMatter] = []
    /// Dated in a month posted before and recorded since (补记).
    public internal(set) var lateMatters: [BoardMatter] = []
    public internal(set) var corrections: [BoardCorrection] = []
    /// What the two above make of earlier months.
    public internal(set) var figures: [BoardFigure] = []
    public internal(set) var objections: [BoardObjection] = []
    public internal(set) var honours: [BoardHonour] = []
    /// Where to object, as the community has set it.
    public internal(set) var place: String?
    public internal(set) var previous: Fingerprint?
    /// How far each desk's journal had come.
    public internal(set) var journal: [DeskMark] = []

    public init() {}

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try walkHead(&coder)
        try coder.list("rows", &rows)
        try coder.list("branches", &branches)
        try coder.list("items", &items)
        try coder.list("matters", &matters)
        try coder.list("lateMatters", &lateMatters)
        try coder.list("corrections", &corrections)
        try coder.list("figures", &figures)
        try coder.list("objections", &objections)
        try coder.list("honours", &honours)
        try coder.field("place", &place)
        try coder.field("previous", &previous)
        try coder.list("journal", &journal)
    }

    /// What stands before the first of the lists of places.
    mutating func walkHead<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("community", &community)
        try coder.field("book", &book)
        try coder.field("month", &month)
        try coder.field("number", &number)
        try coder.field("entry", &entry)
        try coder.field("at", &at)
        try coder.field("by", &by)
        try coder.field("until", &until)
        try coder.field("early", &early)
        try coder.field("day", &day)
        try coder.field("members", &members)
        try coder.field("without", &without)
        try coder.field("ties", &ties)
        try coder.list("editions", &editions)
        try coder.field("points", &points)
        try coder.field("own", &own)
        try coder.field("late", &late)
        try coder.field("corrected", &corrected)
    }
}

extension Board {
    /// The file `board.json`: one line, one form.
    public var bytes: [UInt8] {
        var line = LineWriter()
        write(to: &line)
        return line.bytes + [UInt8(ascii: "\n")]
    }

    /// Reads `board.json`; nil where it is not exactly what ``bytes`` would write.
    public init?(_ bytes: [UInt8]) {
        guard bytes.last == UInt8(ascii: "\n") else { return nil }
        let board = bytes.dropLast().withUnsafeBufferPointer { buffer -> Board? in
            var reader = LineReader(buffer)
            guard let board = try? Board.read(from: &reader), reader.position == buffer.count else {
                return nil
            }
            return board
        }
        guard let board else { return nil }
        self = board
    }
}

extension Ties: LineText {
    public var description: String { rawValue }
    static func parse(line text: String) -> Ties? { Ties(rawValue: text) }
}
