/// The honours of a book (表彰). Their words are in their entries.
public struct Honours: Hashable, Sendable {
    /// In the order in which they were given, those taken back as well.
    public private(set) var all: [Honour]

    init(all: [Honour] = []) { self.all = all }

    /// The number of the next one; that of one taken back is not used again.
    public var next: Int { all.next }

    public subscript(entry: EntryName) -> Honour? { all[entry] }

    mutating func give(_ honour: Honour) { all.append(honour) }

    mutating func takeBack(_ entry: EntryName, by reversal: EntryName) {
        guard let place = all.firstIndex(where: { $0.entry == entry }) else { return }
        all[place].takeBack(by: reversal)
    }
}

/// A member's honour, and whether it still stands.
public struct Honour: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var number = 0
    public private(set) var member = MemberNumber.first
    /// The entry that took it back.
    public private(set) var reversal: EntryName?

    public init() {}
    init(entry: EntryName, number: Int, member: MemberNumber) {
        self.entry = entry
        self.number = number
        self.member = member
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("number", &number)
        try coder.field("member", &member)
        try coder.field("reversal", &reversal)
    }

    fileprivate mutating func takeBack(by reversal: EntryName) { self.reversal = reversal }
}

extension Book {
    /// Finds an honour by its number or by its entry.
    ///
    /// Refused: nothing of that kind, an entry that is none, a number that desks gave twice while they were
    /// apart.
    public func findHonour(_ typed: String) throws(Refusal) -> Honour {
        try honours.all.find(
            typed, in: self, unknown: Refusal.unknownHonour, ambiguous: Refusal.ambiguousHonour,
            other: Refusal.notAnHonour)
    }

    /// The words of an honour; nil where its entry cannot be read.
    func given(_ honour: Honour) -> HonourGiven? {
        if case .honour(let given)? = history[honour.entry]?.event { given } else { nil }
    }

    /// The honour of this title that a member has for a period and that was not taken back.
    func honour(_ title: String, of member: MemberNumber, for period: Period) -> Honour? {
        honours.all.first { honour in
            guard honour.member == member, honour.reversal == nil, let given = given(honour) else {
                return false
            }
            return given.title == title && given.period == period
        }
    }
}
