extension Shelf {
    /// Adds what is in memory one by one as a page; to the last page, where that is of the same month.
    ///
    /// - Parameters:
    ///   - month: that of its last entry, by the clocks so far; not before the last page's.
    ///   - balance: each member's balance as it stands.
    mutating func take(_ recent: Recent, month: Month, balance: @escaping (MemberNumber) -> Points) {
        let open = pages.last.flatMap { $0.mark.month == Int32(month.index) ? $0 : nil }
        let place = Int32(open == nil ? pages.count : pages.count - 1)
        let places = recent.knownDesks.map { index(of: $0) }
        let names = Names(
            desks: desks, places: places, branches: recent.branches.map { index(of: $0) },
            goods: recent.movements.map { index(of: $0.goods) })
        extend(by: recent, names, page: place, behind: open?.offsets.count ?? 0)
        let mark = mark(of: recent, in: open?.mark ?? PageMark(month: Int32(month.index)), place, names)
        let sumsStakes = sumsStakes
        let recent = recent.withoutLines
        func make() -> Memory {
            var draft = PageDraft()
            if let open { draft.take(open) }
            draft.take(recent, names)
            return draft.memory(sumsStakes: sumsStakes) { balance(MemberNumber(Int($0)) ?? .first).tenths }
        }
        if open != nil { pages.removeLast() }
        // A page that is added to is proved when it is looked at, which only the thread may do that has the book. Without one
        // nothing is looked up there: all whose postings are sorted have accounts in memory.
        guard let worker, open == nil else {
            return pages.append(Page(mark, make(), fault: fault, hasStakes: sumsStakes))
        }
        let later = worker.later(make)
        pages.append(
            Page(mark, fault: fault, isSaved: false, hasStakes: sumsStakes) {
                let memory = later.value
                return Tables(memory, at: 0..<memory.bytes.count)
            })
    }

    /// The shelf's desks, and the places in its lists of what is in memory one by one: of each desk and branch known there,
    /// and of the goods of each movement.
    fileprivate struct Names {
        let desks: [DeskName]
        let places: [UInt32]
        let branches: [UInt16]
        let goods: [UInt32]

        func mark(_ known: EntryMark) -> EntryMark {
            EntryMark(desk: places[Int(known.desk)], number: known.number)
        }

        /// That of any entry taken in so far.
        func mark(_ name: EntryName) -> EntryMark {
            EntryMark(desk: UInt32(desks.firstIndex(of: name.desk) ?? 0), number: UInt32(name.number))
        }
    }

    private mutating func extend(by recent: Recent, _ names: Names, page: Int32, behind count: Int) {
        for (index, row) in recent.order.enumerated() where row.month >= 0 {
            extend(names.mark(row.entry), row.month, page: page, places: UInt32(count + index))
        }
    }

    private func mark(of recent: Recent, in known: PageMark, _ page: Int32, _ names: Names) -> PageMark {
        var mark = known
        if let days = recent.days {
            mark.firstDay = min(mark.firstDay, Int32(days.lowerBound.number))
            mark.lastDay = max(mark.lastDay, Int32(days.upperBound.number))
        }
        // A matter that waits to be approved has no stake and is looked for all the same.
        if let months = recent.months {
            mark.firstStake = min(mark.firstStake, months.lowerBound)
            mark.lastStake = max(mark.lastStake, months.upperBound)
        }
        for target in Array(recent.reversals.keys) + Array(recent.verdicts.keys) {
            let page = self.page(of: names.mark(target)).map(Int32.init) ?? page
            mark.firstTarget = min(mark.firstTarget, page)
        }
        mark.keys += UInt32(recent.keys.count)
        return mark
    }

    private mutating func extend(_ entry: EntryMark, _ month: Int32, page: Int32, places: UInt32) {
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

/// The rows of a page being put together.
private struct PageDraft {
    /// In the order of the entries, and whose each is.
    private var postings: [PostingRow] = []
    private var members: [UInt32] = []
    private var heads: [HeadRow] = []
    private var stakes: [StakeRow] = []
    private var matters: [MatterRow] = []
    private var keys: [KeyRow] = []
    private var reversals: [ReversalRow] = []
    private var verdicts: [ReversalRow] = []
    private var movements: [MovementRow] = []
    private var offsets: [UInt32] = []

    mutating func take(_ page: Page) {
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

    mutating func take(_ recent: Recent, _ names: Shelf.Names) {
        offsets += recent.order.lazy.filter { $0.month >= 0 }.map(\.offset)
        keys += recent.keys.map { KeyRow(sum: keySum($0), entry: names.mark($1.entry)) }
        matters += recent.matters.map { MatterRow(month: $0.month, entry: names.mark($0.entry)) }
        reversals += recent.reversals.map { ReversalRow(target: names.mark($0), reversal: names.mark($1)) }
        verdicts += recent.verdicts.map { ReversalRow(target: names.mark($0), reversal: names.mark($1)) }
        movements += zip(recent.movements, names.goods).map { movement, goods in
            MovementRow(goods: goods, change: Int32(movement.change), entry: names.mark(movement.entry))
        }
        members.reserveCapacity(members.count + recent.postings.count)
        postings.reserveCapacity(postings.count + recent.postings.count)
        for posting in recent.postings {
            members.append(UInt32(posting.member.value))
            postings.append(
                PostingRow(
                    entry: names.mark(recent.sources[Int(posting.source)]),
                    change: Int64(posting.change.tenths),
                    day: posting.day, kind: posting.kind.rawValue, isStaked: posting.isStaked,
                    branch: posting.isStaked ? names.branches[Int(posting.branch)] : 0,
                    month: max(posting.month, 0)))
        }
    }

    /// All of them, sorted.
    ///
    /// - Parameter closing: each member's balance behind the last posting.
    mutating func memory(sumsStakes: Bool, _ closing: (UInt32) -> Int) -> Memory {
        sort()
        if sumsStakes { stakes = summedStakes() }
        addHeads(closing)
        var writer = TablesWriter()
        writer.add(.heads, heads)
        writer.add(.postings, postings)
        writer.add(.stakes, stakes)
        writer.add(.matters, matters)
        writer.add(.keys, keys)
        writer.add(.reversals, reversals)
        writer.add(.verdicts, verdicts)
        writer.add(.movements, movements)
        writer.add(.offsets, offsets)
        return writer.memory
    }

    private mutating func sort() {
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
    }

    /// Where each member's postings begin, which are sorted.
    private mutating func addHeads(_ closing: (UInt32) -> Int) {
        var place = 0
        while place < postings.count {
            let member = members[place]
            var end = place
            var sum = 0
            while end < postings.count, members[end] == member {
                sum += Int(postings[end].change)
                end += 1
            }
            heads.append(HeadRow(member: member, first: UInt32(place), opening: Int64(closing(member) - sum)))
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
}

/// The places of numbers in the order of the numbers, equal ones as they come: sorted by their last digits first, as many
/// at once as makes sense.
private func stableOrder(_ numbers: [UInt32]) -> [UInt32] {
    var order = Array(0..<UInt32(numbers.count))
    var sorted = order
    let highest = numbers.max() ?? 0
    let length = UInt32(UInt32.bitWidth - highest.leadingZeroBitCount)
    let width: UInt32 = length <= 14 ? length : 11
    let mask = UInt32(1) << width - 1
    var shift: UInt32 = 0
    while shift < length {
        var starts = Array(repeating: 0, count: Int(mask) + 2)
        for number in numbers { starts[Int(number >> shift & mask) + 1] += 1 }
        for digit in 1...Int(mask) { starts[digit] += starts[digit - 1] }
        for place in order {
            let digit = Int(numbers[Int(place)] >> shift & mask)
            sorted[starts[digit]] = place
            starts[digit] += 1
        }
        swap(&order, &sorted)
        shift += width
    }
    return order
}
