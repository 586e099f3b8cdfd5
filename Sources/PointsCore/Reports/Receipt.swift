/// What a member is given to take home (小票): a redemption, a hold, a collection or a return.
///
/// Balances and amounts are those of then, however late it is printed again; names are those of today, and so is what
/// became of it since.
public struct Receipt: Hashable, Sendable {
    public let kind: Kind
    public let stamp: Stamp
    public let member: MemberNumber
    public let name: String
    public let items: [Statement.Reason.Item]
    /// The points of all lines.
    public let total: Points
    /// The balance before the entry and after it; a hold leaves it as it was.
    public let before: Points
    public let after: Points
    /// What was reserved for the member when the entry had been written, as far as the book still lists it.
    public let held: Points
    /// The entry that took this one back.
    public let reversal: EntryName?
    /// What became of a hold; nil for the others.
    public let hold: Hold.State?
    /// The entry that took the collection of a hold back.
    public let collectionReversal: EntryName?

    public enum Kind: Hashable, Sendable {
        case redemption
        /// - Parameter hold: the entry that had put the goods aside.
        case collection(hold: EntryName)
        case hold(until: Day)
        case giveBack(of: EntryName, isDamaged: Bool, reason: String)
    }

    /// Refused: no such entry, one of another kind, one that repeats another or came too late to count.
    ///
    /// - Parameter day: today, by which a hold may be over; nil for the day of the entry.
    public init(of name: EntryName, from book: Book, on day: Day? = nil) throws(Refusal) {
        let entry = try book.history.entry(name)
        let lines: [RedemptionLine]
        switch entry.event {
        case .redeem(let redemption):
            (kind, member, lines) = (.redemption, redemption.member, redemption.lines)
        case .collect(let collected):
            (kind, member, lines) = (.collection(hold: collected.hold), collected.member, collected.lines)
        case .hold(let made): (kind, member, lines) = (.hold(until: made.until), made.member, made.lines)
        case .return(let back):
            kind = .giveBack(of: back.of, isDamaged: back.isDamaged, reason: back.reason)
            (member, lines) = (back.member, back.lines)
        default: throw .noReceipt(name)
        }
        if let original = book.history.original(of: entry) { throw .countsOnce(name, as: original) }
        stamp = entry.stamp
        self.name = book.roster[member]?.name ?? ""
        items = book.items(of: lines)
        total = lines.total
        switch kind {
        case .redemption, .collection:
            after = try book.balance(of: member, changedBy: name)
            before = Points(tenths: after.tenths + total.tenths)
        case .giveBack:
            after = try book.balance(of: member, changedBy: name)
            before = Points(tenths: after.tenths - total.tenths)
        case .hold:
            after = book.balance(of: member, at: entry.stamp)
            before = after
        }
        held = book.held(by: member, after: entry.stamp)
        reversal = book.history.reversal(of: name)
        if case .hold = kind {
            let made = try book.hold(name)
            hold = made.state(on: day ?? entry.stamp.day)
            collectionReversal = made.collected.flatMap(book.history.reversal(of:))
        } else {
            (hold, collectionReversal) = (nil, nil)
        }
    }
}

extension Book {
    /// A member's balance when an entry had changed it.
    fileprivate func balance(of member: MemberNumber, changedBy entry: EntryName) throws(Refusal) -> Points {
        guard let balance = balance(of: member, after: entry) else { throw .hadNoEffect(entry) }
        return balance
    }

    /// What was reserved for a member when an entry had been written, by what the book still lists.
    public func held(by member: MemberNumber, after stamp: Stamp) -> Points {
        let open = holds.all.filter { hold in
            guard hold.member == member, stamp.day <= hold.until, isWritten(hold.entry, by: stamp) else {
                return false
            }
            return !(hold.end.map { isWritten($0, by: stamp) } ?? false)
        }
        return Points(tenths: open.reduce(0) { $0 + $1.total.tenths })
    }

    /// A member's balance when an entry that leaves it as it was had been written.
    public func balance(of member: MemberNumber, at stamp: Stamp) -> Points {
        var balance = ledger[member].balance
        history.forEachPosting(of: member) { posting in
            // An award stands for the matter, which was written earlier than it was approved.
            guard !isWritten(source(of: posting), by: stamp) else { return false }
            balance = Points(tenths: balance.tenths - posting.change.tenths)
            return true
        }
        return balance
    }

    private func source(of posting: Posting) -> EntryName {
        posting.kind == .award ? countingEntry(of: posting.entry) ?? posting.entry : posting.entry
    }

    /// Whether an entry was there when another was written: by their numbers at one desk, by the clocks otherwise.
    private func isWritten(_ name: EntryName, by stamp: Stamp) -> Bool {
        if name.desk == stamp.entry.desk { return name.number <= stamp.entry.number }
        return (history[name]?.stamp.at.seconds ?? 0) <= stamp.at.seconds
    }
}
