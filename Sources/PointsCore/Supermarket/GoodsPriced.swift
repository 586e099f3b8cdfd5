/// An article got another price; what was redeemed before keeps the old one.
public struct GoodsPriced: EventKind {
    public static let key = "price"
    public private(set) var goods = GoodsCode()
    public private(set) var price = Points.zero

    public init() {}
    public init(goods: GoodsCode, price: Points) {
        self.goods = goods
        self.price = price
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("price", &price)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        _ = try book.supermarket.article(goods)
        guard price > .zero else { throw .priceNotPositive(goods) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.supermarket.update(goods) { $0.price = price }
    }
}
