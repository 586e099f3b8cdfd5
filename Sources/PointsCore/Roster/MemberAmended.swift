/// A member's data were put right or completed. Points and memberships are not touched by it.
///
/// An empty unit, card, group or pledge takes away the one there was.
public struct MemberAmended: EventKind {
    public static let key = "amend"
    public private(set) var member = MemberNumber.first
    public private(set) var name: String?
    public private(set) var pinyin: Pinyin?
    public private(set) var kind: Member.Kind?
    public private(set) var unit: String?
    public private(set) var card: String?
    public private(set) var group: String?
    public private(set) var pledge: String?

    public init() {}
    public init(
        member: MemberNumber, name: String? = nil, pinyin: Pinyin? = nil, kind: Member.Kind? = nil,
        unit: String? = nil, card: String? = nil, group: String? = nil, pledge: String? = nil
    ) {
        self.member = member
        self.name = name
        self.pinyin = pinyin
        self.kind = kind
        self.unit = unit
        self.card = card
        self.group = group
        self.pledge = pledge
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("name", &name)
        try coder.field("pinyin", &pinyin)
        try coder.field("kind", &kind)
        try coder.field("unit", &unit)
        try coder.field("card", &card)
        try coder.field("group", &group)
        try coder.field("pledge", &pledge)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        let current = try book.roster.member(member)
        try TextField.person.require(name)
        if unit != "" { try TextField.unit.require(unit) }
        if card != "" { try TextField.card.require(card) }
        if group != "" { try TextField.group.require(group) }
        if pledge != "" { try TextField.pledge.require(pledge) }
        if let card, let other = book.roster.holder(ofCard: card), other.number != member {
            throw .cardTaken(card, other.number, name: other.name)
        }
        if let card { try book.roster.requireNotOutOfUse(card) }
        var amended = current
        amend(&amended, stamp)
        guard amended != current else { throw .nothingToAmend(member, name: current.name) }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.roster.update(member) { amend(&$0, stamp) }
    }

    private func amend(_ member: inout Member, _ stamp: Stamp) {
        member.name = name ?? member.name
        member.pinyin = pinyin ?? member.pinyin
        member.kind = kind ?? member.kind
        if let unit { member.unit = unit.isEmpty ? nil : unit }
        if let card { member.note(card: card.isEmpty ? nil : card, KnownCard.Mark(stamp)) }
        if let pledge { member.pledge = pledge.isEmpty ? nil : pledge }
        if let group { member.memberships[member.memberships.count - 1].group = group.isEmpty ? nil : group }
    }
}
