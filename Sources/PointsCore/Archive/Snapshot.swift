/// The folded book as the state folder keeps it, so that a command need not begin at the first entry.
///
/// It is derived and may be thrown away at will: what it says is used only where its sums hold and the journal's
/// files are the ones it was made from.
struct Snapshot {
    let standing: Standing
    let files: Rows<FileSeal>
    private let tables: Tables

    /// Nil where the bytes are no snapshot of the book with this hash.
    init?(_ memory: Memory, genesis: Digest) {
        guard let size = Tables.size(in: memory), let tables = Tables(memory, at: 0..<max(size, 0)),
            let files = tables.rows(.files, of: FileSeal.self), let line = tables.bytes(of: .standing)
        else { return nil }
        var reader = LineReader(line.bindMemory(to: UInt8.self))
        guard let standing = try? Standing.read(from: &reader), standing.genesis == genesis else {
            return nil
        }
        self.tables = tables
        self.standing = standing
        self.files = files
    }

    /// Where the pages of past months end in their file.
    var pagesEnd: Int {
        (tables.rows(.pages, of: PageMark.self) ?? Rows()).map { Int($0.offset + $0.size) }.max() ?? 0
    }

    /// The book, its pages looked up in the file that the standing names.
    ///
    /// - Parameter pages: the mapped file of pages.
    func book(
        _ info: BookInfo, pages file: Memory?, source: any EntrySource, fault: ArchiveFault
    ) -> Book? {
        let branches = standing.branches
        guard let marks = tables.rows(.pages, of: PageMark.self), let runs = tables.rows(.runs, of: Run.self)
        else { return nil }
        let members = MemberTable(
            tables, branches: branches.map(\.code), highest: standing.highest, fault: fault)
        let open = tables.tables(.openPage)
        var pages = marks.map { mark in
            Page(mark, fault: fault, isSaved: true) {
                file.flatMap { Tables($0, at: Int(mark.offset)..<Int(mark.offset + mark.size)) }
            }
        }
        if let last = marks.last, last.size == 0 {
            pages[pages.count - 1] = Page(last, fault: fault, isSaved: false) { open }
        }
        let shelf = Shelf(
            pages: pages, desks: standing.shelfDesks, goods: standing.shelfGoods,
            branches: standing.shelfBranches, runs: runs, source: source, fault: fault)
        var book = Book(info: info)
        book.history = History(
            shelf: shelf, month: standing.month,
            signatures: Dictionary(
                standing.recorders.map { (Signature(by: $0.by, desk: $0.last.desk), $0.last.number) },
                uniquingKeysWith: max))
        book.roster = Roster(members, branches: branches)
        book.ledger = Ledger(AccountTable(tables, fault: fault))
        book.supermarket = Supermarket(standing.goods.map(\.article))
        for setting in standing.settings {
            Setting(rawValue: setting.name)?.set(setting.value, in: &book.settings)
        }
        book.pending = standing.pending
        book.overruled = standing.overruled
        book.objections = Objections(all: standing.objections)
        book.honours = Honours(all: standing.honours)
        book.holds = Holds(all: standing.holds)
        book.settlements = Settlements(last: standing.settlements)
        book.rules.editions = standing.editions.map { edition in
            Edition(
                from: edition.from, adopted: edition.adopted, entry: edition.entry,
                rules: Deferred {
                    guard case .rules(let adopted)? = shelf.entry(edition.entry)?.event else {
                        return RuleBook()
                    }
                    return adopted.rules
                })
        }
        book.publications.marks = standing.publications
        return book
    }
}

/// How a month file looked when it was folded: another look and it is proved anew.
struct FileSeal: BitwiseCopyable, Hashable {
    /// The desk's place among the standing's.
    var desk: UInt32
    var month: Int32
    /// How many bytes of it are folded.
    var folded: Int64
    var look: FileLook
}

/// What the system says of a file. Whoever changes a file changes this, whatever was changed.
struct FileLook: BitwiseCopyable, Hashable {
    var size: Int64
    var inode: UInt64
    var device: UInt64
    /// Nanoseconds since 1970.
    var changed: Int64
}

/// Puts a snapshot together.
struct SnapshotDraft {
    var standing: Standing
    let files: [FileSeal]

    /// - Parameters:
    ///   - book: with nothing in memory one by one.
    ///   - pages: where each page stands in the file of pages; size 0 for the one kept in the snapshot.
    func bytes(of book: Book, pages: [PageMark]) -> [UInt8] {
        var writer = TablesWriter()
        var line = LineWriter()
        filled(from: book).write(to: &line)
        writer.add(.standing, line.bytes)
        writer.add(.files, files)
        writer.add(.pages, pages)
        writer.add(.runs, book.history.shelf.runs.flatMap(\.self))
        MemberTable.write(book.roster.sorted, branches: book.roster.branches.map(\.code), to: &writer)
        AccountTable.write(book.ledger, to: &writer)
        if let last = pages.last, last.size == 0, let open = book.history.shelf.pages.last?.soundBytes {
            writer.add(.openPage, open)
        }
        return writer.bytes
    }

    private func filled(from book: Book) -> Standing {
        var standing = standing
        standing.month = book.history.month
        standing.highest = book.roster.highest
        standing.recorders = book.history.signatures
            .map { RecorderStanding(by: $0.by, last: EntryName(desk: $0.desk, number: $1)) }
            .sorted { ($0.by, $0.last.desk) < ($1.by, $1.last.desk) }
        standing.branches = book.roster.branches
        standing.goods = book.supermarket.sorted.map(GoodsStanding.init)
        standing.settings = Setting.allCases.map {
            SettingChanged(name: $0.rawValue, value: $0.value(in: book.settings))
        }
        standing.pending = book.pending
        standing.overruled = book.overruled
        standing.objections = book.objections.all
        standing.honours = book.honours.all
        standing.holds = book.holds.all
        standing.settlements = book.settlements.last
        standing.editions = book.rules.editions.map {
            EditionStanding(entry: $0.entry, adopted: $0.adopted, from: $0.from)
        }
        standing.publications = book.publications.marks
        standing.shelfDesks = book.history.shelf.desks
        standing.shelfGoods = book.history.shelf.goods
        standing.shelfBranches = book.history.shelf.branches
        return standing
    }
}
