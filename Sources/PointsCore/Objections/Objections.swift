/// The objections of a book (异议) and what became of each. Their words are in their entries.
public struct Objections: Hashable, Sendable {
    /// In the order in which they were made.
    public private(set) var all: [Objection]

    init(all: [Objection] = []) { self.all = all }

    /// The number of the next one.
    public var next: Int { all.next }

    public subscript(entry: EntryName) -> Objection? { all[entry] }

    mutating func open(_ entry: EntryName, _ number: Int) {
        all.append(Objection(entry: entry, number: number))
    }

    mutating func close(_ entry: EntryName, _ state: Objection.State, by end: EntryName) {
        guard let place = all.firstIndex(where: { $0.entry == entry }) else { return }
        all[place].close(state, by: end)
    }
}

/// A member's written doubt about an entry or a board, and how far it has come.
public struct Objection: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var number = 0
    public private(set) var state = State.open
    /// The entry that answered or withdrew it.
    public private(set) var end: EntryName?

    public enum State: String, CaseIterable, Sendable {
        case open, upheld, dismissed, withdrawn
    }

    public init() {}
    init(entry: EntryName, number: Int) {
        self.entry = entry
        self.number = number
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("number", &number)
        try coder.field("state", &state)
        try coder.field("end", &end)
    }

    fileprivate mutating func close(_ state: State, by end: EntryName) {
        self.state = state
        self.end = end
    }
}

extension Objection.State: LineText {
    public var description: String { rawValue }
    static func parse(line text: String) -> Objection.State? { Objection.State(rawValue: text) }
}

extension Book {
    /// Finds an objection by its number or by its entry.
    ///
    /// Refused: nothing of that kind, an entry that is none, a number that desks gave twice while they were
    /// apart.
    public func findObjection(_ typed: String) throws(Refusal) -> Objection {
        try objections.all.find(
            typed, in: self, unknown: Refusal.unknownObjection, ambiguous: Refusal.ambiguousObjection,
            other: Refusal.notAnObjection)
    }

    /// The objection an entry made.
    func objection(_ name: EntryName) throws(Refusal) -> Objection {
        try objections.all.find(name, in: self, other: Refusal.notAnObjection)
    }

    /// Throws where it has been answered or withdrawn.
    func requireOpen(_ objection: Objection) throws(Refusal) {
        guard let end = objection.end else { return }
        switch objection.state {
        case .open: return
        case .upheld, .dismissed: throw .objectionAnswered(objection.number, by: end)
        case .withdrawn: throw .objectionWithdrawn(objection.number, by: end)
        }
    }

    /// Throws where no board of the month was posted.
    func requirePublished(_ month: Month) throws(Refusal) {
        guard publications.of(month) != nil else { throw .notPublished(month) }
    }
}
