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
        let article = try book.supermarket.article(goods)
        try TextField.reason.require(reason)
        guard quantity != 0, quantity.magnitude <= Quantity.limit else { throw .badQuantity(goods) }
        guard article.stock + quantity >= 0 else {
            throw .outOfStock(goods, name: article.name, left: article.stock, wanted: -quantity)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.supermarket.move(goods, by: quantity, stamp.entry)
    }
}

/// The shelf was counted (盘点); the difference to the book is written with it.
public struct StockCounted: EventKind {
    public static let key = "count"
    public private(set) var goods = GoodsCode()
    public private(set) var counted = 0
    /// Counted less expected.
    public private(set) var difference = 0
    public private(set) var reason: String?

    public init() {}
    public init(goods: GoodsCode, counted: Int, expected: Int, reason: String?) {
        self.goods = goods
        self.counted = counted
        difference = counted - expected
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("counted", &counted)
        try coder.field("difference", &difference)
        try coder.field("reason", &reason)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let article = try book.supermarket.article(goods)
        try TextField.reason.require(reason)
        guard (0...Quantity.limit).contains(counted), difference.magnitude <= Quantity.limit else {
            throw .badQuantity(goods)
        }
        guard article.stock + difference >= 0 else {
            throw .outOfStock(goods, name: article.name, left: article.stock, wanted: -difference)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.supermarket.move(goods, by: difference, stamp.entry)
    }
}
