/// One member or a whole list came into the book.
public struct MembersJoined: EventKind {
    public static let key = "join"
    public private(set) var members: [NewMember] = []

    public init() {}
    public init(members: [NewMember]) { self.members = members }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("members", &members)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        guard !members.isEmpty else { throw .noMembers }
        var numbers: [MemberNumber: String] = [:]
        var cards: [String: NewMember] = [:]
        for member in members {
            try member.check(book.roster, today: stamp.day)
            if let name = numbers.updateValue(member.name, forKey: member.number) {
                throw .numberTaken(member.number, name: name)
            }
            if let card = member.card, let other = cards.updateValue(member, forKey: card) {
                throw .cardTaken(card, other.number, name: other.name)
            }
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        for member in members { book.roster.insert(member.member) }
    }
}

/// A member's data on joining.
public struct NewMember: LineObject, Hashable, Sendable {
    public private(set) var number = MemberNumber.first
    public private(set) var name = ""
    public private(set) var kind = Member.Kind.resident
    public private(set) var branch = BranchCode()
    public private(set) var group: String?
    public private(set) var from: Day?
    public private(set) var unit: String?
    public private(set) var card: String?
    public private(set) var pledge: String?
    public private(set) var pinyin = Pinyin()

    public init() {}
    public init(
        number: MemberNumber, name: String, kind: Member.Kind, branch: BranchCode, group: String?, from: Day?,
        unit: String?, card: String?, pledge: String?, pinyin: Pinyin
    ) {
        self.number = number
        self.name = name
        self.kind = kind
        self.branch = branch
        self.group = group
        self.from = from
        self.unit = unit
        self.card = card
        self.pledge = pledge
        self.pinyin = pinyin
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("number", &number)
        try coder.field("name", &name)
        try coder.field("kind", &kind)
        try coder.field("branch", &branch)
        try coder.field("group", &group)
        try coder.field("from", &from)
        try coder.field("unit", &unit)
        try coder.field("card", &card)
        try coder.field("pledge", &pledge)
        try coder.field("pinyin", &pinyin)
    }

    fileprivate func check(_ roster: Roster, today: Day) throws(Refusal) {
        try TextField.person.require(name)
        try TextField.group.require(group)
        try TextField.unit.require(unit)
        try TextField.card.require(card)
        try TextField.pledge.require(pledge)
        try roster.require(branch)
        if let from, from > today { throw .dateInFuture(from, today: today) }
        if let other = roster[number] { throw .numberTaken(number, name: other.name) }
        if let card, let other = roster.holder(ofCard: card) {
            throw .cardTaken(card, other.number, name: other.name)
        }
        if let card { try roster.requireNotOutOfUse(card) }
    }

    fileprivate var member: Member {
        Member(
            number: number, name: name, kind: kind, unit: unit, card: card, pledge: pledge, pinyin: pinyin,
            memberships: [Membership(branch: branch, group: group, from: from, to: nil)], suspension: nil)
    }
}
