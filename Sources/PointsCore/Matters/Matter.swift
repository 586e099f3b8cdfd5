/// One activity with all its members' awards (事项, 一事一档).
///
/// It carries the values it was scored with: later rules, moves and names cannot reach back.
public struct Matter: EventKind {
    public static let key = "matter"
    public private(set) var item = ItemCode()
    /// The item's name in the edition that scored it.
    public private(set) var name = ""
    public private(set) var title: String?
    public private(set) var date = Day(number: 0)
    /// The entry that adopted the edition in force on `date`.
    public private(set) var edition = EntryName(desk: .main, number: 0)
    public private(set) var evidence: [String] = []
    public private(set) var note: String?
    /// Whether the points were given by hand instead of by the rules; `note` says why.
    public private(set) var override: Bool?
    /// Whether it counts only once somebody other than its recorder approved it.
    public private(set) var review: Bool?
    public private(set) var awards: [Award] = []

    public init() {}
    public init(
        item: ItemCode, name: String, title: String?, date: Day, edition: EntryName, evidence: [String],
        note: String?, override: Bool, review: Bool = false, awards: [Award]
    ) {
        self.item = item
        self.name = name
        self.title = title
        self.date = date
        self.edition = edition
        self.evidence = evidence
        self.note = note
        self.override = override ? true : nil
        self.review = review ? true : nil
        self.awards = awards
    }

    // Plain ones are read by ``GistReader``, too; a test says where it does so no more.
    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("item", &item)
        try coder.field("name", &name)
        try coder.field("title", &title)
        try coder.field("date", &date)
        try coder.field("edition", &edition)
        try coder.list("evidence", &evidence)
        try coder.field("note", &note)
        try coder.field("override", &override)
        try coder.field("review", &review)
        try coder.list("awards", &awards)
    }

    /// What to call it: its own title, or the item's name.
    public var heading: String { title ?? name }
    public var isUnderReview: Bool { review == true }
    public var total: Points { awards.reduce(.zero) { Points(tenths: $0.tenths + $1.points.tenths) } }
    public func award(to member: MemberNumber) -> Award? { awards.first { $0.member == member } }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try requireAllowed(in: book, on: stamp.day)
    }

    public func change(_ book: inout Book, _ stamp: Stamp) { book.take(self, of: stamp.entry, on: stamp.day) }

    public func checkReversal(_ book: Book, _ entry: EntryName) throws(Refusal) {
        // What does not count yet is withdrawn.
        guard !book.pending.contains(entry) else { return }
        guard book.countingEntry(of: entry) != nil else {
            guard let verdict = book.history.verdict(of: entry) else {
                throw .notReversible(entry, kind: Self.key)
            }
            throw .alreadyRejected(entry, by: verdict)
        }
        for award in awards { _ = try book.ledger[award.member].earned.subtracting(award.points) }
    }

    public func takeBack(_ book: inout Book, _ entry: EntryName, _ stamp: Stamp) {
        if let place = book.pending.firstIndex(of: entry) {
            book.pending.remove(at: place)
        } else {
            book.takeBack(self, of: entry, stamp)
        }
    }
}
