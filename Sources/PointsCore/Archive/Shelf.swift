/// All pages of a book, with the names their rows refer to and the way to the entries themselves.
struct Shelf: Sendable {
    var pages: [Page] = []
    var desks: [DeskName] = []
    var goods: [GoodsCode] = []
    var branches: [BranchCode] = []
    /// Of each desk, in the order of the entries.
    var runs: [[Run]] = []
    /// Whether pages sum up what counts. A book that is only checked does without: that takes memory, and is asked
    /// for by rankings only.
    var sumsStakes = true
    /// Makes pages while the journal is read on; nil where little is read.
    var worker: Worker?
    let source: (any EntrySource)?
    let fault: ArchiveFault

    init(source: (any EntrySource)?, fault: ArchiveFault = ArchiveFault()) {
        self.source = source
        self.fault = fault
    }

    init(
        pages: [Page], desks: [DeskName], goods: [GoodsCode], branches: [BranchCode], runs: Rows<Run>,
        source: any EntrySource, fault: ArchiveFault
    ) {
        self.init(source: source, fault: fault)
        self.pages = pages
        self.desks = desks
        self.goods = goods
        self.branches = branches
        self.runs = Array(repeating: [], count: desks.count)
        for run in runs where run.desk < desks.count { self.runs[Int(run.desk)].append(run) }
    }

    /// How many entries of a desk the pages hold.
    func count(of desk: DeskName) -> Int {
        guard let index = desks.firstIndex(of: desk), let last = runs[index].last else { return 0 }
        return Int(last.first + last.count) - 1
    }

    func mark(_ name: EntryName) -> EntryMark? {
        guard let desk = desks.firstIndex(of: name.desk), name.number > 0, name.number <= UInt32.max else {
            return nil
        }
        return EntryMark(desk: UInt32(desk), number: UInt32(name.number))
    }

    func name(_ mark: EntryMark) -> EntryName {
        guard mark.desk < desks.count else {
            fault.isStale = true
            return EntryName(desk: .main, number: 0)
        }
        return EntryName(desk: desks[Int(mark.desk)], number: Int(mark.number))
    }

    private func run(of mark: EntryMark) -> Run? {
        let desk = runs[Int(mark.desk)]
        var low = 0
        var high = desk.count
        while low < high {
            let middle = (low + high) / 2
            if desk[middle].first <= mark.number { low = middle + 1 } else { high = middle }
        }
        guard low > 0, mark.number < desk[low - 1].first + desk[low - 1].count else { return nil }
        return desk[low - 1]
    }

    /// The page that holds an entry.
    func page(of mark: EntryMark) -> Int? { run(of: mark).map { Int($0.page) } }

    /// Reads an entry from the journal.
    func entry(_ name: EntryName) -> Entry? {
        guard let mark = mark(name), let run = run(of: mark), let source, run.page < pages.count else {
            return nil
        }
        let offsets = pages[Int(run.page)].offsets
        let index = Int(run.places) + Int(mark.number - run.first)
        guard index < offsets.count else {
            fault.isStale = true
            return nil
        }
        let place = Place(month: Month(index: Int(run.month)), offset: Int(offsets[index]))
        do throws(StorageError) { return try source.entry(name, at: place) } catch {
            fault.error = fault.error ?? error
            return nil
        }
    }

    func reversal(of name: EntryName) -> EntryName? { answer(to: name) { $0.reversal(of: $1) } }

    func verdict(of name: EntryName) -> EntryName? { answer(to: name) { $0.verdict(of: $1) } }

    private func answer(to name: EntryName, in find: (Page, EntryMark) -> EntryMark?) -> EntryName? {
        guard let mark = mark(name), let first = page(of: mark) else { return nil }
        for page in pages[first...] where page.mark.firstTarget <= first {
            if let answer = find(page, mark) { return self.name(answer) }
        }
        return nil
    }

    func keyed(_ key: String) -> KeyedEntry? {
        var sum: UInt64?
        for page in pages where page.mark.keys > 0 {
            let wanted = sum ?? keySum(key)
            sum = wanted
            for mark in page.keys(with: wanted) {
                guard let entry = entry(name(mark)), let request = entry.stamp.request, request.key == key
                else { continue }
                return KeyedEntry(entry: entry.name, digest: request.digest)
            }
        }
        return nil
    }

    func branch(_ index: UInt16) -> BranchCode {
        guard Int(index) < branches.count else {
            fault.isStale = true
            return BranchCode()
        }
        return branches[Int(index)]
    }

    func posting(_ row: PostingRow, of member: MemberNumber) -> Posting {
        Posting(
            member: member, entry: name(row.entry), day: Day(number: Int(row.day)),
            change: Points(tenths: Int(row.change)), kind: row.postingKind,
            stake: row.isStaked
                ? Posting.Stake(month: Month(index: Int(row.month)), branch: branch(row.branch)) : nil)
    }

    func movement(_ row: MovementRow) -> StockMovement {
        guard row.goods < goods.count else {
            fault.isStale = true
            return StockMovement(goods: GoodsCode(), entry: name(row.entry), change: 0)
        }
        return StockMovement(goods: goods[Int(row.goods)], entry: name(row.entry), change: Int(row.change))
    }
}

func keySum(_ key: String) -> UInt64 {
    var key = key
    return key.withUTF8 { checksum(UnsafeRawBufferPointer($0)) }
}

/// Reads single entries of the journal.
protocol EntrySource: Sendable {
    func entry(_ name: EntryName, at place: Place) throws(StorageError) -> Entry
}

/// Where a line stands: its desk's month file, and the byte in it.
struct Place: Hashable, Sendable {
    let month: Month
    let offset: Int
}

extension Shelf: Hashable {
    static func == (a: Shelf, b: Shelf) -> Bool {
        a.fault === b.fault && a.pages.count == b.pages.count
            && zip(a.pages, b.pages).allSatisfy { $0 === $1 }
    }

    func hash(into hasher: inout Hasher) { hasher.combine(pages.count) }
}
