/// One article or a list of them came on sale.
public struct GoodsAdded: EventKind {
    public static let key = "goods"
    public private(set) var goods: [NewGoods] = []

    public init() {}
    public init(goods: [NewGoods]) { self.goods = goods }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("goods", &goods)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        var names = Dictionary(
            book.supermarket.goods.values.map { ($0.name, $0.code) }, uniquingKeysWith: { a, _ in a })
        var codes: Set<GoodsCode> = []
        for article in goods {
            try TextField.name.require(article.name)
            if let other = book.supermarket.goods[article.code] {
                throw .goodsExists(article.code, name: other.name)
            }
            guard codes.insert(article.code).inserted else { throw .goodsTwice(article.code) }
            if let other = names.updateValue(article.code, forKey: article.name) {
                throw .goodsNameTaken(article.name, other)
            }
            guard article.price > .zero else { throw .priceNotPositive(article.code) }
            guard (0...Quantity.limit).contains(article.stock),
                article.limit.map({ (1...Quantity.limit).contains($0.quantity) }) ?? true
            else { throw .badQuantity(article.code) }
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        for article in goods {
            book.supermarket.add(
                Goods(code: article.code, name: article.name, price: article.price, limit: article.limit))
            if article.stock > 0 { book.move(article.code, by: article.stock, stamp.entry) }
        }
    }
}

/// An article's data on coming on sale.
public struct NewGoods: LineObject, Hashable, Sendable {
    public private(set) var code = GoodsCode()
    public private(set) var name = ""
    public private(set) var price = Points.zero
    public private(set) var stock = 0
    public private(set) var limit: GoodsLimit?

    public init() {}
    public init(code: GoodsCode, name: String, price: Points, stock: Int, limit: GoodsLimit?) {
        self.code = code
        self.name = name
        self.price = price
        self.stock = stock
        self.limit = limit
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("code", &code)
        try coder.field("name", &name)
        try coder.field("price", &price)
        try coder.field("stock", &stock)
        try coder.field("limit", &limit)
    }
}
