/// A matter never counts (审核退回). What is wrong with it is put right in another matter.
public struct Rejection: EventKind {
    public static let key = "reject"
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
        _ = try book.requireReview(of: entry, by: stamp.by)
        // From here on another desk's entry may be the reason.
        try book.requirePending(entry)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.history.note(verdict: stamp.entry, of: entry)
        book.pending.removeAll { $0 == entry }
    }
}
