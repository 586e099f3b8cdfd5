/// Who might be honoured for a period, by the points earned in it (推荐). Whether they are is for people to decide.
public struct HonourSuggestion: Hashable, Sendable {
    public let period: Period
    public let all: Places
    public let branches: [Places]

    /// The first of the community or of a branch.
    public struct Places: Hashable, Sendable {
        /// Nil for the whole community.
        public let branch: Branch?
        /// How many were asked for.
        public let top: Int
        /// Everybody who has one of the places; more than ``top`` where the last one is shared.
        public let rows: [Row]
        /// Who would have a place and left.
        public let left: [Leaderboard.Row]

        /// How many share the last place, where that is why there are more than were asked for.
        public var sharing: Int? {
            guard rows.count > top, let last = rows.last else { return nil }
            return rows.count { $0.place.rank == last.place.rank }
        }
    }

    public struct Row: Hashable, Sendable {
        public let place: Leaderboard.Row
        /// The titles given for this period already, and for the one before.
        public let now: [String]
        public let before: [String]
    }

    /// - Parameters:
    ///   - board: the leaderboard of a branch, or of everybody.
    ///   - today: whoever is no member on it has left.
    public init(
        of book: Book, for period: Period, top: Int, perBranch: Int, today: Day,
        board: (Branch?) -> Leaderboard
    ) {
        self.period = period
        let titles = HonourTitles(of: book, for: period)
        func places(_ branch: Branch?, _ top: Int) -> Places {
            let earners = board(branch).rows.filter { $0.points > .zero }
            let isMember = { (row: Leaderboard.Row) in book.roster[row.member]?.membership(on: today) != nil }
            let staying = earners.filter(isMember)
            let last = staying.prefix(top).last?.rank ?? (top > 0 ? Int.max : 0)
            return Places(
                branch: branch, top: top,
                rows: staying.filter { $0.rank <= last }.map { row in
                    Row(
                        place: row, now: titles.now[row.member] ?? [], before: titles.before[row.member] ?? []
                    )
                },
                left: earners.filter { $0.rank <= last && !isMember($0) })
        }
        all = places(nil, top)
        branches = book.roster.branches.sorted { $0.code < $1.code }.map { places($0, perBranch) }
    }
}

/// Who was honoured for a period, and who for the one of the same kind before it.
private struct HonourTitles {
    var now: [MemberNumber: [String]] = [:]
    var before: [MemberNumber: [String]] = [:]

    init(of book: Book, for period: Period) {
        for honour in book.honours.all where honour.reversal == nil {
            guard let given = book.given(honour) else { continue }
            if given.period == period { now[given.member, default: []].append(given.title) }
            if given.period == period.previous { before[given.member, default: []].append(given.title) }
        }
    }
}

extension Period {
    /// The period of the same kind before this one; nil for a day and for all time.
    var previous: Period? {
        switch self {
        case .day, .all: nil
        case .month(let month): .month(Month(index: month.index - 1))
        case .quarter(let year, let quarter):
            quarter == 1 ? .quarter(year: year - 1, quarter: 4) : .quarter(year: year, quarter: quarter - 1)
        case .year(let year): .year(year - 1)
        }
    }
}
