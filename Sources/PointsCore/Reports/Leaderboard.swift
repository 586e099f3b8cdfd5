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
        let sums = Leaderboard.tally(of: book, in: period, branch: branch)
        let lastDay = min(period.bounds?.upperBound ?? today, today)
        // In the order of the numbers, so that the place of one says as much as the number.
        let members = book.roster.glances(on: lastDay)
        var listed: [ListKey] = []
        listed.reserveCapacity(members.count)
        var idle = 0
        for (place, member) in members.enumerated() {
            let tenths = sums[member.number.value]
            if tenths != 0 {
                listed.append(ListKey(tenths, place))
            } else if let home = member.home, branch == nil || home == branch?.code {
                if everyone { listed.append(ListKey(0, place)) } else { idle += 1 }
            }
        }
        without = idle
        total = Points(tenths: sums.reduce(0, +))
        listed.sort()
        let points = listed.map { Points(tenths: sums[members[$0.place].number.value]) }
        let places = self.ties.places(of: points, without: without)
        var rows: [Row] = []
        rows.reserveCapacity(listed.count)
        for (index, key) in listed.enumerated() where places[index] <= top ?? .max {
            let member = members[key.place]
            rows.append(
                Row(
                    rank: places[index], member: member.number, name: member.name,
                    branch: branch?.code ?? member.home ?? member.latest, points: points[index]))
        }
        self.rows = rows
    }
}

/// Who comes before whom, in one number: more points first, then the earlier place among the members.
private struct ListKey: Comparable {
    private let value: Int
    private static let bits = 20

    init(_ tenths: Int, _ place: Int) { value = -tenths << ListKey.bits | place }

    /// Numbers of members have six digits; what is left holds more tenths than accounts can.
    var place: Int { value & (1 << ListKey.bits - 1) }

    static func < (a: ListKey, b: ListKey) -> Bool { a.value < b.value }
}

extension Leaderboard {
    /// The tenths of points of everybody who has any.
    static func sums(of book: Book, in period: Period) -> [MemberNumber: Int] {
        var sums: [MemberNumber: Int] = [:]
        for (value, tenths) in tally(of: book, in: period).enumerated() where tenths != 0 {
            if let member = MemberNumber(value) { sums[member] = tenths }
        }
        return sums
    }

    /// The same at the place of each number.
    private static func tally(of book: Book, in period: Period, branch: Branch? = nil) -> [Int] {
        var sums = Array(repeating: 0, count: book.roster.highest + 1)
        book.forEachStake(in: period) { member, home, points in
            if branch == nil || home == branch?.code { sums[member.value] += points.tenths }
        }
        return sums
    }
}
