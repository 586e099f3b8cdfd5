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
        var codes: Set<GoodsCode> = []
        for article in goods {
            try TextField.name.require(article.name)
            guard codes.insert(article.code).inserted else { throw .goodsTwice(article.code) }
            guard article.price > .zero else { throw .priceNotPositive(article.code) }
            guard (0...Quantity.limit).contains(article.stock),
                article.limit.map({ (1...Quantity.limit).contains($0.quantity) }) ?? true,
                article.low.map({ (1...Quantity.limit).contains($0) }) ?? true
            else { throw .badQuantity(article.code) }
            try article.origin.check(article.stock, of: article.code)
        }
        for article in goods {
            if let other = book.supermarket.goods[article.code] {
                throw .goodsExists(article.code, name: other.name)
            }
        }
        // From here on another desk's entry may be the reason.
        var words = GoodsWords(of: book.supermarket)
        for article in goods {
            try words.requireFree(name: article.name, for: article.code)
            try words.requireFree(code: article.code)
            if let barcode = article.barcode { try words.requireFree(barcode, for: article.code) }
            words.add(article)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        for article in goods {
            book.supermarket.add(article.article)
            if article.stock > 0 {
                book.move(article.code, by: article.stock, stamp.entry, at: article.cost)
            }
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
    public private(set) var barcode: Barcode?
    public private(set) var low: Int?
    public private(set) var source: StockSource?
    public private(set) var partner: String?
    public private(set) var cost: Yuan?

    public init() {}

    /// - Parameter origin: of its stock.
    public init(
        code: GoodsCode, name: String, price: Points, stock: Int, limit: GoodsLimit?,
        barcode: Barcode? = nil, low: Int? = nil, origin: StockOrigin = .unknown
    ) {
        self.code = code
        self.name = name
        self.price = price
        self.stock = stock
        self.limit = limit
        self.barcode = barcode
        self.low = low
        source = origin.source
        partner = origin.partner
        cost = origin.cost
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("code", &code)
        try coder.field("name", &name)
        try coder.field("price", &price)
        try coder.field("stock", &stock)
        try coder.field("limit", &limit)
        try coder.field("barcode", &barcode)
        try coder.field("low", &low)
        try coder.field("source", &source)
        try coder.field("partner", &partner)
        try coder.field("cost", &cost)
    }

    public var origin: StockOrigin { StockOrigin(source: source, partner: partner, cost: cost) }

    /// As it stands on the list before anything came in.
    fileprivate var article: Goods {
        Goods(code: code, name: name, price: price, limit: limit, barcode: barcode, low: low)
    }
}
