/// A member may not redeem until further notice; earning goes on.
public struct RedemptionSuspended: EventKind {
    public static let key = "suspend"
    public private(set) var member = MemberNumber.first
    public private(set) var reason: String?

    public init() {}
    public init(member: MemberNumber, reason: String?) {
        self.member = member
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("reason", &reason)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let current = try book.roster.member(member)
        try TextField.reason.require(reason)
        guard current.suspension == nil else { throw .alreadySuspended(member, name: current.name) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.update(member) { $0.suspension = Suspension(since: stamp.day, reason: reason) }
    }
}
