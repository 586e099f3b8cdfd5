/// Held goods go back on the shelf (取消预留); points and stock are free again.
public struct HoldReleased: EventKind {
    public static let key = "release"
    public private(set) var hold = EntryName(desk: .main, number: 0)
    public private(set) var reason: String?

    public init() {}
    public init(hold: EntryName, reason: String?) {
        self.hold = hold
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("hold", &hold)
        try coder.field("reason", &reason)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try TextField.reason.require(reason)
        _ = try book.openHold(hold, at: stamp.entry.desk, on: stamp.day)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.history.note(verdict: stamp.entry, of: hold)
        book.holds.update(hold) { $0.released = stamp.entry }
    }
}
