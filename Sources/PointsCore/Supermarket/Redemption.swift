/// Points for goods (兑换): all articles or none, each at the price of the moment.
public struct Redemption: EventKind {
    public static let key = "redeem"
    public private(set) var member = MemberNumber.first
    public private(set) var lines: [RedemptionLine] = []

    public init() {}
    public init(member: MemberNumber, lines: [RedemptionLine]) {
        self.member = member
        self.lines = lines
    }

    // As for ``Matter``.
    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.list("lines", &lines)
    }

    public var taking: Taking { Taking(member: member, lines: lines) }
    /// Price times quantity over all lines.
    public var total: Points { lines.total }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try taking.requirePossible(in: book)
        // From here on another desk's entry may be the reason.
        try taking.requireEntitled(in: book)
        try taking.requireAllowed(in: book, on: stamp.day)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) { book.post(taking, stamp) }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        try book.checkReversal(of: taking, entry)
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.takeBack(taking, stamp)
    }
}

/// Some of one article, with the price it went for.
public struct RedemptionLine: LineObject, Hashable, Sendable {
    public private(set) var goods = GoodsCode()
    public private(set) var quantity = 0
    public private(set) var price = Points.zero

    public init() {}
    public init(goods: GoodsCode, quantity: Int, price: Points) {
        self.goods = goods
        self.quantity = quantity
        self.price = price
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("quantity", &quantity)
        try coder.field("price", &price)
    }
}
