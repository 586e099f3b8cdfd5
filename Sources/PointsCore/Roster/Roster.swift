/// The members and branches.
public struct Roster: Hashable, Sendable {
    public internal(set) var branches: [Branch] = []
    /// Members of the snapshot; those who changed since are in `changed`.
    private let table: MemberTable?
    private var changed = ByMember<KeptMember>()
    /// What nearly every entry asks of them.
    private var homes = ByMember<Home>()
    private var byName: [String: [MemberNumber]] = [:]
    private var byPinyin: [String: [MemberNumber]] = [:]
    private var byCard: [String: MemberNumber] = [:]
    private var byOldCard: [String: MemberNumber] = [:]
    /// How many of `changed` are not in the table.
    private var added = 0
    /// The highest number ever given.
    public private(set) var highest = 0

    init() { table = nil }

    init(_ table: MemberTable, branches: [Branch]) {
        self.table = table
        self.branches = branches
        highest = table.highest
    }

    public subscript(number: MemberNumber) -> Member? { changed[number]?.member ?? table?[number] }

    public var count: Int { (table?.count ?? 0) + added }

    /// Members in the order of their numbers.
    public var sorted: [Member] { each(kept: { $0.member(at: $1) }, changed: { $0 }) }

    /// The same as far as a list of places needs them.
    func glances(on day: Day) -> [MemberGlance] {
        each(kept: { $0.glance(at: $1, on: day) }, changed: { MemberGlance($0, on: day) })
    }

    /// One thing for each member, in the order of their numbers.
    private func each<Thing>(
        kept: (MemberTable, _ place: Int) -> Thing?, changed make: (Member) -> Thing
    ) -> [Thing] {
        var rest = changed.all[...]
        guard let table else { return rest.map { make($0.value.member) } }
        var all: [Thing] = []
        all.reserveCapacity(count)
        for place in 0..<table.count {
            let number = table.number(at: place)
            while let next = rest.first, next.member.value < number {
                all.append(make(rest.removeFirst().value.member))
            }
            if let next = rest.first, next.member.value == number {
                all.append(make(rest.removeFirst().value.member))
            } else if let thing = kept(table, place) {
                all.append(thing)
            }
        }
        for next in rest { all.append(make(next.value.member)) }
        return all
    }

    public func member(_ number: MemberNumber) throws(Refusal) -> Member {
        guard let member = self[number] else { throw .unknownMember(number.description) }
        return member
    }

    func require(_ number: MemberNumber) throws(Refusal) {
        if homes[number] == nil { _ = try member(number) }
    }

    /// Whether a member of the community may redeem: neither gone nor suspended.
    func isEntitled(_ number: MemberNumber) -> Bool {
        homes[number]?.isEntitled ?? table?[number]?.isEntitled ?? false
    }

    public func branch(_ code: BranchCode) -> Branch? { branches.first { $0.code == code } }

    func require(_ code: BranchCode) throws(Refusal) {
        guard branch(code) != nil else { throw .unknownBranch(code.text) }
    }

    /// Whether this is a member whose branch was this one on a day.
    func belongs(_ number: MemberNumber, to branch: BranchCode, on day: Day) -> Bool {
        if let home = homes[number]?.branch(on: day) { return branches[home].code == branch }
        return home(of: number, on: day) == branch
    }

    private func home(of number: MemberNumber, on day: Day) -> BranchCode? {
        if let member = changed[number]?.member { return member.membership(on: day)?.branch }
        return table?.home(of: number, on: day)
    }

    /// - Parameter branch: its place among the branches.
    func belongs(_ number: MemberNumber, toBranchAt branch: Int, on day: Day) -> Bool {
        if let home = homes[number]?.branch(on: day) { return home == branch }
        return home(of: number, on: day) == branches[branch].code
    }

    /// The next number that was never given.
    public func nextNumber(after taken: Int = 0) throws(Refusal) -> MemberNumber {
        guard let number = MemberNumber(max(highest, taken) + 1) else { throw .noNumbersLeft }
        return number
    }

    public func holder(ofCard card: String) -> Member? { number(ofCard: card).flatMap { self[$0] } }

    private func number(ofCard card: String) -> MemberNumber? {
        byCard[card] ?? unchanged(.card, card) { $0.card == card }.first
    }

    /// Who had a card that is out of use.
    func formerHolder(ofCard card: String) -> Member? {
        let number =
            byOldCard[card]
            ?? unchanged(.oldCard, card) { $0.oldCards.contains { $0.number == card } }.first
        return number.flatMap { self[$0] }
    }

    /// The numbers of members of the table for whom a word stands and who did not change since.
    private func unchanged(
        _ kind: MemberTable.Word, _ text: String, _ fits: (Member) -> Bool
    ) -> [MemberNumber] {
        (table?.candidates(kind, text) ?? []).filter { changed[$0.number] == nil && fits($0) }.map(\.number)
    }

    mutating func insert(_ member: Member) {
        highest = max(highest, member.number.value)
        keep(member)
        added += 1
    }

    mutating func update(_ number: MemberNumber, _ change: (inout Member) -> Void) {
        guard var member = self[number] else { return }
        if changed[number] != nil { unindex(member) }
        change(&member)
        keep(member)
    }

    private mutating func keep(_ member: Member) {
        changed.set(KeptMember(member), for: member.number)
        let branch = branches.firstIndex { $0.code == member.latest.branch }
        homes.set(Home(member, branch), for: member.number)
        index(member)
    }

    private mutating func index(_ member: Member) {
        byName[member.name, default: []].append(member.number)
        for key in member.pinyin.keys { byPinyin[key, default: []].append(member.number) }
        if let card = member.card { byCard[card] = member.number }
        for card in member.oldCards { byOldCard[card.number] = member.number }
    }

    private mutating func unindex(_ member: Member) {
        byName[member.name]?.removeAll { $0 == member.number }
        for key in member.pinyin.keys { byPinyin[key]?.removeAll { $0 == member.number } }
        if let card = member.card, byCard[card] == member.number { byCard[card] = nil }
    }
}

/// A member's latest branch and whether the member may redeem, in few bytes: nearly every entry asks for some.
private struct Home: BitwiseCopyable, Hashable {
    private let since: Int32
    private let until: Int32
    private let place: UInt16
    let isEntitled: Bool

    /// - Parameter branch: its place among the branches.
    init(_ member: Member, _ branch: Int?) {
        let latest = member.latest
        place = branch.flatMap { UInt16(exactly: $0) } ?? Home.unknown
        since = latest.from.map { Int32($0.number) } ?? .min
        until = latest.to.map { Int32($0.number) } ?? .max
        isEntitled = member.isEntitled
    }

    private static var unknown: UInt16 { .max }

    /// The place of the latest branch, where that is the one of a day.
    func branch(on day: Day) -> Int? {
        let day = Int32(day.number)
        return since <= day && day <= until && place != Home.unknown ? Int(place) : nil
    }
}

/// A member in one place, to be looked at without a copy of everything.
private final class KeptMember: Hashable, Sendable {
    let member: Member
    init(_ member: Member) { self.member = member }

    static func == (a: KeptMember, b: KeptMember) -> Bool { a === b || a.member == b.member }
    func hash(into hasher: inout Hasher) { hasher.combine(member) }
}

extension Pinyin {
    /// What somebody may type for it.
    var keys: Set<String> { Set([full, initials]).subtracting([""]) }
}

extension Roster {
    /// Who is meant by a number, card, full name, full pinyin or initials, as typed or scanned; refused unless
    /// exactly one is, and where it is the number of a card out of use or was mistyped.
    public func find(_ typed: String) throws(Refusal) -> Member {
        let word = typed.scanned
        let digits = word.halfWidth.ungrouped
        let meant = digits.isTenDigits ? digits : word
        // Nobody else is taken for the one who had the card.
        if written(meant).isEmpty { try requireNotOutOfUse(meant) }
        let found = candidates(meant)
        guard let first = found.first else {
            try requireNoDeadCard(digits)
            throw .unknownMember(typed)
        }
        guard found.count == 1 else { throw .ambiguousMember(typed, found) }
        return try member(first)
    }

    /// Everyone whom the typed word may mean, in the order of numbers.
    public func candidates(_ typed: String) -> [MemberNumber] {
        let word = typed.halfWidth
        var found = Set(written(typed))
        if let number = MemberNumber(typed: word), self[number] != nil { found.insert(number) }
        if found.isEmpty {
            // An input method takes lv or lü for 吕; it is kept as lv.
            let sound = word.lowercased().replacingEach(of: ["ü"], with: "v")
            found.formUnion(byPinyin[sound] ?? [])
            found.formUnion(unchanged(.pinyin, sound) { $0.pinyin.keys.contains(sound) })
        }
        return found.sorted()
    }

    /// Everyone with exactly this name or card, in the order of numbers.
    public func written(_ typed: String) -> [MemberNumber] {
        let word = typed.halfWidth
        var found = Set(named(typed))
        if found.isEmpty { found.formUnion(named(word)) }
        // As it is written, and as a scanner types it.
        for card in [typed, word] {
            if let number = number(ofCard: card) ?? number(ofCard: card.uppercased()) { found.insert(number) }
        }
        return found.sorted()
    }

    private func named(_ name: String) -> [MemberNumber] {
        (byName[name] ?? []) + unchanged(.name, name) { $0.name == name }
    }

    /// The branch meant by a code or full name.
    public func findBranch(_ typed: String) throws(Refusal) -> Branch {
        let word = typed.halfWidth
        // A code first: it is what tells branches apart.
        guard
            let branch = branches.first(where: { $0.code.text == word })
                ?? branches.first(where: { $0.name == typed || $0.name == word })
        else { throw .unknownBranch(typed) }
        return branch
    }

    /// How many members a branch had on a day.
    public func headcount(of branch: BranchCode, on day: Day) -> Int {
        sorted.count { $0.membership(on: day)?.branch == branch }
    }

    /// The group names in use in a branch, in the order of their first members.
    public func groups(of branch: BranchCode) -> [String] {
        var names: [String] = []
        for member in sorted where member.departure == nil && member.latest.branch == branch {
            if let group = member.latest.group, !names.contains(group) { names.append(group) }
        }
        return names
    }
}
