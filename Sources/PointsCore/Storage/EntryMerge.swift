/// Puts the entries of several desks into one order in which each comes after what its writer had seen.
///
/// Where neither of two desks had seen the other, the clock decides, then the desk's name, so that every
/// machine arrives at the same order.
struct EntryMerge {
    private let readers: [JournalReader]
    /// How many entries of each reader's desk were handed out, those in the book already included.
    private var next: [Int]
    /// How far each desk's writer had seen the others.
    private var seen: [DeskName: [DeskName: Int]] = [:]

    /// - Parameter readers: each at the first entry that is not in the book yet.
    init(_ readers: [JournalReader]) {
        self.readers = readers.sorted { $0.desk < $1.desk }
        next = self.readers.map(\.journal.last.number)
        for reader in readers { seen[reader.desk] = reader.journal.seen }
    }

    /// Hands out all entries in order, as many at once as come one after the other in their file, with whether their
    /// writer had not seen all that came before.
    /// Throws what `take` throws; returns an entry that waits for one that does not exist, if there is such.
    mutating func run(
        _ log: inout DamageLog,
        _ take: (EntryBatch, Range<Int>, _ isConcurrent: Bool, inout DamageLog) throws(StorageError) -> Void
    ) throws(StorageError) -> (waiting: LocatedEntry, for: EntryName)? {
        while let (place, located) = try ready(&log) {
            let desk = readers[place].desk
            for name in located.seen { seen[desk, default: [:]][name.desk] = name.number }
            let isConcurrent = readers.count > 1 && isConcurrent(place)
            // Nothing comes between the entries of the only desk.
            let isAlone = readers.count == 1 && !located.batch.namesDesks
            let entries = located.index..<(isAlone ? located.batch.gists.count : located.index + 1)
            next[place] += entries.count
            readers[place].pop(entries.count)
            try take(located.batch, entries, isConcurrent, &log)
        }
        for reader in readers {
            guard let entry = try reader.peek(&log) else { continue }
            if let missing = unseen(by: entry) { return (entry, missing) }
        }
        return nil
    }

    private func isConcurrent(_ place: Int) -> Bool {
        let known = seen[readers[place].desk] ?? [:]
        return readers.indices.contains { $0 != place && next[$0] > known[readers[$0].desk, default: 0] }
    }

    private func unseen(by entry: LocatedEntry) -> EntryName? {
        entry.seen.first { seen in
            let place = readers.firstIndex { $0.desk == seen.desk }
            return place.map { next[$0] } ?? 0 < seen.number
        }
    }

    private func ready(
        _ log: inout DamageLog
    ) throws(StorageError) -> (place: Int, LocatedEntry)? {
        var best: (place: Int, LocatedEntry)?
        var earliest = Int.max
        for place in readers.indices {
            guard let located = try readers[place].peek(&log), unseen(by: located) == nil else {
                continue
            }
            // Where there is no other desk, no clock is asked.
            guard readers.count > 1 else { return (place, located) }
            let seconds = located.gist.seconds
            guard best == nil || seconds < earliest else { continue }
            (best, earliest) = ((place, located), seconds)
        }
        return best
    }
}
