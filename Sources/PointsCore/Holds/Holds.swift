/// Goods and points that are reserved (预留): those not yet collected, and those that ended lately.
///
/// What ended is kept for a while so that a list can say what became of it; after that its entries tell.
public struct Holds: Hashable, Sendable {
    /// In the order in which they were made.
    public private(set) var all: [Hold]

    /// The longest that goods may be held, in days.
    public static let longest = 90
    /// How many days after its last one a hold is still listed.
    static let listed = 31

    init(all: [Hold] = []) { self.all = all }

    public subscript(entry: EntryName) -> Hold? { all.first { $0.entry == entry } }

    /// Those that reserve something on a day.
    public func open(on day: Day) -> [Hold] { all.filter { $0.state(on: day) == .open } }

    /// - Parameter day: today by the clock of the desk that holds; only what that desk itself held is forgotten by it.
    mutating func add(_ hold: Hold, on day: Day) {
        all.removeAll { $0.entry.desk == hold.entry.desk && $0.until.number + Holds.listed < day.number }
        all.append(hold)
    }

    mutating func update(_ entry: EntryName, _ change: (inout Hold) -> Void) {
        guard let place = all.firstIndex(where: { $0.entry == entry }) else { return }
        change(&all[place])
    }
}

/// Goods put aside for a member, and what became of them.
public struct Hold: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var member = MemberNumber.first
    public private(set) var lines: [RedemptionLine] = []
    /// The last day on which they can be collected.
    public private(set) var until = Day(number: 0)
    public internal(set) var collected: EntryName?
    public internal(set) var released: EntryName?

    public init() {}
    init(_ entry: EntryName, _ made: HoldMade) {
        self.entry = entry
        member = made.member
        lines = made.lines
        until = made.until
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("member", &member)
        try coder.list("lines", &lines)
        try coder.field("until", &until)
        try coder.field("collected", &collected)
        try coder.field("released", &released)
    }

    public enum State: Hashable, Sendable {
        case open
        case collected(EntryName)
        case released(EntryName)
        case expired
    }

    /// What it is on a day; it expires by itself when its last day is over.
    public func state(on day: Day) -> State {
        if let collected { return .collected(collected) }
        if let released { return .released(released) }
        return day <= until ? .open : .expired
    }

    public var total: Points { lines.total }
    /// The entry that ended it.
    public var end: EntryName? { collected ?? released }
}

extension Book {
    /// A hold by its entry, however long ago it was.
    ///
    /// Refused: no such entry, one of another kind, one that repeats another.
    public func hold(_ entry: EntryName) throws(Refusal) -> Hold {
        if let kept = holds[entry] { return kept }
        let found = try history.entry(entry)
        guard case .hold(let made) = found.event else { throw .notAHold(entry) }
        if let original = history.original(of: found) { throw .countsOnce(entry, as: original) }
        var hold = Hold(entry, made)
        if let end = history.verdict(of: entry) {
            if case .collect? = history[end]?.event { hold.collected = end } else { hold.released = end }
        }
        return hold
    }

    /// A hold that a desk may end on a day.
    ///
    /// Refused: collected, released or over already, or held by another desk: the goods lie there, and two desks that
    /// are not connected could otherwise both hand them out.
    func openHold(_ entry: EntryName, at desk: DeskName, on day: Day) throws(Refusal) -> Hold {
        let hold = try hold(entry)
        switch hold.state(on: day) {
        case .open: break
        case .collected(let by): throw .holdCollected(entry, by: by)
        case .released(let by): throw .holdReleased(entry, by: by)
        case .expired: throw .holdExpired(entry, until: hold.until)
        }
        guard entry.desk == desk else { throw .heldElsewhere(entry, desk: entry.desk) }
        return hold
    }

    /// A member's points that are reserved on a day.
    public func held(by member: MemberNumber, on day: Day) -> Points {
        Points(tenths: holds.open(on: day).reduce(0) { $0 + ($1.member == member ? $1.total.tenths : 0) })
    }

    /// What a member can spend on a day: the balance less what is reserved. Negative where points are owed.
    public func available(_ member: MemberNumber, on day: Day) -> Points {
        Points(tenths: ledger[member].balance.tenths - held(by: member, on: day).tenths)
    }

    /// How many of an article are reserved on a day, for everybody or for one member.
    public func held(_ code: GoodsCode, by member: MemberNumber? = nil, on day: Day) -> Int {
        holds.open(on: day).reduce(0) { sum, hold in
            guard member == nil || hold.member == member else { return sum }
            return sum + hold.lines.reduce(0) { $0 + ($1.goods == code ? $1.quantity : 0) }
        }
    }

    /// How many of an article can be given out on a day: the stock less what is reserved. Negative where a count
    /// found less than that.
    public func free(_ code: GoodsCode, on day: Day) -> Int {
        (supermarket.goods[code]?.stock ?? 0) - held(code, on: day)
    }

    /// Refused where a change would leave less than is reserved.
    func requireFree(_ code: GoodsCode, after change: Int, on day: Day) throws(Refusal) {
        try requireFree(try supermarket.article(code), after: change, on: day)
    }

    func requireFree(_ article: Goods, after change: Int, on day: Day) throws(Refusal) {
        let reserved = held(article.code, on: day)
        guard reserved == 0 || article.stock - reserved + change >= 0 else {
            throw .stockReserved(
                article.code, name: article.name, stock: article.stock, reserved: reserved, wanted: -change)
        }
    }
}
