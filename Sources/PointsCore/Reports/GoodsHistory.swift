/// Every movement of one article's stock with the stock after each (商品流水).
///
/// In the order in which they were written; a period takes those written in it.
public struct GoodsHistory: Hashable, Sendable {
    public let article: Goods
    public let period: Period
    public let opening: Int
    public let lines: [Line]
    public let closing: Int

    public struct Line: Hashable, Sendable {
        public let entry: EntryName
        public let stamp: Stamp
        public let kind: MovementKind
        public let change: Int
        /// The stock after it.
        public let stock: Int
        /// Of goods that came in.
        public let origin: StockOrigin
        /// Who redeemed, and for how much a piece.
        public let member: MemberNumber?
        public let price: Points?
        /// The entry that this one took back.
        public let of: EntryName?
        public let reason: String?
        /// The entry that took this one back.
        public let reversedBy: EntryName?
    }

    public init(of article: Goods, in period: Period, from book: Book) {
        self.article = article
        self.period = period
        var stock = article.stock
        var found: [(line: Line, before: Int)] = []
        book.history.forEachMovement(of: article.code, since: period.bounds?.lowerBound.month) { movement in
            let before = stock - movement.change
            if let line = Line(movement, stock: stock, book) { found.append((line, before)) }
            stock = before
            return true
        }
        found.reverse()
        // From the first written in the period to the last: where a clock went back, what lies between belongs to it
        // too, or the stocks would not follow from each other.
        let first = found.firstIndex { period.contains($0.line.stamp.day) }
        let last = found.lastIndex { period.contains($0.line.stamp.day) } ?? -1
        let start =
            first ?? found.count { $0.line.stamp.day < period.bounds?.lowerBound ?? $0.line.stamp.day }
        opening = start < found.count ? found[start].before : found.last?.line.stock ?? stock
        lines = found.prefix(last + 1).dropFirst(start).map(\.line)
        closing = lines.last?.stock ?? opening
    }
}

extension GoodsHistory.Line {
    /// Nil where the entry cannot be read.
    fileprivate init?(_ movement: StockMovement, stock: Int, _ book: Book) {
        guard let found = book.history[movement.entry], let kind = found.event.movementKind(movement.change)
        else {
            return nil
        }
        entry = movement.entry
        stamp = found.stamp
        self.kind = kind
        change = movement.change
        self.stock = stock
        reversedBy = book.history.reversal(of: movement.entry)
        var origin = StockOrigin.unknown
        var member: MemberNumber?
        var price: Points?
        var of: EntryName?
        var reason: String?
        switch found.event {
        case .goods(let added):
            origin = added.goods.first { $0.code == movement.goods }?.origin ?? .unknown
        case .stock(let moved): (origin, reason) = (moved.origin, moved.reason)
        case .count(let counted): reason = counted.reason
        case .redeem, .collect:
            member = found.event.taking?.member
            price = found.event.taking?.lines.first { $0.goods == movement.goods }?.price
        case .return(let back):
            (member, of, reason) = (back.member, back.of, back.reason)
            price = back.lines.first { $0.goods == movement.goods }?.price
        case .reverse(let reversal): (of, reason) = (reversal.entry, reversal.reason)
        default: break
        }
        (self.origin, self.member, self.price, self.of, self.reason) = (origin, member, price, of, reason)
    }
}
