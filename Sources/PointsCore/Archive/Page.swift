/// The postings, matters, keys, reversals, verdicts and movements of the entries written in one month, sorted for looking
/// up. It never changes once the month is over.
///
/// Sections are proved against their sums when they are first used.
final class Page: @unchecked Sendable {
    let mark: PageMark
    /// Whether it stands in the file of pages, at the place that `mark` tells.
    let isSaved: Bool
    /// Whether what counts is summed up; otherwise the postings tell it.
    private let hasStakes: Bool
    private let open: () -> Tables?
    private let fault: ArchiveFault

    init(
        _ mark: PageMark, fault: ArchiveFault, isSaved: Bool, hasStakes: Bool = true,
        open: @escaping () -> Tables?
    ) {
        self.hasStakes = hasStakes
        self.mark = mark
        self.fault = fault
        self.isSaved = isSaved
        self.open = open
    }

    convenience init(_ mark: PageMark, _ memory: Memory, fault: ArchiveFault, hasStakes: Bool) {
        self.init(mark, fault: fault, isSaved: false, hasStakes: hasStakes) {
            Tables(memory, at: 0..<memory.bytes.count)
        }
    }

    private(set) lazy var heads: Rows<HeadRow> = rows(.heads)
    private(set) lazy var postings: Rows<PostingRow> = rows(.postings)
    private(set) lazy var stakes: Rows<StakeRow> = rows(.stakes)
    private(set) lazy var matters: Rows<MatterRow> = rows(.matters)
    private(set) lazy var keys: Rows<KeyRow> = rows(.keys)
    private(set) lazy var reversals: Rows<ReversalRow> = rows(.reversals)
    private(set) lazy var verdicts: Rows<ReversalRow> = rows(.verdicts)
    private(set) lazy var movements: Rows<MovementRow> = rows(.movements)
    private(set) lazy var offsets: Rows<UInt32> = rows(.offsets)

    /// What it is made of; nothing where it cannot be read any more.
    var bytes: UnsafeRawBufferPointer? { opened?.bytes }

    /// The same, for where they are kept anew; nothing where they are not as they were written, which the fault
    /// remembers.
    var soundBytes: UnsafeRawBufferPointer? {
        if let opened, opened.isSound { return opened.bytes }
        fault.isStale = true
        return nil
    }

    /// What it is made of, in its sections; nothing where it cannot be read any more.
    var tables: Tables? { opened }

    private lazy var opened: Tables? = open()

    private func rows<Row: BitwiseCopyable>(_ section: Tables.Section) -> Rows<Row> {
        opened.rows(section, or: fault)
    }
}

extension Page {
    /// A member's balance before the page, and the rows of the member's postings.
    func head(of member: UInt32) -> (opening: Points, rows: Range<Int>)? {
        let place = heads.firstIndex { $0.member < member }
        guard place < heads.count, heads[place].member == member else { return nil }
        return (Points(tenths: Int(heads[place].opening)), rows(ofHead: place))
    }

    /// The rows of the postings of the member at this place.
    func rows(ofHead place: Int) -> Range<Int> {
        let first = Int(heads[place].first)
        let end = place + 1 < heads.count ? Int(heads[place + 1].first) : postings.count
        return first..<max(first, min(end, postings.count))
    }

    func reversal(of target: EntryMark) -> EntryMark? {
        Page.answer(to: target, in: reversals)
    }

    func verdict(of target: EntryMark) -> EntryMark? { Page.answer(to: target, in: verdicts) }

    private static func answer(to target: EntryMark, in rows: Rows<ReversalRow>) -> EntryMark? {
        let place = rows.firstIndex { $0.target < target }
        return place < rows.count && rows[place].target == target ? rows[place].reversal : nil
    }

    /// What counts in these months, by member and the place of the branch.
    func forEachStake(
        in months: ClosedRange<Int32>, _ body: (_ member: UInt32, _ branch: UInt16, Points) -> Void
    ) {
        guard mark.firstStake <= months.upperBound, mark.lastStake >= months.lowerBound else { return }
        guard hasStakes else { return forEachStakedPosting(in: months, body) }
        let first = stakes.firstIndex { $0.month < months.lowerBound }
        for place in first..<max(first, stakes.firstIndex { $0.month <= months.upperBound }) {
            let row = stakes[place]
            body(row.member, row.branch, Points(tenths: Int(row.points)))
        }
    }

    private func forEachStakedPosting(
        in months: ClosedRange<Int32>, _ body: (_ member: UInt32, _ branch: UInt16, Points) -> Void
    ) {
        for place in heads.indices {
            for row in rows(ofHead: place) {
                let posting = postings[row]
                guard posting.isStaked, months.contains(posting.month) else { continue }
                body(heads[place].member, posting.branch, Points(tenths: Int(posting.change)))
            }
        }
    }

    func keys(with sum: UInt64) -> [EntryMark] {
        var place = keys.firstIndex { $0.sum < sum }
        var found: [EntryMark] = []
        while place < keys.count, keys[place].sum == sum {
            found.append(keys[place].entry)
            place += 1
        }
        return found
    }
}

/// What went wrong while something was looked up; asked before a command's answer counts.
final class ArchiveFault: @unchecked Sendable {
    /// What was derived from the journal is not what was written; it has to be derived anew.
    var isStale = false
    /// The journal itself.
    var error: StorageError?

    /// Throws what has gone wrong so far.
    func check() throws(StorageError) {
        if let error { throw error }
        if isStale { throw .staleArchive }
    }
}
