/// What entries did that are in memory one by one, in the order in which they were taken in.
struct Recent: Hashable, Sendable {
    /// Of each desk, without gaps.
    private(set) var entries: [DeskName: [Entry]] = [:]
    private(set) var order: [EntryName] = []
    /// Where the journal has each of `order`; none where the book is not on a disk.
    var places: [Place] = []
    private(set) var keys: [String: KeyedEntry] = [:]
    /// Target → reversal.
    var reversals: [EntryName: EntryName] = [:]
    /// Matter → approval or rejection.
    var verdicts: [EntryName: EntryName] = [:]
    private(set) var postings: [Posting] = []
    /// For each posting the one before it of the same member.
    private(set) var previous: [Int?] = []
    private(set) var lastPosting: [MemberNumber: Int] = [:]
    var matters: [MatterMark] = []
    var movements: [StockMovement] = []

    /// A matter and the month of its own date.
    struct MatterMark: Hashable, Sendable {
        let entry: EntryName
        let month: Month
    }

    subscript(name: EntryName) -> Entry? {
        guard let entries = entries[name.desk], let first = entries.first?.name.number,
            entries.indices.contains(name.number - first)
        else { return nil }
        return entries[name.number - first]
    }

    /// The number of a desk's last entry.
    func last(of desk: DeskName) -> Int? { entries[desk]?.last?.name.number }

    mutating func append(_ entry: Entry) {
        entries[entry.name.desk, default: []].append(entry)
        order.append(entry.name)
        if let request = entry.stamp.request, keys[request.key] == nil {
            keys[request.key] = KeyedEntry(entry: entry.name, digest: request.digest)
        }
    }

    mutating func append(_ posting: Posting) {
        previous.append(lastPosting.updateValue(postings.count, forKey: posting.member))
        postings.append(posting)
    }
}
