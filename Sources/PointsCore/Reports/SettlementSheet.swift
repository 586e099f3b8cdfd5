/// One closing of a desk's day on paper: what went out and came in, what should be on the shelf, what was counted.
///
/// Made of the journal alone, by the stretch that the entry names, so that it says the same whenever it is asked.
public struct SettlementSheet: Hashable, Sendable {
    public let stamp: Stamp
    public let settled: DaySettled
    /// Entries of the desk, members and pieces of its redemptions.
    public let redemptions: Int
    public let members: Int
    public let pieces: Int
    public let flows: [Flow]
    /// The articles that the desk moved, and those counted, in the order of their codes.
    public let rows: [Row]

    public struct Flow: Hashable, Sendable {
        public let kind: PointFlow
        public let entries: Int
        public let points: Points
    }

    public struct Row: Hashable, Sendable {
        public let goods: GoodsCode
        /// What the article was called then.
        public let name: String
        /// In the book when the desk's day before was closed.
        public let opening: Int
        /// What the desk's own entries did.
        public let changes: [MovementKind: Int]
        /// What other desks of the book did meanwhile.
        public let elsewhere: Int
        /// What should be there.
        public let expected: Int
        public let counted: Int?

        public var difference: Int? { counted.map { $0 - expected } }
    }

    /// How many entries it covers.
    public var entries: Int { settled.to - settled.from + 1 }

    /// All points that went to members and from them; negative where more were spent than given.
    public var balance: Points { Points(tenths: flows.reduce(0) { $0 + $1.points.tenths }) }

    /// Nil where the entry is no settlement.
    ///
    /// Takes as long as there are entries in it, and what its articles and members did since.
    public init?(_ name: EntryName, of book: Book) {
        guard let entry = book.history[name], case .settle(let settled) = entry.event else { return nil }
        stamp = entry.stamp
        self.settled = settled
        let desk = name.desk
        let range = settled.from..<max(settled.from, settled.to + 1)
        let entries = range.compactMap { book.history[EntryName(desk: desk, number: $0)] }
        var sums: [PointFlow: (entries: Int, tenths: Int)] = [:]
        var takers: Set<MemberNumber> = []
        var pieces = 0
        var codes = Set(settled.counts.map(\.goods))
        var events: [EntryName: Event] = [:]
        for entry in entries {
            events[entry.name] = entry.event
            codes.formUnion(book.stockChanges(of: entry).keys)
            guard let flow = book.flow(of: entry) else { continue }
            let sum = sums[flow.kind] ?? (0, 0)
            sums[flow.kind] = (sum.entries + 1, sum.tenths + flow.points.tenths)
            guard let taking = entry.event.taking else { continue }
            takers.insert(taking.member)
            pieces += taking.lines.reduce(0) { $0 + $1.quantity }
        }
        redemptions = sums[.redemption]?.entries ?? 0
        members = takers.count
        self.pieces = pieces
        flows = PointFlow.allCases.compactMap { kind in
            sums[kind].map { Flow(kind: kind, entries: $0.entries, points: Points(tenths: $0.tenths)) }
        }
        let cuts = settled.cuts(at: desk, in: book)
        let counts = Dictionary(
            settled.counts.map { ($0.goods, $0.counted) }, uniquingKeysWith: { a, _ in a })
        rows = codes.sorted().compactMap { code in
            Row(code, counted: counts[code], events, cuts, book)
        }
    }
}

extension SettlementSheet.Row {
    /// Nil where nothing happened to the article after all and nobody counted it.
    /// - Parameter events: of the desk's own entries.
    fileprivate init?(
        _ code: GoodsCode, counted: Int?, _ events: [EntryName: Event],
        _ cuts: (before: JournalCut, after: JournalCut), _ book: Book
    ) {
        var expected = book.supermarket.goods[code]?.stock ?? 0
        var changes: [MovementKind: Int] = [:]
        var elsewhere = 0
        book.history.forEachMovement(of: code, beyond: cuts.before) { movement in
            if !cuts.after.covers(movement.entry) {
                expected -= movement.change
            } else if !cuts.before.covers(movement.entry) {
                if let kind = events[movement.entry]?.movementKind(movement.change) {
                    changes[kind, default: 0] += movement.change
                } else {
                    elsewhere += movement.change
                }
            }
        }
        guard counted != nil || !changes.isEmpty else { return nil }
        goods = code
        name = book.supermarket.goods[code]?.name(before: cuts.after) ?? code.text
        opening = expected - elsewhere - changes.values.reduce(0, +)
        self.changes = changes
        self.elsewhere = elsewhere
        self.expected = expected
        self.counted = counted
    }
}

extension Goods {
    /// What it was called at some moment.
    func name(before cut: JournalCut) -> String {
        // The last change that was known then gave it; one of another desk may have been met with since, before it.
        let next = formerNames.lastIndex { cut.covers($0.until) }.map { $0 + 1 } ?? 0
        return next < formerNames.count ? formerNames[next].name : name
    }
}

extension Book {
    /// What an entry does to the stock of each article, reversals as well.
    func stockChanges(of entry: Entry) -> [GoodsCode: Int] {
        guard case .reverse(let reversal) = entry.event else { return entry.event.stockChanges }
        return history[reversal.entry]?.event.stockChanges.mapValues { -$0 } ?? [:]
    }

    /// The settlements of desks for the days of a period, the oldest first.
    ///
    /// - Parameter desk: nil for all.
    public func settlements(of desk: DeskName?, in period: Period) -> [SettlementSheet] {
        var found: [SettlementSheet] = []
        for mark in settlements.last where desk == nil || mark.entry.desk == desk {
            var next: EntryName? = mark.entry
            while let name = next, let settled = settlement(name) {
                if let first = period.bounds?.lowerBound, settled.day < first { break }
                if period.contains(settled.day), let sheet = SettlementSheet(name, of: self) {
                    found.append(sheet)
                }
                next = settled.previous
            }
        }
        return found.sorted {
            ($0.settled.day, $0.stamp.entry.desk) < ($1.settled.day, $1.stamp.entry.desk)
        }
    }
}
