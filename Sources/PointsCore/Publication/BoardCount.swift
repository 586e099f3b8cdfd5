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
        /// What took the matter back.
        public let reversal: EntryName
        public let matter: EntryName
        public let board: PublicationMark
    }

    public init(of book: Book, for month: Month) {
        let last = book.publications.last
        let first = last.map { Month(index: $0.month.index + 1) } ?? month
        own = book.inOrder(book.history.matters(in: min(first, month)...month).filter { book.counts($0) })
        guard let last, let posted = book.publication(last)?.event.journal else { return }
        for desk in book.history.desks {
            let known = posted.first { $0.desk == desk }?.number ?? 0
            let count = book.history.count(of: desk)
            guard known < count else { continue }
            for number in known + 1...count {
                take(EntryName(desk: desk, number: number), book, last, posted)
            }
        }
        late = book.inOrder(late)
        corrections.sort { $0.reversal.isBefore($1.reversal) }
    }

    /// An entry that was written since the last board, or came since from another desk.
    private mutating func take(
        _ name: EntryName, _ book: Book, _ last: PublicationMark, _ posted: [DeskMark]
    ) {
        let concerned: [EntryName] =
            switch book.history[name]?.event {
            case .matter?: [name]
            case .approve(let approval)?: approval.entries
            case .reject(let rejection)?: [rejection.entry]
            case .reverse(let reversal)?: [reversal.entry]
            default: []
            }
        for matter in concerned {
            guard let month = book.history.matter(matter)?.date.month, month <= last.month else { continue }
            switch (book.counted(matter, at: posted), book.counts(matter)) {
            case (false, true) where book.countingEntry(of: matter) == name: late.append(matter)
            case (true, false) where book.ending(of: matter)?.stamp.entry == name:
                guard let board = book.board(with: matter, of: month) else { continue }
                corrections.append(Correction(reversal: name, matter: matter, board: board))
            default: continue
            }
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
