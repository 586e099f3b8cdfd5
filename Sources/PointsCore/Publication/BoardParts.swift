/// A member's place on a board. What was earned in the month itself, what came late from months posted before,
/// and what was put right of them, make the points that decide the place.
public struct BoardRow: LineObject, Hashable, Sendable {
    public internal(set) var rank = 0
    public private(set) var member = MemberNumber.first
    public internal(set) var name = ""
    public private(set) var branch = BranchCode()
    public private(set) var points = Points.zero
    /// Of the month itself; left out where that is all.
    public private(set) var own: Points?
    public private(set) var late: Points?
    public private(set) var corrected: Points?

    public init() {}
    init(rank: Int, member: MemberNumber, name: String, branch: BranchCode, _ share: BoardShare) {
        self.rank = rank
        self.member = member
        self.name = name
        self.branch = branch
        points = share.points
        if share.late != 0 { late = Points(tenths: share.late) }
        if share.corrected != 0 { corrected = Points(tenths: share.corrected) }
        if late != nil || corrected != nil { own = Points(tenths: share.own) }
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("rank", &rank)
        try coder.field("member", &member)
        try coder.field("name", &name)
        try coder.field("branch", &branch)
        try coder.field("points", &points)
        try coder.field("own", &own)
        try coder.field("late", &late)
        try coder.field("corrected", &corrected)
    }
}

/// Tenths of points by where they come from.
struct BoardShare: Hashable {
    var own = 0
    var late = 0
    var corrected = 0
    var points: Points { Points(tenths: own + late + corrected) }
    var isEmpty: Bool { own == 0 && late == 0 && corrected == 0 }

    mutating func add(_ other: BoardShare) {
        own += other.own
        late += other.late
        corrected += other.corrected
    }
}

/// One branch on a board, with those who earned something while in it.
public struct BoardBranch: LineObject, Hashable, Sendable {
    public private(set) var code = BranchCode()
    public private(set) var name = ""
    /// On the day the board speaks of.
    public private(set) var members = 0
    /// Members of that day who have no points here and no row.
    public private(set) var without = 0
    public private(set) var points = Points.zero
    public internal(set) var rows: [BoardRow] = []

    public init() {}
    init(_ branch: Branch, members: Int, without: Int, points: Points, rows: [BoardRow]) {
        code = branch.code
        name = branch.name
        self.members = members
        self.without = without
        self.points = points
        self.rows = rows
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("code", &code)
        try coder.field("name", &name)
        try coder.field("members", &members)
        try coder.field("without", &without)
        try coder.field("points", &points)
        try coder.list("rows", &rows)
    }
}

/// What one item of the rules brought in the month.
public struct BoardItem: LineObject, Hashable, Sendable {
    public private(set) var item = ItemCode()
    public private(set) var name = ""
    public private(set) var matters = 0
    public private(set) var points = Points.zero

    public init() {}
    init(item: ItemCode, name: String, matters: Int, points: Points) {
        self.item = item
        self.name = name
        self.matters = matters
        self.points = points
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("item", &item)
        try coder.field("name", &name)
        try coder.field("matters", &matters)
        try coder.field("points", &points)
    }
}

/// A matter that a board counts or takes back; with its awards where it belongs to a month posted before.
public struct BoardMatter: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var date = Day(number: 0)
    public private(set) var item = ItemCode()
    public private(set) var name = ""
    public private(set) var title: String?
    public private(set) var members = 0
    public private(set) var points = Points.zero
    public internal(set) var awards: [BoardAward] = []

    public init() {}
    init(_ entry: EntryName, _ matter: Matter, names: ((Award) -> String)? = nil) {
        self.entry = entry
        date = matter.date
        item = matter.item
        name = matter.name
        title = matter.title
        members = matter.awards.count
        points = matter.total
        if let names { awards = matter.awards.map { BoardAward($0, name: names($0)) } }
    }

    public var heading: String { title ?? name }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("date", &date)
        try coder.field("item", &item)
        try coder.field("name", &name)
        try coder.field("title", &title)
        try coder.field("members", &members)
        try coder.field("points", &points)
        try coder.list("awards", &awards)
    }
}

/// One member's points in a matter of a month posted before.
public struct BoardAward: LineObject, Hashable, Sendable {
    public private(set) var member = MemberNumber.first
    public internal(set) var name = ""
    public private(set) var branch = BranchCode()
    public private(set) var points = Points.zero

    public init() {}
    init(_ award: Award, name: String) {
        member = award.member
        self.name = name
        branch = award.branch
        points = award.points
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("member", &member)
        try coder.field("name", &name)
        try coder.field("branch", &branch)
        try coder.field("points", &points)
    }
}

/// A matter on an earlier board that was taken back since (更正).
public struct BoardCorrection: LineObject, Hashable, Sendable {
    /// The entry that took it back.
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var day = Day(number: 0)
    public private(set) var reason = ""
    /// The month of the board that had counted it, and that board's number.
    public private(set) var month = Month(year: 0, month: 1)
    public private(set) var number = 0
    public internal(set) var matter = BoardMatter()

    public init() {}
    init(_ stamp: Stamp, reason: String, on board: PublicationMark, matter: BoardMatter) {
        entry = stamp.entry
        day = stamp.day
        self.reason = reason
        month = board.month
        number = board.number
        self.matter = matter
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("day", &day)
        try coder.field("reason", &reason)
        try coder.field("month", &month)
        try coder.field("number", &number)
        try coder.field("matter", &matter)
    }
}

/// What a member had in a month posted before, as known until now and from now on.
public struct BoardFigure: LineObject, Hashable, Sendable {
    public private(set) var month = Month(year: 0, month: 1)
    public private(set) var member = MemberNumber.first
    public internal(set) var name = ""
    public private(set) var old = Points.zero
    public private(set) var new = Points.zero

    public init() {}
    init(month: Month, member: MemberNumber, name: String, old: Points, new: Points) {
        self.month = month
        self.member = member
        self.name = name
        self.old = old
        self.new = new
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("month", &month)
        try coder.field("member", &member)
        try coder.field("name", &name)
        try coder.field("old", &old)
        try coder.field("new", &new)
    }
}

/// An edition of the rules that scored the month.
public struct BoardEdition: LineObject, Hashable, Sendable {
    public private(set) var entry = EntryName(desk: .main, number: 0)
    public private(set) var adopted = Day(number: 0)
    public private(set) var from: Day?

    public init() {}
    init(_ edition: Edition) {
        entry = edition.entry
        adopted = edition.adopted
        from = edition.from
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("entry", &entry)
        try coder.field("adopted", &adopted)
        try coder.field("from", &from)
    }
}
