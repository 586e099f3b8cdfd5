/// This machine took over a book copied from another, from these hashes on.
public struct DeskTrusted: EventKind {
    public static let key = "trust"
    public private(set) var desks: [DeskMark] = []

    public init() {}
    public init(desks: [DeskMark]) { self.desks = desks }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("desks", &desks)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {}
    public func change(_ book: inout Book, _ stamp: Stamp) {}
}

/// How far a desk's journal has come: number and hash of its last entry.
public struct DeskMark: LineObject, Hashable, Sendable {
    public private(set) var desk = DeskName.main
    public private(set) var number = 0
    public private(set) var hash = Digest()

    public init() {}
    public init(desk: DeskName, number: Int, hash: Digest) {
        self.desk = desk
        self.number = number
        self.hash = hash
    }

    /// Before the desk's first entry: the chain begins with the book's own hash.
    static func beginning(of desk: DeskName, _ genesis: Digest) -> DeskMark {
        DeskMark(desk: desk, number: 0, hash: genesis)
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("desk", &desk)
        try coder.field("n", &number)
        try coder.field("hash", &hash)
    }
}
