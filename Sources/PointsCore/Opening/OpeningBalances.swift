/// Balances that members bring along from paper or another program (期初), each once.
///
/// They can be spent like any points, but nobody earned them in this book: no ranking, board, cap or honour
/// counts them. Given by mistake they are taken back by a ``Reversal``, and may then be given anew.
public struct OpeningBalances: EventKind {
    public static let key = "opening"
    public private(set) var members: [OpeningBalance] = []

    public init() {}
    public init(members: [OpeningBalance]) { self.members = members }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.list("members", &members)
    }

    public var total: Points { members.reduce(.zero) { Points(tenths: $0.tenths + $1.points.tenths) } }
    public func balance(of member: MemberNumber) -> OpeningBalance? {
        members.first { $0.member == member }
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        guard !members.isEmpty else { throw .noOpenings }
        var seen: Set<MemberNumber> = []
        var total = Points.zero
        for line in members {
            let person = try book.roster.member(line.member)
            guard seen.insert(line.member).inserted else {
                throw .openingTwice(line.member, name: person.name)
            }
            guard line.points > .zero else { throw .pointsNotPositive(line.member, name: person.name) }
            try TextField.note.require(line.note)
            total = try total.adding(line.points)
            _ = try book.ledger[line.member].opening.adding(line.points)
        }
        // From here on another desk's entry may be the reason.
        for line in members {
            if let earlier = book.opening(of: line.member) {
                let name = book.roster[line.member]?.name ?? ""
                throw .alreadyOpened(line.member, name: name, by: earlier)
            }
        }
        for line in members {
            guard let person = book.roster[line.member], let left = person.departure else { continue }
            throw .alreadyLeft(line.member, name: person.name, on: left)
        }
    }

    /// Those who have none yet get theirs, even where another desk gave some to the others: nobody gets two.
    public func isLeft(in book: Book) -> Bool { members.contains { book.opening(of: $0.member) == nil } }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        for line in members where book.opening(of: line.member) == nil {
            book.post(
                Posting(
                    member: line.member, entry: stamp.entry, day: stamp.day, change: line.points,
                    kind: .opening, stake: nil))
        }
    }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        guard members.contains(where: { book.opening(of: $0.member) == entry }) else {
            throw .hadNoEffect(entry)
        }
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        for line in members where book.opening(of: line.member) == entry {
            book.restoreLapsed(of: entry, by: line.member, stamp)
            book.post(
                Posting(
                    member: line.member, entry: stamp.entry, day: stamp.day, change: -line.points,
                    kind: .openingReversal, stake: nil))
        }
    }
}

/// What one member brings along.
public struct OpeningBalance: LineObject, Hashable, Sendable {
    public private(set) var member = MemberNumber.first
    public private(set) var points = Points.zero
    public private(set) var note: String?

    public init() {}
    public init(member: MemberNumber, points: Points, note: String?) {
        self.member = member
        self.points = points
        self.note = note
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("points", &points)
        try coder.field("note", &note)
    }
}

extension Book {
    /// The entry that gave a member the opening balance; nil where there is none, or it was taken back.
    public func opening(of member: MemberNumber) -> EntryName? {
        // Most never had one; nothing needs to be looked up then.
        guard ledger[member].opening != .zero else { return nil }
        var found: EntryName?
        history.forEachPosting(of: member) { posting in
            if posting.kind == .opening { found = posting.entry }
            return found == nil
        }
        return found
    }
}
