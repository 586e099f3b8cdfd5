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
    /// The month being handed out, and how many of its entries were.
    private var batch: EntryBatch?
    private var place = 0
    /// Whether there is so much to read that other threads are worth their making.
    let isMuch: Bool
    private var ahead: Ahead<MonthRead>?
    private let texts = TextMemory()
    private let plainTexts: PlainTexts

    /// As many bytes are much.
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
        isMuch = files.reduce(0) { $0 + $1.look.size - Int64($1.folded) } > JournalReader.much
        plainTexts = PlainTexts(isMuch: isMuch)
    }

    let desk: DeskName

    /// The next entry, without taking it; nil at the end.
    func peek(_ log: inout DamageLog) throws(StorageError) -> LocatedEntry? {
        while true {
            if let batch, place < batch.gists.count { return LocatedEntry(batch, place) }
            guard let month = nextMonth(log.stopsAtFirst) else { return nil }
            try month.proof?.check(month.batch?.gists ?? [])
            batch = month.batch
            place = 0
            for damage in month.damages { try log.note(damage) }
            if let error = month.error { throw error }
        }
    }

    func pop(_ count: Int) { place += count }

    /// Waits for the thread that reads ahead, where there is one; to be called before the reader goes away.
    func stop() { ahead?.stop() }

    /// What one month file held.
    private struct MonthRead {
        var batch: EntryBatch?
        var damages: [Damage] = []
        var error: StorageError?
        /// What is yet to be proved of the entries; before anything else is told of the month.
        var proof: ChainProof?
    }

    /// Reads the next month file, or takes it from the thread that reads ahead where there is much to read.
    private func nextMonth(_ stopsAtFirst: Bool) -> MonthRead? {
        if ahead == nil, isMuch {
            // From here on only that thread touches the journal, until it has come to the end.
            // One damage tells all there is to tell; to find the others, lines are proved as they are read.
            ahead = Ahead(1) { [unowned self] in readMonth(stopsAtFirst, defers: stopsAtFirst) }
        }
        return ahead.map { $0.next() } ?? readMonth(stopsAtFirst, defers: false)
    }

    /// - Parameter defers: whether whoever takes the month may prove its chain.
    private func readMonth(_ stopsAtFirst: Bool, defers: Bool) -> MonthRead? {
        guard let file = files.popFirst() else { return nil }
        var log = DamageLog(stopsAtFirst: stopsAtFirst)
        var month = MonthRead()
        do throws(StorageError) {
            let isWhole = try read(file, isLast: files.isEmpty, defers: defers, into: &month, &log)
            if !isWhole { files = [] }
            if files.isEmpty { try compareWithHead(isWhole, &log) }
        } catch {
            month.error = error
            files = []
        }
        month.damages = log.found
        // Whoever waits for the month has nothing else to do.
        if let proof = month.proof, ahead?.isAwaited != true {
            month.proof = nil
            do throws(StorageError) { try proof.check(month.batch?.gists ?? []) } catch {
                month.error = error
            }
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
        _ file: JournalListing.MonthFile, isLast: Bool, defers: Bool, into month: inout MonthRead,
        _ log: inout DamageLog
    ) throws(StorageError) -> Bool {
        let path = JournalReader.path(of: desk, file.month)
        let size = Int(file.look.size)
        guard size <= JournalReader.sizeLimit else {
            throw .fileTooLarge(path: path, limit: JournalReader.sizeLimit)
        }
        var walk = MonthWalk(
            path: path, month: file.month, from: file.folded,
            acknowledged: head.map { $0.marks[desk]?.number ?? 0 }, isLast: isLast,
            goesBeyondHead: goesBeyondHead, texts: texts, plainTexts: plainTexts, isProved: !defers)
        var isWhole = true
        var end = size
        if size > file.folded || file.folded == 0 {
            let memory = try File("\(folder)/\(path)", .read)
                .read(from: file.folded, count: size - file.folded, margin: LineScanner.margin)
            let lines = MonthLines(memory, of: desk, in: file.month, from: file.folded)
            end = file.folded + lines.bytes.count
            let previous = journal.last.hash
            defer {
                month.batch = EntryBatch(journal.columns, from: lines, texts: plainTexts.all)
                journal.columns = GistColumns()
                if defers {
                    month.proof = ChainProof(path: path, lines: lines, end: walk.end, previous: previous)
                }
            }
            isWhole = try walk.run(lines.bytes, info, &journal, &log)
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
