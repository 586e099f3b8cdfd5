/// One member's entries with the balance after each (对账单).
///
/// In the order in which they were written, so that every balance is the one that was said at the time; a
/// period takes the entries written in it. Printed once, it never changes.
public struct Statement: Hashable, Sendable {
    public let member: Member
    public let period: Period
    public let opening: Points
    public let lines: [Line]
    public let closing: Points
    /// Matters recorded in the period that wait to be approved; no balance has them.
    public let waiting: [Waiting]
    /// What the leaderboard of the period counts, which goes by the matters' own dates.
    public let earnedOnBoard: Points
    /// What is put aside for the member and has not ended, by the last day of each.
    public let holds: [Hold]

    public struct Line: Hashable, Sendable {
        public let entry: EntryName
        /// The day it was written, or approved.
        public let day: Day
        public let reason: Reason
        public let change: Points
        public let balance: Points
        /// The entry that took this one back.
        public let reversedBy: EntryName?
        /// The entry that approved it, where it needed that.
        public let approvedBy: EntryName?
    }

    /// An award that does not count yet.
    public struct Waiting: Hashable, Sendable {
        public let entry: EntryName
        /// The day it was written.
        public let day: Day
        public let matter: Matter
        public let award: Award
    }

    public enum Reason: Hashable, Sendable {
        case award(Matter, Award)
        /// - Parameter hold: the entry that had put the goods aside.
        case redemption([Item], hold: EntryName?)
        case giveBack(of: EntryName, [Item], isDamaged: Bool, reason: String)
        case reversal(of: EntryName, reason: String, was: String?)
        /// What the member brought along, with a remark.
        case opening(note: String?)
        case openingReversal(of: EntryName, reason: String)
        /// Points that came in on these days.
        case lapse([DayLot], Validity)
        case lapseReversal(of: EntryName, reason: String)
        /// Of points that are taken back by the same entry.
        case lapseRestored(of: EntryName)

        public struct Item: Hashable, Sendable {
            public let goods: GoodsCode
            public let name: String
            public let quantity: Int
            public let price: Points
        }
    }

    public init(of member: Member, in period: Period, from book: Book) {
        self.member = member
        self.period = period
        let passage = book.passage(of: member.number, in: period)
        let postings = passage.postings
        // From the first entry written in the period to the last: where a clock went back, what lies between
        // belongs to it too, or the balances would not follow from each other.
        let first = postings.firstIndex { period.contains($0.day) }
        let last = postings.lastIndex { period.contains($0.day) } ?? -1
        let start = first ?? postings.count { $0.day < period.bounds?.lowerBound ?? $0.day }
        opening = Points(
            tenths: postings.prefix(start).reduce(passage.opening.tenths) { $0 + $1.change.tenths })
        var balance = opening
        lines = postings.prefix(last + 1).dropFirst(start).compactMap { posting in
            balance = Points(tenths: balance.tenths + posting.change.tenths)
            return Line(posting, balance: balance, book)
        }
        closing = balance
        waiting = book.waiting(for: member.number).filter { period.contains($0.day) }
        earnedOnBoard = book.earned(by: member.number, in: period)
        holds = book.holds.all.filter { $0.member == member.number && $0.end == nil }
    }
}

extension Statement {
    /// The points that are reserved on a day.
    public func held(on day: Day) -> Points {
        Points(tenths: holds.reduce(0) { $0 + ($1.state(on: day) == .open ? $1.total.tenths : 0) })
    }

    /// A member's last lines, the newest last.
    static func latest(_ count: Int, of member: MemberNumber, from book: Book) -> [Line] {
        var balance = book.ledger[member].balance
        var lines: [Line] = []
        book.history.forEachPosting(of: member) { posting in
            if let line = Line(posting, balance: balance, book) { lines.append(line) }
            balance = Points(tenths: balance.tenths - posting.change.tenths)
            return lines.count < count
        }
        return lines.reversed()
    }
}

extension Statement.Line {
    /// Nil where the entry has nothing to do with the member.
    fileprivate init?(_ posting: Posting, balance: Points, _ book: Book) {
        guard let found = book.history[posting.entry],
            let reason = Statement.Reason(posting, found, posting.member, book)
        else { return nil }
        entry = posting.entry
        day = posting.day
        self.reason = reason
        change = posting.change
        self.balance = balance
        reversedBy = book.history.reversal(of: posting.entry)
        if case .award(let matter, _) = reason, matter.isUnderReview {
            approvedBy = book.history.verdict(of: posting.entry)
        } else {
            approvedBy = nil
        }
    }
}

extension Statement.Reason {
    fileprivate init?(_ posting: Posting, _ entry: Entry, _ member: MemberNumber, _ book: Book) {
        switch posting.kind {
        case .award:
            guard case .matter(let matter) = entry.event, let award = matter.award(to: member) else {
                return nil
            }
            self = .award(matter, award)
        case .redemption:
            guard let taking = entry.event.taking else { return nil }
            var hold: EntryName?
            if case .collect(let collected) = entry.event { hold = collected.hold }
            self = .redemption(book.items(of: taking.lines), hold: hold)
        case .giveBack:
            guard case .return(let back) = entry.event else { return nil }
            self = .giveBack(
                of: back.of, book.items(of: back.lines), isDamaged: back.isDamaged, reason: back.reason)
        case .reversal:
            guard case .reverse(let reversal) = entry.event else { return nil }
            self = .reversal(
                of: reversal.entry, reason: reversal.reason, was: book.history.matter(reversal.entry)?.heading
            )
        case .opening:
            guard case .opening(let balances) = entry.event else { return nil }
            self = .opening(note: balances.balance(of: member)?.note)
        case .openingReversal:
            guard case .reverse(let reversal) = entry.event else { return nil }
            self = .openingReversal(of: reversal.entry, reason: reversal.reason)
        case .lapse:
            guard case .expire(let expiry) = entry.event else { return nil }
            self = .lapse(expiry.lots(of: member), expiry.validity)
        case .lapseReversal:
            guard case .reverse(let reversal) = entry.event else { return nil }
            if case .expire? = book.history[reversal.entry]?.event {
                self = .lapseReversal(of: reversal.entry, reason: reversal.reason)
            } else {
                self = .lapseRestored(of: reversal.entry)
            }
        }
    }
}

extension Book {
    /// A member's awards that wait to be approved, in the order of recording.
    func waiting(for member: MemberNumber) -> [Statement.Waiting] {
        pending.compactMap { name in
            guard let entry = history[name], case .matter(let matter) = entry.event,
                let award = matter.award(to: member)
            else { return nil }
            return Statement.Waiting(entry: name, day: entry.stamp.day, matter: matter, award: award)
        }
    }

    /// Lines with the names of the goods.
    public func items(of lines: [RedemptionLine]) -> [Statement.Reason.Item] {
        lines.map { line in
            Statement.Reason.Item(
                goods: line.goods, name: supermarket.goods[line.goods]?.name ?? line.goods.text,
                quantity: line.quantity, price: line.price)
        }
    }
}
