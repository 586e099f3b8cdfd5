extension PlainModel {
    struct RankRow: Equatable {
        let rank: Int
        let member: Int
        let branch: String
        let points: Int
    }

    struct BranchRow: Equatable {
        let rank: Int
        let branch: String
        let points: Int
        let members: Int
    }

    struct StatementRow: Equatable {
        let entry: String
        let change: Int
        let balance: Int
    }

    /// The last day of a period that is not in the future, found by trying.
    private func lastDay(of period: PlainPeriod, today: Int) -> Int {
        if case .all = period { return today }
        var last = 18_262
        for day in 18_262..<18_262 + 3_000 where period.contains(day) { last = day }
        return min(last, today)
    }

    private func standing(in period: PlainPeriod) -> [Award] {
        awards.filter {
            reversed[$0.entry] == nil && !waiting.contains($0.entry) && !rejected.contains($0.entry)
                && period.contains($0.date)
        }
    }

    /// Rank, member, branch and points; and how many of that time have no points.
    func rank(
        _ period: PlainPeriod, branch: String?, ties: String, today: Int
    ) -> (rows: [RankRow], without: Int, total: Int) {
        let counted = standing(in: period).filter { branch == nil || $0.branch == branch }
        var sums: [(member: Int, points: Int)] = []
        for member in people.keys.sorted() {
            let sum = counted.filter { $0.member == member }.reduce(0) { $0 + $1.points }
            if sum != 0 { sums.append((member, sum)) }
        }
        let day = lastDay(of: period, today: today)
        var without = 0
        for (member, person) in people {
            guard let stay = person.stay(on: day), branch == nil || stay.branch == branch else { continue }
            if !sums.contains(where: { $0.member == member }) { without += 1 }
        }
        let rows = sums.sorted { $0.points != $1.points ? $0.points > $1.points : $0.member < $1.member }
            .map { row in
                // Those without points are as many places as they are members.
                let all = sums.map(\.points) + Array(repeating: 0, count: without)
                let above = all.filter { $0 > row.points }
                let rank = 1 + (ties == "1224" ? above.count : Set(above).count)
                let home = people[row.member].map {
                    ($0.stay(on: day) ?? $0.stays[$0.stays.count - 1]).branch
                }
                return RankRow(
                    rank: rank, member: row.member, branch: branch ?? home ?? "", points: row.points)
            }
        return (rows, without, sums.reduce(0) { $0 + $1.points })
    }

    func branchRank(_ period: PlainPeriod, perHead: Bool, ties: String, today: Int) -> [BranchRow] {
        let counted = standing(in: period)
        let day = lastDay(of: period, today: today)
        let all = branches.keys.map { code in
            (
                code: code, points: counted.filter { $0.branch == code }.reduce(0) { $0 + $1.points },
                members: people.values.count { $0.stay(on: day)?.branch == code }
            )
        }
        // Fractions of the same denominator: the product of all headcounts.
        let common = all.reduce(1) { $0 * max($1.members, 1) }
        func size(_ row: (code: String, points: Int, members: Int)) -> Int {
            // Without members there is no average: last.
            if perHead && row.members == 0 { return .min }
            return perHead ? row.points * (common / max(row.members, 1)) : row.points
        }
        return all.sorted { a, b in
            size(a) != size(b) ? size(a) > size(b) : Int(a.code)! < Int(b.code)!
        }.map { row in
            let above = all.map(size).filter { $0 > size(row) }
            let rank = 1 + (ties == "1224" ? above.count : Set(above).count)
            return BranchRow(rank: rank, branch: row.code, points: row.points, members: row.members)
        }
    }

    func statement(_ member: Int, _ period: PlainPeriod) -> (opening: Int, rows: [StatementRow], closing: Int)
    {
        var rows: [StatementRow] = []
        var balance = 0
        var opening = 0
        for line in lines where line.member == member {
            balance += line.change
            let written = entries[line.entry]
            if period.contains(line.day) {
                rows.append(StatementRow(entry: written.name, change: line.change, balance: balance))
            } else if rows.isEmpty, isBefore(line.day, period) {
                opening = balance
            }
        }
        return (opening, rows, rows.last?.balance ?? opening)
    }

    private func isBefore(_ day: Int, _ period: PlainPeriod) -> Bool {
        (day..<18_262 + 3_000).contains { period.contains($0) }
    }
}
