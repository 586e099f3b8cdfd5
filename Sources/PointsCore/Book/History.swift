/// The entries taken in so far, and what later ones refer back to.
public struct History: Hashable, Sendable {
    var recent = Recent()

    public func count(of desk: DeskName) -> Int { recent.entries[desk]?.count ?? 0 }
    public var count: Int { desks.reduce(0) { $0 + count(of: $1) } }

    /// The desks that have written.
    public var desks: [DeskName] { recent.entries.keys.sorted() }

    public subscript(name: EntryName) -> Entry? {
        guard let entries = recent.entries[name.desk], entries.indices.contains(name.number - 1) else {
            return nil
        }
        return entries[name.number - 1]
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
    public func reversal(of name: EntryName) -> EntryName? { recent.reversals[name] }
    public func isReversed(_ name: EntryName) -> Bool { reversal(of: name) != nil }

    /// The entry first written under a caller's key.
    public func keyed(_ key: String) -> KeyedEntry? { recent.keys[key] }

    /// The names of the last entries, the newest first.
    public func latest(_ count: Int) -> [EntryName] {
        recent.order.suffix(count).reversed()
    }

    /// The number of a recorder's last entry at a desk.
    func last(by recorder: String, at desk: DeskName) -> Int? {
        recent.last[Signature(by: recorder, desk: desk)]
    }
}

/// Who wrote, and where.
struct Signature: Hashable, Sendable {
    let by: String
    let desk: DeskName
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
    mutating func append(_ entry: Entry) { recent.append(entry) }
    mutating func append(_ posting: Posting) { recent.append(posting) }
    mutating func append(_ movement: StockMovement) { recent.movements.append(movement) }
    mutating func note(matter entry: EntryName, in month: Month) {
        recent.matters.append(Recent.MatterMark(entry: entry, month: month))
    }
    mutating func note(reversal: EntryName, of target: EntryName) { recent.reversals[target] = reversal }

    /// A member's postings, the newest first, until `body` says no.
    ///
    /// - Parameter month: postings written before it may be left out.
    func forEachPosting(of member: MemberNumber, since month: Month? = nil, _ body: (Posting) -> Bool) {
        var place = recent.lastPosting[member]
        while let index = place {
            guard body(recent.postings[index]) else { return }
            place = recent.previous[index]
        }
    }

    func forEachPosting(_ body: (Posting) -> Void) { recent.postings.forEach(body) }
    func forEachMovement(_ body: (StockMovement) -> Void) { recent.movements.forEach(body) }

    /// Points of each posting that counts in these months; all where there are none.
    func forEachStake(
        in months: ClosedRange<Month>?, _ branches: [Branch],
        _ body: (_ member: MemberNumber, _ branch: BranchCode, Points) -> Void
    ) {
        for posting in recent.postings {
            guard let stake = posting.stake, months?.contains(stake.month) ?? true else { continue }
            body(posting.member, stake.branch, posting.change)
        }
    }

    /// The matters whose own dates lie in these months; all where there are none.
    func matters(in months: ClosedRange<Month>?) -> [EntryName] {
        recent.matters.filter { months?.contains($0.month) ?? true }.map(\.entry)
    }

    /// Movements of an article's stock, the newest first, until `body` says no.
    func forEachMovement(of code: GoodsCode, _ body: (StockMovement) -> Bool) {
        for movement in recent.movements.reversed() where movement.goods == code {
            guard body(movement) else { return }
        }
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
