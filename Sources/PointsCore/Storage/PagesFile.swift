/// Pages of months that are over, put aside while the journal is read from its first entry: a long one has more of
/// them than should stay in memory.
///
/// Nothing names the file before a snapshot does; without one it is removed again.
final class PagesFile: @unchecked Sendable {
    let name: String
    /// Where the next page goes.
    private(set) var end = 0
    private let file: File
    private var isKept = false
    private var isFull = false
    private var isGone = false
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

    /// Puts aside what is over of a shelf: all pages but the last.
    func take(from shelf: inout Shelf) {
        for place in shelf.pages.indices.dropLast() where !shelf.pages[place].isSaved {
            guard let page = saved(shelf.pages[place], shelf.fault) else { return }
            shelf.pages[place] = page
        }
        let old = shelf.pages.count - 2 - PagesFile.openPages
        if old >= 0, shelf.pages[old].isSaved { shelf.pages[old] = page(shelf.pages[old].mark, shelf.fault) }
    }

    /// Whether the file still stands where a snapshot may name it; if so it stays there.
    func keep() -> Bool {
        isKept = !isFull && ((try? file.isStillAtPath()) ?? false)
        return isKept
    }

    /// Takes back that it stays.
    func forget() {
        isKept = false
        discard()
    }

    /// Nil where the medium does not take it.
    private func saved(_ page: Page, _ fault: ArchiveFault) -> Page? {
        guard !isFull, let bytes = page.bytes, (try? file.write(bytes, at: end)) != nil else {
            isFull = true
            return nil
        }
        var mark = page.mark
        mark.offset = UInt64(end)
        mark.size = UInt64(bytes.count)
        end += bytes.count
        return self.page(mark, fault)
    }

    private func page(_ mark: PageMark, _ fault: ArchiveFault) -> Page {
        Page(mark, fault: fault, isSaved: true) {
            let range = Int(mark.offset)..<Int(mark.offset + mark.size)
            guard let (memory, start) = try? self.file.map(range) else { return nil }
            return Tables(memory, at: start..<start + range.count)
        }
    }
}
