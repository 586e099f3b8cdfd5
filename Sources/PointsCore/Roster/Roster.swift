/// The members and branches.
public struct Roster: Hashable, Sendable {
    public internal(set) var branches: [Branch] = []
    public private(set) var members: [MemberNumber: Member] = [:]
    private var byName: [String: [MemberNumber]] = [:]
    private var byPinyin: [String: [MemberNumber]] = [:]
    private var byCard: [String: MemberNumber] = [:]
    /// The highest number ever given.
    public private(set) var highest = 0

    public subscript(number: MemberNumber) -> Member? { members[number] }

    /// Members in the order of their numbers.
    public var sorted: [Member] { members.values.sorted { $0.number < $1.number } }

    public func member(_ number: MemberNumber) throws(Refusal) -> Member {
        guard let member = members[number] else { throw .unknownMember(number.description) }
        return member
    }

    public func branch(_ code: BranchCode) -> Branch? { branches.first { $0.code == code } }

    func require(_ code: BranchCode) throws(Refusal) {
        guard branch(code) != nil else { throw .unknownBranch(code.text) }
    }

    /// The next number that was never given.
    public func nextNumber(after taken: Int = 0) throws(Refusal) -> MemberNumber {
        guard let number = MemberNumber(max(highest, taken) + 1) else { throw .noNumbersLeft }
        return number
    }

    public func holder(ofCard card: String) -> Member? { byCard[card].flatMap { members[$0] } }

    mutating func insert(_ member: Member) {
        highest = max(highest, member.number.value)
        members[member.number] = member
        index(member)
    }

    mutating func update(_ number: MemberNumber, _ change: (inout Member) -> Void) {
        guard var member = members[number] else { return }
        unindex(member)
        change(&member)
        members[number] = member
        index(member)
    }

    private mutating func index(_ member: Member) {
        byName[member.name, default: []].append(member.number)
        for key in keys(member.pinyin) { byPinyin[key, default: []].append(member.number) }
        if let card = member.card { byCard[card] = member.number }
    }

    private mutating func unindex(_ member: Member) {
        byName[member.name]?.removeAll { $0 == member.number }
        for key in keys(member.pinyin) { byPinyin[key]?.removeAll { $0 == member.number } }
        if let card = member.card { byCard[card] = nil }
    }

    private func keys(_ pinyin: Pinyin) -> Set<String> {
        Set([pinyin.full, pinyin.initials]).subtracting([""])
    }
}

extension Roster {
    /// Who is meant by a number, card, full name, full pinyin or initials; refused unless exactly one is.
    public func find(_ typed: String) throws(Refusal) -> Member {
        let found = candidates(typed)
        guard let first = found.first else { throw .unknownMember(typed) }
        guard found.count == 1 else { throw .ambiguousMember(typed, found) }
        return try member(first)
    }

    /// Everyone whom the typed word may mean, in the order of numbers.
    public func candidates(_ typed: String) -> [MemberNumber] {
        let word = typed.halfWidth
        var found = Set(written(typed))
        if let number = MemberNumber(typed: word), members[number] != nil { found.insert(number) }
        if found.isEmpty {
            // An input method takes lv or lü for 吕; it is kept as lv.
            found.formUnion(byPinyin[word.lowercased().replacingEach(of: ["ü"], with: "v")] ?? [])
        }
        return found.sorted()
    }

    /// Everyone with exactly this name or card, in the order of numbers.
    public func written(_ typed: String) -> [MemberNumber] {
        let word = typed.halfWidth
        var found = Set(byName[typed] ?? byName[word] ?? [])
        if let number = byCard[word] ?? byCard[word.uppercased()] { found.insert(number) }
        return found.sorted()
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
        members.values.count { $0.membership(on: day)?.branch == branch }
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
