/// An article's data were put right, or it went off sale (下架) or back on. Stock, price and limit are not touched.
public struct GoodsAmended: EventKind {
    public static let key = "goods-amend"
    public private(set) var goods = GoodsCode()
    public private(set) var name: String?
    public private(set) var barcode: BarcodeChange?
    /// The stock at which to warn; 0 for never.
    public private(set) var low: Int?
    public private(set) var withdrawn: Bool?

    public init() {}

    /// What is nil stays as it is.
    public init(
        goods: GoodsCode, name: String? = nil, barcode: BarcodeChange? = nil, low: Int? = nil,
        withdrawn: Bool? = nil
    ) {
        self.goods = goods
        self.name = name
        self.barcode = barcode
        self.low = low
        self.withdrawn = withdrawn
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("name", &name)
        try coder.field("barcode", &barcode)
        try coder.field("low", &low)
        try coder.field("withdrawn", &withdrawn)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let article = try book.supermarket.article(goods)
        try TextField.name.require(name)
        guard low.map({ (0...Quantity.limit).contains($0) }) ?? true else { throw .badQuantity(goods) }
        // From here on another desk's entry may be the reason.
        var amended = article
        amend(&amended, stamp.entry)
        guard amended != article else {
            switch withdrawn {
            case true?: throw .alreadyOffSale(goods, name: article.name)
            case false?: throw .alreadyOnSale(goods, name: article.name)
            case nil: throw .goodsUnchanged(goods, name: article.name)
            }
        }
        let words = GoodsWords(of: book.supermarket)
        if let name { try words.requireFree(name: name, for: goods) }
        if let barcode = barcode?.barcode { try words.requireFree(barcode, for: goods) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.supermarket.update(goods) { amend(&$0, stamp.entry) }
    }

    private func amend(_ article: inout Goods, _ entry: EntryName) {
        if let name, name != article.name {
            article.formerNames.append(FormerName(name: article.name, until: entry))
            article.name = name
        }
        if let barcode { article.barcode = barcode.barcode }
        if let low { article.low = low > 0 ? low : nil }
        if let withdrawn { article.isWithdrawn = withdrawn }
    }
}
