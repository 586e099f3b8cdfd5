/// Goods came back for their points (退货): at the price paid, once.
public struct GoodsReturned: EventKind {
    public static let key = "return"
    /// The redemption or collection that they were taken with.
    public private(set) var of = EntryName(desk: .main, number: 0)
    public private(set) var member = MemberNumber.first
    public private(set) var lines: [RedemptionLine] = []
    /// Whether they cannot be given out again: they come in and are written off at once.
    public private(set) var damaged: Bool?
    public private(set) var reason = ""

    public init() {}
    public init(
        of entry: EntryName, member: MemberNumber, lines: [RedemptionLine], damaged: Bool, reason: String
    ) {
        of = entry
        self.member = member
        self.lines = lines
        self.damaged = damaged ? true : nil
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("of", &of)
        try coder.field("member", &member)
        try coder.list("lines", &lines)
        try coder.field("damaged", &damaged)
        try coder.field("reason", &reason)
    }

    public var isDamaged: Bool { damaged == true }
    /// The points given back.
    public var total: Points { lines.total }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try TextField.reason.require(reason)
        let taking = try book.taking(of: of)
        let total = try lines.require(in: book)
        guard taking.member == member else { throw .linesDiffer(of) }
        for line in lines {
            guard let taken = taking.lines.first(where: { $0.goods == line.goods }) else {
                throw try book.moreThanTaken(line, taken: 0, returned: 0, of: of)
            }
            guard taken.price == line.price else { throw .linesDiffer(of) }
        }
        _ = try book.ledger[member].spent.subtracting(total)
        // From here on another desk's entry may be the reason.
        if let reversal = book.history.reversal(of: of) { throw .redemptionReversed(of, by: reversal) }
        let returned = book.returned(of: of, by: member).pieces
        for line in lines {
            let taken = taking.quantity(of: line.goods)
            let back = returned[line.goods] ?? 0
            guard back + line.quantity <= taken else {
                throw try book.moreThanTaken(line, taken: taken, returned: back, of: of)
            }
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.post(total, to: member, .giveBack, stamp)
        for line in lines {
            book.move(line.goods, by: line.quantity, stamp.entry)
            if isDamaged { book.move(line.goods, by: -line.quantity, stamp.entry) }
        }
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        try book.requireEffect(of: entry, on: member)
        _ = try book.ledger[member].spent.adding(total)
        guard !isDamaged else { return }
        for line in lines { try book.supermarket.requireStock(line.goods, after: -line.quantity) }
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.post(-total, to: member, .reversal, stamp)
        for line in lines {
            if isDamaged { book.move(line.goods, by: line.quantity, stamp.entry) }
            book.move(line.goods, by: -line.quantity, stamp.entry)
        }
    }
}

extension Book {
    /// The goods that were taken with an entry, whatever became of them.
    ///
    /// Refused: no such entry, one by which nothing was taken, one that repeats another or came too late to
    /// count.
    public func taking(of entry: EntryName) throws(Refusal) -> Taking {
        let found = try history.entry(entry)
        guard let taking = found.event.taking else { throw .notATaking(entry) }
        if let original = history.original(of: found) { throw .countsOnce(entry, as: original) }
        try requireEffect(of: entry, on: taking.member)
        return taking
    }

    /// How many of each article were given back of what was taken with an entry, and the last return that stands.
    public func returned(
        of entry: EntryName, by member: MemberNumber
    ) -> (pieces: [GoodsCode: Int], last: EntryName?) {
        var pieces: [GoodsCode: Int] = [:]
        var last: EntryName?
        history.forEachPosting(of: member) { posting in
            if posting.kind == .giveBack, !history.isReversed(posting.entry),
                case .return(let back)? = history[posting.entry]?.event, back.of == entry
            {
                for line in back.lines { pieces[line.goods, default: 0] += line.quantity }
                last = last ?? posting.entry
            }
            return posting.entry != entry
        }
        return (pieces, last)
    }

    /// Refused where something taken with the entry was given back.
    func requireNothingReturned(of entry: EntryName, by member: MemberNumber) throws(Refusal) {
        if let back = returned(of: entry, by: member).last { throw .hasReturns(entry, by: back) }
    }

    fileprivate func moreThanTaken(
        _ line: RedemptionLine, taken: Int, returned: Int, of entry: EntryName
    ) throws(Refusal) -> Refusal {
        .moreThanTaken(
            entry, line.goods, name: try supermarket.article(line.goods).name, taken: taken,
            returned: returned,
            wanted: line.quantity)
    }
}
