/// A snapshot that stands for the beginning of the journal as it is on the disk now.
struct OpenSnapshot {
    let standing: Standing
    let book: Book
    let desks: [DeskName: DeskStanding]
    let seals: [DeskName: [FileSeal]]
    /// The end of the file of pages.
    let pagesEnd: Int

    /// Nil where there is none, or the journal is not the one it was made from.
    ///
    /// - Parameter isQuiet: whether nobody writes. While somebody does, the end of that journal has another look
    ///   than the last one noted; the writer has compared it.
    init?(_ folder: BookFolder, _ head: Head, _ listing: JournalListing, isQuiet: Bool) {
        let state = "\(folder.path)/state"
        guard let memory = try? File("\(state)/\(SnapshotFile.name)", .read).map(),
            let snapshot = Snapshot(memory, genesis: folder.genesis)
        else { return nil }
        standing = snapshot.standing
        desks = Dictionary(
            standing.desks.map { ($0.mark.desk, $0) }, uniquingKeysWith: { first, _ in first })
        // What nobody was told of may yet be taken back.
        for desk in standing.desks {
            guard let mark = head.marks[desk.mark.desk], mark.number >= desk.mark.number else { return nil }
        }
        var seals: [DeskName: [FileSeal]] = [:]
        for seal in snapshot.files where seal.desk < standing.desks.count {
            seals[standing.desks[Int(seal.desk)].mark.desk, default: []].append(seal)
        }
        self.seals = seals
        for (index, desk) in standing.desks.enumerated() {
            let last = SnapshotFile.lastLook(of: index, in: memory)
            guard
                OpenSnapshot.fits(
                    seals[desk.mark.desk] ?? [], listing.desks[desk.mark.desk] ?? [], last, isQuiet: isQuiet)
            else { return nil }
        }
        var pages: Memory?
        if !standing.pages.isEmpty {
            guard let file = try? File("\(state)/\(standing.pages)", .read).map() else { return nil }
            pages = file
        }
        pagesEnd = snapshot.pagesEnd
        guard pagesEnd <= pages?.bytes.count ?? 0 else { return nil }
        guard
            let book = snapshot.book(
                folder.info, pages: pages, source: JournalSource(folder), fault: ArchiveFault())
        else { return nil }
        self.book = book
    }

    /// Whether the files a desk had are the same still: none gone, none before the last changed, and that one
    /// only by those who noted it.
    private static func fits(
        _ seals: [FileSeal], _ files: [JournalListing.MonthFile], _ last: FileLook?, isQuiet: Bool
    ) -> Bool {
        guard seals.count <= files.count else { return false }
        for (place, (seal, file)) in zip(seals, files).enumerated() {
            guard Int(seal.month) == file.month.index else { return false }
            if seal.look == file.look { continue }
            guard place == seals.count - 1, file.look.size >= seal.folded else { return false }
            if isQuiet, last != file.look { return false }
        }
        return true
    }

    /// Whether an entry comes after everything that is folded, on every machine alike.
    func isBefore(_ entry: LocatedEntry) -> Bool {
        if entry.gist.seconds > standing.seconds { return true }
        var known: [DeskName: Int] = [:]
        for name in (desks[entry.name.desk]?.seen ?? []) + entry.seen { known[name.desk] = name.number }
        return standing.desks.allSatisfy {
            $0.mark.desk == entry.name.desk || known[$0.mark.desk, default: 0] >= $0.mark.number
        }
    }
}
