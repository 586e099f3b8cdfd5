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
        guard !lines.isEmpty else { throw .nothingRedeemed }
        var codes: Set<GoodsCode> = []
        var total = Points.zero
        for line in lines {
            _ = try book.supermarket.article(line.goods)
            guard codes.insert(line.goods).inserted else { throw .goodsTwice(line.goods) }
            guard (1...Quantity.limit).contains(line.quantity) else { throw .badQuantity(line.goods) }
            total = try total.adding(try line.price.multiplied(by: line.quantity))
        }
        let account = book.ledger[member]
        _ = try account.spent.adding(total)
        // From here on another desk's entry may be the reason.
        if let left = person.departure { throw .departed(member, name: person.name, on: left) }
        if let suspension = person.suspension {
            throw .redemptionSuspended(member, name: person.name, reason: suspension.reason)
        }
        for line in lines { try checkShelf(line, book, on: stamp.day) }
        guard account.balance >= total else {
            throw .notEnoughPoints(member, name: person.name, held: account.balance, needed: total)
        }
    }

    /// Refused where the article is off sale, or price, stock or limit do not allow a line.
    private func checkShelf(_ line: RedemptionLine, _ book: Book, on day: Day) throws(Refusal) {
        let article = try book.supermarket.article(line.goods)
        guard !article.isWithdrawn else { throw .offSale(line.goods, name: article.name) }
        guard line.price == article.price else { throw .priceChanged(line.goods, name: article.name) }
        try book.supermarket.requireStock(line.goods, after: -line.quantity)
        guard let limit = article.limit else { return }
        let had = book.taken(line.goods, by: member, in: limit.per.period(of: day))
        guard had + line.quantity <= limit.quantity else {
            throw .overLimit(line.goods, name: article.name, limit: limit, had: had, wanted: line.quantity)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.post(self, stamp)
        for line in lines { book.move(line.goods, by: -line.quantity, stamp.entry) }
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        _ = try book.ledger[member].spent.subtracting(total)
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        book.takeBack(self, stamp)
        for line in lines { book.move(line.goods, by: line.quantity, stamp.entry) }
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
