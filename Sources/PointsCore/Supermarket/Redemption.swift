/// Points for goods (兑换): all articles or none, each at the price of the moment.
public struct Redemption: EventKind {
    public static let key = "redeem"
    public private(set) var member = MemberNumber.first
    public private(set) var lines: [RedemptionLine] = []

    public init() {}
    public init(member: MemberNumber, lines: [RedemptionLine]) {
        self.member = member
        self.lines = lines
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.list("lines", &lines)
    }

    /// Price times quantity over all lines.
    public var total: Points {
        lines.reduce(.zero) { Points(tenths: $0.tenths + $1.price.tenths * $1.quantity) }
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let person = try book.roster.member(member)
        if let left = person.departure { throw .departed(member, name: person.name, on: left) }
        if let suspension = person.suspension {
            throw .redemptionSuspended(member, name: person.name, reason: suspension.reason)
        }
        guard !lines.isEmpty else { throw .nothingRedeemed }
        var codes: Set<GoodsCode> = []
        var total = Points.zero
        for line in lines {
            guard codes.insert(line.goods).inserted else { throw .goodsTwice(line.goods) }
            total = try total.adding(try check(line, person, book, on: stamp.day))
        }
        let account = book.ledger[member]
        guard account.balance >= total else {
            throw .notEnoughPoints(member, name: person.name, held: account.balance, needed: total)
        }
        _ = try account.spent.adding(total)
    }

    /// What a line costs, if it is allowed.
    private func check(
        _ line: RedemptionLine, _ person: Member, _ book: Book, on day: Day
    ) throws(Refusal) -> Points {
        let article = try book.supermarket.article(line.goods)
        guard (1...Quantity.limit).contains(line.quantity) else { throw .badQuantity(line.goods) }
        guard line.price == article.price else { throw .priceChanged(line.goods, name: article.name) }
        guard article.stock >= line.quantity else {
            throw .outOfStock(line.goods, name: article.name, left: article.stock, wanted: line.quantity)
        }
        if let limit = article.limit {
            let had = book.supermarket.taken(
                line.goods, by: member, in: limit.per.period(of: day), book.history)
            guard had + line.quantity <= limit.quantity else {
                throw .overLimit(
                    line.goods, name: article.name, limit: limit, had: had, wanted: line.quantity)
            }
        }
        return try line.price.multiplied(by: line.quantity)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.ledger.spend(self, as: stamp.entry)
        book.supermarket.note(self, stamp.entry)
    }
}

/// Some of one article, with the price it went for.
public struct RedemptionLine: LineObject, Hashable, Sendable {
    public private(set) var goods = GoodsCode()
    public private(set) var quantity = 0
    public private(set) var price = Points.zero

    public init() {}
    public init(goods: GoodsCode, quantity: Int, price: Points) {
        self.goods = goods
        self.quantity = quantity
        self.price = price
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("goods", &goods)
        try coder.field("quantity", &quantity)
        try coder.field("price", &price)
    }
}
