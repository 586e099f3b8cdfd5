/// The matters of a period, by their own dates (一事一档).
public struct MatterList: Hashable, Sendable {
    public let period: Period
    public let rows: [MatterFile]
    /// What counts: without matters that were taken back, wait to be approved or were rejected.
    public let total: Points

    public init(of book: Book, in period: Period, item: ItemCode? = nil) {
        self.period = period
        let found = book.history.matters(in: period.months).compactMap { MatterFile($0, from: book) }
            .filter { item == nil || $0.matter.item == item }
        rows = found.sorted { a, b in
            if a.matter.date != b.matter.date { return a.matter.date < b.matter.date }
            if a.entry.desk != b.entry.desk { return a.entry.desk < b.entry.desk }
            return a.entry.number < b.entry.number
        }
        total = Points(tenths: rows.reduce(0) { $1.counts ? $0 + $1.matter.total.tenths : $0 })
    }
}

/// One matter with who recorded it and what became of it.
public struct MatterFile: Hashable, Sendable {
    public let entry: EntryName
    public let matter: Matter
    public let stamp: Stamp
    public let reversal: TakenBack?
    /// How its review stands; nil where it needs none.
    public let review: Review?

    public struct TakenBack: Hashable, Sendable {
        public let stamp: Stamp
        public let reason: String
    }

    public enum Review: Hashable, Sendable {
        case pending
        case approved(Stamp)
        case rejected(Stamp, reason: String)
        /// Taken back before anybody had approved it.
        case withdrawn
    }

    /// Whether its points count now.
    public var counts: Bool {
        guard reversal == nil else { return false }
        return switch review {
        case nil, .approved: true
        case .pending, .rejected, .withdrawn: false
        }
    }

    /// Nil where the entry is no matter.
    public init?(_ name: EntryName, from book: Book) {
        guard let entry = book.history[name], case .matter(let matter) = entry.event else { return nil }
        self.entry = name
        self.matter = matter
        stamp = entry.stamp
        reversal = book.history.reversal(of: name).flatMap { reversing in
            guard let back = book.history[reversing], case .reverse(let event) = back.event else {
                return nil
            }
            return TakenBack(stamp: back.stamp, reason: event.reason)
        }
        review = matter.isUnderReview ? Review(of: name, in: book) : nil
    }
}

extension MatterFile.Review {
    fileprivate init(of name: EntryName, in book: Book) {
        let verdict = book.history.verdict(of: name).flatMap { book.history[$0] }
        switch verdict?.event {
        case .approve: self = verdict.map { .approved($0.stamp) } ?? .pending
        case .reject(let event): self = verdict.map { .rejected($0.stamp, reason: event.reason) } ?? .pending
        default: self = book.pending.contains(name) ? .pending : .withdrawn
        }
    }
}
