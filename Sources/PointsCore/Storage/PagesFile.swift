/// Pages of months that are over, put aside while the journal is read from its first entry: a long one has more of
/// them than should stay in memory. Where so little is read that nobody works beside the reading, they do.
///
/// Nothing names the file before a snapshot does; without one it is removed again.
final class PagesFile: @unchecked Sendable {
    let name: String
    /// Where the next page goes.
    private(set) var end = 0
    private let file: File
    private var isKept = false
    private var isGone = false
    /// Of each page that was put aside, by where it begins: whether the medium took it.
    private var written: [UInt64: Later<Bool>] = [:]
    private var isFull = false
    /// Pages that stay open; older ones are opened again where they are asked for.
    private static let openPages = 4

    /// Nil where nothing can be written.
    init?(in folder: BookFolder) {
        guard (try? Folder.kind(of: "\(folder.path)/state")) == .folder else { return nil }
        name = PagesFile.newName
        let path = "\(folder.path)/state/\(name)"
        let mode: UInt32 = folder.info.isShared ? 0o660 : 0o666
        guard let made = try? File(path, .createNew, mode: mode) else { return nil }
        file = made
        if folder.info.isShared { try? file.setMode(mode) }
    }

    static var newName: String { "pages-\(Folder.processNumber)-\(Folder.milliseconds)" }

    deinit { discard() }

    /// Takes the file away unless it is kept; the pages in it can be read as long as somebody has them.
    func discard() {
        if !isKept && !isGone { try? Folder.remove(file.path) }
        isGone = true
    }

    /// Puts aside what is over of a shelf: all pages but the last. The shelf's worker writes them.
    func take(from shelf: inout Shelf) {
        guard let worker = shelf.worker, !isFull else { return }
        for place in shelf.pages.indices.dropLast() where !shelf.pages[place].isSaved {
            guard let page = saved(shelf.pages[place], shelf.fault, worker) else { return }
            shelf.pages[place] = page
        }
        let old = shelf.pages.count - 2 - PagesFile.openPages
        guard old >= 0, shelf.pages[old].isSaved else { return }
        // What the medium does not take stays in memory.
        guard written[shelf.pages[old].mark.offset]?.value == true else {
            isFull = true
            return
        }
        let mark = shelf.pages[old].mark
        shelf.pages[old] = Page(mark, fault: shelf.fault, isSaved: true) { self.tables(mark) }
    }

    /// Whether all was written and the file still stands where a snapshot may name it; if so it stays there.
    func keep() -> Bool {
        isKept = written.values.allSatisfy(\.value) && ((try? file.isStillAtPath()) ?? false)
        return isKept
    }

    /// Takes back that it stays.
    func forget() {
        isKept = false
        discard()
    }

    /// Nil where there is nothing to write.
    private func saved(_ page: Page, _ fault: ArchiveFault, _ worker: Worker) -> Page? {
        guard let bytes = page.bytes else { return nil }
        var mark = page.mark
        mark.offset = UInt64(end)
        mark.size = UInt64(bytes.count)
        let start = end
        end += bytes.count
        // The page keeps its bytes where they are.
        let taken = worker.later {
            withExtendedLifetime(page) { (try? self.file.write(bytes, at: start)) != nil }
        }
        written[mark.offset] = taken
        return Page(mark, fault: fault, isSaved: true) { [mark] in
            taken.value ? self.tables(mark) : page.tables
        }
    }

    private func tables(_ mark: PageMark) -> Tables? {
        let range = Int(mark.offset)..<Int(mark.offset + mark.size)
        guard let (memory, start) = try? file.map(range) else { return nil }
        return Tables(memory, at: start..<start + range.count)
    }
}
