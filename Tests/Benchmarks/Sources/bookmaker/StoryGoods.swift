import PointsCore

extension Story {
    /// Somebody who has the points takes one article or two; nil where nobody who came could.
    mutating func redemption(on day: Day) -> Redemption? {
        for _ in 0..<40 {
            let member = chance.below(Community.size)
            // The list goes by price.
            let affordable = goods.count { $0.price.tenths <= standing.balances[member] }
            guard affordable > 0 else { continue }
            var lines: [RedemptionLine] = []
            for _ in 0...chance.below(2) {
                let article = chance.below(affordable)
                let taken = lines.contains { $0.goods == goods[article].code }
                if !taken, let line = line(article, for: member, in: day.month) { lines.append(line) }
            }
            if !lines.isEmpty { return Redemption(member: community.members[member].number, lines: lines) }
        }
        return nil
    }

    mutating func takeBack(_ redemption: Redemption, of day: Day) {
        for line in redemption.lines {
            guard let article = goods.firstIndex(where: { $0.code == line.goods }) else { continue }
            standing.take(
                -line.quantity, of: article, for: line.price.tenths, by: redemption.member.value - 1,
                in: day.month)
        }
    }

    /// As many as wanted and allowed by balance, shelf and limit.
    private mutating func line(_ article: Int, for member: Int, in month: Month) -> RedemptionLine? {
        let goods = goods[article]
        let price = goods.price.tenths
        var quantity = min(chance.below(2) + 1, standing.balances[member] / price, standing.stock[article])
        if let limit = goods.limit {
            quantity = min(quantity, limit.quantity - standing.taken(article, by: member, in: month))
        }
        guard quantity > 0 else { return nil }
        standing.take(quantity, of: article, for: price, by: member, in: month)
        return RedemptionLine(goods: goods.code, quantity: quantity, price: goods.price)
    }
}
