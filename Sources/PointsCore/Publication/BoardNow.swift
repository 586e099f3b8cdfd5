/// A posted board as it stands today (更正后的榜): what was put right since, member by member, and by which entry.
public struct BoardNow: Hashable, Sendable {
    public let rows: [Row]
    public let changes: [Change]
    /// Points of all rows, now and as posted.
    public let total: Points
    public let postedTotal: Points

    public struct Row: Hashable, Sendable {
        /// Nil where nothing is left.
        public let rank: Int?
        public let member: MemberNumber
        public let name: String
        public let branch: BranchCode
        public let points: Points
        /// As posted; nil where the member was not on the board.
        public let posted: BoardRow?

        /// Whether others made room or took it.
        public var hasMoved: Bool { posted?.rank != rank }
    }

    /// One entry that changed the board.
    public struct Change: Hashable, Sendable {
        /// The late matter, or the reversal.
        public let entry: EntryName
        public let matter: EntryName
        public let date: Day
        public let heading: String
        /// Why it was taken back; nil for a late matter.
        public let reason: String?
        public let points: [MemberNumber: Points]
    }

    /// - Parameter branch: counts what was earned while in this branch; nil for the whole community.
    public init(_ board: Board, in book: Book, branch: BranchCode? = nil) {
        var changes: [Change] = []
        for counted in board.matters + board.lateMatters {
            guard !book.counts(counted.entry), let (stamp, reason) = book.ending(of: counted.entry),
                let matter = book.history.matter(counted.entry)
            else { continue }
            changes.append(Change(stamp.entry, counted.entry, matter, reason: reason, branch))
        }
        for name in book.history.matters(in: board.month...board.month) where book.counts(name) {
            guard let counting = book.countingEntry(of: name), !book.counted(name, at: board.journal),
                let matter = book.history.matter(name)
            else { continue }
            changes.append(Change(counting, name, matter, reason: nil, branch))
        }
        changes.removeAll(where: \.points.isEmpty)
        self.changes = changes.sorted { $0.entry.isBefore($1.entry) }
        let part = board.branches.first { $0.code == branch }
        let postedRows = branch == nil ? board.rows : part?.rows ?? []
        postedTotal = branch == nil ? board.points : part?.points ?? .zero
        var sums = Dictionary(postedRows.map { ($0.member, $0.points.tenths) }, uniquingKeysWith: +)
        for change in changes {
            for (member, points) in change.points { sums[member, default: 0] += points.tenths }
        }
        let posted = Dictionary(
            postedRows.map { ($0.member, $0) }, uniquingKeysWith: { first, _ in first })
        // A board has a place for who comes to nothing by what it counts.
        let kept = sums.filter { $0.value != 0 || posted[$0.key]?.points == .zero }.sorted {
            $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
        }
        // Who had a row and has no points left is one of those without; who came to have some is one no more.
        var without = branch == nil ? board.without : part?.without ?? 0
        for (member, tenths) in sums {
            let home = book.roster[member]?.membership(on: board.day)?.branch
            guard home != nil, branch == nil || home == branch else { continue }
            switch posted[member]?.points {
            case nil: without -= tenths == 0 ? 0 : 1
            case .zero?: continue
            case _?: without += tenths == 0 ? 1 : 0
            }
        }
        let places = board.ties.places(of: kept.map { Points(tenths: $0.value) }, without: without)
        func row(_ member: MemberNumber, _ tenths: Int, _ rank: Int?) -> Row {
            let known = book.roster[member]
            let home = known.map { ($0.membership(on: board.day) ?? $0.latest).branch }
            return Row(
                rank: rank, member: member, name: posted[member]?.name ?? known?.name ?? "",
                branch: posted[member]?.branch ?? branch ?? home ?? BranchCode(),
                points: Points(tenths: tenths),
                posted: posted[member])
        }
        let gone = sums.filter { $0.value == 0 && posted[$0.key]?.points != .zero }.keys.sorted()
        rows = zip(kept, places).map { row($0.key, $0.value, $1) } + gone.map { row($0, 0, nil) }
        total = Points(tenths: sums.values.reduce(0, +))
    }

    /// What changed a member's points.
    public func changes(of member: MemberNumber) -> [Change] { changes.filter { $0.points[member] != nil } }
}

extension BoardNow.Change {
    fileprivate init(
        _ entry: EntryName, _ name: EntryName, _ matter: Matter, reason: String?, _ branch: BranchCode?
    ) {
        self.entry = entry
        self.matter = name
        date = matter.date
        heading = matter.heading
        self.reason = reason
        points = Dictionary(
            matter.awards.filter { branch == nil || $0.branch == branch }.map {
                ($0.member, reason == nil ? $0.points : -$0.points)
            },
            uniquingKeysWith: { first, _ in first })
    }
}
