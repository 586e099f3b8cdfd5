/// The snapshot and the pages of past months on the disk: written without waiting for the medium, because their
/// sums tell whether they arrived.
enum SnapshotFile {
    static let name = "snapshot"
    /// More entries than this are not kept one by one.
    static let patience = 128

    /// Behind the tables: how the last file of each desk looked when it was last written to.
    private struct LastLook: BitwiseCopyable {
        var look: FileLook
        var sum: UInt64

        init(_ look: FileLook) {
            self.look = look
            sum = withUnsafeBytes(of: look) { checksum($0) }
        }
    }

    static func lastLook(of index: Int, in memory: Memory) -> FileLook? {
        let stride = MemoryLayout<LastLook>.stride
        guard let size = Tables.size(in: memory), size >= 0,
            size <= memory.bytes.count - (index + 1) * stride
        else { return nil }
        let found = memory.bytes.loadUnaligned(fromByteOffset: size + index * stride, as: LastLook.self)
        return LastLook(found.look).sum == found.sum ? found.look : nil
    }

    /// Notes how a desk's last file looks after an entry was added. Not noted, the next command reads
    /// everything.
    static func note(_ look: FileLook, of index: Int, in folder: BookFolder) {
        guard let file = try? File("\(folder.path)/state/\(name)", .modify),
            let head = try? file.read(count: 16), head.count == 16
        else { return }
        let end = head.withUnsafeBytes { $0.load(fromByteOffset: 8, as: UInt64.self) }
        guard end < UInt64(Int32.max) else { return }
        let bytes = withUnsafeBytes(of: LastLook(look)) { Array($0) }
        try? file.write(bytes, at: Int(end) + index * MemoryLayout<LastLook>.stride)
    }

    /// Writes what a book is at this moment. A failure leaves the old snapshot, or none.
    ///
    /// - Parameters:
    ///   - standing: which book, how far each desk is folded, the latest second.
    ///   - last: how each desk's last file looks, in the order of the standing.
    ///   - appendingAt: the end of the file of pages that the standing names, where it may be added to.
    ///   - isFirst: whether no snapshot named that file before.
    /// - Returns: whether it was written.
    @discardableResult
    static func write(
        _ book: Book, _ standing: Standing, _ files: [FileSeal], last: [FileLook], appendingAt end: Int?,
        isFirst: Bool, in folder: BookFolder
    ) -> Bool {
        guard (try? Folder.kind(of: "\(folder.path)/state")) == .folder else { return false }
        var book = book
        let ledger = book.ledger
        book.history.sort { ledger[$0].balance }
        var standing = standing
        let isNew = end == nil
        if isNew { standing.pages = PagesFile.newName }
        do throws(StorageError) {
            let marks = try write(
                book.history.shelf.pages, to: standing.pages, from: end ?? 0, isNew: isNew, in: folder)
            let tables = SnapshotDraft(standing: standing, files: files).bytes(of: book, pages: marks)
            // What could not be looked up is missing from it.
            try book.requireSound()
            let looks = last.map(LastLook.init).withUnsafeBytes { Array($0) }
            try replace(tables + looks, in: folder)
        } catch {
            if isNew { try? Folder.remove("\(folder.path)/state/\(standing.pages)") }
            return false
        }
        if isNew || isFirst { removeLeftovers(but: standing.pages, in: folder) }
        return true
    }

    /// Writes the pages that are not in the file yet, all but the last.
    private static func write(
        _ pages: [Page], to name: String, from end: Int, isNew: Bool, in folder: BookFolder
    ) throws(StorageError) -> [PageMark] {
        var marks = pages.map(\.mark)
        if let last = marks.indices.last {
            marks[last].offset = 0
            marks[last].size = 0
        }
        guard isNew || !pages.dropLast().allSatisfy(\.isSaved) else { return marks }
        let path = "\(folder.path)/state/\(name)"
        let file = try File(path, isNew ? .createNew : .modify, mode: folder.info.isShared ? 0o660 : 0o666)
        if isNew, folder.info.isShared { try file.setMode(0o660) }
        var end = end
        for (place, page) in pages.dropLast().enumerated() where isNew || !page.isSaved {
            guard let unsaved = page.soundBytes else { throw .staleArchive }
            try file.write(unsaved, at: end)
            marks[place].offset = UInt64(end)
            marks[place].size = UInt64(unsaved.count)
            end += unsaved.count
        }
        return marks
    }

    private static func replace(_ bytes: [UInt8], in folder: BookFolder) throws(StorageError) {
        let path = "\(folder.path)/state/\(name)"
        let temporary = "\(path)-\(Folder.processNumber).tmp"
        let file = try File(temporary, .createNew, mode: folder.info.isShared ? 0o660 : 0o666)
        do throws(StorageError) {
            if folder.info.isShared { try file.setMode(0o660) }
            try file.write(bytes, at: 0)
            try Folder.rename(temporary, to: path)
        } catch {
            try? Folder.remove(temporary)
            throw error
        }
    }

    /// Removes pages that no snapshot names any more, and what writers left who died over a snapshot.
    private static func removeLeftovers(but kept: String, in folder: BookFolder) {
        let state = "\(folder.path)/state"
        for name in (try? Folder.names(in: state)) ?? []
        where name != kept && (name.hasPrefix("pages-") || name.hasPrefix("\(self.name)-")) {
            try? Folder.remove("\(state)/\(name)")
        }
    }

    /// Throws everything derived away.
    static func remove(from folder: BookFolder) {
        try? Folder.remove("\(folder.path)/state/\(name)")
        removeLeftovers(but: "", in: folder)
    }
}

extension LoadedBook {
    /// Keeps what was read for the next command, where all of it was acknowledged.
    func save(_ folder: BookFolder) {
        guard let head, damages.isEmpty else { return }
        let isKnown = journals.values.allSatisfy { journal in
            journal.last.number == 0 || (head.marks[journal.desk]?.number ?? 0) >= journal.last.number
        }
        guard isKnown else { return }
        let isThere = pagesFile?.keep() ?? false
        let isSaved = save(folder, book, changed: [:], appending: false, isThere ? pagesFile : nil)
        if !isSaved { pagesFile?.forget() }
    }

    /// - Parameters:
    ///   - appending: whether the caller holds the lock, so that nobody else adds to the same file.
    ///   - putAside: where the pages are already, in a file that no snapshot names yet.
    /// - Returns: whether it was kept.
    @discardableResult
    func save(
        _ folder: BookFolder, _ book: Book, changed: [DeskName: WrittenFile], appending: Bool,
        _ putAside: PagesFile? = nil
    ) -> Bool {
        var standing = Standing()
        standing.genesis = folder.genesis
        standing.seconds = max(seconds, changed.values.map(\.seconds).max() ?? .min)
        standing.pages = snapshot?.standing.pages ?? ""
        var files: [FileSeal] = []
        var last: [FileLook] = []
        for desk in Set(journals.keys).union(changed.keys).sorted() {
            // A desk whose first entry this is was not read.
            let journal =
                journals[desk] ?? DeskJournal(desk, from: .beginning(of: desk, folder.genesis), head: nil)
            var listed = listing.desks[desk] ?? []
            let written = changed[desk]
            if let written {
                listed.removeAll { $0.month == written.month }
                listed.append(JournalListing.MonthFile(month: written.month, look: written.look))
            }
            let mark = written?.mark ?? journal.last
            guard let tail = listed.last, mark.number > 0 else { continue }
            let index = UInt32(standing.desks.count)
            standing.desks.append(
                DeskStanding(
                    mark: mark,
                    seen: journal.seen.merging(written?.seen ?? [:]) { $1 }
                        .map { EntryName(desk: $0, number: $1) }.sorted { $0.desk < $1.desk }))
            for file in listed {
                let isLast = file.month == tail.month
                let end = written != nil ? Int(file.look.size) : journal.tail?.end ?? Int(file.look.size)
                files.append(
                    FileSeal(
                        desk: index, month: Int32(file.month.index),
                        folded: isLast ? Int64(end) : file.look.size, look: file.look))
            }
            last.append(tail.look)
        }
        var end = appending && !standing.pages.isEmpty ? snapshot?.pagesEnd : nil
        if let putAside {
            standing.pages = putAside.name
            end = putAside.end
        }
        return SnapshotFile.write(
            book, standing, files, last: last, appendingAt: end, isFirst: putAside != nil, in: folder)
    }

    /// What a writer did to its desk's last file.
    struct WrittenFile {
        let month: Month
        let look: FileLook
        let mark: DeskMark
        let seen: [DeskName: Int]
        let seconds: Int
    }
}
