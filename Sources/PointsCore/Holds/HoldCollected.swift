/// Held goods were handed over (领取): a redemption at the prices of the hold.
///
/// Limits, redemption days and prices were those of the day of the hold; what counts now is that the goods and the points are
/// there.
public struct HoldCollected: EventKind {
    public static let key = "collect"
    public private(set) var hold = EntryName(desk: .main, number: 0)
    public private(set) var member = MemberNumber.first
    public private(set) var lines: [RedemptionLine] = []

    public init() {}
    public init(_ hold: Hold) {
        self.hold = hold.entry
        member = hold.member
        lines = hold.lines
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("hold", &hold)
        try coder.field("member", &member)
        try coder.list("lines", &lines)
    }

    public var taking: Taking { Taking(member: member, lines: lines) }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let held = try book.openHold(hold, at: stamp.entry.desk, on: stamp.day)
        guard held.member == member, held.lines == lines else { throw .linesDiffer(hold) }
        try taking.requirePossible(in: book)
        // From here on another desk's entry may be the reason.
        try taking.requireEntitled(in: book)
        for line in lines { try book.supermarket.requireStock(line.goods, after: -line.quantity) }
        try taking.requireBalance(in: book)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.history.note(verdict: stamp.entry, of: hold)
        book.holds.update(hold) { $0.collected = stamp.entry }
        book.post(taking, stamp)
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        try book.checkReversal(of: taking, entry)
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.takeBack(taking, stamp)
    }
}
