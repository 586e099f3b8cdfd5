/// A book in memory with what is on the disk behind it.
struct LoadedBook {
    var book: Book
    let journals: [DeskName: DeskJournal]
    let head: Head?
    let damages: [Damage]

    /// Reads and proves everything.
    ///
    /// - Parameter isWriter: whether the caller holds the lock. A reader takes a shared one only while it
    ///   notes how long each file is; journals only grow, so what it noted stays true.
    static func load(
        _ folder: BookFolder, isWriter: Bool, stopsAtFirst: Bool = true
    ) throws(StorageError) -> LoadedBook {
        let pass = isWriter ? ReaderPass(file: nil, isQuiet: true) : WriteLock.readerPass(in: folder.path)
        var log = DamageLog(stopsAtFirst: stopsAtFirst)
        var head: Head?
        do throws(StorageError) { head = try Head.read(in: folder.path, of: folder.info) } catch {
            guard case .damaged(let damage) = error else { throw error }
            try log.note(damage)
        }
        var reader = JournalReader(
            folder: folder.path, info: folder.info, genesis: folder.genesis, head: head,
            goesBeyondHead: pass.isQuiet, log: log)
        var files: [DeskName: [(month: Month, size: Int)]] = [:]
        for desk in try folder.desks(head) {
            files[desk] = []
            for month in try reader.months(of: desk) {
                let file = try File("\(folder.path)/\(JournalReader.path(of: desk, month))", .read)
                files[desk, default: []].append((month, try file.status().size))
            }
        }
        _ = consume pass
        var journals: [DeskName: DeskJournal] = [:]
        for (desk, files) in files.sorted(by: { $0.key < $1.key }) {
            journals[desk] = try reader.read(desk, files)
        }
        let (book, replayed) = try replay(Array(journals.values), folder.info, reader.log)
        return LoadedBook(book: book, journals: journals, head: head, damages: replayed.found)
    }

    private static func replay(
        _ journals: [DeskJournal], _ info: BookInfo, _ earlier: DamageLog
    ) throws(StorageError) -> (Book, DamageLog) {
        var book = Book(info: info)
        var log = earlier
        guard !journals.isEmpty else { return (book, log) }
        var merge = EntryMerge(journals)
        var stopped = false
        let stuck = try merge.run { (entry, isConcurrent) throws(StorageError) in
            guard !stopped else { return }
            do throws(Refusal) { try book.apply(entry, isConcurrent: isConcurrent) } catch {
                // What follows builds on it; one clear problem is worth more than a hundred that it causes.
                stopped = true
                try log.note(damage(.refused(entry.name, error), entry))
            }
        }
        if let stuck, log.found.isEmpty { try log.note(damage(.missingEntry(stuck.for), stuck.waiting)) }
        return (book, log)
    }

    private static func damage(_ kind: Damage.Kind, _ entry: Entry) -> Damage {
        Damage(kind, file: JournalReader.path(of: entry.name.desk, entry.stamp.day.month), line: nil)
    }
}
