/// The points supermarket (积分超市): its goods and what members took.
public struct Supermarket: Hashable, Sendable {
    public private(set) var goods: [GoodsCode: Goods] = [:]
    /// Each member's redemptions, in the order of the entries.
    private var redemptions: [MemberNumber: [EntryName]] = [:]

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

    /// How many of an article a member took in a period, without what was taken back.
    public func taken(_ code: GoodsCode, by member: MemberNumber, in period: Period, _ history: History)
        -> Int
    {
        var sum = 0
        for name in redemptions[member] ?? [] where !history.isReversed(name) {
            guard let entry = history[name], case .redeem(let redemption) = entry.event,
                period.contains(entry.stamp.day)
            else { continue }
            for line in redemption.lines where line.goods == code { sum += line.quantity }
        }
        return sum
    }

    mutating func add(_ article: Goods) { goods[article.code] = article }

    mutating func update(_ code: GoodsCode, _ change: (inout Goods) -> Void) {
        if var article = goods[code] {
            change(&article)
            goods[code] = article
        }
    }

    mutating func move(_ code: GoodsCode, by change: Int, _ entry: EntryName) {
        update(code) { article in
            article.stock += change
            article.movements.append(Goods.Movement(entry: entry, change: change))
        }
    }

    mutating func note(_ redemption: Redemption, _ entry: EntryName) {
        redemptions[redemption.member, default: []].append(entry)
        for line in redemption.lines { move(line.goods, by: -line.quantity, entry) }
    }

    /// Refused where a change would leave less than nothing.
    func requireStock(_ code: GoodsCode, after change: Int) throws(Refusal) {
        let article = try article(code)
        guard article.stock + change >= 0 else {
            throw .outOfStock(code, name: article.name, left: article.stock, wanted: -change)
        }
    }
}
