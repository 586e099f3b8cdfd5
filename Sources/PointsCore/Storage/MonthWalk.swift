#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Walks the lines of one month file, from the header on.
struct MonthWalk {
    let path: String
    let month: Month
    /// The number of the last entry somebody was told is safe.
    let acknowledged: Int?
    let isLast: Bool
    let goesBeyondHead: Bool
    let knowsHead: Bool

    /// Where the last good entry ends.
    private(set) var end = 0
    private(set) var unacknowledged: DeskJournal.Stretch?
    private var line = 1

    init(path: String, month: Month, acknowledged: Int?, isLast: Bool, goesBeyondHead: Bool, knowsHead: Bool)
    {
        self.path = path
        self.month = month
        self.acknowledged = acknowledged
        self.isLast = isLast
        self.goesBeyondHead = goesBeyondHead
        self.knowsHead = knowsHead
    }

    /// Takes the file's entries into the journal; false where the rest of the desk cannot be proved.
    mutating func run(
        _ bytes: UnsafeBufferPointer<UInt8>, _ info: BookInfo, _ journal: inout DeskJournal,
        _ log: inout DamageLog
    ) throws(StorageError) -> Bool {
        let header = MonthHeader(
            book: info.id, desk: journal.desk, month: month, after: journal.last.number,
            hash: journal.last.hash
        ).bytes
        guard bytes.starts(with: header) else {
            if isResidue(journal, endsInNewline: lineEnd(bytes, from: 0) != nil) { return true }
            let byte = zip(bytes, header).enumerated().first { $1.0 != $1.1 }?.offset
            try log.note(
                Damage(.badHeader, file: path, line: 1, byte: byte ?? min(bytes.count, header.count)))
            return false
        }
        var start = header.count
        while start < bytes.count {
            line += 1
            let stop = lineEnd(bytes, from: start)
            let damage = take(bytes, start, stop, &journal)
            if let damage {
                if isResidue(journal, endsInNewline: stop != nil) { return true }
                try log.note(damage)
                return false
            }
            guard let stop, journal.last.number == journal.entries.count else { return true }
            if !goesBeyondHead, let acknowledged, journal.last.number > acknowledged {
                journal.entries.removeLast()
                journal.last =
                    journal.entries.last.map {
                        DeskMark(desk: journal.desk, number: $0.name.number, hash: $0.hash)
                    } ?? journal.last
                return false
            }
            if journal.last.number > acknowledged ?? 0 {
                unacknowledged = DeskJournal.Stretch(
                    path: path, start: unacknowledged?.start ?? (end == 0 ? 0 : start), end: stop + 1)
            }
            start = stop + 1
            end = start
        }
        return true
    }

    /// Takes in the line from `start` to its newline at `stop`, or says what is wrong with it.
    private func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int?, _ journal: inout DeskJournal
    ) -> Damage? {
        func damage(_ kind: Damage.Kind, _ byte: Int = 0) -> Damage {
            Damage(kind, file: path, line: line, byte: start + byte)
        }
        guard let stop else { return damage(.malformed, bytes.count - start) }
        guard stop - start < EntryLine.limit else { return damage(.lineTooLong(limit: EntryLine.limit)) }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<stop])
        let entry: Entry
        do throws(EntryFault) {
            entry = try EntryLine.read(text, desk: journal.desk, after: journal.last.hash)
        } catch {
            if let number = EntryLine.number(text), number != journal.last.number + 1 {
                return damage(.wrongNumber(found: number, expected: journal.last.number + 1))
            }
            switch error {
            case .brokenChain: return damage(.brokenChain)
            case .malformed(let fault):
                switch fault.kind {
                case .unexpected: return damage(.malformed, fault.byte)
                case .notCanonical: return damage(.notCanonical, fault.byte)
                case .unknownEvent(let key): return damage(.unknownEvent(key), fault.byte)
                }
            }
        }
        guard entry.name.number == journal.last.number + 1 else {
            return damage(.wrongNumber(found: entry.name.number, expected: journal.last.number + 1))
        }
        guard entry.stamp.day.month <= month else { return damage(.wrongMonth) }
        journal.entries.append(entry)
        journal.last = DeskMark(desk: journal.desk, number: entry.name.number, hash: entry.hash)
        return nil
    }

    /// Whether what cannot be read here is what a dead writer left: at the very end, beyond everything
    /// acknowledged. Without a head only an unfinished line passes for that.
    private func isResidue(_ journal: DeskJournal, endsInNewline: Bool) -> Bool {
        guard isLast else { return false }
        return knowsHead ? journal.last.number >= acknowledged ?? 0 : !endsInNewline
    }

    private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, 0x0A, bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
