/// A member changed to another branch, or to another group in the branch, from a day on.
///
/// Points already earned stay with the old branch; the balance goes with the person.
public struct MemberMoved: EventKind {
    public static let key = "move"
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
        if let left = current.departure { throw .alreadyLeft(member, name: current.name, on: left) }
        guard current.latest.branch != branch || (group != nil && group != current.latest.group) else {
            let name = book.roster.branch(branch)?.name ?? branch.text
            throw .alreadyInBranch(member, name: current.name, branch: name)
        }
        if let since = current.latest.from, from <= since {
            throw .beforeMembership(from, member, name: current.name, since: since)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.update(member) { member in
            member.memberships[member.memberships.count - 1].to = from.adding(days: -1)
            member.memberships.append(Membership(branch: branch, group: group, from: from, to: nil))
        }
    }
}
