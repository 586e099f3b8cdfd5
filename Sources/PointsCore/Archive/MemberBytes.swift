/// Puts members into bytes: numbers as they lie in memory, texts behind their lengths.
struct MemberWriter {
    let branches: [BranchCode]
    private(set) var bytes: [UInt8] = []

    init(branches: [BranchCode]) { self.branches = branches }

    mutating func write(_ member: Member) {
        text(member.name)
        text(member.pinyin.full)
        text(member.pinyin.initials)
        number(member.kind == .inService ? 1 : 0)
        optional(member.unit)
        optional(member.card)
        optional(member.pledge)
        day(member.suspension?.since)
        if let suspension = member.suspension { optional(suspension.reason) }
        number(member.memberships.count)
        for membership in member.memberships {
            number(branches.firstIndex(of: membership.branch) ?? branches.count)
            optional(membership.group)
            day(membership.from)
            day(membership.to)
        }
        number(member.cards.count)
        for card in member.cards {
            text(card.number)
            mark(card.issued)
            mark(card.ended)
        }
    }

    private mutating func mark(_ mark: KnownCard.Mark?) {
        day(mark?.day)
        if let mark { text(mark.entry.description) }
    }

    private mutating func number(_ value: Int) {
        withUnsafeBytes(of: Int32(truncatingIfNeeded: value)) { bytes.append(contentsOf: $0) }
    }

    private mutating func text(_ text: String) {
        number(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    private mutating func optional(_ text: String?) {
        if let text { self.text(text) } else { number(-1) }
    }

    private mutating func day(_ day: Day?) { number(day?.number ?? Int(Int32.min)) }
}

/// Reads what ``MemberWriter`` wrote.
struct MemberReader {
    let bytes: Rows<UInt8>
    var place: Int
    let branches: [BranchCode]

    /// Nil where these are not the bytes of a member.
    mutating func member(_ number: MemberNumber) -> Member? {
        guard let name = text(), let full = text(), let initials = text(), let kind = self.number() else {
            return nil
        }
        let unit = text()
        let card = text()
        let pledge = text()
        var suspension: Suspension?
        if let since = day() { suspension = Suspension(since: since, reason: text()) }
        guard let count = self.number(), count > 0 else { return nil }
        var memberships: [Membership] = []
        memberships.reserveCapacity(count)
        for _ in 0..<count {
            guard let branch = self.number(), branches.indices.contains(branch) else { return nil }
            let group = text()
            let from = day()
            memberships.append(Membership(branch: branches[branch], group: group, from: from, to: day()))
        }
        guard let known = self.number(), known >= 0 else { return nil }
        var cards: [KnownCard] = []
        for _ in 0..<known {
            guard let number = text() else { return nil }
            let issued = mark()
            cards.append(KnownCard(number: number, issued: issued, ended: mark()))
        }
        return Member(
            number: number, name: name, kind: kind == 1 ? .inService : .resident, unit: unit, card: card,
            pledge: pledge, pinyin: Pinyin(full: full, initials: initials), memberships: memberships,
            suspension: suspension, cards: cards)
    }

    private mutating func mark() -> KnownCard.Mark? {
        guard let day = day(), let entry = text().flatMap({ try? EntryName($0) }) else { return nil }
        return KnownCard.Mark(day: day, entry: entry)
    }

    /// The same as far as a list of places needs it.
    mutating func glance(_ number: MemberNumber, on day: Day) -> MemberGlance? {
        guard let name = text() else { return nil }
        skipText()
        skipText()
        guard self.number() != nil else { return nil }
        skipText()
        skipText()
        skipText()
        if self.day() != nil { skipText() }
        guard let count = self.number(), count > 0 else { return nil }
        var home: BranchCode?
        var latest = BranchCode()
        for _ in 0..<count {
            guard let branch = self.number(), branches.indices.contains(branch) else { return nil }
            skipText()
            let from = self.day()
            latest = branches[branch]
            if Membership(branch: latest, group: nil, from: from, to: self.day()).contains(day) {
                home = latest
            }
        }
        return MemberGlance(number: number, name: name, home: home, latest: latest)
    }

    /// Past a text, or the mark of none.
    private mutating func skipText() { place += max(0, number() ?? 0) }

    private mutating func number() -> Int? {
        guard let value = bytes.load(Int32.self, at: place) else { return nil }
        place += 4
        return Int(value)
    }

    private mutating func text() -> String? {
        guard let length = number(), length >= 0, let text = bytes.text(place..<place + length) else {
            return nil
        }
        place += length
        return text
    }

    private mutating func day() -> Day? {
        guard let value = number(), value != Int(Int32.min) else { return nil }
        return Day(number: value)
    }
}
