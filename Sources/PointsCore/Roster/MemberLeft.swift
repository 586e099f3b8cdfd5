/// A member left the community; `on` is the last day that still counts.
public struct MemberLeft: EventKind {
    public static let key = "leave"
    public private(set) var member = MemberNumber.first
    public private(set) var on = Day(number: 0)
    public private(set) var reason: String?

    public init() {}
    public init(member: MemberNumber, on: Day, reason: String?) {
        self.member = member
        self.on = on
        self.reason = reason
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("on", &on)
        try coder.field("reason", &reason)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let current = try book.roster.member(member)
        try TextField.reason.require(reason)
        guard on <= stamp.day else { throw .dateInFuture(on, today: stamp.day) }
        if let left = current.departure { throw .alreadyLeft(member, name: current.name, on: left) }
        if let since = current.latest.from, on < since {
            throw .beforeMembership(on, member, name: current.name, since: since)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.update(member) { $0.memberships[$0.memberships.count - 1].to = on }
    }
}
