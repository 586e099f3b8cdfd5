/// Puts the entries of several desks into one order in which each comes after what its writer had seen.
///
/// Where neither of two desks had seen the other, the clock decides, then the desk's name, so that every
/// machine arrives at the same order.
struct EntryMerge {
    private let readers: [JournalReader]
    private var next: [DeskName: Int]
    /// How far each desk's writer had seen the others.
    private var seen: [DeskName: [DeskName: Int]] = [:]

    /// - Parameter readers: each at the first entry that is not in the book yet.
    init(_ readers: [JournalReader]) {
        self.readers = readers.sorted { $0.desk < $1.desk }
        next = Dictionary(uniqueKeysWithValues: readers.map { ($0.desk, $0.journal.last.number) })
        for reader in readers { seen[reader.desk] = reader.journal.seen }
    }

    /// Hands out all entries in order, each with whether its writer had not seen all that came before it.
    /// Throws what `take` throws; returns an entry that waits for one that does not exist, if there is such.
    mutating func run(
        _ log: inout DamageLog,
        _ take: (LocatedEntry, _ isConcurrent: Bool, inout DamageLog) throws(StorageError) -> Void
    ) throws(StorageError) -> (waiting: Entry, for: EntryName)? {
        while let (reader, located) = try ready(&log) {
            let entry = located.entry
            for name in entry.stamp.seen { seen[reader.desk, default: [:]][name.desk] = name.number }
            let isConcurrent = readers.count > 1 && isConcurrent(reader.desk)
            next[reader.desk, default: 0] += 1
            reader.pop()
            try take(located, isConcurrent, &log)
        }
        for reader in readers {
            guard let entry = try reader.peek(&log)?.entry else { continue }
            if let missing = unseen(by: entry) { return (entry, missing) }
        }
        return nil
    }

    private func isConcurrent(_ desk: DeskName) -> Bool {
        let known = seen[desk] ?? [:]
        return next.contains { $0.key != desk && $0.value > known[$0.key, default: 0] }
    }

    private func unseen(by entry: Entry) -> EntryName? {
        entry.stamp.seen.first { next[$0.desk, default: 0] < $0.number }
    }

    private func ready(
        _ log: inout DamageLog
    ) throws(StorageError) -> (JournalReader, LocatedEntry)? {
        var best: (JournalReader, LocatedEntry)?
        for reader in readers {
            guard let located = try reader.peek(&log), unseen(by: located.entry) == nil else { continue }
            if let current = best?.1.entry, current.stamp.at.seconds <= located.entry.stamp.at.seconds {
                continue
            }
            best = (reader, located)
        }
        return best
    }
}
