/// What entries did that are in memory one by one, in the order in which they were taken in.
struct Recent: Hashable, Sendable {
    private var stretches: [Stretch] = []
    private(set) var order: [EntryName] = []
    /// Where the journal has each of `order`; none where the book is not on a disk.
    var places: [Place] = []
    private(set) var keys: [String: KeyedEntry] = [:]
    /// Target → reversal.
    var reversals: [EntryName: EntryName] = [:]
    private(set) var postings: [Posting] = []
    /// For each posting the one before it of the same member.
    private(set) var previous: [Int?] = []
    private(set) var lastPosting = ByMember<Int>()
    var matters: [MatterMark] = []
    var movements: [StockMovement] = []

    /// A matter and the month of its own date.
    struct MatterMark: Hashable, Sendable {
        let entry: EntryName
        let month: Month
    }

    /// The entries of one desk, without gaps.
    private struct Stretch: Hashable {
        let desk: DeskName
        let first: Int
        var entries: [Entry]
    }

    var desks: [DeskName] { stretches.map(\.desk) }

    subscript(name: EntryName) -> Entry? {
        guard let place = place(of: name.desk) else { return nil }
        let index = name.number - stretches[place].first
        guard stretches[place].entries.indices.contains(index) else { return nil }
        return stretches[place].entries[index]
    }

    /// The number of a desk's last entry.
    func last(of desk: DeskName) -> Int? {
        place(of: desk).map { stretches[$0].first + stretches[$0].entries.count - 1 }
    }

    /// The number of a recorder's last entry at a desk.
    func last(by recorder: String, at desk: DeskName) -> Int? {
        guard let place = place(of: desk) else { return nil }
        return stretches[place].entries.last { $0.stamp.by == recorder }?.name.number
    }

    /// Who wrote, each with the number of the last entry.
    func forEachSignature(_ body: (Signature, Int) -> Void) {
        for stretch in stretches {
            // A few names write nearly everything; each is handed on once, not once for each entry.
            var lately: [String?] = Array(repeating: nil, count: 64)
            for index in stretch.entries.indices.reversed() {
                let by = stretch.entries[index].stamp.by
                let slot = by.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 63 }
                guard lately[slot] != by else { continue }
                lately[slot] = by
                body(Signature(by: by, desk: stretch.desk), stretch.first + index)
            }
        }
    }

    private func place(of desk: DeskName) -> Int? {
        for place in stretches.indices where stretches[place].desk == desk { return place }
        return nil
    }

    mutating func append(_ entry: Entry) {
        let name = entry.name
        if let place = place(of: name.desk) {
            stretches[place].entries.append(entry)
        } else {
            stretches.append(Stretch(desk: name.desk, first: name.number, entries: [entry]))
        }
        order.append(name)
        if let request = entry.stamp.request, keys[request.key] == nil {
            keys[request.key] = KeyedEntry(entry: name, digest: request.digest)
        }
    }

    mutating func append(_ posting: Posting) {
        previous.append(lastPosting[posting.member])
        lastPosting.set(postings.count, for: posting.member)
        postings.append(posting)
    }
}
