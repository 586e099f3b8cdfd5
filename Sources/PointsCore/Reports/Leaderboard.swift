/// Who earned how much in a period (榜单). Goes by points earned; what was spent never lowers it.
public struct Leaderboard: Hashable, Sendable {
    public let period: Period
    /// The one branch it is about; nil for the whole community.
    public let branch: Branch?
    public let ties: Ties
    public let rows: [Row]
    /// Points of everybody, also of rows that were cut off.
    public let total: Points
    /// Members of that time who have no points and no row; they stand before those below zero all the same.
    public let without: Int
    /// The posted board that this repeats; nil where it was counted anew.
    public let posted: PublicationMark?

    public struct Row: Hashable, Sendable {
        public let rank: Int
        public let member: MemberNumber
        public let name: String
        public let branch: BranchCode
        public let points: Points
    }

    /// - Parameters:
    ///   - branch: counts what was earned while in this branch.
    ///   - top: rows up to this place, all that share it included.
    ///   - everyone: also lists members without points.
    ///   - today: for the members of a period that is not over.
    public init(
        of book: Book, in period: Period, branch: Branch? = nil, ties: Ties? = nil, top: Int? = nil,
        everyone: Bool = false, today: Day
    ) {
        self.period = period
        self.branch = branch
        posted = nil
        self.ties = ties ?? book.settings.ties
        var sums = Leaderboard.sums(of: book, in: period, branch: branch)
        let lastDay = min(period.bounds?.upperBound ?? today, today)
        let belonging = book.roster.sorted.filter { member in
            guard let membership = member.membership(on: lastDay) else { return false }
            return branch == nil || membership.branch == branch?.code
        }
        let idle = belonging.filter { sums[$0.number] == nil }
        without = everyone ? 0 : idle.count
        if everyone { for member in idle { sums[member.number] = 0 } }
        total = Points(tenths: sums.values.reduce(0, +))
        let sorted = sums.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
        let places = self.ties.places(of: sorted.map { Points(tenths: $0.value) }, without: without)
        let all = zip(sorted, places).compactMap { sum, rank -> Row? in
            guard let member = book.roster[sum.key] else { return nil }
            let home = branch?.code ?? (member.membership(on: lastDay) ?? member.latest).branch
            return Row(
                rank: rank, member: member.number, name: member.name, branch: home,
                points: Points(tenths: sum.value))
        }
        rows = all.filter { $0.rank <= top ?? .max }
    }
}

extension Leaderboard {
    /// The tenths of points of everybody who has any.
    static func sums(of book: Book, in period: Period, branch: Branch? = nil) -> [MemberNumber: Int] {
        var sums: [MemberNumber: Int] = [:]
        book.forEachStake(in: period) { member, home, points in
            if branch == nil || home == branch?.code { sums[member, default: 0] += points.tenths }
        }
        return sums.filter { $0.value != 0 }
    }
}

extension Ties {
    /// The place of each amount of points of a list in falling order, among all members: those without points, who
    /// have no row in it, stand before those below zero. The source material does not say; this is ours.
    func places(of sorted: [Points], without: Int) -> [Int] {
        var places = places(of: sorted, by: ==)
        guard without > 0, let below = sorted.firstIndex(where: { $0 < .zero }) else { return places }
        let room =
            switch self {
            case .skip: min(without, Quantity.limit)
            // No points are one step, whether somebody with a row has none or not.
            case .dense: sorted[..<below].last == .zero ? 0 : 1
            }
        for place in below..<places.count { places[place] += room }
        return places
    }

    /// The place of each value of a list in falling order.
    func places<Value>(of sorted: [Value], by equal: (Value, Value) -> Bool) -> [Int] {
        var places: [Int] = []
        for (index, value) in sorted.enumerated() {
            if index > 0, equal(sorted[index - 1], value) {
                places.append(places[index - 1])
            } else {
                switch self {
                case .skip: places.append(index + 1)
                case .dense: places.append((places.last ?? 0) + 1)
                }
            }
        }
        return places
    }
}
