/// Reads a desk's month files one after the other and proves every line.
final class JournalReader {
    private(set) var journal: DeskJournal
    private let folder: String
    private let info: BookInfo
    private let head: Head?
    /// Whether entries beyond the head count. While another process writes they do not: it may yet take
    /// them back.
    private let goesBeyondHead: Bool
    private var files: ArraySlice<JournalListing.MonthFile>
    /// Those of the month being handed out, and how many of them were.
    private var entries: [LocatedEntry] = []
    private var place = 0
    /// Those handed out before; the book may have them still.
    private var earlier: [LocatedEntry] = []
    private var ahead: Ahead<MonthRead>?
    /// Of the month that is being read.
    private var proof: ChainProof?
    private let texts = TextMemory()

    /// As many bytes are worth a second thread.
    private static let much = 1 << 20

    /// More than a month of any community; a longer file is junk that must not fill the memory.
    static let sizeLimit = 1 << 30

    static func path(of desk: DeskName) -> String { "journal/\(desk)" }
    static func path(of desk: DeskName, _ month: Month) -> String { "journal/\(desk)/\(month).jsonl" }

    /// - Parameter journal: where it is known up to some entry, from there on.
    init(
        _ journal: DeskJournal, _ files: [JournalListing.MonthFile], in folder: BookFolder, head: Head?,
        goesBeyondHead: Bool
    ) {
        self.journal = journal
        desk = journal.desk
        self.files = files[...]
        self.folder = folder.path
        info = folder.info
        self.head = head
        self.goesBeyondHead = goesBeyondHead
    }

    let desk: DeskName

    /// The next entry, without taking it; nil at the end.
    func peek(_ log: inout DamageLog) throws(StorageError) -> LocatedEntry? {
        while place == entries.count {
            guard let month = nextMonth(log.stopsAtFirst) else { return nil }
            try month.proof?.check(month.entries)
            earlier = entries
            entries = month.entries
            place = 0
            for damage in month.damages { try log.note(damage) }
            if let error = month.error { throw error }
        }
        return entries[place]
    }

    func pop() { place += 1 }

    /// Waits for the thread that reads ahead, where there is one; to be called before the reader goes away.
    func stop() { ahead?.stop() }

    /// What one month file held.
    private struct MonthRead {
        var entries: [LocatedEntry] = []
        var damages: [Damage] = []
        var error: StorageError?
        /// What is yet to be proved of the entries; before anything else is told of the month.
        var proof: ChainProof?
    }

    /// Reads the next month file, or takes it from the thread that reads ahead where there is much to read.
    private func nextMonth(_ stopsAtFirst: Bool) -> MonthRead? {
        if ahead == nil, files.reduce(0, { $0 + $1.look.size - Int64($1.folded) }) > JournalReader.much {
            // From here on only that thread touches the journal, until it has come to the end.
            // One damage tells all there is to tell; to find the others, lines are proved as they are read.
            ahead = Ahead(1) { [unowned self] in readMonth(stopsAtFirst, defers: stopsAtFirst) }
        }
        guard let ahead else { return readMonth(stopsAtFirst, defers: false) }
        let used = MonthRead(entries: earlier)
        earlier = []
        return ahead.next(giving: used)
    }

    /// - Parameter defers: whether whoever takes the month may prove its chain.
    private func readMonth(_ stopsAtFirst: Bool, defers: Bool) -> MonthRead? {
        guard let file = files.popFirst() else { return nil }
        var log = DamageLog(stopsAtFirst: stopsAtFirst)
        var month = MonthRead()
        do throws(StorageError) {
            let isWhole = try read(file, isLast: files.isEmpty, defers: defers, &log)
            if !isWhole { files = [] }
            if files.isEmpty { try compareWithHead(isWhole, &log) }
        } catch {
            month.error = error
            files = []
        }
        month.damages = log.found
        swap(&month.entries, &journal.entries)
        swap(&month.proof, &proof)
        // Whoever waits for the month has nothing else to do.
        if let proof = month.proof, ahead?.isAwaited != true {
            month.proof = nil
            do throws(StorageError) { try proof.check(month.entries) } catch { month.error = error }
        }
        return month
    }

    private func compareWithHead(_ isWhole: Bool, _ log: inout DamageLog) throws(StorageError) {
        guard let mark = journal.acknowledged, !SeededDefect.headUnchecked.isOn else { return }
        let path = journal.tail.map(\.path) ?? JournalReader.path(of: desk)
        if journal.last.number < mark.number, isWhole, !journal.isBroken {
            try log.note(
                Damage(
                    .endMissing(desk, acknowledged: mark.number, found: journal.last.number), file: path))
        }
        if journal.disagreesWithHead {
            try log.note(Damage(.headDisagrees(desk, number: mark.number), file: path))
        }
    }

    /// A desk of which the head knows and the disk has nothing.
    func checkEmpty(_ log: inout DamageLog) throws(StorageError) {
        if files.isEmpty, journal.tail == nil { try compareWithHead(true, &log) }
    }

    /// Takes in one month file; false where what follows cannot be proved any more.
    private func read(
        _ file: JournalListing.MonthFile, isLast: Bool, defers: Bool, _ log: inout DamageLog
    ) throws(StorageError) -> Bool {
        let path = JournalReader.path(of: desk, file.month)
        let size = Int(file.look.size)
        guard size <= JournalReader.sizeLimit else {
            throw .fileTooLarge(path: path, limit: JournalReader.sizeLimit)
        }
        var walk = MonthWalk(
            path: path, month: file.month, from: file.folded,
            acknowledged: head.map { $0.marks[desk]?.number ?? 0 }, isLast: isLast,
            goesBeyondHead: goesBeyondHead, texts: texts, isProved: !defers)
        var isWhole = true
        var end = size
        if size > file.folded || file.folded == 0 {
            let bytes = try File("\(folder)/\(path)", .read)
                .read(from: file.folded, count: size - file.folded)
            end = file.folded + bytes.count
            let previous = journal.last.hash
            defer {
                if defers {
                    proof = ChainProof(
                        path: path, bytes: bytes, base: file.folded, end: walk.end, previous: previous)
                }
            }
            isWhole = try bytes.withUnsafeBufferPointer { (buffer) throws(StorageError) in
                try walk.run(buffer, info, &journal, &log)
            }
        }
        journal.files += 1
        journal.bytes += end
        // While another process writes, what lies beyond the head is its business.
        journal.tail = DeskJournal.Tail(
            month: file.month, path: path, end: walk.end, size: goesBeyondHead ? end : walk.end)
        if let stretch = walk.unacknowledged { journal.unacknowledged.append(stretch) }
        return isWhole
    }
}
