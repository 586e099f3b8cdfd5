/// An objection as a board tells of it: those still open, and what became of any since the board before.
public struct BoardObjection: LineObject, Hashable, Sendable {
    public private(set) var number = 0
    public private(set) var about = ObjectionFiled.Subject.entry(EntryName(desk: .main, number: 0))
    public private(set) var day = Day(number: 0)
    /// Nil where the name is withheld.
    public internal(set) var from: String?
    public private(set) var text = ""
    public private(set) var state = Objection.State.open
    public private(set) var answer: String?
    public private(set) var reversal: EntryName?

    public init() {}

    /// Nil where it was withdrawn, or the entries are not there.
    init?(_ objection: Objection, in book: Book) {
        guard objection.state != .withdrawn, let entry = book.history[objection.entry],
            case .object(let filed) = entry.event
        else { return nil }
        number = objection.number
        about = filed.about
        day = entry.stamp.day
        from = filed.withheld == true ? nil : book.roster[filed.from]?.name
        text = filed.text
        state = objection.state
        if let end = objection.end, case .answer(let given)? = book.history[end]?.event {
            answer = given.text
            reversal = given.reversal
        }
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("number", &number)
        try coder.field("about", &about)
        try coder.field("day", &day)
        try coder.field("from", &from)
        try coder.field("text", &text)
        try coder.field("state", &state)
        try coder.field("answer", &answer)
        try coder.field("reversal", &reversal)
    }
}

extension Book {
    /// The objections a board made now tells of.
    func boardObjections() -> [BoardObjection] {
        let posted = publications.last.flatMap { publication($0)?.event.journal } ?? []
        return objections.all.filter { objection in
            objection.state == .open || !posted.covers(objection.end ?? objection.entry)
        }.compactMap { BoardObjection($0, in: self) }
    }

    /// Open objections to a month's board, and to entries that it counts.
    public func openObjections(to mark: PublicationMark) -> [Objection] {
        objections.all.filter { objection in
            guard objection.state == .open, case .object(let filed)? = history[objection.entry]?.event else {
                return false
            }
            switch filed.about {
            case .board(let about): return about == mark.month
            case .entry(let name):
                guard let matter = history.matter(name) else { return false }
                return board(with: name, of: matter.date.month) == mark
            }
        }
    }
}
