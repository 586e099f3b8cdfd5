extension Leaderboard {
    /// A month's leaderboard as it was posted; nobody's later name, branch or points reach it.
    public init(
        _ board: Board, as mark: PublicationMark, branch: Branch? = nil, ties: Ties? = nil, top: Int? = nil,
        everyone: [Member] = []
    ) {
        period = .month(board.month)
        self.branch = branch
        self.ties = ties ?? board.ties
        posted = mark
        let sheet = branch.map { branch in board.branches.first { $0.code == branch.code } }
        let listed = sheet.map { $0?.rows ?? [] } ?? board.rows
        let known = everyone.isEmpty ? [] : Set(listed.map(\.member))
        let idle = everyone.filter { member in
            guard let membership = member.membership(on: board.day), !known.contains(member.number) else {
                return false
            }
            return branch == nil || membership.branch == branch?.code
        }
        let others = sheet.map { $0?.without ?? 0 } ?? board.without
        without = everyone.isEmpty ? others : 0
        total = sheet.map { $0?.points ?? .zero } ?? board.points
        if idle.isEmpty, self.ties == board.ties {
            rows = listed.prefix { $0.rank <= top ?? .max }.map { Row($0, rank: $0.rank) }
            return
        }
        let unranked =
            listed.map { Row($0, rank: 0) }
            + idle.map { member in
                Row(
                    rank: 0, member: member.number, name: member.name,
                    branch: (member.membership(on: board.day) ?? member.latest).branch, points: .zero)
            }
        // As posted they stand in this order already.
        let sorted =
            idle.isEmpty
            ? unranked
            : unranked.sorted { a, b in
                a.points == b.points ? a.member < b.member : a.points > b.points
            }
        let places = self.ties.places(of: sorted.map(\.points), without: others - idle.count)
        rows = zip(sorted, places).prefix { $1 <= top ?? .max }.map { row, rank in
            Row(rank: rank, member: row.member, name: row.name, branch: row.branch, points: row.points)
        }
    }
}

extension Leaderboard.Row {
    fileprivate init(_ row: BoardRow, rank: Int) {
        self.init(rank: rank, member: row.member, name: row.name, branch: row.branch, points: row.points)
    }
}

extension BranchBoard {
    /// Branches against each other as a posted board has them.
    public init(_ board: Board, as mark: PublicationMark, order: Order, ties: Ties? = nil) {
        self.init(
            board.branches.map { branch in
                Row(
                    rank: 0, branch: Branch(code: branch.code, name: branch.name), points: branch.points,
                    members: branch.members)
            }, in: .month(board.month), order: order, ties: ties ?? board.ties, total: board.points,
            posted: mark)
    }
}
