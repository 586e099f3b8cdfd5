/// Branches against each other: what their members earned in a period, in all and per head.
public struct BranchBoard: Hashable, Sendable {
    public let period: Period
    public let order: Order
    public let ties: Ties
    public let rows: [Row]
    public let total: Points
    /// The posted board that this repeats; nil where it was counted anew.
    public let posted: PublicationMark?

    public enum Order: String, CaseIterable, Sendable {
        case total
        case perHead = "per-head"
    }

    public struct Row: Hashable, Sendable {
        public let rank: Int
        public let branch: Branch
        public let points: Points
        /// Members on the period's last day, or today where it is not over.
        public let members: Int

        /// Hundredths of a point per member, rounded half away from zero; nil without members.
        public var perHead: Int? {
            guard members > 0 else { return nil }
            let size = (points.tenths.magnitude * 20 + UInt(members)) / (2 * UInt(members))
            return points.tenths < 0 ? -Int(size) : Int(size)
        }
    }

    public init(of book: Book, in period: Period, order: Order, ties: Ties? = nil, today: Day) {
        var sums: [BranchCode: Int] = [:]
        book.forEachStake(in: period) { _, branch, points in sums[branch, default: 0] += points.tenths }
        let lastDay = min(period.bounds?.upperBound ?? today, today)
        var heads: [BranchCode: Int] = [:]
        for member in book.roster.glances(on: lastDay) {
            if let branch = member.home { heads[branch, default: 0] += 1 }
        }
        let unranked = book.roster.branches.map { branch in
            Row(
                rank: 0, branch: branch, points: Points(tenths: sums[branch.code] ?? 0),
                members: heads[branch.code] ?? 0)
        }
        self.init(
            unranked, in: period, order: order, ties: ties ?? book.settings.ties,
            total: Points(tenths: sums.values.reduce(0, +)), posted: nil)
    }

    /// Puts rows into their places.
    init(
        _ unranked: [Row], in period: Period, order: Order, ties: Ties, total: Points,
        posted: PublicationMark?
    ) {
        self.posted = posted
        self.period = period
        self.order = order
        self.ties = ties
        self.total = total
        let sorted = unranked.sorted { a, b in
            if BranchBoard.equal(a, b, order) { return a.branch.code < b.branch.code }
            return BranchBoard.isAhead(a, b, order)
        }
        let places = self.ties.places(of: sorted) { [order] in BranchBoard.equal($0, $1, order) }
        rows = zip(sorted, places).map { row, rank in
            Row(rank: rank, branch: row.branch, points: row.points, members: row.members)
        }
    }

    private static func isAhead(_ a: Row, _ b: Row, _ order: Order) -> Bool {
        switch order {
        case .total: a.points > b.points
        // Compared as fractions, so that rounding decides no place.
        // A branch without members has no average and comes last.
        case .perHead:
            a.members > 0
                && (b.members == 0 || a.points.tenths * b.members > b.points.tenths * a.members)
        }
    }

    private static func equal(_ a: Row, _ b: Row, _ order: Order) -> Bool {
        !isAhead(a, b, order) && !isAhead(b, a, order)
    }
}
