/// Every member's account.
public struct Ledger: Hashable, Sendable {
    /// Accounts of the snapshot; those that moved since are in `moved`.
    private let table: AccountTable?
    private var moved = ByMember<Account>()

    init(_ table: AccountTable? = nil) { self.table = table }

    /// A member's account; empty where nothing has happened yet.
    public subscript(member: MemberNumber) -> Account { moved[member] ?? table?[member] ?? Account() }

    /// The accounts in which something has happened, in the order of the numbers.
    public var sorted: [(member: MemberNumber, account: Account)] {
        let kept = (table?.all ?? []).filter { moved[$0.member] == nil }
        return (kept + moved.all.map { ($0.member, $0.value) }).sorted { $0.member < $1.member }
    }

    mutating func post(_ change: Points, to member: MemberNumber, in column: Posting.Column) {
        var account = self[member]
        account.post(change.tenths, in: column)
        moved.set(account, for: member)
    }
}

/// One member's points: where they came from and where they went. Each posting that says why is in the history.
public struct Account: Hashable, Sendable {
    /// What rankings see.
    public private(set) var earned = Points.zero
    public private(set) var spent = Points.zero
    /// Brought over from before the book (期初).
    public private(set) var opening = Points.zero
    /// Not spent in time (失效).
    public private(set) var lapsed = Points.zero

    init() {}
    init(earned: Points, spent: Points, opening: Points, lapsed: Points) {
        self.earned = earned
        self.spent = spent
        self.opening = opening
        self.lapsed = lapsed
    }

    /// Negative where points already spent were taken back (欠分).
    public var balance: Points {
        Points(tenths: earned.tenths + opening.tenths - spent.tenths - lapsed.tenths)
    }

    fileprivate mutating func post(_ change: Int, in column: Posting.Column) {
        switch column {
        case .earned: earned = Points(tenths: earned.tenths + change)
        case .spent: spent = Points(tenths: spent.tenths - change)
        case .opening: opening = Points(tenths: opening.tenths + change)
        case .lapsed: lapsed = Points(tenths: lapsed.tenths - change)
        }
    }
}

extension Book {
    /// - Parameters:
    ///   - entry: the matter's own.
    ///   - day: the one on which it came to count.
    mutating func post(_ matter: some ScoredMatter, of entry: EntryName, on day: Day) {
        let origin = history.origin(.award, of: entry, on: day, in: matter.month)
        for place in 0..<matter.scoreCount { post(place, of: matter, matter.score(place).points, origin) }
    }

    mutating func takeBack(_ matter: Matter, of entry: EntryName, _ stamp: Stamp) {
        for place in matter.awards.indices {
            restoreLapsed(of: entry, by: matter.awards[place].member, stamp)
            let origin = history.origin(.reversal, of: stamp.entry, on: stamp.day, in: matter.month)
            post(place, of: matter, -matter.awards[place].points, origin)
        }
    }

    private mutating func post(
        _ place: Int, of matter: some ScoredMatter, _ change: Points, _ origin: Recent.Origin
    ) {
        ledger.post(change, to: matter.score(place).member, in: .earned)
        history.append(place, of: matter, change, origin)
    }

    /// Points that no ranking sees: spent, given back, or either taken back.
    mutating func post(_ change: Points, to member: MemberNumber, _ kind: Posting.Kind, _ stamp: Stamp) {
        post(
            Posting(
                member: member, entry: stamp.entry, day: stamp.day, change: change, kind: kind, stake: nil))
    }

    /// Points and goods change hands.
    mutating func post(_ taking: Taking, _ stamp: Stamp) {
        post(-taking.total, to: taking.member, .redemption, stamp)
        for line in taking.lines { move(line.goods, by: -line.quantity, stamp.entry) }
    }

    mutating func takeBack(_ taking: Taking, _ stamp: Stamp) {
        post(taking.total, to: taking.member, .reversal, stamp)
        for line in taking.lines { move(line.goods, by: line.quantity, stamp.entry) }
    }

    func checkReversal(of taking: Taking, _ entry: EntryName) throws(Refusal) {
        try requireEffect(of: entry, on: taking.member)
        try requireNothingReturned(of: entry, by: taking.member)
        _ = try ledger[taking.member].spent.subtracting(taking.total)
    }

    /// Gives back what has lapsed of the points that an entry brought in, before they are taken back as a whole:
    /// nobody loses them twice.
    mutating func restoreLapsed(of entry: EntryName, by member: MemberNumber, _ stamp: Stamp) {
        guard ledger[member].lapsed != .zero, hasLapsed(since: entry, by: member) else { return }
        let points = lots(of: member).lapsed(of: entry)
        guard points > .zero else { return }
        post(
            Posting(
                member: member, entry: stamp.entry, day: stamp.day, change: points, kind: .lapseReversal,
                stake: nil))
    }

    /// Whether points of a member lapsed after an entry had come to count; what was recorded of late is found soon.
    private func hasLapsed(since entry: EntryName, by member: MemberNumber) -> Bool {
        var found = false
        history.forEachPosting(of: member) { posting in
            if posting.kind == .lapse { found = true }
            return !found && posting.entry != entry
        }
        return found
    }

    mutating func post(_ posting: Posting) {
        ledger.post(posting.change, to: posting.member, in: posting.column)
        history.append(posting)
    }
}

extension Book {
    /// A member's balance when an entry had been written; nil where it does not touch the account.
    public func balance(of member: MemberNumber, after entry: EntryName) -> Points? {
        var balance = ledger[member].balance
        var found: Points?
        history.forEachPosting(of: member) { posting in
            if posting.entry == entry { found = balance }
            balance = Points(tenths: balance.tenths - posting.change.tenths)
            return found == nil
        }
        return found
    }

    /// Refused where an entry did not touch a member's account: another desk had been quicker.
    func requireEffect(of entry: EntryName, on member: MemberNumber) throws(Refusal) {
        guard change(of: member, by: entry) != nil else { throw .hadNoEffect(entry) }
    }

    /// What an entry added to a member's balance in all; nil where it does not touch the account.
    public func change(of member: MemberNumber, by entry: EntryName) -> Points? {
        var found: Points?
        history.forEachPosting(of: member) { posting in
            guard posting.entry == entry else { return found == nil }
            found = Points(tenths: (found?.tenths ?? 0) + posting.change.tenths)
            return true
        }
        return found
    }

    /// A member's matters dated after a day that count or may come to, in the order of the entries.
    public func matters(of member: MemberNumber, after day: Day) -> [EntryName] {
        var found: [EntryName] = []
        history.forEachPosting(of: member, since: day.month, kinds: [.award]) { posting in
            if !history.isReversed(posting.entry),
                let matter = history.matter(posting.entry), matter.date > day
            {
                found.append(posting.entry)
            }
            return true
        }
        let waiting = pending.filter { entry in
            guard let matter = history.matter(entry) else { return false }
            return matter.date > day && matter.award(to: member) != nil
        }
        return found.reversed() + waiting
    }

    /// What a member has from one item in a period, by the matters' own dates, without what was taken back.
    ///
    /// - Parameter waiting: matters of the item that are not approved yet; they fill up a cap as well.
    func earned(
        by member: MemberNumber, from item: ItemCode, in period: Period, waiting: [Matter]
    ) -> Points {
        var sum = 0
        for matter in waiting where period.contains(matter.date) {
            sum += matter.award(to: member)?.points.tenths ?? 0
        }
        let since = period.bounds?.lowerBound.month
        history.forEachPosting(of: member, since: since, kinds: [.award]) { posting in
            if !history.isReversed(posting.entry),
                let matter = history.matter(posting.entry), matter.item == item,
                period.contains(matter.date)
            {
                sum += posting.change.tenths
            }
            return true
        }
        return Points(tenths: sum)
    }

    /// Points by member and branch over a period of whole months, by the matters' own dates.
    func forEachStake(
        in period: Period, _ body: (_ member: MemberNumber, _ branch: BranchCode, Points) -> Void
    ) {
        history.forEachStake(in: period.months, body)
    }

    /// What a member earned in a period of whole months, by the matters' own dates.
    public func earned(by member: MemberNumber, in period: Period) -> Points {
        var sum = 0
        forEachStake(in: period) { if $0 == member { sum += $2.tenths } }
        return Points(tenths: sum)
    }
}

/// A stretch of a member's postings in their order, with the balance before the first.
struct Passage {
    let opening: Points
    let postings: [Posting]
}

extension Book {
    /// At least the postings that were written in a period, without gaps.
    func passage(of member: MemberNumber, in period: Period) -> Passage {
        history.passage(of: member, in: period.bounds, balance: ledger[member].balance)
    }
}
