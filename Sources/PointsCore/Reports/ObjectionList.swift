/// The objections of a book with their answers, in the order in which they were made.
public struct ObjectionList: Hashable, Sendable {
    public let rows: [ObjectionFile]

    /// - Parameter openOnly: leaves out those that were answered or withdrawn.
    public init(of book: Book, openOnly: Bool) {
        rows = book.objections.all.filter { !openOnly || $0.state == .open }
            .compactMap { ObjectionFile($0, from: book) }
    }
}

/// One objection with its words and what became of it.
public struct ObjectionFile: Hashable, Sendable {
    public let objection: Objection
    public let filed: ObjectionFiled
    public let stamp: Stamp
    /// When and by whom it was answered or withdrawn.
    public let end: Stamp?
    public let answer: ObjectionAnswered?

    /// Nil where its entry cannot be read.
    public init?(_ objection: Objection, from book: Book) {
        guard let entry = book.history[objection.entry], case .object(let filed) = entry.event else {
            return nil
        }
        self.objection = objection
        self.filed = filed
        stamp = entry.stamp
        let last = objection.end.flatMap { book.history[$0] }
        end = last?.stamp
        if case .answer(let event)? = last?.event { answer = event } else { answer = nil }
    }
}
