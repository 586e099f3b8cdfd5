/// The book as it was at some moment: folded anew from the entries there were then.
public struct AsOf: Sendable {
    public let book: Book
    /// Whether the journals still hold the very entries that stood at their ends.
    public let agrees: Bool
}

/// Where to stop reading, and what stood there.
final class JournalEnd {
    private let marks: [DeskName: DeskMark]
    /// The marks that were met with the hash they should have.
    private var met: Set<DeskName> = []

    init(_ marks: [DeskMark]) {
        self.marks = Dictionary(marks.map { ($0.desk, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether an entry comes before the end.
    func reaches(_ entry: LocatedEntry) -> Bool {
        guard let mark = marks[entry.name.desk], entry.name.number <= mark.number else { return false }
        if entry.name.number == mark.number, entry.entry()?.hash == mark.hash { met.insert(mark.desk) }
        return true
    }

    var isMet: Bool { met.count == marks.count }
}

extension BookFolder {
    /// Reads everything anew up to where the journals stood. Takes as long as reading the whole history.
    public func read(asOf journal: [DeskMark]) throws(StorageError) -> AsOf {
        let end = JournalEnd(journal)
        let loaded = try LoadedBook.load(self, until: end)
        try loaded.book.requireSound()
        return AsOf(book: loaded.book, agrees: end.isMet)
    }
}
