public typealias ItemCode = Code<RuleItem>

/// One line of the rules: what is done, what it is counted in, what one of it earns.
public struct RuleItem: LineObject, Hashable, Sendable {
    public private(set) var code = ItemCode()
    public private(set) var name = ""
    /// What `count` or hours multiply: 次, 条, 小时.
    public private(set) var unit = ""
    /// Points for one unit; negative for a deduction.
    public private(set) var points = Points.zero
    public private(set) var roles: [Role] = []
    /// The amount to which points by the hour are cut down; a tenth where none is given.
    public private(set) var step: Points?
    public private(set) var caps: [Cap] = []
    public private(set) var note: String?

    public init() {}
    public init(
        code: ItemCode, name: String, unit: String, points: Points, roles: [Role] = [], step: Points? = nil,
        caps: [Cap] = [], note: String? = nil
    ) {
        self.code = code
        self.name = name
        self.unit = unit
        self.points = points
        self.roles = roles
        self.step = step
        self.caps = caps
        self.note = note
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("code", &code)
        try coder.field("name", &name)
        try coder.field("unit", &unit)
        try coder.field("points", &points)
        try coder.list("roles", &roles)
        try coder.field("step", &step)
        try coder.list("caps", &caps)
        try coder.field("note", &note)
    }

    /// Whether one unit is an hour, so that durations are asked for instead of counts.
    public var isHourly: Bool { ["小时", "时", "hour", "hours", "h"].contains(unit) }
    public var isDeduction: Bool { points < .zero }

    public func role(_ typed: String) throws(Refusal) -> Role {
        let word = typed.halfWidth
        guard let role = roles.first(where: { $0.name == typed || $0.name == word }) else {
            throw .unknownRole(typed, item: name, RuleNames(roles.map(\.name)))
        }
        return role
    }

    /// Points for an amount of work in a role, before any cap.
    public func score(_ amount: Amount, role: Role?) throws(Refusal) -> Points {
        let each = role?.points ?? points
        switch amount {
        case .count(let count): return try each.multiplied(by: count)
        case .time(let minutes): return try each.perHour(for: minutes, step: step ?? Points(tenths: 1))
        }
    }
}

/// A variant of an item with points of its own (组织, 演出, 参加).
public struct Role: LineObject, Hashable, Sendable {
    public private(set) var name = ""
    public private(set) var points = Points.zero

    public init() {}
    public init(name: String, points: Points) {
        self.name = name
        self.points = points
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("name", &name)
        try coder.field("points", &points)
    }
}

/// The most points one member gets from one item in each day, month, quarter or year.
public struct Cap: LineObject, Hashable, Sendable {
    public private(set) var per = Span.month
    public private(set) var points = Points.zero

    public init() {}
    public init(per: Span, points: Points) {
        self.per = per
        self.points = points
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("per", &per)
        try coder.field("points", &points)
    }
}

/// How much of an item somebody did.
public enum Amount: Hashable, Sendable {
    case count(Int)
    case time(Minutes)
}
