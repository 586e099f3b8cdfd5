/// Puts the entries of several desks into one order in which each comes after what its writer had seen.
///
/// Where neither of two desks had seen the other, the clock decides, then the desk's name, so that every
/// machine arrives at the same order.
struct EntryMerge {
    private var journals: [DeskJournal]
    private var next: [DeskName: Int] = [:]
    /// How far each desk's writer had seen the others.
    private var seen: [DeskName: [DeskName: Int]] = [:]

    init(_ journals: [DeskJournal]) { self.journals = journals.sorted { $0.desk < $1.desk } }

    /// Hands out all entries in order, each with whether its writer had not seen all that came before it.
    /// Throws what `take` throws; returns an entry that waits for one that does not exist, if there is such.
    mutating func run<E>(
        _ take: (Entry, _ isConcurrent: Bool) throws(E) -> Void
    ) throws(E) -> (waiting: Entry, for: EntryName)? {
        if journals.count == 1 {
            for entry in journals[0].entries {
                if let missing = unseen(by: entry) { return (entry, missing) }
                try take(entry, false)
            }
            return nil
        }
        while let entry = ready() {
            for name in entry.stamp.seen { seen[entry.name.desk, default: [:]][name.desk] = name.number }
            let known = seen[entry.name.desk] ?? [:]
            let isConcurrent = next.contains {
                $0.key != entry.name.desk && $0.value > known[$0.key, default: 0]
            }
            next[entry.name.desk, default: 0] += 1
            try take(entry, isConcurrent)
        }
        for journal in journals where next[journal.desk, default: 0] < journal.entries.count {
            let entry = journal.entries[next[journal.desk, default: 0]]
            if let missing = unseen(by: entry) { return (entry, missing) }
        }
        return nil
    }

    private func unseen(by entry: Entry) -> EntryName? {
        entry.stamp.seen.first { next[$0.desk, default: 0] < $0.number }
    }

    private func ready() -> Entry? {
        var best: Entry?
        for journal in journals {
            let place = next[journal.desk, default: 0]
            guard place < journal.entries.count else { continue }
            let entry = journal.entries[place]
            guard unseen(by: entry) == nil else { continue }
            if let current = best, current.stamp.at.seconds <= entry.stamp.at.seconds { continue }
            best = entry
        }
        return best
    }
}
