/// An article got another limit per member and period, or none.
public struct GoodsLimited: EventKind {
    public static let key = "limit"
    public private(set) var goods = GoodsCode()
    public private(set) var limit: GoodsLimit?

    public init() {}
    public init(goods: GoodsCode, limit: GoodsLimit?) {
        self.goods = goods
        self.limit = limit
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("limit", &limit)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        _ = try book.supermarket.article(goods)
        guard limit.map({ (1...Quantity.limit).contains($0.quantity) }) ?? true else {
            throw .badQuantity(goods)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.supermarket.update(goods) { $0.limit = limit }
    }
}
