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
    /// The number of the last entry somebody was told is safe; nil where this machine has no head.
    let acknowledged: Int?
    let isLast: Bool
    let goesBeyondHead: Bool
    /// Where in the file the bytes begin; what stands before is known.
    let base: Int
    /// Where the last good entry ends.
    private(set) var end: Int
    private(set) var unacknowledged: DeskJournal.Stretch?
    private var line = 1
    private let lastDay: Day
    private let texts: TextMemory
    private let plainTexts: PlainTexts
    private let isProved: Bool

    /// - Parameter isProved: false where ``ChainProof`` proves the chain of the lines later.
    init(
        path: String, month: Month, from base: Int, acknowledged: Int?, isLast: Bool, goesBeyondHead: Bool,
        texts: TextMemory, plainTexts: PlainTexts, isProved: Bool
    ) {
        self.texts = texts
        self.plainTexts = plainTexts
        self.isProved = isProved
        lastDay = month.last
        self.base = base
        end = base
        self.path = path
        self.month = month
        self.acknowledged = acknowledged
        self.isLast = isLast
        self.goesBeyondHead = goesBeyondHead
    }

    /// Takes the file's entries into the journal; false where the rest of the desk cannot be proved.
    mutating func run(
        _ bytes: UnsafeBufferPointer<UInt8>, _ info: BookInfo, _ journal: inout DeskJournal,
        _ log: inout DamageLog
    ) throws(StorageError) -> Bool {
        var start = 0
        if base == 0 {
            guard let header = try header(of: bytes, info, journal, &log) else { return false }
            guard header > 0 else { return true }
            start = header
        }
        while start < bytes.count {
            start = takePlain(bytes, from: start, &journal)
            guard start < bytes.count else { return true }
            line += 1
            var stop = lineEnd(bytes, from: start)
            if SeededDefect.unfinishedLineFinished.isOn { stop = stop ?? bytes.count }
            if let damage = take(bytes, start, stop, &journal) {
                if isResidue(bytes, from: start, journal) { return true }
                try log.note(damage)
                guard let stop, goOn(behind: UnsafeBufferPointer(rebasing: bytes[start..<stop]), &journal)
                else {
                    return false
                }
                start = stop + 1
                continue
            }
            guard let stop else { return true }
            if !goesBeyondHead, let acknowledged, journal.last.number > acknowledged {
                journal.forgetLast()
                return false
            }
            if journal.last.number > acknowledged ?? 0 { extendUnacknowledged(from: start, to: stop + 1) }
            start = stop + 1
            end = base + start
        }
        return true
    }

    private mutating func extendUnacknowledged(from start: Int, to stop: Int) {
        unacknowledged = DeskJournal.Stretch(
            path: path, start: unacknowledged?.start ?? (end == 0 ? 0 : base + start), end: base + stop)
    }

    /// Where the header ends; 0 where a dead writer left less than one, nil where it is wrong.
    private func header(
        of bytes: UnsafeBufferPointer<UInt8>, _ info: BookInfo, _ journal: DeskJournal, _ log: inout DamageLog
    ) throws(StorageError) -> Int? {
        let expected = MonthHeader(
            book: info.id, desk: journal.desk, month: month, after: journal.last.number,
            hash: journal.last.hash)
        let header = expected.bytes
        if bytes.starts(with: header) { return header.count }
        if isResidue(bytes, from: 0, journal) { return 0 }
        let after = expected.claimedAfter(bytes) ?? 0
        let kind = after > journal.last.number ? Damage.Kind.gap(expectedAfter: after) : .badHeader
        let byte = zip(bytes, header).enumerated().first { $1.0 != $1.1 }?.offset
        try log.note(Damage(kind, file: path, line: 1, byte: byte ?? min(bytes.count, header.count)))
        return nil
    }

    /// Takes in the line from `start` to its newline at `stop`, or says what is wrong with it.
    private func take(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ stop: Int?, _ journal: inout DeskJournal
    ) -> Damage? {
        func damage(_ kind: Damage.Kind, _ byte: Int = 0) -> Damage {
            Damage(kind, file: path, line: line, byte: base + start + byte)
        }
        guard let stop else { return damage(.malformed, bytes.count - start) }
        guard stop - start < EntryLine.limit else { return damage(.lineTooLong(limit: EntryLine.limit)) }
        let text = UnsafeBufferPointer(rebasing: bytes[start..<stop])
        let expected = journal.last.number + 1
        let entry: Entry
        do throws(EntryFault) {
            entry = try EntryLine.read(
                text, desk: journal.desk, after: journal.last.hash, texts: texts, isProved: isProved)
        } catch {
            if let found = EntryLine.number(text), found != expected {
                return damage(.wrongNumber(found: found, expected: expected))
            }
            return Damage(error, file: path, line: line, byte: base + start)
        }
        guard entry.name.number == expected else {
            return damage(.wrongNumber(found: entry.name.number, expected: expected))
        }
        guard entry.stamp.day <= lastDay else {
            // Nobody proves later what is not taken in.
            let isSound =
                isProved || (try? EntryLine.read(text, desk: journal.desk, after: journal.last.hash)) != nil
            return damage(isSound ? .wrongMonth : .brokenChain)
        }
        journal.take(entry, at: base + start)
        return nil
    }

    /// Takes in plain lines, all that come before the last acknowledged one; gives where the first begins that is another
    /// or something is wrong with.
    private mutating func takePlain(
        _ bytes: UnsafeBufferPointer<UInt8>, from first: Int, _ journal: inout DeskJournal
    ) -> Int {
        let most = acknowledged.map { $0 - 1 } ?? .max
        guard let origin = bytes.baseAddress, !journal.isBroken, journal.last.number < most else {
            return first
        }
        let (desk, before, lastDay) = (journal.desk, journal.last, Int32(lastDay.number))
        var reader = GistReader(plainTexts, at: origin + first)
        var columns = GistColumns()
        swap(&columns, &journal.columns)
        defer { swap(&columns, &journal.columns) }
        if columns.gists.isEmpty { columns.reserve(bytes.count - first) }
        var (start, number, last) = (first, before.number, first)
        while start < bytes.count, number < most {
            let line = reader.take(
                origin + start, at: base + start, number: number + 1, lastDay: lastDay, into: &columns)
            guard let line else { break }
            let isFirst = number == before.number
            guard line.end < EntryLine.limit,
                !isProved || line.follows(isFirst ? before.hash : nil, in: bytes, at: start)
            else {
                columns.removeLast()
                break
            }
            number += 1
            last = start
            start += line.end
        }
        guard number > before.number else { return first }
        let text = UnsafeBufferPointer(rebasing: bytes[last..<start - 1])
        // What is no hash is found where the chain is proved.
        let mark = DeskMark(desk: desk, number: number, hash: EntryLine.claimedHash(text) ?? Digest())
        journal.take(number - before.number, upTo: mark)
        line += number - before.number
        if acknowledged == nil { extendUnacknowledged(from: first, to: start) }
        end = base + start
        return start
    }

    /// Goes on behind a damaged line that still says which entry it was, to name what else is damaged. What
    /// follows is checked but not believed.
    private func goOn(behind text: UnsafeBufferPointer<UInt8>, _ journal: inout DeskJournal) -> Bool {
        guard let number = EntryLine.number(text), let hash = EntryLine.claimedHash(text) else {
            return false
        }
        journal.isBroken = true
        journal.last = DeskMark(desk: journal.desk, number: number, hash: hash)
        return true
    }

    /// Whether what cannot be read from here on is what a dead writer left: at the very end, beyond everything
    /// acknowledged, and no more than a part of its one line. A whole entry among it was somebody's. Without a
    /// head only an unfinished line passes.
    private func isResidue(
        _ bytes: UnsafeBufferPointer<UInt8>, from first: Int, _ journal: DeskJournal
    ) -> Bool {
        guard isLast, !journal.isBroken else { return false }
        guard let acknowledged else { return lineEnd(bytes, from: first) == nil }
        guard journal.last.number >= acknowledged else { return false }
        var start = first
        while let stop = lineEnd(bytes, from: start) {
            if EntryLine.isEntry(UnsafeBufferPointer(rebasing: bytes[start..<stop])) { return false }
            start = stop + 1
        }
        return true
    }

    private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, 0x0A, bytes.count - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}

extension GistReader.Taken {
    /// Whether the line at `start` has the hash that it should have.
    ///
    /// - Parameter previous: the hash before it; nil where that stands at the end of the line before.
    fileprivate func follows(_ previous: Digest?, in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool
    {
        let raw = UnsafeRawBufferPointer(bytes)
        let body = UnsafeRawBufferPointer(rebasing: raw[start..<start + proven])
        let hash =
            previous.map { Digest.chained($0, body) }
            ?? Digest.chained(EntryLine.hashDigits(before: start, in: raw), body)
        return SeededDefect.chainUnchecked.isOn
            || hash.reads(EntryLine.hashDigits(before: start + end, in: raw))
    }
}

extension Damage {
    /// What is wrong with a line that begins at a byte of a file.
    init(_ fault: EntryFault, file: String, line: Int, byte start: Int) {
        switch fault {
        case .brokenChain: self.init(Kind.brokenChain, file: file, line: line, byte: start)
        case .malformed(let fault):
            self.init(Kind(fault.kind), file: file, line: line, byte: start + fault.byte)
        }
    }
}

extension Damage.Kind {
    fileprivate init(_ fault: LineFault.Kind) {
        switch fault {
        case .unexpected: self = .malformed
        case .unknownEvent(let key): self = .unknownEvent(key)
        }
    }
}
