/// A desk closed its day (日结): all its entries since the last time, up to those of a day.
///
/// What was written after it belongs to the next. It changes neither points nor stock, and is never taken back; what was
/// counted on the shelf becomes stock by counting (盘点).
public struct DaySettled: EventKind {
    public static let key = "settle"
    /// Counts at the desk from 1.
    public private(set) var number = 0
    public private(set) var day = Day(number: 0)
    /// The numbers of the desk's first and last entry in it; `to` is one less than `from` where there is none.
    public private(set) var from = 0
    public private(set) var to = 0
    /// The desk's settlement before.
    public private(set) var previous: EntryName?
    /// The last entries of other desks that count before the closing.
    public private(set) var others: [EntryName] = []
    public private(set) var counts: [ShelfCount] = []

    public init() {}

    /// Closes a day at a desk as the book is.
    public init(_ day: Day, at desk: DeskName, counts: [ShelfCount], in book: Book) {
        let last = book.settlements[desk]
        number = (last?.number ?? 0) + 1
        self.day = day
        from = (last?.to ?? 0) + 1
        to = book.lastEntry(of: desk, on: day, atLeast: from - 1)
        previous = last?.entry
        let before = last.flatMap { book.settlement($0.entry) }.map { JournalCut($0.others) } ?? JournalCut()
        others = book.history.desks.filter { $0 != desk }.compactMap { other in
            let number = book.lastEntry(of: other, on: day, atLeast: before[other])
            return number > 0 ? EntryName(desk: other, number: number) : nil
        }
        self.counts = counts
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("number", &number)
        try coder.field("day", &day)
        try coder.field("from", &from)
        try coder.field("to", &to)
        try coder.field("previous", &previous)
        try coder.list("others", &others)
        try coder.list("counts", &counts)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let desk = stamp.entry.desk
        let last = book.settlements[desk]
        guard day <= stamp.day else { throw .dateInFuture(day, today: stamp.day) }
        if let last {
            guard day != last.day else {
                throw .alreadySettled(day, desk, number: last.number, by: last.entry)
            }
            guard day > last.day else { throw .settledLater(day, desk, last: last.day, by: last.entry) }
        }
        var codes: Set<GoodsCode> = []
        for count in counts {
            _ = try book.supermarket.article(count.goods)
            guard codes.insert(count.goods).inserted else { throw .countedTwice(count.goods) }
            guard (0...Quantity.limit).contains(count.counted) else { throw .badQuantity(count.goods) }
        }
        guard number == (last?.number ?? 0) + 1, previous == last?.entry, from == (last?.to ?? 0) + 1,
            to == book.lastEntry(of: desk, on: day, atLeast: from - 1)
        else { throw .outOfSequence(stamp.entry) }
        try checkOthers(book, stamp)
    }

    /// Other desks' entries are there, in order, and none that the settlement before had is missing.
    private func checkOthers(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let cut = JournalCut(others)
        let earlier = previous.flatMap { book.settlement($0) }?.others ?? []
        guard zip(others, others.dropFirst()).allSatisfy({ $0.desk < $1.desk }),
            others.allSatisfy({
                $0.desk != stamp.entry.desk
                    && (1...max(1, book.history.count(of: $0.desk))).contains($0.number)
                    && book.history.count(of: $0.desk) > 0
            }),
            earlier.allSatisfy({ cut[$0.desk] >= $0.number })
        else { throw .outOfSequence(stamp.entry) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.settlements.note(SettlementMark(entry: stamp.entry, self))
    }

    /// The journals before the settlement's first entry and behind its last.
    func cuts(at desk: DeskName, in book: Book) -> (before: JournalCut, after: JournalCut) {
        let earlier = previous.flatMap { book.settlement($0) }?.others ?? []
        return (
            JournalCut(earlier + [EntryName(desk: desk, number: from - 1)]),
            JournalCut(others + [EntryName(desk: desk, number: to)])
        )
    }
}

/// What was counted of an article when the day was closed.
public struct ShelfCount: LineObject, Hashable, Sendable {
    public private(set) var goods = GoodsCode()
    public private(set) var counted = 0

    public init() {}
    public init(goods: GoodsCode, counted: Int) {
        self.goods = goods
        self.counted = counted
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("counted", &counted)
    }
}
