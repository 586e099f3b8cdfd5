/// Reads a desk's month files and proves every line.
struct JournalReader {
    let folder: String
    let info: BookInfo
    let genesis: Digest
    let head: Head?
    /// Whether entries beyond the head count. While another process writes they do not: it may yet take
    /// them back.
    let goesBeyondHead: Bool
    var log: DamageLog

    /// More than a month of any community; a longer file is junk that must not fill the memory.
    static let sizeLimit = 1 << 30

    static func path(of desk: DeskName) -> String { "journal/\(desk)" }
    static func path(of desk: DeskName, _ month: Month) -> String { "journal/\(desk)/\(month).jsonl" }

    /// The month files of a desk in order.
    mutating func months(of desk: DeskName) throws(StorageError) -> [Month] {
        let path = JournalReader.path(of: desk)
        guard try Folder.kind(of: "\(folder)/\(path)") != .missing else { return [] }
        var months: [Month] = []
        for name in try Folder.names(in: "\(folder)/\(path)")
        where name.hasSuffix(".jsonl") && !name.hasPrefix(".") {
            if let month = Month(exactly: name.dropLast(6)) {
                months.append(month)
            } else {
                try log.note(Damage(.strangeFile, file: "\(path)/\(name)"))
            }
        }
        return months
    }

    mutating func read(_ desk: DeskName, _ files: [(month: Month, size: Int)]) throws(StorageError)
        -> DeskJournal
    {
        var journal = DeskJournal(desk: desk, last: DeskMark(desk: desk, number: 0, hash: genesis))
        var whole = true
        for (place, file) in files.enumerated() {
            whole = try read(
                file.month, size: file.size, isLast: place == files.count - 1, into: &journal)
            guard whole else { break }
        }
        if let mark = head?.marks[desk], !SeededDefect.headUnchecked.isOn {
            let path = journal.tail.map(\.path) ?? JournalReader.path(of: desk)
            if journal.last.number < mark.number, whole, !journal.isBroken {
                try log.note(
                    Damage(
                        .endMissing(desk, acknowledged: mark.number, found: journal.last.number), file: path))
            }
            if (1...max(journal.last.number, 1)).contains(mark.number), mark.number <= journal.entries.count,
                journal.entries[mark.number - 1].hash != mark.hash
            {
                try log.note(Damage(.headDisagrees(desk, number: mark.number), file: path))
            }
        }
        return journal
    }

    /// Takes in one month file; false where what follows cannot be proved any more.
    private mutating func read(
        _ month: Month, size: Int, isLast: Bool, into journal: inout DeskJournal
    ) throws(StorageError) -> Bool {
        let path = JournalReader.path(of: journal.desk, month)
        let file = try File("\(folder)/\(path)", .read)
        guard size <= JournalReader.sizeLimit else {
            throw .fileTooLarge(path: path, limit: JournalReader.sizeLimit)
        }
        let bytes = try file.read(count: size)
        var walk = MonthWalk(
            path: path, month: month, acknowledged: head.map { $0.marks[journal.desk]?.number ?? 0 },
            isLast: isLast, goesBeyondHead: goesBeyondHead, genesis: genesis)
        let whole = try bytes.withUnsafeBufferPointer { (buffer) throws(StorageError) in
            try walk.run(buffer, info, &journal, &log)
        }
        journal.files += 1
        journal.bytes += bytes.count
        // While another process writes, what lies beyond the head is its business.
        journal.tail = DeskJournal.Tail(
            month: month, path: path, end: walk.end, size: goesBeyondHead ? bytes.count : walk.end)
        if let stretch = walk.unacknowledged { journal.unacknowledged.append(stretch) }
        return whole
    }
}
