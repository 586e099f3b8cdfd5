/// Goods came in (入库, positive) or were written off (报损, negative).
public struct StockMoved: EventKind {
    public static let key = "stock"
    public private(set) var goods = GoodsCode()
    public private(set) var quantity = 0
    public private(set) var reason: String?
    public private(set) var source: StockSource?
    public private(set) var partner: String?
    public private(set) var cost: Yuan?

    public init() {}
    public init(goods: GoodsCode, quantity: Int, reason: String?, origin: StockOrigin = .unknown) {
        self.goods = goods
        self.quantity = quantity
        self.reason = reason
        source = origin.source
        partner = origin.partner
        cost = origin.cost
    }

    public var origin: StockOrigin { StockOrigin(source: source, partner: partner, cost: cost) }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("quantity", &quantity)
        try coder.field("reason", &reason)
        try coder.field("source", &source)
        try coder.field("partner", &partner)
        try coder.field("cost", &cost)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let article = try book.supermarket.article(goods)
        try TextField.reason.require(reason)
        guard quantity != 0, quantity.magnitude <= Quantity.limit else { throw .badQuantity(goods) }
        try origin.check(quantity, of: goods)
        if let cost { _ = try article.cost.adding(quantity, at: cost) }
        // From here on another desk's entry may be the reason.
        try book.supermarket.requireStock(goods, after: quantity)
        if quantity < 0 { try book.requireFree(goods, after: quantity, on: stamp.day) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.move(goods, by: quantity, stamp.entry, at: cost)
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        try book.supermarket.requireStock(goods, after: -quantity)
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.move(goods, by: -quantity, stamp.entry, at: cost)
    }
}
