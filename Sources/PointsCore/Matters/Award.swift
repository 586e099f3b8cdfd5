/// One member's points in one matter.
public struct Award: LineObject, Hashable, Sendable {
    public private(set) var member = MemberNumber.first
    /// The member's branch on the day of the matter.
    public private(set) var branch = BranchCode()
    public private(set) var role: String?
    /// How many units, where it was not one.
    public private(set) var count: Int?
    public private(set) var minutes: Minutes?
    public private(set) var points = Points.zero
    /// What the rules would have given had no cap been reached.
    public private(set) var full: Points?
    /// The cap that was reached.
    public private(set) var cap: Cap?

    public init() {}
    public init(
        member: MemberNumber, branch: BranchCode, role: String?, amount: Amount, points: Points,
        capped: (full: Points, cap: Cap)? = nil
    ) {
        self.member = member
        self.branch = branch
        self.role = role
        self.points = points
        switch amount {
        case .count(let count): self.count = count == 1 ? nil : count
        case .time(let minutes): self.minutes = minutes
        }
        full = capped?.full
        cap = capped?.cap
    }

    // As for ``Matter``.
    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("branch", &branch)
        try coder.field("role", &role)
        try coder.field("count", &count)
        try coder.field("minutes", &minutes)
        try coder.field("points", &points)
        try coder.field("full", &full)
        try coder.field("cap", &cap)
    }
}
