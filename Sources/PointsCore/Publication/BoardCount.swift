/// What the next board counts: each posting is on exactly one board, or on none yet.
///
/// The month's own matters; matters of months posted before that were recorded since (补记); and matters of
/// earlier boards that were taken back since (更正). What was recorded and taken back between two boards is on
/// neither.
public struct BoardCount: Sendable {
    public private(set) var own: [EntryName] = []
    public private(set) var late: [EntryName] = []
    public private(set) var corrections: [Correction] = []

    public struct Correction: Hashable, Sendable {
        public let reversal: EntryName
        public let matter: EntryName
        public let board: PublicationMark
    }

    public init(of book: Book, for month: Month) {
        let last = book.publications.last
        let first = last.map { Month(index: $0.month.index + 1) } ?? month
        own = book.history.matters(in: min(first, month)...month).filter { book.counts($0) }
        guard let last, let posted = book.publication(last)?.event.journal else { return }
        for desk in book.history.desks {
            let known = posted.first { $0.desk == desk }?.number ?? 0
            let count = book.history.count(of: desk)
            guard known < count else { continue }
            for number in known + 1...count { take(EntryName(desk: desk, number: number), book, last) }
        }
        own = book.inOrder(own)
        late = book.inOrder(late)
        corrections.sort { $0.reversal.isBefore($1.reversal) }
    }

    /// An entry that was written since the last board.
    private mutating func take(_ name: EntryName, _ book: Book, _ last: PublicationMark) {
        switch book.history[name]?.event {
        case .matter(let matter)?:
            guard matter.date.month <= last.month, book.countingEntry(of: name) == name, book.counts(name)
            else { return }
            late.append(name)
        case .reverse(let reversal)?:
            guard let matter = book.history.matter(reversal.entry),
                book.history.reversal(of: reversal.entry) == name,
                let board = book.board(with: reversal.entry, of: matter.date.month)
            else { return }
            corrections.append(Correction(reversal: name, matter: reversal.entry, board: board))
        default: return
        }
    }
}

extension Book {
    /// Whether a matter's points stand.
    public func counts(_ matter: EntryName) -> Bool {
        countingEntry(of: matter) != nil && !history.isReversed(matter)
    }

    /// The first month before another that has points and was neither posted nor passed over.
    public func unpublishedMonth(before month: Month) -> Month? {
        let first = publications.last.map { Month(index: $0.month.index + 1) } ?? Month(index: 0)
        guard first < month else { return nil }
        return history.matters(in: first...Month(index: month.index - 1)).filter { counts($0) }
            .compactMap { history.matter($0)?.date.month }.min()
    }

    /// Matters by their own dates, then by the names of their entries.
    fileprivate func inOrder(_ matters: [EntryName]) -> [EntryName] {
        matters.map { ($0, history.matter($0)?.date ?? Day(number: 0)) }
            .sorted { $0.1 == $1.1 ? $0.0.isBefore($1.0) : $0.1 < $1.1 }.map(\.0)
    }
}

extension EntryName {
    func isBefore(_ other: EntryName) -> Bool {
        desk == other.desk ? number < other.number : desk < other.desk
    }
}
