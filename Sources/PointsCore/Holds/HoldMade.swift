/// Goods are put aside for a member (预留): points and stock stay reserved up to a day, that day included.
///
/// It changes neither balance nor stock. A hold is not reversed but released.
public struct HoldMade: EventKind {
    public static let key = "hold"
    public private(set) var member = MemberNumber.first
    public private(set) var lines: [RedemptionLine] = []
    public private(set) var until = Day(number: 0)

    public init() {}
    public init(member: MemberNumber, lines: [RedemptionLine], until: Day) {
        self.member = member
        self.lines = lines
        self.until = until
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.list("lines", &lines)
        try coder.field("until", &until)
    }

    public var taking: Taking { Taking(member: member, lines: lines) }
    public var total: Points { lines.total }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try taking.requirePossible(in: book)
        guard (0...Holds.longest).contains(until.number - stamp.day.number) else {
            throw .badHoldDay(until, today: stamp.day)
        }
        // From here on another desk's entry may be the reason.
        try taking.requireEntitled(in: book)
        try taking.requireAllowed(in: book, on: stamp.day)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.holds.add(Hold(stamp.entry, self), on: stamp.day)
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        throw .holdNotReversible(entry)
    }
}
