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
        // From here on another desk's entry may be the reason.
        guard article.stock + difference == counted else { throw .countDisagrees(goods, name: article.name) }
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        try book.supermarket.requireStock(goods, after: -difference)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.move(goods, by: difference, stamp.entry)
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.move(goods, by: -difference, stamp.entry)
    }
}
