/// A member may redeem again.
public struct RedemptionResumed: EventKind {
    public static let key = "resume"
    public private(set) var member = MemberNumber.first

    public init() {}
    public init(member: MemberNumber) { self.member = member }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let current = try book.roster.member(member)
        guard current.suspension != nil else { throw .notSuspended(member, name: current.name) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.update(member) { $0.suspension = nil }
    }
}
