/// The points supermarket (积分超市): its goods and what members took.
public struct Supermarket: Hashable, Sendable {
    public private(set) var goods: [GoodsCode: Goods] = [:]

    init(_ goods: [Goods] = []) {
        self.goods = Dictionary(goods.map { ($0.code, $0) }, uniquingKeysWith: { a, _ in a })
    }

    public var sorted: [Goods] { goods.values.sorted { $0.code < $1.code } }

    public func article(_ code: GoodsCode) throws(Refusal) -> Goods {
        guard let article = goods[code] else { throw .unknownGoods(code.text) }
        return article
    }

    /// The article meant by a code or full name.
    public func find(_ typed: String) throws(Refusal) -> Goods {
        let word = typed.halfWidth
        if let code = try? GoodsCode(word), let article = goods[code] { return article }
        guard let article = goods.values.first(where: { $0.name == typed || $0.name == word }) else {
            throw .unknownGoods(typed)
        }
        return article
    }

    mutating func add(_ article: Goods) { goods[article.code] = article }

    mutating func update(_ code: GoodsCode, _ change: (inout Goods) -> Void) {
        if var article = goods[code] {
            change(&article)
            goods[code] = article
        }
    }

    /// Refused where a change would leave less than nothing.
    func requireStock(_ code: GoodsCode, after change: Int) throws(Refusal) {
        let article = try article(code)
        guard article.stock + change >= 0 else {
            throw .outOfStock(code, name: article.name, left: article.stock, wanted: -change)
        }
    }
}

extension Book {
    mutating func move(_ code: GoodsCode, by change: Int, _ entry: EntryName) {
        supermarket.update(code) { $0.stock += change }
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

extension Event {
    /// What an entry that can be taken back did to the stock of each article.
    public var stockChanges: [GoodsCode: Int] {
        switch self {
        case .redeem(let redemption): redemption.lines.pieces.mapValues { -$0 }
        case .collect(let collected): collected.lines.pieces.mapValues { -$0 }
        // What comes back damaged comes in and is written off at once.
        case .return(let back): back.isDamaged ? [:] : back.lines.pieces
        case .stock(let moved): [moved.goods: moved.quantity]
        case .count(let counted): [counted.goods: counted.difference]
        default: [:]
        }
    }
}

extension [RedemptionLine] {
    fileprivate var pieces: [GoodsCode: Int] {
        Dictionary(map { ($0.goods, $0.quantity) }, uniquingKeysWith: +)
    }
}
