extension Shelf {
    /// Adds what is in memory one by one as a page; to the last page, where that is of the same month.
    ///
    /// - Parameters:
    ///   - month: that of its last entry, by the clocks so far; not before the last page's.
    ///   - balance: each member's balance as it stands.
    mutating func take(_ recent: Recent, month: Month, balance: (MemberNumber) -> Points) {
        let open = pages.last.flatMap { $0.mark.month == Int32(month.index) ? $0 : nil }
        let place = Int32(open == nil ? pages.count : pages.count - 1)
        var draft = PageDraft(PageMark(month: Int32(month.index)))
        if let open { draft.take(open) }
        for (name, at) in zip(recent.order, recent.places) {
            let mark = mark(of: name)
            extend(mark, at, page: place, places: UInt32(draft.offsets.count))
            draft.offsets.append(UInt32(at.offset))
        }
        if let days = recent.days { draft.see(days) }
        for (key, keyed) in recent.keys {
            draft.keys.append(KeyRow(sum: keySum(key), entry: mark(of: keyed.entry)))
        }
        draft.reserve(recent.postings.count)
        let branches = recent.branches.map { index(of: $0) }
        var sources: [EntryMark] = []
        sources.reserveCapacity(recent.sources.count)
        for name in recent.sources { sources.append(mark(of: name)) }
        for posting in recent.postings {
            draft.take(
                posting, sources[Int(posting.source)],
                branch: posting.isStaked ? branches[Int(posting.branch)] : 0)
        }
        for matter in recent.matters {
            draft.take(MatterRow(month: Int32(matter.month.index), entry: mark(of: matter.entry)))
        }
        for (target, reversal) in recent.reversals {
            let mark = mark(of: target)
            draft.reversals.append(ReversalRow(target: mark, reversal: self.mark(of: reversal)))
            draft.mark.firstTarget = min(draft.mark.firstTarget, page(of: mark).map(Int32.init) ?? place)
        }
        for (target, verdict) in recent.verdicts {
            let mark = mark(of: target)
            draft.verdicts.append(ReversalRow(target: mark, reversal: self.mark(of: verdict)))
            draft.mark.firstTarget = min(draft.mark.firstTarget, page(of: mark).map(Int32.init) ?? place)
        }
        for movement in recent.movements {
            draft.movements.append(
                MovementRow(
                    goods: index(of: movement.goods), change: Int32(movement.change),
                    entry: mark(of: movement.entry)))
        }
        draft.close(sumsStakes: sumsStakes) { balance(MemberNumber(Int($0)) ?? .first).tenths }
        if open != nil { pages.removeLast() }
        pages.append(draft.page(fault: fault, hasStakes: sumsStakes))
    }

    private mutating func extend(_ entry: EntryMark, _ at: Place, page: Int32, places: UInt32) {
        let month = Int32(at.month.index)
        let desk = Int(entry.desk)
        let end = runs[desk].count - 1
        if end >= 0, runs[desk][end].page == page, runs[desk][end].month == month,
            runs[desk][end].places + runs[desk][end].count == places
        {
            runs[desk][end].count += 1
        } else {
            runs[desk].append(
                Run(desk: entry.desk, first: entry.number, count: 1, page: page, month: month, places: places)
            )
        }
    }

    private mutating func mark(of name: EntryName) -> EntryMark {
        EntryMark(desk: index(of: name.desk), number: UInt32(name.number))
    }

    private mutating func index(of desk: DeskName) -> UInt32 {
        if let found = desks.firstIndex(of: desk) { return UInt32(found) }
        desks.append(desk)
        runs.append([])
        return UInt32(desks.count - 1)
    }

    private mutating func index(of code: GoodsCode) -> UInt32 {
        if let found = goods.firstIndex(of: code) { return UInt32(found) }
        goods.append(code)
        return UInt32(goods.count - 1)
    }

    private mutating func index(of code: BranchCode) -> UInt16 {
        if let found = branches.firstIndex(of: code) { return UInt16(found) }
        branches.append(code)
        return UInt16(branches.count - 1)
    }
}

/// A page being put together.
private struct PageDraft {
    var mark: PageMark
    /// In the order of the entries, and whose each is.
    private var postings: [PostingRow] = []
    private var members: [UInt32] = []
    private var heads: [HeadRow] = []
    private var stakes: [StakeRow] = []
    private var matters: [MatterRow] = []
    var keys: [KeyRow] = []
    var reversals: [ReversalRow] = []
    var verdicts: [ReversalRow] = []
    var movements: [MovementRow] = []
    var offsets: [UInt32] = []

    init(_ mark: PageMark) { self.mark = mark }

    mutating func see(_ days: ClosedRange<Day>) {
        mark.firstDay = min(mark.firstDay, Int32(days.lowerBound.number))
        mark.lastDay = max(mark.lastDay, Int32(days.upperBound.number))
    }

    mutating func take(_ page: Page) {
        mark = page.mark
        for (head, row) in page.heads.enumerated() {
            for place in page.rows(ofHead: head) {
                members.append(row.member)
                postings.append(page.postings[place])
            }
        }
        matters = Array(page.matters)
        keys = Array(page.keys)
        reversals = Array(page.reversals)
        verdicts = Array(page.verdicts)
        movements = Array(page.movements)
        offsets = Array(page.offsets)
    }

    mutating func reserve(_ count: Int) {
        postings.reserveCapacity(postings.count + count)
        members.reserveCapacity(members.count + count)
    }

    mutating func take(_ posting: RecentPosting, _ entry: EntryMark, branch: UInt16) {
        let month = max(posting.month, 0)
        members.append(UInt32(posting.member.value))
        postings.append(
            PostingRow(
                entry: entry, change: Int64(posting.change.tenths), day: posting.day,
                kind: posting.kind.rawValue, isStaked: posting.isStaked, branch: branch, month: month))
        guard posting.isStaked else { return }
        see(month)
    }

    /// A matter that waits to be approved has no stake and is looked for all the same.
    mutating func take(_ matter: MatterRow) {
        matters.append(matter)
        see(matter.month)
    }

    private mutating func see(_ month: Int32) {
        mark.firstStake = min(mark.firstStake, month)
        mark.lastStake = max(mark.lastStake, month)
    }

    /// Sorts everything; `closing` is each member's balance behind the last posting.
    mutating func close(sumsStakes: Bool, _ closing: (UInt32) -> Int) {
        mark.keys = UInt32(keys.count)
        keys.sort { ($0.sum, $0.entry) < ($1.sum, $1.entry) }
        reversals.sort { $0.target < $1.target }
        verdicts.sort { $0.target < $1.target }
        let byMonth = stableOrder(matters.map { UInt32($0.month) })
        matters = byMonth.map { matters[Int($0)] }
        let byGoods = stableOrder(movements.map(\.goods))
        movements = byGoods.map { movements[Int($0)] }
        let byMember = stableOrder(members)
        postings = byMember.map { postings[Int($0)] }
        members = byMember.map { members[Int($0)] }
        if sumsStakes { stakes = summedStakes() }
        var place = 0
        while place < postings.count {
            let member = members[place]
            var end = place
            var sum = 0
            while end < postings.count, members[end] == member {
                sum += Int(postings[end].change)
                end += 1
            }
            heads.append(
                HeadRow(
                    member: member, first: UInt32(place), opening: Int64(closing(member) - sum)))
            place = end
        }
    }

    /// What each member earned in each branch, by the months of the matters; the postings are sorted.
    private func summedStakes() -> [StakeRow] {
        var rows: [StakeRow] = []
        rows.reserveCapacity(postings.count)
        for (member, posting) in zip(members, postings) where posting.isStaked {
            let row = StakeRow(
                month: posting.month, member: member, points: posting.change, branch: posting.branch)
            if let last = rows.last, last.key == row.key {
                rows[rows.count - 1].points += row.points
            } else {
                rows.append(row)
            }
        }
        rows.sort { $0.key < $1.key }
        var sums: [StakeRow] = []
        sums.reserveCapacity(rows.count)
        for row in rows {
            if let last = sums.last, last.key == row.key {
                sums[sums.count - 1].points += row.points
            } else {
                sums.append(row)
            }
        }
        return sums
    }

    func page(fault: ArchiveFault, hasStakes: Bool) -> Page {
        var writer = TablesWriter(size: 64 * postings.count + 32 * offsets.count)
        writer.add(.heads, heads)
        writer.add(.postings, postings)
        writer.add(.stakes, stakes)
        writer.add(.matters, matters)
        writer.add(.keys, keys)
        writer.add(.reversals, reversals)
        writer.add(.verdicts, verdicts)
        writer.add(.movements, movements)
        writer.add(.offsets, offsets)
        return Page(mark, writer.memory, fault: fault, hasStakes: hasStakes)
    }
}

/// The places of numbers in the order of the numbers, equal ones as they come: sorted by their last digits first,
/// of eleven bits each.
private func stableOrder(_ numbers: [UInt32]) -> [UInt32] {
    var order = Array(0..<UInt32(numbers.count))
    var sorted = order
    let highest = numbers.max() ?? 0
    var shift: UInt32 = 0
    while shift < 32, highest >> shift > 0 {
        var starts = Array(repeating: 0, count: 2049)
        for number in numbers { starts[Int(number >> shift & 2047) + 1] += 1 }
        for digit in 1..<2048 { starts[digit] += starts[digit - 1] }
        for place in order {
            let digit = Int(numbers[Int(place)] >> shift & 2047)
            sorted[starts[digit]] = place
            starts[digit] += 1
        }
        swap(&order, &sorted)
        shift += 11
    }
    return order
}
