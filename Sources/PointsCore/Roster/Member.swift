/// A party member, known by number.
public struct Member: Hashable, Sendable {
    public let number: MemberNumber
    public internal(set) var name: String
    public internal(set) var kind: Kind
    /// The work unit (单位) of an in-service member.
    public internal(set) var unit: String?
    /// The number of the card in use.
    public internal(set) var card: String?
    /// What the member promised to do (承诺).
    public internal(set) var pledge: String?
    public internal(set) var pinyin: Pinyin
    public internal(set) var memberships: [Membership]
    public internal(set) var suspension: Suspension?
    /// The cards that this program gave, and those out of use, in the order of their entries.
    public internal(set) var cards: [KnownCard] = []

    public enum Kind: String, CaseIterable, Sendable {
        /// 社区党员: the organisational relationship is with the community.
        case resident
        /// 双报到在职党员: belongs to a work unit and reports to the community as well.
        case inService = "in-service"
    }

    /// The membership that counted on a day.
    public func membership(on day: Day) -> Membership? {
        for place in memberships.indices.reversed() where memberships[place].contains(day) {
            return memberships[place]
        }
        return nil
    }

    /// The latest membership, running or ended.
    public var latest: Membership { memberships[memberships.count - 1] }

    /// The last day of membership of someone who left.
    public var departure: Day? { latest.to }

    /// Whether the member may redeem: neither gone nor suspended.
    var isEntitled: Bool { departure == nil && suspension == nil }
}

extension Member.Kind: LineText {
    public var description: String { rawValue }
    static func parse(line text: String) -> Member.Kind? { Member.Kind(rawValue: text) }
}

/// A stretch of days in one branch.
public struct Membership: Hashable, Sendable {
    public let branch: BranchCode
    public internal(set) var group: String?
    /// The first day; nil where the book does not know one and every earlier day counts.
    public let from: Day?
    /// The last day, itself included; nil while it lasts.
    public internal(set) var to: Day?

    public func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if let to, day > to { return false }
        return true
    }
}

/// Why a member cannot redeem for the time being.
public struct Suspension: Hashable, Sendable {
    public let since: Day
    public let reason: String?
}

/// A name's sound, for typing: full (`limei`) and initials (`lm`), lower-case letters.
public struct Pinyin: LineObject, Hashable, Sendable {
    public private(set) var full = ""
    public private(set) var initials = ""

    public init() {}
    public init(full: String, initials: String) {
        self.full = full
        self.initials = initials
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("full", &full)
        try coder.field("initials", &initials)
    }
}
