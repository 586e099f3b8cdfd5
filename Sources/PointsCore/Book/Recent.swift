/// What entries did that are in memory one by one, in the order in which they were taken in.
struct Recent: Hashable, Sendable {
    /// Those that marks mean.
    private(set) var knownDesks: [DeskName] = []
    private var stretches: [Stretch] = []
    private(set) var order: [Row] = []
    /// Where entries are that are made when they are asked for.
    private var lines: [MonthLines] = []
    /// The days on which they were written, the first and the last.
    private(set) var days: ClosedRange<Day>?
    /// The months in which stakes and matters count, the first and the last.
    private(set) var months: ClosedRange<Int32>?
    private(set) var signatures = Signatures()
    private(set) var keys: [String: KeyedEntry] = [:]
    /// Target → reversal.
    var reversals: [EntryName: EntryName] = [:]
    /// Matter → approval or rejection.
    var verdicts: [EntryName: EntryName] = [:]
    private(set) var postings: [RecentPosting] = []
    /// The entries that postings are of: most of `order`, and matters that were approved later.
    private(set) var sources: [EntryMark] = []
    /// Those that postings were made in.
    private(set) var branches: [BranchCode] = []
    /// The places of branches that were read as texts of lines.
    private var textPlaces = ByText<UInt16>()
    private var lastPosting = ByMember<Int32>()
    private(set) var matters: [MatterRow] = []
    var movements: [StockMovement] = []

    /// An entry, the day on which it was written, and where the journal has it.
    struct Row: BitwiseCopyable, Hashable {
        let entry: EntryMark
        let day: Int32
        /// Of the month file; below zero where the book is not on a disk.
        fileprivate(set) var month: Int32 = -1
        fileprivate(set) var offset: UInt32 = 0
    }

    /// The entries of one desk, without gaps.
    private struct Stretch: Hashable {
        let desk: DeskName
        /// The desk's place among those known.
        let place: UInt32
        let first: Int
        var entries: [Kept] = []
    }

    /// An entry's place in the order, and all of it where it was taken in whole.
    private struct Kept: Hashable {
        let place: UInt32
        let entry: Entry?
    }

    var desks: [DeskName] { stretches.map(\.desk) }

    func holds(_ name: EntryName) -> Bool { kept(name) != nil }

    /// Nil also where its line, which was read once, can be read no more.
    subscript(name: EntryName) -> Entry? {
        kept(name).flatMap { $0.entry ?? made(order[Int($0.place)], name.desk) }
    }

    private func kept(_ name: EntryName) -> Kept? {
        guard let place = stretch(of: name.desk) else { return nil }
        let index = name.number - stretches[place].first
        return stretches[place].entries.indices.contains(index) ? stretches[place].entries[index] : nil
    }

    private func made(_ row: Row, _ desk: DeskName) -> Entry? {
        let source = lines.first {
            $0.desk == desk && $0.holds(Int(row.offset), in: Month(index: Int(row.month)))
        }
        return source?.entry(at: Int(row.offset))
    }

    func name(_ mark: EntryMark) -> EntryName {
        EntryName(desk: knownDesks[Int(mark.desk)], number: Int(mark.number))
    }

    /// The number of a desk's last entry.
    func last(of desk: DeskName) -> Int? {
        stretch(of: desk).map { stretches[$0].first + stretches[$0].entries.count - 1 }
    }

    private func stretch(of desk: DeskName) -> Int? {
        for place in stretches.indices where stretches[place].desk == desk { return place }
        return nil
    }

    /// - Parameter repeatsKey: whether an earlier entry has its key, which stays the one that the key stands for.
    mutating func append(_ entry: Entry, repeatsKey: Bool) {
        append(entry.name, entry.stamp.day, entry)
        signatures.note(entry.stamp.by, entry.name)
        if let request = entry.stamp.request, !repeatsKey {
            keys[request.key] = KeyedEntry(entry: entry.name, digest: request.digest)
        }
    }

    /// Takes in an entry of which only the gist was read.
    mutating func append(_ located: LocatedEntry) {
        append(located.name, located.day, nil)
        note(located.place)
        if lines.last !== located.batch.source, !lines.contains(located.batch.source) {
            lines.append(located.batch.source)
        }
        signatures.note(located)
    }

    private mutating func append(_ name: EntryName, _ day: Day, _ entry: Entry?) {
        let place = stretch(of: name.desk) ?? stretches.count
        if place == stretches.count {
            stretches.append(Stretch(desk: name.desk, place: index(of: name.desk), first: name.number))
        }
        stretches[place].entries.append(Kept(place: UInt32(order.count), entry: entry))
        let mark = EntryMark(desk: stretches[place].place, number: UInt32(name.number))
        order.append(Row(entry: mark, day: Int32(day.number)))
        if let days, days.contains(day) { return }
        days = days.map { min($0.lowerBound, day)...max($0.upperBound, day) } ?? day...day
    }

    /// The same without the lines that entries could be made of: for what makes none.
    var withoutLines: Recent {
        var copy = self
        copy.lines = []
        return copy
    }

    /// Where the journal has the last of them.
    mutating func note(_ place: Place) {
        guard let last = order.indices.last else { return }
        order[last].month = Int32(place.month.index)
        order[last].offset = UInt32(place.offset)
    }

    mutating func append(_ posting: Posting) {
        let origin = origin(posting.kind, of: posting.entry, on: posting.day, in: posting.stake?.month)
        append(posting.member, posting.change, posting.stake.map { place(of: $0.branch) } ?? 0, of: origin)
    }

    /// What the postings of one entry have in common.
    struct Origin {
        fileprivate let source: UInt32
        fileprivate let day: Int32
        fileprivate let latest: Int32
        fileprivate let month: Int32
        fileprivate let kind: Posting.Kind
    }

    /// - Parameter month: that of the stake; nil where no ranking counts them.
    mutating func origin(_ kind: Posting.Kind, of entry: EntryName, on day: Day, in month: Month?) -> Origin {
        let source = mark(of: entry)
        if sources.last != source { sources.append(source) }
        if let month { see(Int32(month.index)) }
        let day = Int32(day.number)
        return Origin(
            source: UInt32(sources.count - 1), day: day,
            latest: days.map { Int32($0.upperBound.number) } ?? day, month: Int32(month?.index ?? -1),
            kind: kind)
    }

    mutating func append(_ member: MemberNumber, _ change: Points, _ branch: UInt16, of origin: Origin) {
        let previous = lastPosting[member]
        lastPosting.set(Int32(postings.count), for: member)
        postings.append(
            RecentPosting(
                member: member, source: origin.source, previous: previous ?? -1, change: change,
                day: origin.day, latest: origin.latest, kind: origin.kind, branch: branch,
                month: origin.month))
    }

    mutating func note(matter entry: EntryName, in month: Month) {
        see(Int32(month.index))
        matters.append(MatterRow(month: Int32(month.index), entry: mark(of: entry)))
    }

    private mutating func see(_ month: Int32) {
        if let months, months.contains(month) { return }
        months = months.map { min($0.lowerBound, month)...max($0.upperBound, month) } ?? month...month
    }

    private mutating func mark(of name: EntryName) -> EntryMark {
        EntryMark(desk: index(of: name.desk), number: UInt32(name.number))
    }

    private mutating func index(of desk: DeskName) -> UInt32 {
        for place in knownDesks.indices where knownDesks[place] == desk { return UInt32(place) }
        knownDesks.append(desk)
        return UInt32(knownDesks.count - 1)
    }

    /// The place of a branch among ``branches``, where it is put if it was not there.
    mutating func place(of branch: BranchCode) -> UInt16 {
        // Most follow one of the same branch.
        if let last = postings.last, last.month >= 0, branches[Int(last.branch)] == branch {
            return last.branch
        }
        if let found = branches.firstIndex(of: branch) { return UInt16(found) }
        branches.append(branch)
        return UInt16(branches.count - 1)
    }

    /// - Parameter text: the place of its code among a batch's texts; all batches of a desk have them alike.
    mutating func place(ofBranch text: UInt32, in batch: EntryBatch) -> UInt16 {
        if let place = textPlaces[text, batch.source.desk] { return place }
        let place = place(of: BranchCode(plain: batch.texts[Int(text)]))
        textPlaces[text, batch.source.desk] = place
        return place
    }

    func posting(_ index: Int) -> Posting {
        let row = postings[index]
        let stake = row.isStaked ? row.month : nil
        return Posting(
            member: row.member, entry: name(sources[Int(row.source)]), day: Day(number: Int(row.day)),
            change: row.change, kind: row.kind,
            stake: stake.map {
                Posting.Stake(month: Month(index: Int($0)), branch: branches[Int(row.branch)])
            })
    }

    /// The place of a member's last posting.
    func last(of member: MemberNumber) -> Int? { lastPosting[member].map(Int.init) }

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
