/// What the points are worth: points that members hold against what is on the shelf, so that a committee can set
/// prices and a budget.
///
/// Looks at every account, and at the entries that moved stock in the period.
public struct GoodsReport: Hashable, Sendable {
    public let period: Period
    /// Points that members of today may still spend, and how many members hold some.
    public let outstanding: Points
    public let holders: Int
    /// Points that members owe, and how many do.
    public let owed: Points
    public let debtors: Int
    /// Points of those who left; they cannot be spent.
    public let stranded: Points
    /// The most that one member has.
    public let highest: Points
    /// Articles on sale, and those off sale that have stock or were taken in the period; by code.
    public let rows: [Row]
    /// What partner organisations and others gave in the period.
    public let donations: [Donation]

    public struct Row: Hashable, Sendable {
        public let article: Goods
        /// How many members have the points for one.
        public let affordable: Int
        /// What was redeemed in the period and not taken back.
        public internal(set) var pieces = 0
        public internal(set) var points = Points.zero
        public internal(set) var members = 0

        /// What is on the shelf; a stock that two desks drove below zero is none.
        public var stock: Int { max(0, article.stock) }
        /// At the present price; what is off sale cannot be had for points.
        public var stockPoints: Points {
            article.isWithdrawn ? .zero : Points(tenths: article.price.tenths.clampedProduct(stock))
        }
        /// Pieces on the shelf of which a cost is known: as many as came in with one.
        public var known: Int { min(stock, max(0, article.cost.pieces)) }
        /// What these are worth at the average cost; nil where no cost is known.
        public var value: Yuan? { article.cost.average.map { $0.times(known) } }
        /// What a point buys of the article.
        public var perPoint: Yuan? {
            article.cost.average.map { $0.times(10).divided(by: article.price.tenths) }
        }
    }

    public struct Donation: Hashable, Sendable {
        /// Nil where nobody was named.
        public let partner: String?
        public let goods: GoodsCode
        public internal(set) var pieces = 0
        public internal(set) var value = Yuan.zero
        /// Pieces of which nobody said what they are worth.
        public internal(set) var unknown = 0
    }

    public init(of book: Book, in period: Period) {
        self.period = period
        let people = Purses(book)
        outstanding = people.outstanding
        holders = people.holders
        owed = people.owed
        debtors = people.debtors
        stranded = people.stranded
        highest = people.balances.last ?? .zero
        let moved = Moved(in: period, book)
        rows = book.supermarket.sorted.compactMap { article in
            let taken = moved.taken[article.code]
            guard !article.isWithdrawn || article.stock > 0 || taken != nil else { return nil }
            return Row(
                article: article, affordable: people.count(with: article.price), pieces: taken?.pieces ?? 0,
                points: Points(tenths: taken?.tenths ?? 0), members: taken?.members ?? 0)
        }
        donations = moved.donations
    }
}

extension GoodsReport {
    /// Those on sale.
    private var onSale: [Row] { rows.filter { !$0.article.isWithdrawn } }

    public var stock: Int { rows.reduce(0) { $0 + $1.stock } }
    public var stockPoints: Points { Points(tenths: rows.reduce(0) { $0.clampedSum($1.stockPoints.tenths) }) }
    /// What the pieces of known cost are worth.
    public var value: Yuan { rows.reduce(.zero) { $0.adding($1.value ?? .zero) } }
    public var known: Int { rows.reduce(0) { $0 + $1.known } }
    /// Pieces on the shelf of which no cost is known.
    public var unknown: Int { stock - known }

    /// What the pieces on sale of known cost are worth, and the points they can be had for, in tenths.
    private var worth: (value: Yuan, tenths: Int) {
        onSale.reduce((.zero, 0)) { sum, row in
            let tenths = row.article.price.tenths.clampedProduct(row.known)
            return (sum.0.adding(row.value ?? .zero), sum.1.clampedSum(tenths))
        }
    }

    /// What a point is worth by the goods on sale of which the cost is known; nil where there are none.
    public var perPoint: Yuan? {
        let worth = worth
        return worth.tenths > 0 ? worth.value.times(10).divided(by: worth.tenths) : nil
    }

    /// What it would take to honour all points that are out, at that worth.
    public var budget: Yuan? {
        let worth = worth
        return worth.tenths > 0 ? worth.value.times(outstanding.tenths).divided(by: worth.tenths) : nil
    }

    /// The most wanted first.
    public var wanted: [Row] {
        rows.filter { $0.pieces > 0 }.sorted {
            ($1.pieces, $1.points, $0.article.code) < ($0.pieces, $0.points, $1.article.code)
        }
    }

    public var unwanted: [Row] { onSale.filter { $0.pieces == 0 } }
    public var unaffordable: [Row] { onSale.filter { $0.affordable == 0 } }
    public var low: [Row] { onSale.filter(\.article.isLow) }
}

/// What members have.
private struct Purses {
    /// Of present members, in rising order.
    private(set) var balances: [Points] = []
    private(set) var outstanding = Points.zero
    private(set) var holders = 0
    private(set) var owed = Points.zero
    private(set) var debtors = 0
    private(set) var stranded = Points.zero

    init(_ book: Book) {
        for (number, account) in book.ledger.sorted {
            let balance = account.balance
            if book.roster[number]?.departure != nil {
                if balance > .zero { stranded = Points(tenths: stranded.tenths + balance.tenths) }
                continue
            }
            balances.append(balance)
            if balance > .zero {
                outstanding = Points(tenths: outstanding.tenths + balance.tenths)
                holders += 1
            } else if balance < .zero {
                owed = Points(tenths: owed.tenths - balance.tenths)
                debtors += 1
            }
        }
        balances.sort()
    }

    func count(with price: Points) -> Int {
        balances.count - (balances.firstIndex { $0 >= price } ?? balances.count)
    }
}

/// What moved stock in a period.
private struct Moved {
    struct Taken {
        var pieces = 0
        var tenths = 0
        /// How many pieces each member kept.
        var kept: [MemberNumber: Int] = [:]
        var members: Int { kept.values.count { $0 > 0 } }
    }

    private(set) var taken: [GoodsCode: Taken] = [:]
    private var given: [Giver: GoodsReport.Donation] = [:]

    private struct Giver: Hashable {
        let partner: String?
        let goods: GoodsCode
    }

    init(in period: Period, _ book: Book) {
        // What was taken in the period may have come back after it.
        for name in book.history.entriesMovingStock(since: period.bounds?.lowerBound) {
            guard let entry = book.history[name], !book.history.isReversed(name) else { continue }
            if case .return(let back) = entry.event {
                guard let day = book.history[back.of]?.stamp.day, period.contains(day) else { continue }
                for line in back.lines { count(line, -1, by: back.member) }
            }
            guard period.contains(entry.stamp.day) else { continue }
            if let taking = entry.event.taking {
                for line in taking.lines { count(line, 1, by: taking.member) }
            }
            switch entry.event {
            case .stock(let moved): take(moved.origin, moved.quantity, of: moved.goods)
            case .goods(let added):
                for article in added.goods { take(article.origin, article.stock, of: article.code) }
            default: continue
            }
        }
    }

    /// - Parameter sign: -1 for what came back.
    private mutating func count(_ line: RedemptionLine, _ sign: Int, by member: MemberNumber) {
        var sum = taken[line.goods] ?? Taken()
        sum.pieces += sign * line.quantity
        sum.kept[member, default: 0] += sign * line.quantity
        sum.tenths += sign * line.price.tenths * line.quantity
        taken[line.goods] = sum
    }

    private mutating func take(_ origin: StockOrigin, _ pieces: Int, of code: GoodsCode) {
        guard origin.source == .donation else { return }
        let giver = Giver(partner: origin.partner, goods: code)
        var sum = given[giver] ?? GoodsReport.Donation(partner: origin.partner, goods: code)
        sum.pieces += pieces
        if let cost = origin.cost {
            sum.value = sum.value.adding(cost.times(pieces))
        } else {
            sum.unknown += pieces
        }
        given[giver] = sum
    }

    /// By partner, those nobody named last; then by article.
    var donations: [GoodsReport.Donation] {
        given.values.sorted { a, b in
            if (a.partner == nil) != (b.partner == nil) { return b.partner == nil }
            return (a.partner ?? "", a.goods) < (b.partner ?? "", b.goods)
        }
    }
}

extension Int {
    fileprivate func clampedProduct(_ other: Int) -> Int {
        let (product, overflow) = multipliedReportingOverflow(by: other)
        return overflow ? .max : product
    }

    fileprivate func clampedSum(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
