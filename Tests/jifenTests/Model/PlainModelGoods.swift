extension PlainModel {
    mutating func changeGoods(_ operation: Operation, _ entry: Int) -> Bool {
        switch operation {
        case .addGoods(let code, let name, let price, let stock, let limit):
            guard articles[code] == nil, !articles.values.contains(where: { $0.name == name }), price > 0,
                stock >= 0, limit?.quantity ?? 1 >= 1
            else { return false }
            articles[code] = Article(name: name, price: price, limit: limit)
            if stock > 0 { stockChanges.append(StockChange(entry: entry, goods: code, change: stock)) }
        case .price(let code, let price):
            guard articles[code] != nil, price > 0 else { return false }
            articles[code]?.price = price
        case .limit(let code, let limit):
            guard articles[code] != nil, limit?.quantity ?? 1 >= 1 else { return false }
            articles[code]?.limit = limit
        case .stock(let code, let change):
            guard articles[code] != nil, change != 0, stock(code) + change >= 0 else { return false }
            stockChanges.append(StockChange(entry: entry, goods: code, change: change))
        case .count(let code, let counted):
            guard articles[code] != nil, counted >= 0 else { return false }
            stockChanges.append(StockChange(entry: entry, goods: code, change: counted - stock(code)))
        case .open, .join, .move, .leave, .rejoin, .suspend, .resume, .adopt, .matter, .redeem, .reverse,
            .undo, .ties, .review, .approve, .reject, .object, .answer, .withdraw, .honour,
            .giveCard, .replaceCard, .opening,
            .validity, .expire:
            return false
        }
        return true
    }

    mutating func redeem(_ member: Int, _ wanted: [PlainLine], _ entry: Int, _ today: Int) -> Bool {
        guard let person = people[member], person.stays.last?.to == nil, !person.isSuspended, !wanted.isEmpty
        else { return false }
        var total = 0
        for line in wanted {
            guard let article = articles[line.goods], line.quantity >= 1, stock(line.goods) >= line.quantity
            else { return false }
            if let limit = article.limit {
                let period = PlainPeriod(limit.per, around: today)
                let had = taken.filter {
                    $0.member == member && $0.goods == line.goods && period.contains($0.day)
                        && reversed[$0.entry] == nil
                }
                guard had.reduce(line.quantity, { $0 + $1.quantity }) <= limit.quantity else { return false }
            }
            total += article.price * line.quantity
        }
        guard balance(member) >= total else { return false }
        for line in wanted {
            stockChanges.append(StockChange(entry: entry, goods: line.goods, change: -line.quantity))
            taken.append(
                Taken(entry: entry, member: member, goods: line.goods, quantity: line.quantity, day: today))
        }
        lines.append(Line(entry: entry, member: member, change: -total, day: today, isEarned: false))
        return true
    }
}
