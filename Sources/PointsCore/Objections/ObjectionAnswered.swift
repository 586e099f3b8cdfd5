/// An objection was answered: upheld or not, and why.
public struct ObjectionAnswered: EventKind {
    public static let key = "answer"
    /// The entry that made the objection.
    public private(set) var objection = EntryName(desk: .main, number: 0)
    public private(set) var upheld = false
    public private(set) var text = ""
    /// The entry that put right what was wrong.
    public private(set) var reversal: EntryName?

    public init() {}
    public init(objection: EntryName, upheld: Bool, text: String, reversal: EntryName?) {
        self.objection = objection
        self.upheld = upheld
        self.text = text
        self.reversal = reversal
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("objection", &objection)
        try coder.field("upheld", &upheld)
        try coder.field("text", &text)
        try coder.field("reversal", &reversal)
    }

    public func check(_ book: Book, _ stamp: Stamp) throws(Refusal) {
        try TextField.answer.require(text)
        let answered = try book.objection(objection)
        if let reversal { try require(reversal, in: book) }
        // From here on another desk's entry may be the reason.
        try book.requireOpen(answered)
    }

    /// A reversal of the very entry that was doubted; for a board, any.
    private func require(_ reversal: EntryName, in book: Book) throws(Refusal) {
        guard case .reverse(let event) = try book.history.entry(reversal).event else {
            throw .notAReversal(reversal)
        }
        guard case .object(let filed)? = book.history[objection]?.event,
            case .entry(let doubted) = filed.about
        else { return }
        guard event.entry == doubted else {
            throw .otherReversal(reversal, of: event.entry, about: doubted)
        }
    }

    public func change(_ book: inout Book, _ stamp: Stamp) {
        book.objections.close(objection, upheld ? .upheld : .dismissed, by: stamp.entry)
    }
}
