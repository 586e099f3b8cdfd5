/// The points supermarket (积分超市): its goods and what members took.
public struct Supermarket: Hashable, Sendable {
    public private(set) var goods: [GoodsCode: Goods] = [:]

    /// Nothing on the shelf.
    public static let empty = Supermarket()

    init(_ goods: [Goods] = []) {
        self.goods = Dictionary(goods.map { ($0.code, $0) }, uniquingKeysWith: { a, _ in a })
    }

    public var sorted: [Goods] { goods.values.sorted { $0.code < $1.code } }

    public func article(_ code: GoodsCode) throws(Refusal) -> Goods {
        guard let article = goods[code] else { throw .unknownGoods(code.text) }
        return article
    }

    func require(_ code: GoodsCode) throws(Refusal) {
        guard goods.index(forKey: code) != nil else { throw .unknownGoods(code.text) }
    }

    /// The article meant by a code, a barcode or a full name.
    ///
    /// Refused: none, or several to which desks gave one barcode or name while they were apart.
    public func find(_ typed: String) throws(Refusal) -> Goods {
        let word = typed.halfWidth
        if let code = try? GoodsCode(word), let article = goods[code] { return article }
        var found = goods.values.filter { $0.barcode?.text == word }
        if found.isEmpty { found = goods.values.filter { $0.name == typed || $0.name == word } }
        guard let article = found.first else { throw .unknownGoods(typed) }
        guard found.count == 1 else { throw .ambiguousGoods(typed, found.map(\.code).sorted()) }
        return article
    }

    mutating func add(_ article: Goods) { goods[article.code] = article }

    mutating func update(_ code: GoodsCode, _ change: (inout Goods) -> Void) {
        if let place = goods.index(forKey: code) { change(&goods.values[place]) }
    }

    /// Refused where a change would leave less than nothing.
    func requireStock(_ code: GoodsCode, after change: Int) throws(Refusal) {
        try article(code).requireStock(after: change)
    }
}

extension Goods {
    /// Refused where a change would leave less than nothing.
    func requireStock(after change: Int) throws(Refusal) {
        guard stock + change >= 0 else { throw .outOfStock(code, name: name, left: stock, wanted: -change) }
    }
}

extension Book {
    /// - Parameter cost: of one piece, where goods came in at a known cost, or what came in so is taken back.
    mutating func move(_ code: GoodsCode, by change: Int, _ entry: EntryName, at cost: Yuan? = nil) {
        supermarket.update(code) { article in
            article.stock += change
            // What would not fit was refused.
            if let cost, let known = try? article.cost.adding(change, at: cost) { article.cost = known }
        }
        history.append(StockMovement(goods: code, entry: entry, change: change))
    }

    /// An article's stock when an entry had been written; nil where it does not touch the article.
    public func stock(of code: GoodsCode, after entry: EntryName) -> Int? {
        var stock = supermarket.goods[code]?.stock ?? 0
        var found: Int?
        history.forEachMovement(of: code) { movement in
            if movement.entry == entry { found = stock }
            stock -= movement.change
            return found == nil
        }
        return found
    }
}
