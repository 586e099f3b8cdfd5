public typealias GoodsCode = Code<Goods>

/// An article of the points supermarket with its price and stock.
public struct Goods: Hashable, Sendable {
    public let code: GoodsCode
    public internal(set) var name: String
    public internal(set) var price: Points
    public internal(set) var limit: GoodsLimit?
    public internal(set) var stock = 0
    public internal(set) var barcode: Barcode?
    /// The stock at which it is time to get more; nil where nobody wants to be told.
    public internal(set) var low: Int?
    /// Whether it is off sale (下架): it keeps its stock and history, and nobody can redeem it.
    public internal(set) var isWithdrawn = false
    public internal(set) var cost = GoodsCost()
    /// Names it had before, the oldest first.
    public internal(set) var formerNames: [FormerName] = []

    /// Whether so few are left that more have to be got.
    public var isLow: Bool { low.map { stock <= $0 } ?? false }
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

/// A name that an article had until an entry gave it another.
public struct FormerName: LineObject, Hashable, Sendable {
    public private(set) var name = ""
    public private(set) var until = EntryName(desk: .main, number: 0)

    public init() {}
    init(name: String, until: EntryName) {
        self.name = name
        self.until = until
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("name", &name)
        try coder.field("until", &until)
    }
}
