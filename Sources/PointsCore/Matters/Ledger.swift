/// Every member's account, and what each month's matters add up to.
public struct Ledger: Hashable, Sendable {
    public private(set) var accounts: [MemberNumber: Account] = [:]
    public private(set) var months: [Month: MonthTotals] = [:]

    /// A member's account; empty where nothing has happened yet.
    public subscript(member: MemberNumber) -> Account { accounts[member] ?? Account() }

    mutating func give(_ matter: Matter, as entry: EntryName) {
        for award in matter.awards {
            accounts[award.member, default: Account()].earn(award.points, entry, .award)
            months[matter.date.month, default: MonthTotals()].add(award.points, award, of: matter)
        }
        months[matter.date.month, default: MonthTotals()].matters.append(entry)
    }

    mutating func takeBack(_ matter: Matter, of entry: EntryName, by reversal: EntryName) {
        for award in matter.awards {
            accounts[award.member, default: Account()].earn(-award.points, reversal, .reversal(of: entry))
            months[matter.date.month, default: MonthTotals()].add(-award.points, award, of: matter)
        }
    }

    mutating func spend(_ redemption: Redemption, as entry: EntryName) {
        accounts[redemption.member, default: Account()].spend(redemption.total, entry, .redemption)
    }

    mutating func refund(_ redemption: Redemption, of entry: EntryName, by reversal: EntryName) {
        accounts[redemption.member, default: Account()]
            .spend(-redemption.total, reversal, .reversal(of: entry))
    }

    /// What a member has from one item in a period, by the matters' own dates, without what was taken back.
    func earned(by member: MemberNumber, from item: ItemCode, in period: Period, _ history: History) -> Points
    {
        var sum = 0
        for line in self[member].lines {
            guard case .award = line.kind, !history.isReversed(line.entry),
                let matter = history.matter(line.entry), matter.item == item, period.contains(matter.date)
            else { continue }
            sum += line.change.tenths
        }
        return Points(tenths: sum)
    }
}

/// One member's points: what was earned, what was spent, and each entry that says why.
public struct Account: Hashable, Sendable {
    public private(set) var earned = Points.zero
    public private(set) var spent = Points.zero
    /// In the order of the entries.
    public private(set) var lines: [Line] = []

    /// Negative where points already spent were taken back (欠分).
    public var balance: Points { Points(tenths: earned.tenths - spent.tenths) }

    public struct Line: Hashable, Sendable {
        public let entry: EntryName
        /// What it adds to the balance.
        public let change: Points
        public let kind: Kind
    }

    public enum Kind: Hashable, Sendable {
        case award
        case redemption
        case reversal(of: EntryName)
    }

    /// The balance when the entry had been written; nil where it does not touch the account.
    public func balance(after entry: EntryName) -> Points? {
        var sum = 0
        for line in lines {
            sum += line.change.tenths
            if line.entry == entry { return Points(tenths: sum) }
        }
        return nil
    }

    fileprivate mutating func earn(_ points: Points, _ entry: EntryName, _ kind: Kind) {
        earned = Points(tenths: earned.tenths + points.tenths)
        lines.append(Line(entry: entry, change: points, kind: kind))
    }

    fileprivate mutating func spend(_ points: Points, _ entry: EntryName, _ kind: Kind) {
        spent = Points(tenths: spent.tenths + points.tenths)
        lines.append(Line(entry: entry, change: -points, kind: kind))
    }
}

/// The sums of one month, by the matters' own dates.
public struct MonthTotals: Hashable, Sendable {
    /// Points by member and the branch stamped on each award.
    public private(set) var points: [Stake: Points] = [:]
    public internal(set) var matters: [EntryName] = []

    public struct Stake: Hashable, Sendable {
        public let member: MemberNumber
        public let branch: BranchCode
    }

    fileprivate mutating func add(_ points: Points, _ award: Award, of matter: Matter) {
        let stake = Stake(member: award.member, branch: award.branch)
        let sum = (self.points[stake]?.tenths ?? 0) + points.tenths
        self.points[stake] = Points(tenths: sum)
    }
}
