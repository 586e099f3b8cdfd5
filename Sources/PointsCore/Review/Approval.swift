/// Matters count from now on (审核通过): somebody other than their recorders has looked at them.
public struct Approval: EventKind {
    public static let key = "approve"
    public private(set) var entries: [EntryName] = []

    public init() {}
    public init(entries: [EntryName]) { self.entries = entries }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("entries", &entries)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        guard !entries.isEmpty else { throw .nothingToApprove }
        let pending = Set(book.pending)
        var seen: Set<EntryName> = []
        var earned: [MemberNumber: Points] = [:]
        for entry in entries {
            let matter = try book.requireReview(of: entry, by: stamp.by)
            guard seen.insert(entry).inserted else { throw .entryTwice(entry) }
            for award in matter.awards where pending.contains(entry) {
                let before = earned[award.member] ?? book.ledger[award.member].earned
                earned[award.member] = try before.adding(award.points)
            }
        }
        // From here on another desk's entry may be the reason.
        for entry in entries where !pending.contains(entry) { try book.requirePending(entry) }
    }

    public func isLeft(in book: Book) -> Bool { entries.contains(where: book.pending.contains) }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        let pending = Set(book.pending)
        let open = entries.filter(pending.contains)
        for entry in open {
            guard let matter = book.history.matter(entry) else { continue }
            book.history.note(verdict: stamp.entry, of: entry)
            book.post(matter, of: entry, on: stamp.day)
        }
        let done = Set(open)
        book.pending.removeAll { done.contains($0) }
    }
}
