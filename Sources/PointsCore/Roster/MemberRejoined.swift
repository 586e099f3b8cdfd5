/// A member who had left came back, under the old number and with the old balance.
public struct MemberRejoined: EventKind {
    public static let key = "rejoin"
    public private(set) var member = MemberNumber.first
    public private(set) var branch = BranchCode()
    public private(set) var group: String?
    public private(set) var from = Day(number: 0)

    public init() {}
    public init(member: MemberNumber, branch: BranchCode, group: String?, from: Day) {
        self.member = member
        self.branch = branch
        self.group = group
        self.from = from
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("branch", &branch)
        try coder.field("group", &group)
        try coder.field("from", &from)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let current = try book.roster.member(member)
        try TextField.group.require(group)
        try book.roster.require(branch)
        guard from <= stamp.day else { throw .dateInFuture(from, today: stamp.day) }
        guard let left = current.departure else { throw .hasNotLeft(member, name: current.name) }
        // The same day again: that is how a slip is put right.
        guard from >= left else { throw .beforeMembership(from, member, name: current.name, since: left) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.update(member) {
            $0.memberships.append(Membership(branch: branch, group: group, from: from, to: nil))
        }
    }
}
