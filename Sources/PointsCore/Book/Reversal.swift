/// An entry that takes another one back (冲正); nothing is ever edited or deleted.
///
/// Matters, redemptions, returns, movements of stock and honours can be taken back, each once. Points already spent may be
/// taken back too: the member then owes them (欠分) and cannot redeem until they are covered.
public struct Reversal: EventKind {
    public static let key = "reverse"
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var reason = ""

    public init() {}
    public init(entry: EntryName, reason: String) {
        self.entry = entry
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("reason", &reason)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try TextField.reason.require(reason)
        let target = try book.history.entry(entry)
        if let original = book.history.original(of: target) { throw .countsOnce(entry, as: original) }
        if let earlier = book.history.reversal(of: entry) { throw .alreadyReversed(entry, by: earlier) }
        try target.event.kind.checkReversal(book, entry)
        for (code, came) in target.event.stockChanges.sorted(by: { $0.key < $1.key }) where came > 0 {
            try book.requireFree(code, after: -came, on: stamp.day)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        guard let target = book.history[entry] else { return }
        book.history.note(reversal: stamp.entry, of: entry)
        target.event.kind.takeBack(&book, entry, stamp)
    }
}

extension Book {
    /// A recorder's own last entry at a desk, for taking it back; refused where that is itself a reversal.
    public func lastEntry(of recorder: String, at desk: DeskName) throws(Refusal) -> Entry {
        guard let number = history.last(by: recorder, at: desk),
            let last = history[EntryName(desk: desk, number: number)]
        else {
            throw .nothingToUndo(by: recorder)
        }
        if case .reverse(let reversal) = last.event { throw .lastIsReversal(last.name, of: reversal.entry) }
        return last
    }
}
