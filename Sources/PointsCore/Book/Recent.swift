/// What entries did that are in memory one by one, in the order in which they were taken in.
struct Recent: Hashable, Sendable {
    private var stretches: [Stretch] = []
    private(set) var order: [EntryName] = []
    /// Where the journal has each of `order`; none where the book is not on a disk.
    var places: [Place] = []
    /// The days on which they were written, the first and the last.
    private(set) var days: ClosedRange<Day>?
    private(set) var signatures = Signatures()
    private(set) var keys: [String: KeyedEntry] = [:]
    /// Target → reversal.
    var reversals: [EntryName: EntryName] = [:]
    /// Matter → approval or rejection.
    var verdicts: [EntryName: EntryName] = [:]
    private(set) var postings: [RecentPosting] = []
    /// The entries that postings are of: most of `order`, and matters that were approved later.
    private(set) var sources: [EntryName] = []
    /// Those that postings were made in.
    private(set) var branches: [BranchCode] = []
    private(set) var lastPosting = ByMember<Int>()
    var matters: [MatterMark] = []
    var movements: [StockMovement] = []

    /// A matter and the month of its own date.
    struct MatterMark: Hashable, Sendable {
        let entry: EntryName
        let month: Month
    }

    /// The entries of one desk, without gaps.
    private struct Stretch: Hashable {
        let desk: DeskName
        let first: Int
        var entries: [Entry]
    }

    var desks: [DeskName] { stretches.map(\.desk) }

    subscript(name: EntryName) -> Entry? {
        guard let place = place(of: name.desk) else { return nil }
        let index = name.number - stretches[place].first
        guard stretches[place].entries.indices.contains(index) else { return nil }
        return stretches[place].entries[index]
    }

    /// The number of a desk's last entry.
    func last(of desk: DeskName) -> Int? {
        place(of: desk).map { stretches[$0].first + stretches[$0].entries.count - 1 }
    }

    private func place(of desk: DeskName) -> Int? {
        for place in stretches.indices where stretches[place].desk == desk { return place }
        return nil
    }

    /// - Parameter repeatsKey: whether an earlier entry has its key, which stays the one that the key stands for.
    mutating func append(_ entry: Entry, repeatsKey: Bool) {
        let name = entry.name
        if let place = place(of: name.desk) {
            stretches[place].entries.append(entry)
        } else {
            stretches.append(Stretch(desk: name.desk, first: name.number, entries: [entry]))
        }
        order.append(name)
        let day = entry.stamp.day
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
        signatures.note(entry.stamp.by, name)
        if let request = entry.stamp.request, !repeatsKey {
            keys[request.key] = KeyedEntry(entry: name, digest: request.digest)
        }
    }

    mutating func append(_ posting: Posting) {
        if sources.last != posting.entry { sources.append(posting.entry) }
        let previous = lastPosting[posting.member]
        lastPosting.set(postings.count, for: posting.member)
        let day = Int32(posting.day.number)
        postings.append(
            RecentPosting(
                member: posting.member, source: UInt32(sources.count - 1),
                previous: previous.map(Int32.init) ?? -1,
                change: posting.change, day: day, latest: days.map { Int32($0.upperBound.number) } ?? day,
                kind: posting.kind,
                branch: posting.stake.map { index(of: $0.branch) } ?? 0,
                month: Int32(posting.stake?.month.index ?? -1)))
    }

    private mutating func index(of branch: BranchCode) -> UInt16 {
        // Most follow one of the same branch.
        if let last = postings.last, last.month >= 0, branches[Int(last.branch)] == branch {
            return last.branch
        }
        if let found = branches.firstIndex(of: branch) { return UInt16(found) }
        branches.append(branch)
        return UInt16(branches.count - 1)
    }

    func posting(_ index: Int) -> Posting {
        let row = postings[index]
        let stake = row.isStaked ? row.month : nil
        return Posting(
            member: row.member, entry: sources[Int(row.source)], day: Day(number: Int(row.day)),
            change: row.change, kind: row.kind,
            stake: stake.map {
                Posting.Stake(month: Month(index: Int($0)), branch: branches[Int(row.branch)])
            })
    }

    /// The place of the member's posting before this one.
    func previous(_ index: Int) -> Int? {
        postings[index].previous < 0 ? nil : Int(postings[index].previous)
    }
}

/// A posting without names: there are several to an entry.
struct RecentPosting: Hashable, Sendable {
    let member: MemberNumber
    /// The place of its entry among the sources.
    let source: UInt32
    /// The member's posting before it; -1 where there is none.
    let previous: Int32
    let change: Points
    let day: Int32
    /// The latest day on which this posting's entry or one before it was written, whatever the clocks said.
    let latest: Int32
    let kind: Posting.Kind
    let branch: UInt16
    /// That of the stake; -1 where no ranking counts it.
    let month: Int32

    var isStaked: Bool { month >= 0 }
}
