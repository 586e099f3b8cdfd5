/// What is decided when a board is posted; all else on it follows from the entries before.
public struct BoardTerms: Sendable {
    let month: Month
    let number: Int
    let entry: EntryName
    let at: Moment
    let by: String
    let until: Day
    let early: Bool?
    let journal: [DeskMark]

    /// The terms of the next board.
    ///
    /// - Parameter until: the last day for objections.
    public init(
        _ month: Month, entry: EntryName, at: Moment, by: String, until: Day, journal: [DeskMark],
        in book: Book
    ) {
        self.month = month
        number = book.publications.nextNumber(in: month.year)
        self.entry = entry
        self.at = at
        self.by = by
        self.until = until
        early = month.last < at.day ? nil : true
        self.journal = journal
    }

    /// The terms on which a board was posted.
    public init(_ publication: Publication, _ stamp: Stamp) {
        month = publication.month
        number = publication.number
        entry = stamp.entry
        at = stamp.at
        by = stamp.by
        until = publication.until
        early = publication.early
        journal = publication.journal
    }
}

extension Board {
    /// Makes a board from the book as it was just before the board was posted.
    ///
    /// Refused where there is nothing to post, or a month before it was not posted.
    public init(of book: Book, _ terms: BoardTerms) throws(Refusal) {
        self.init()
        if let earlier = book.unpublishedMonth(before: terms.month) {
            throw .publishFirst(earlier, before: terms.month)
        }
        let count = BoardCount(of: book, for: terms.month)
        guard !(count.own.isEmpty && count.late.isEmpty && count.corrections.isEmpty) else {
            throw .nothingToPublish(terms.month)
        }
        community = book.info.name
        self.book = book.info.id
        month = terms.month
        number = terms.number
        entry = terms.entry
        at = terms.at
        by = terms.by
        until = terms.until
        early = terms.early
        day = min(month.last, at.day)
        journal = terms.journal
        ties = book.settings.ties
        objections = book.boardObjections()
        honours = book.boardHonours(for: month)
        place = book.settings.objectionPlace.isEmpty ? nil : book.settings.objectionPlace
        previous = book.publications.last.flatMap { book.publication($0)?.event.fingerprint }
        matters = count.own.compactMap { name in book.history.matter(name).map { BoardMatter(name, $0) } }
        lateMatters = count.late.compactMap { book.boardMatter($0) }
        corrections = count.corrections.compactMap { book.boardCorrection($0) }
        var shares = BoardShares()
        for name in count.own { shares.add(book.history.matter(name), \.own, 1) }
        for name in count.late { shares.add(book.history.matter(name), \.late, 1) }
        for correction in count.corrections {
            shares.add(book.history.matter(correction.matter), \.corrected, -1)
        }
        try place(shares, book)
        tally(count.own, book)
        figures = book.figures(of: count)
    }

    private mutating func place(_ shares: BoardShares, _ book: Book) throws(Refusal) {
        var heads: [BranchCode: Set<MemberNumber>] = [:]
        var homes: [MemberNumber: BranchCode] = [:]
        for member in book.roster.sorted {
            if let branch = member.membership(on: day)?.branch {
                heads[branch, default: []].insert(member.number)
                homes[member.number] = branch
            }
        }
        let belonging = Set(homes.keys)
        members = belonging.count
        var all: [MemberNumber: BoardShare] = [:]
        for (branch, members) in shares.byBranch {
            for (member, share) in members {
                all[member, default: BoardShare()].add(share)
                homes[member] = homes[member] ?? book.roster[member]?.latest.branch ?? branch
            }
        }
        (rows, without) = ranked(all, of: belonging, book) { homes[$0] ?? BranchCode() }
        branches = book.roster.branches.sorted { $0.code < $1.code }.map { branch in
            let members = heads[branch.code] ?? []
            let (rows, without) = ranked(
                shares.byBranch[branch.code] ?? [:], of: members, book
            ) { _ in branch.code }
            return BoardBranch(
                branch, members: members.count, without: without,
                points: Points(tenths: rows.reduce(0) { $0 + $1.points.tenths }), rows: rows)
        }
        var sum = BoardShare()
        for share in all.values { sum.add(share) }
        points = sum.points
        own = Points(tenths: sum.own)
        late = Points(tenths: sum.late)
        corrected = Points(tenths: sum.corrected)
        for points in [points, own, late, corrected] where abs(points.tenths) > Points.limit.tenths {
            throw .amountTooLarge
        }
    }

    /// The rows, and how many of the members have none.
    private func ranked(
        _ shares: [MemberNumber: BoardShare], of members: Set<MemberNumber>, _ book: Book,
        branch: (MemberNumber) -> BranchCode
    ) -> (rows: [BoardRow], without: Int) {
        let sorted = shares.filter { !$0.value.isEmpty }.sorted { a, b in
            a.value.points == b.value.points ? a.key < b.key : a.value.points > b.value.points
        }
        let without = members.subtracting(sorted.map(\.key)).count
        let places = ties.places(of: sorted.map(\.value.points), without: without)
        let rows = zip(sorted, places).map { sum, rank in
            BoardRow(
                rank: rank, member: sum.key, name: book.roster[sum.key]?.name ?? "",
                branch: branch(sum.key), sum.value)
        }
        return (rows, without)
    }

    private mutating func tally(_ own: [EntryName], _ book: Book) {
        var editions: Set<EntryName> = []
        if let edition = book.rules.edition(on: day) { editions.insert(edition.entry) }
        var sums: [ItemCode: (name: String, matters: Int, points: Int)] = [:]
        for name in own {
            guard let matter = book.history.matter(name) else { continue }
            editions.insert(matter.edition)
            var sum = sums[matter.item] ?? (matter.name, 0, 0)
            sum.name = matter.name
            sum.matters += 1
            sum.points += matter.total.tenths
            sums[matter.item] = sum
        }
        self.editions = book.rules.editions.filter { editions.contains($0.entry) }.map(BoardEdition.init)
        items = sums.sorted { a, b in
            a.value.points == b.value.points ? a.key < b.key : a.value.points > b.value.points
        }.map { item, sum in
            BoardItem(item: item, name: sum.name, matters: sum.matters, points: Points(tenths: sum.points))
        }
    }
}

/// Who earned what in which branch, and where it comes from.
private struct BoardShares {
    var byBranch: [BranchCode: [MemberNumber: BoardShare]] = [:]

    mutating func add(_ matter: Matter?, _ part: WritableKeyPath<BoardShare, Int>, _ sign: Int) {
        for award in matter?.awards ?? [] {
            byBranch[award.branch, default: [:]][award.member, default: BoardShare()][keyPath: part] +=
                sign * award.points.tenths
        }
    }
}

extension Book {
    fileprivate func boardMatter(_ name: EntryName) -> BoardMatter? {
        history.matter(name).map { matter in
            BoardMatter(name, matter) { roster[$0.member]?.name ?? "" }
        }
    }

    fileprivate func boardCorrection(_ correction: BoardCount.Correction) -> BoardCorrection? {
        guard let (stamp, reason) = ending(of: correction.matter),
            let matter = boardMatter(correction.matter)
        else { return nil }
        return BoardCorrection(stamp, reason: reason, on: correction.board, matter: matter)
    }

    /// What late matters and corrections make of the months they belong to.
    fileprivate func figures(of count: BoardCount) -> [BoardFigure] {
        var changes: [Month: [MemberNumber: Int]] = [:]
        func note(_ name: EntryName, _ sign: Int) {
            guard let matter = history.matter(name) else { return }
            for award in matter.awards {
                changes[matter.date.month, default: [:]][award.member, default: 0] +=
                    sign * award.points.tenths
            }
        }
        for name in count.late { note(name, 1) }
        for correction in count.corrections { note(correction.matter, -1) }
        return changes.sorted { $0.key < $1.key }.flatMap { month, members in
            let now = Leaderboard.sums(of: self, in: .month(month))
            return members.sorted { $0.key < $1.key }.map { member, change in
                let new = now[member] ?? 0
                return BoardFigure(
                    month: month, member: member, name: roster[member]?.name ?? "",
                    old: Points(tenths: new - change), new: Points(tenths: new))
            }
        }
    }
}
