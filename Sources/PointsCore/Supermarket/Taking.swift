/// Goods for points: what a redemption, a hold and its collection have in common.
public struct Taking: Hashable, Sendable {
    public let member: MemberNumber
    public let lines: [RedemptionLine]

    public init(member: MemberNumber, lines: [RedemptionLine]) {
        self.member = member
        self.lines = lines
    }

    /// Price times quantity over all lines.
    public var total: Points { lines.total }

    public func quantity(of code: GoodsCode) -> Int {
        lines.reduce(0) { $0 + ($1.goods == code ? $1.quantity : 0) }
    }
}

extension [RedemptionLine] {
    /// Price times quantity over all lines.
    public var total: Points {
        reduce(.zero) { Points(tenths: $0.tenths + $1.price.tenths * $1.quantity) }
    }

    /// Refused where an article stands twice, is unknown or has a quantity that cannot be; the total.
    func require(in book: Book) throws(Refusal) -> Points {
        guard !isEmpty else { throw .nothingRedeemed }
        let twice = firstRepeat { $0.goods }
        var total = Points.zero
        for (place, line) in enumerated() {
            try book.supermarket.require(line.goods)
            guard place != twice else { throw .goodsTwice(line.goods) }
            guard (1...Quantity.limit).contains(line.quantity) else { throw .badQuantity(line.goods) }
            guard line.price > .zero else { throw .priceNotPositive(line.goods) }
            total = try total.adding(try line.price.multiplied(by: line.quantity))
        }
        return total
    }
}

extension Taking {
    /// Refused where nobody could ever take this: an unknown member or article, no lines, one twice, an amount beyond
    /// all bounds.
    func requirePossible(in book: Book) throws(Refusal) {
        try book.roster.require(member)
        let total = try lines.require(in: book)
        _ = try book.ledger[member].spent.adding(total)
    }

    /// Refused where the member has left or may not redeem at present.
    func requireEntitled(in book: Book) throws(Refusal) {
        if book.roster.isEntitled(member) { return }
        let person = try book.roster.member(member)
        if let left = person.departure { throw .departed(member, name: person.name, on: left) }
        if let suspension = person.suspension {
            throw .redemptionSuspended(member, name: person.name, reason: suspension.reason)
        }
    }

    /// Refused where prices, free stock, limits or available points of the day do not allow it.
    func requireAllowed(in book: Book, on day: Day) throws(Refusal) {
        try book.settings.requireRedemption(on: day)
        try book.settings.requireVisit(lines)
        for line in lines { try requireShelf(line, book, on: day) }
        let balance = try requireBalance(in: book)
        let reserved = book.held(by: member, on: day)
        guard balance.tenths - reserved.tenths >= total.tenths else {
            throw .pointsReserved(
                member, name: try name(in: book), balance: balance, reserved: reserved, needed: total)
        }
        try requireLimits(book, on: day)
    }

    /// The member's balance; refused where it is less than the total.
    @discardableResult
    func requireBalance(in book: Book) throws(Refusal) -> Points {
        let balance = book.ledger[member].balance
        guard balance >= total else {
            throw .notEnoughPoints(member, name: try name(in: book), held: balance, needed: total)
        }
        return balance
    }

    private func name(in book: Book) throws(Refusal) -> String { try book.roster.member(member).name }

    /// Refused where the article is off sale, or price, stock or limit do not allow a line.
    private func requireShelf(_ line: RedemptionLine, _ book: Book, on day: Day) throws(Refusal) {
        let article = try book.supermarket.article(line.goods)
        guard !article.isWithdrawn else { throw .offSale(line.goods, name: article.name) }
        guard line.price == article.price else { throw .priceChanged(line.goods, name: article.name) }
        try article.requireStock(after: -line.quantity)
        try book.requireFree(article, after: -line.quantity, on: day)
        guard let limit = article.limit else { return }
        let had =
            book.taken(line.goods, by: member, in: limit.per.period(of: day))
            + book.held(line.goods, by: member, on: day)
        guard had + line.quantity <= limit.quantity else {
            throw .overLimit(line.goods, name: article.name, limit: limit, had: had, wanted: line.quantity)
        }
    }

    /// Refused where the community's own limits do not allow it.
    private func requireLimits(_ book: Book, on day: Day) throws(Refusal) {
        let reserved = book.held(by: member, on: day)
        if let limit = book.settings.memberLimit {
            let spent = book.spent(by: member, in: limit.per.period(of: day))
            let had = Points(tenths: spent.tenths + reserved.tenths)
            guard had.tenths + total.tenths <= limit.points.tenths else {
                throw .overMemberLimit(
                    member, name: try name(in: book), limit: limit, had: had, wanted: total)
            }
        }
        if let least = book.settings.minimumBalance {
            let available = book.available(member, on: day)
            guard available.tenths - total.tenths >= least.tenths else {
                throw .belowMinimum(
                    member, name: try name(in: book), available: available, minimum: least, needed: total)
            }
        }
    }
}

extension Event {
    /// The goods that left the shelf for points, where it is such an entry.
    public var taking: Taking? {
        switch self {
        case .redeem(let redemption): redemption.taking
        case .collect(let collected): collected.taking
        default: nil
        }
    }
}

extension History {
    /// What a member took in a period: without what was taken back or given back, whenever that was.
    func takings(of member: MemberNumber, in period: Period) -> [Taking] {
        var takings: [Taking] = []
        // The newest first, so that a return is met before what it is of.
        var returned: [EntryName: [GoodsCode: Int]] = [:]
        let since = period.bounds?.lowerBound.month
        forEachPosting(of: member, since: since, kinds: [.redemption, .giveBack]) { posting in
            guard !isReversed(posting.entry), let event = self[posting.entry]?.event
            else { return true }
            if case .return(let back) = event {
                for line in back.lines {
                    returned[back.of, default: [:]][line.goods, default: 0] += line.quantity
                }
            } else if period.contains(posting.day), let taking = event.taking {
                let back = returned[posting.entry] ?? [:]
                let lines = taking.lines.map { line in
                    RedemptionLine(
                        goods: line.goods, quantity: line.quantity - (back[line.goods] ?? 0),
                        price: line.price)
                }
                takings.append(Taking(member: member, lines: lines))
            }
            return true
        }
        return takings
    }
}

extension Book {
    /// How many of an article a member took in a period, without what was taken back or given back.
    public func taken(_ code: GoodsCode, by member: MemberNumber, in period: Period) -> Int {
        history.takings(of: member, in: period).reduce(0) { $0 + $1.quantity(of: code) }
    }

    /// The points a member spent on goods in a period, without what was taken back or given back.
    public func spent(by member: MemberNumber, in period: Period) -> Points {
        Points(tenths: history.takings(of: member, in: period).reduce(0) { $0 + $1.total.tenths })
    }
}
