/// Goods came in (入库, positive) or were written off (报损, negative).
public struct StockMoved: EventKind {
    public static let key = "stock"
    public private(set) var goods = GoodsCode()
    public private(set) var quantity = 0
    public private(set) var reason: String?

    public init() {}
    public init(goods: GoodsCode, quantity: Int, reason: String?) {
        self.goods = goods
        self.quantity = quantity
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("quantity", &quantity)
        try coder.field("reason", &reason)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        _ = try book.supermarket.article(goods)
        try TextField.reason.require(reason)
        guard quantity != 0, quantity.magnitude <= Quantity.limit else { throw .badQuantity(goods) }
        try book.supermarket.requireStock(goods, after: quantity)
        if quantity < 0 { try book.requireFree(goods, after: quantity, on: stamp.day) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.move(goods, by: quantity, stamp.entry)
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        try book.supermarket.requireStock(goods, after: -quantity)
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.move(goods, by: -quantity, stamp.entry)
    }
}
