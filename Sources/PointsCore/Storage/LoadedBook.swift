/// A book in memory with what is on the disk behind it.
struct LoadedBook {
    private(set) var book: Book
    private(set) var journals: [DeskName: DeskJournal]
    let head: Head?
    let damages: [Damage]
    /// How the month files looked before they were read.
    let listing: JournalListing
    /// How many entries were taken in.
    let entries: Int
    /// The latest second at which one was written.
    private(set) var seconds: Int
    /// The snapshot it was made from; nil where everything was read.
    let snapshot: OpenSnapshot?
    /// Where pages were put aside meanwhile.
    let pagesFile: PagesFile?

    /// Reads the book: from the snapshot and what came after it, or all of it.
    ///
    /// - Parameter isWriter: whether the caller holds the lock. A reader takes a shared one only while it
    ///   notes how long each file is; journals only grow, so what it noted stays true.
    static func load(_ folder: BookFolder, isWriter: Bool) throws(StorageError) -> LoadedBook {
        let pass = isWriter ? ReaderPass(file: nil, isQuiet: true) : WriteLock.readerPass(in: folder.path)
        let isQuiet = pass.isQuiet
        var log = DamageLog(stopsAtFirst: true)
        let head = try Head.read(in: folder.path, of: folder.info)
        let listing = try JournalListing(folder, head, &log)
        let snapshot = head.flatMap { OpenSnapshot(folder, $0, listing, isQuiet: isQuiet) }
        _ = consume pass
        if let snapshot {
            // Whatever is odd is told by reading everything, which can say where.
            do throws(StorageError) {
                return try load(folder, head, listing, goesBeyondHead: isQuiet, snapshot, log)
            } catch {}
        }
        let pagesFile = isQuiet && head != nil ? PagesFile(in: folder) : nil
        let loaded = try load(folder, head, listing, goesBeyondHead: isQuiet, nil, log, pagesFile)
        if isQuiet { loaded.save(folder) }
        // The book holds on to it, often to the end of the process.
        pagesFile?.discard()
        return loaded
    }

    /// Reads everything up to an end.
    static func load(_ folder: BookFolder, until end: JournalEnd) throws(StorageError) -> LoadedBook {
        let pass = WriteLock.readerPass(in: folder.path)
        let isQuiet = pass.isQuiet
        var log = DamageLog(stopsAtFirst: true)
        let head = try Head.read(in: folder.path, of: folder.info)
        let listing = try JournalListing(folder, head, &log)
        _ = consume pass
        return try load(folder, head, listing, goesBeyondHead: isQuiet, nil, log, until: end)
    }

    /// Reads and proves everything; collects what is wrong. The book is for looking at, not for keeping.
    static func audit(_ folder: BookFolder) throws(StorageError) -> LoadedBook {
        let pass = WriteLock.readerPass(in: folder.path)
        let isQuiet = pass.isQuiet
        var log = DamageLog(stopsAtFirst: false)
        var head: Head?
        do throws(StorageError) { head = try Head.read(in: folder.path, of: folder.info) } catch {
            guard case .damaged(let damage) = error else { throw error }
            try log.note(damage)
        }
        let listing = try JournalListing(folder, head, &log)
        _ = consume pass
        return try load(folder, head, listing, goesBeyondHead: isQuiet, nil, log)
    }

    private static func load(
        _ folder: BookFolder, _ head: Head?, _ listing: JournalListing, goesBeyondHead: Bool,
        _ snapshot: OpenSnapshot?, _ earlier: DamageLog, _ pagesFile: PagesFile? = nil,
        until end: JournalEnd? = nil
    ) throws(StorageError) -> LoadedBook {
        var log = earlier
        var files = listing
        if let snapshot { files.skip(snapshot.seals) }
        var readers: [JournalReader] = []
        defer { for reader in readers { reader.stop() } }
        for (desk, files) in files.desks.sorted(by: { $0.key < $1.key }) {
            let standing = snapshot?.desks[desk]
            let journal = DeskJournal(
                desk, from: standing?.mark ?? .beginning(of: desk, folder.genesis),
                head: head?.marks[desk], seen: standing?.seen ?? [])
            // Closed files of the snapshot have nothing to say any more.
            let rest =
                standing == nil
                ? files[...] : files.drop { $0.folded == $0.look.size && $0.month != files.last?.month }
            let reader = JournalReader(
                journal, Array(rest), in: folder, head: head, goesBeyondHead: goesBeyondHead)
            try reader.checkEmpty(&log)
            readers.append(reader)
        }
        var book = snapshot?.book ?? Book(info: folder.info)
        if snapshot == nil {
            var shelf = Shelf(source: JournalSource(folder))
            shelf.sumsStakes = earlier.stopsAtFirst
            book.history = History(shelf: shelf)
        }
        let worker = readers.contains(where: \.isMuch) ? Worker() : nil
        book.history.leavePages(to: worker)
        defer { worker?.cancel() }
        var seconds = snapshot?.standing.seconds ?? .min
        var merge = EntryMerge(readers)
        var stopped = false
        var isFirst: [DeskName: Bool] = [:]
        let isWhole = snapshot == nil
        var pages = 0
        let stuck = try merge.run(&log) { (batch, places, isConcurrent, log) throws(StorageError) in
            for place in places where !stopped {
                let located = LocatedEntry(batch, place)
                if let end, !end.reaches(located) { continue }
                if !isWhole, let snapshot, isFirst.updateValue(false, forKey: batch.source.desk) == nil,
                    !snapshot.isBefore(located)
                {
                    throw .staleArchive
                }
                seconds = max(seconds, located.gist.seconds)
                do throws(Refusal) { try book.admit(located, isConcurrent: isConcurrent) } catch {
                    // What follows builds on it; one clear problem is worth more than a hundred that it causes.
                    stopped = true
                    try log.note(damage(.refused(located.name, error), located))
                }
                if let pagesFile, book.history.shelf.pages.count > pages {
                    pages = book.history.shelf.pages.count
                    book.history.putAside(pagesFile)
                }
            }
        }
        if let stuck, log.found.isEmpty, !stopped {
            try log.note(damage(.missingEntry(stuck.for), stuck.waiting))
        }
        // What is told of the journals is theirs as long as somebody reads on.
        for reader in readers { reader.stop() }
        worker?.stop()
        book.history.leavePages(to: nil)
        try book.history.shelf.fault.check()
        return LoadedBook(
            book: book,
            journals: Dictionary(uniqueKeysWithValues: readers.map { ($0.desk, $0.journal) }), head: head,
            damages: log.found, listing: listing, entries: readers.reduce(0) { $0 + $1.journal.taken },
            seconds: seconds,
            snapshot: snapshot, pagesFile: pagesFile)
    }

    private static func damage(_ kind: Damage.Kind, _ entry: LocatedEntry) -> Damage {
        Damage(kind, file: JournalReader.path(of: entry.name.desk, entry.day.month), line: nil)
    }
}

extension Book {
    /// Takes in the next entry from the journal.
    mutating func admit(_ located: LocatedEntry, isConcurrent: Bool = false) throws(Refusal) {
        turn(to: located.day)
        guard isConcurrent else { return try apply(located) }
        guard let entry = located.entry() else {
            history.shelf.fault.isStale = true
            return
        }
        try apply(entry, isConcurrent: isConcurrent)
        history.note(located.place)
    }

    mutating func turn(to day: Day) {
        guard history.turns(at: day) else { return }
        let ledger = ledger
        history.turn(to: day) { ledger[$0].balance }
    }
}
