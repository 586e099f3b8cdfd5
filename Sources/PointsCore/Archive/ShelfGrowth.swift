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
            guard let entry = recent[name] else { continue }
            let desk = index(of: name.desk)
            draft.see(entry.stamp.day)
            if let key = entry.stamp.request?.key {
                draft.keys.append(KeyRow(sum: keySum(key), entry: mark(of: name, desk)))
            }
            extend(desk, UInt32(name.number), at, page: place, places: UInt32(draft.offsets.count))
            draft.offsets.append(UInt32(at.offset))
        }
        for posting in recent.postings {
            draft.take(
                posting, mark(of: posting.entry), branch: posting.stake.map { index(of: $0.branch) } ?? 0)
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
        draft.close { balance(MemberNumber(Int($0)) ?? .first).tenths }
        if open != nil { pages.removeLast() }
        pages.append(draft.page(fault: fault))
    }

    private mutating func extend(_ desk: UInt32, _ number: UInt32, _ at: Place, page: Int32, places: UInt32) {
        let month = Int32(at.month.index)
        if var last = runs[Int(desk)].last, last.page == page, last.month == month,
            last.places + last.count == places
        {
            last.count += 1
            runs[Int(desk)][runs[Int(desk)].count - 1] = last
        } else {
            runs[Int(desk)].append(
                Run(desk: desk, first: number, count: 1, page: page, month: month, places: places))
        }
    }

    private mutating func mark(of name: EntryName, _ desk: UInt32? = nil) -> EntryMark {
        EntryMark(desk: desk ?? index(of: name.desk), number: UInt32(name.number))
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
    private var postings: [(member: UInt32, row: PostingRow)] = []
    private var heads: [HeadRow] = []
    private var stakes: [StakeRow] = []
    private var matters: [MatterRow] = []
    var keys: [KeyRow] = []
    var reversals: [ReversalRow] = []
    var verdicts: [ReversalRow] = []
    var movements: [MovementRow] = []
    var offsets: [UInt32] = []

    init(_ mark: PageMark) { self.mark = mark }

    mutating func see(_ day: Day) {
        mark.firstDay = min(mark.firstDay, Int32(day.number))
        mark.lastDay = max(mark.lastDay, Int32(day.number))
    }

    mutating func take(_ page: Page) {
        mark = page.mark
        for head in page.heads {
            for place in Int(head.first)..<Int(head.first) + Int(head.count) where place < page.postings.count
            {
                postings.append((head.member, page.postings[place]))
            }
        }
        stakes = Array(page.stakes)
        matters = Array(page.matters)
        keys = Array(page.keys)
        reversals = Array(page.reversals)
        verdicts = Array(page.verdicts)
        movements = Array(page.movements)
        offsets = Array(page.offsets)
    }

    mutating func take(_ posting: Posting, _ entry: EntryMark, branch: UInt16) {
        let month = Int32(posting.stake?.month.index ?? 0)
        let member = UInt32(posting.member.value)
        postings.append(
            (
                member,
                PostingRow(
                    entry: entry, change: Int64(posting.change.tenths), day: Int32(posting.day.number),
                    kind: posting.kind.rawValue, isStaked: posting.stake != nil, branch: branch, month: month)
            ))
        guard posting.stake != nil else { return }
        stakes.append(
            StakeRow(month: month, member: member, points: Int64(posting.change.tenths), branch: branch))
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
    mutating func close(_ closing: (UInt32) -> Int) {
        mark.keys = UInt32(keys.count)
        keys.sort { $0.sum < $1.sum }
        reversals.sort { $0.target < $1.target }
        verdicts.sort { $0.target < $1.target }
        matters.stableSort { UInt32($0.month) }
        movements.stableSort { $0.goods }
        postings.stableSort { $0.member }
        stakes.sort { $0.isBefore($1) }
        var sums: [StakeRow] = []
        for row in stakes {
            if let last = sums.last, !last.isBefore(row) {
                sums[sums.count - 1].points += row.points
            } else {
                sums.append(row)
            }
        }
        stakes = sums
        var place = 0
        while place < postings.count {
            let member = postings[place].member
            var end = place
            var sum = 0
            while end < postings.count, postings[end].member == member {
                sum += Int(postings[end].row.change)
                end += 1
            }
            heads.append(
                HeadRow(
                    member: member, first: UInt32(place), count: UInt64(end - place),
                    opening: Int64(closing(member) - sum)))
            place = end
        }
    }

    func page(fault: ArchiveFault) -> Page {
        var writer = TablesWriter()
        writer.add(.heads, heads)
        writer.add(.postings, postings.map(\.row))
        writer.add(.stakes, stakes)
        writer.add(.matters, matters)
        writer.add(.keys, keys)
        writer.add(.reversals, reversals)
        writer.add(.verdicts, verdicts)
        writer.add(.movements, movements)
        writer.add(.offsets, offsets)
        return Page(mark, writer.bytes, fault: fault)
    }
}

extension Array {
    /// Sorts by a number, and keeps the order of equal ones.
    fileprivate mutating func stableSort(by number: (Element) -> UInt32) {
        var places: [UInt64] = []
        places.reserveCapacity(count)
        for (place, element) in enumerated() { places.append(UInt64(number(element)) << 32 | UInt64(place)) }
        places.sort()
        self = places.map { self[Int($0 & 0xFFFF_FFFF)] }
    }
}
