/// Whoever objected does not any more.
public struct ObjectionWithdrawn: EventKind {
    public static let key = "withdraw"
    /// The entry that made the objection.
    public private(set) var objection = EntryName(desk: .main, number: 0)

    public init() {}
    public init(objection: EntryName) { self.objection = objection }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("objection", &objection)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let withdrawn = try book.objection(objection)
        // From here on another desk's entry may be the reason.
        try book.requireOpen(withdrawn)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.objections.close(objection, .withdrawn, by: stamp.entry)
    }
}
