/// The entries taken in so far, and what later ones refer back to: sorted away in pages, but for the most recent.
public struct History: Hashable, Sendable {
    private(set) var shelf: Shelf
    private(set) var recent = Recent()
    /// The latest month in which an entry was written, by the clocks so far.
    private(set) var month: Month? { didSet { lastDay = month?.last } }
    /// That of the month.
    private var lastDay: Day?
    /// The number of each recorder's last entry that is sorted away.
    private var sortedSignatures: [Signature: Int] = [:]

    init() { shelf = Shelf(source: nil) }

    /// - Parameter month: that of the last page.
    init(shelf: Shelf, month: Month? = nil, signatures: [Signature: Int] = [:]) {
        self.shelf = shelf
        self.month = month
        lastDay = month?.last
        sortedSignatures = signatures
    }

    /// The number of each recorder's last entry.
    var signatures: [Signature: Int] {
        sortedSignatures.merging(recent.signatures.all) { max($0, $1) }
    }

    public func count(of desk: DeskName) -> Int { recent.last(of: desk) ?? shelf.count(of: desk) }
    public var count: Int { desks.reduce(0) { $0 + count(of: $1) } }

    /// The latest day on which an entry was written, whatever the clocks said.
    public var latestDay: Day? {
        let sorted = shelf.pages.map(\.mark.lastDay).max().map { Day(number: Int($0)) }
        return [sorted, recent.days?.upperBound].compactMap(\.self).max()
    }

    /// The desks that have written.
    public var desks: [DeskName] { Set(shelf.desks).union(recent.desks).sorted() }

    public subscript(name: EntryName) -> Entry? {
        if recent.holds(name) {
            let found = recent[name]
            // What was read once can be read again.
            if found == nil { shelf.fault.isStale = true }
            return found
        }
        return shelf.entry(name)
    }

    /// The entry, or a refusal that it is not there.
    public func entry(_ name: EntryName) throws(Refusal) -> Entry {
        guard let entry = self[name] else { throw .unknownEntry(name) }
        return entry
    }

    /// The matter recorded by an entry.
    public func matter(_ name: EntryName) -> Matter? {
        if case .matter(let matter)? = self[name]?.event { matter } else { nil }
    }

    /// The entry that took another back.
    public func reversal(of name: EntryName) -> EntryName? {
        recent.reversals[name] ?? shelf.reversal(of: name)
    }
    public func isReversed(_ name: EntryName) -> Bool { reversal(of: name) != nil }

    /// The entry that approved or rejected a matter.
    public func verdict(of name: EntryName) -> EntryName? {
        recent.verdicts[name] ?? shelf.verdict(of: name)
    }

    /// The entry first written under a caller's key.
    public func keyed(_ key: String) -> KeyedEntry? { recent.keys[key] ?? shelf.keyed(key) }

    /// The entry that this one repeats: two desks carried out one request without knowing of each other, and the
    /// second has no effect.
    public func original(of entry: Entry) -> EntryName? {
        guard let request = entry.stamp.request, let first = keyed(request.key), first.entry != entry.name,
            first.digest == request.digest
        else { return nil }
        return first.entry
    }

    /// The names of the last entries, the newest first.
    public func latest(_ count: Int) -> [EntryName] {
        var names = recent.order.suffix(count).reversed().map { recent.name($0.entry) }
        for desk in shelf.desks {
            let last = shelf.count(of: desk)
            for number in stride(from: last, to: 0, by: -1).prefix(max(0, count - names.count)) {
                names.append(EntryName(desk: desk, number: number))
            }
        }
        return names
    }

    /// The number of a recorder's last entry at a desk.
    func last(by recorder: String, at desk: DeskName) -> Int? {
        let signature = Signature(by: recorder, desk: desk)
        return recent.signatures[signature] ?? sortedSignatures[signature]
    }
}

public struct KeyedEntry: Hashable, Sendable {
    public let entry: EntryName
    public let digest: Digest
}

/// One change of an article's stock.
public struct StockMovement: Hashable, Sendable {
    public let goods: GoodsCode
    public let entry: EntryName
    public let change: Int
}

extension History {
    mutating func append(_ entry: Entry, repeatsKey: Bool) {
        recent.append(entry, repeatsKey: repeatsKey)
    }
    /// Takes in an entry of which only the gist was read.
    mutating func append(_ located: LocatedEntry) { recent.append(located) }
    mutating func append(_ posting: Posting) { recent.append(posting) }
    mutating func origin(
        _ kind: Posting.Kind, of entry: EntryName, on day: Day, in month: Month?
    ) -> Recent.Origin { recent.origin(kind, of: entry, on: day, in: month) }
    /// Takes in what an entry does to one member's points in a matter.
    mutating func append(
        _ place: Int, of matter: some ScoredMatter, _ change: Points, _ origin: Recent.Origin
    ) {
        let branch = matter.branchPlace(place, in: &recent)
        recent.append(matter.score(place).member, change, branch, of: origin)
    }
    mutating func append(_ movement: StockMovement) { recent.movements.append(movement) }
    mutating func note(matter entry: EntryName, in month: Month) {
        recent.note(matter: entry, in: month)
    }
    mutating func note(reversal: EntryName, of target: EntryName) { recent.reversals[target] = reversal }
    mutating func note(verdict: EntryName, of target: EntryName) { recent.verdicts[target] = verdict }

    /// Where the journal has the entry that was taken in last.
    mutating func note(_ place: Place) { recent.note(place) }

    /// Whether an entry of this day is the first of its month.
    func turns(at day: Day) -> Bool { lastDay.map { day > $0 } ?? true }

    /// Makes a page of what is in memory one by one where an entry of this day begins another month.
    mutating func turn(to day: Day, balance: @escaping (MemberNumber) -> Points) {
        let next = max(day.month, month ?? day.month)
        if let month, next > month { sort(balance: balance) }
        month = next
    }

    /// Leaves the making of pages to a worker, or to nobody any more.
    mutating func leavePages(to worker: Worker?) { shelf.worker = worker }

    /// Puts aside the pages of months that are over.
    mutating func putAside(_ file: PagesFile) { file.take(from: &shelf) }

    /// Makes a page of what is in memory one by one.
    mutating func sort(balance: @escaping (MemberNumber) -> Points) {
        guard let month, !recent.order.isEmpty else { return }
        sortedSignatures = signatures
        shelf.take(recent, month: month, balance: balance)
        recent = Recent()
    }
}

extension History {
    /// A member's postings, the newest first, until `body` says no.
    ///
    /// - Parameters:
    ///   - month: postings written before it may be left out.
    ///   - kinds: the only ones that are wanted.
    func forEachPosting(
        of member: MemberNumber, since month: Month? = nil, kinds: Posting.Kinds = .all,
        _ body: (Posting) -> Bool
    ) {
        var place = recent.last(of: member)
        // Of a book on a disk no more than a month is in memory. Of any other all is, and the search ends where nothing
        // was written later than before the month.
        var first = Int32.min
        if let month, self.month.map({ $0 < month }) ?? true { first = Int32(month.first.number) }
        while let index = place, recent.postings[index].latest >= first {
            if kinds.contains(recent.postings[index].kind) {
                guard body(recent.posting(index)) else { return }
            }
            place = recent.previous(index)
        }
        for page in shelf.pages.reversed() {
            if let month, page.mark.month < Int32(month.index) { return }
            guard let head = page.head(of: UInt32(member.value)) else { continue }
            for place in head.rows.reversed() {
                let row = page.postings[place]
                guard kinds.contains(row.postingKind) else { continue }
                guard body(shelf.posting(row, of: member)) else { return }
            }
        }
    }

    /// At least a member's postings that were written in these days, without gaps.
    ///
    /// - Parameter balance: the member's balance as it stands.
    func passage(of member: MemberNumber, in days: ClosedRange<Day>?, balance: Points) -> Passage {
        let lower = Int32(days?.lowerBound.number ?? -1_000_000)
        let upper = Int32(days?.upperBound.number ?? 10_000_000)
        let start = shelf.pages.firstIndex { $0.mark.lastDay >= lower } ?? shelf.pages.count
        var end = max(start, shelf.pages.lastIndex { $0.mark.firstDay <= upper }.map { $0 + 1 } ?? 0)
        let reachesRecent = recent.order.contains { $0.day <= upper }
        if reachesRecent { end = shelf.pages.count }
        var opening: Points?
        var postings: [Posting] = []
        for place in start..<shelf.pages.count {
            let page = shelf.pages[place]
            guard let head = page.head(of: UInt32(member.value)) else { continue }
            opening = opening ?? head.opening
            guard place < end else { break }
            for row in head.rows {
                postings.append(shelf.posting(page.postings[row], of: member))
            }
        }
        var latest: [Posting] = []
        var place = recent.last(of: member)
        while let index = place {
            latest.append(recent.posting(index))
            place = recent.previous(index)
        }
        let later = latest.reduce(0) { $0 + $1.change.tenths }
        return Passage(
            opening: opening ?? Points(tenths: balance.tenths - later),
            postings: postings + (reachesRecent ? latest.reversed() : []))
    }

    /// What each posting changed, of what kind it is, and whether a ranking counts it.
    func forEachChange(_ body: (MemberNumber, Points, Posting.Kind, _ isStaked: Bool) -> Void) {
        for page in shelf.pages {
            let postings = page.postings
            for (place, head) in page.heads.enumerated() {
                guard let member = MemberNumber(Int(head.member)) else { continue }
                for index in page.rows(ofHead: place) {
                    let row = postings[index]
                    body(member, Points(tenths: Int(row.change)), row.postingKind, row.isStaked)
                }
            }
        }
        for posting in recent.postings {
            body(posting.member, posting.change, posting.kind, posting.isStaked)
        }
    }

    /// Points that count in these months, by member and branch; all where there are none.
    func forEachStake(
        in months: ClosedRange<Month>?,
        _ body: (_ member: MemberNumber, _ branch: BranchCode, Points) -> Void
    ) {
        let wanted = months.map { Int32($0.lowerBound.index)...Int32($0.upperBound.index) } ?? 0...Int32.max
        for page in shelf.pages {
            page.forEachStake(in: wanted) { member, branch, points in
                guard let member = MemberNumber(Int(member)) else { return }
                body(member, shelf.branch(branch), points)
            }
        }
        for posting in recent.postings where posting.isStaked {
            guard months?.contains(Month(index: Int(posting.month))) ?? true else { continue }
            body(posting.member, recent.branches[Int(posting.branch)], posting.change)
        }
    }

    /// The matters whose own dates lie in these months; all where there are none.
    func matters(in months: ClosedRange<Month>?) -> [EntryName] {
        let wanted = months.map { Int32($0.lowerBound.index)...Int32($0.upperBound.index) } ?? 0...Int32.max
        var found: [EntryName] = []
        for page in shelf.pages
        where page.mark.firstStake <= wanted.upperBound && page.mark.lastStake >= wanted.lowerBound {
            var place = page.matters.firstIndex { $0.month < wanted.lowerBound }
            while place < page.matters.count, page.matters[place].month <= wanted.upperBound {
                found.append(shelf.name(page.matters[place].entry))
                place += 1
            }
        }
        return found + recent.matters.filter { wanted.contains($0.month) }.map { recent.name($0.entry) }
    }

    /// Movements of an article's stock, the newest first, until `body` says no.
    ///
    /// - Parameter month: movements written before it may be left out.
    func forEachMovement(of code: GoodsCode, since month: Month? = nil, _ body: (StockMovement) -> Bool) {
        let first = month.map { month in
            shelf.pages.firstIndex { $0.mark.month >= Int32(month.index) } ?? shelf.pages.count
        }
        forEachMovement(of: code, fromPage: first ?? 0, body)
    }

    /// Movements of an article's stock, the newest first; those of a cut may be left out.
    func forEachMovement(of code: GoodsCode, beyond cut: JournalCut, _ body: (StockMovement) -> Void) {
        // What lies beyond need not come after what does not: desks that were apart are merged by time.
        let next = desks.compactMap { shelf.mark(EntryName(desk: $0, number: cut[$0] + 1)) }
        let first = next.compactMap { shelf.page(of: $0) }.min() ?? shelf.pages.count
        forEachMovement(of: code, fromPage: first) {
            body($0)
            return true
        }
    }

    private func forEachMovement(
        of code: GoodsCode, fromPage first: Int, _ body: (StockMovement) -> Bool
    ) {
        for movement in recent.movements.reversed() where movement.goods == code {
            guard body(movement) else { return }
        }
        guard let index = shelf.goods.firstIndex(of: code) else { return }
        for page in shelf.pages[min(first, shelf.pages.count)...].reversed() {
            let first = page.movements.firstIndex { $0.goods < UInt32(index) }
            var end = page.movements.firstIndex { $0.goods <= UInt32(index) }
            while end > first {
                end -= 1
                guard body(shelf.movement(page.movements[end])) else { return }
            }
        }
    }

    func forEachMovement(_ body: (StockMovement) -> Void) {
        for page in shelf.pages {
            for row in page.movements { body(shelf.movement(row)) }
        }
        recent.movements.forEach(body)
    }

    /// The entries that moved stock, each once; those written before a day may be left out.
    func entriesMovingStock(since day: Day?) -> [EntryName] {
        var found: Set<EntryName> = []
        for page in shelf.pages where day.map({ $0.number <= page.mark.lastDay }) ?? true {
            for row in page.movements { found.insert(shelf.name(row.entry)) }
        }
        for movement in recent.movements { found.insert(movement.entry) }
        return found.sorted { ($0.desk, $0.number) < ($1.desk, $1.number) }
    }
}

extension Book {
    /// The entry already written under this key for the same request; refused if it was for another.
    public func earlier(_ request: Request?) throws(Refusal) -> Entry? {
        guard let request, let keyed = history.keyed(request.key), !SeededDefect.keyIgnored.isOn else {
            return nil
        }
        guard keyed.digest == request.digest else { throw .keyReused(request.key, keyed.entry) }
        return history[keyed.entry]
    }
}
