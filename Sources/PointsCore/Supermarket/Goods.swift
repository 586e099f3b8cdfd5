public typealias GoodsCode = Code<Goods>

/// An article of the points supermarket with its price and stock.
public struct Goods: Hashable, Sendable {
    public let code: GoodsCode
    public let name: String
    public internal(set) var price: Points
    public internal(set) var limit: GoodsLimit?
    public internal(set) var stock = 0
}

/// The most of an article one member may take in each period.
public struct GoodsLimit: LineObject, Hashable, Sendable {
    public private(set) var quantity = 0
    public private(set) var per = Span.month

    public init() {}
    public init(quantity: Int, per: Span) {
        self.quantity = quantity
        self.per = per
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("quantity", &quantity)
        try coder.field("per", &per)
    }
}
