/// Everything about one member on one page (一人一档).
public struct MemberFile: Hashable, Sendable {
    public let member: Member
    public let account: Account
    /// The points that are reserved.
    public let held: Points
    /// The balance less those.
    public let available: Points
    /// What lapses next; nil where points do not, or the member has none.
    public let lapsing: LapsingNotice?
    public let month: Month
    /// The place in this month's leaderboard; nil without points.
    public let rank: Int?
    public let earnedThisMonth: Points
    /// Matters that wait to be approved.
    public let waiting: [Statement.Waiting]
    /// The honours, those taken back as well.
    public let honours: [HonourFile]
    /// The last entries, newest last.
    public let recent: [Statement.Line]

    /// The points of those that wait.
    public var pending: Points { Points(tenths: waiting.reduce(0) { $0 + $1.award.points.tenths }) }

    public init(of member: Member, from book: Book, today: Day) {
        self.member = member
        account = book.ledger[member.number]
        held = book.held(by: member.number, on: today)
        available = book.available(member.number, on: today)
        lapsing = book.lapsingNotice(for: member.number, today: today)
        month = today.month
        let sums = Leaderboard.sums(of: book, in: .month(today.month))
        let earned = sums[member.number]
        let sorted = sums.values.sorted(by: >).map(Points.init(tenths:))
        // Only below zero does it matter how many have none.
        let without =
            earned ?? 0 < 0
            ? book.roster.sorted.count { $0.membership(on: today) != nil && sums[$0.number] == nil } : 0
        let places = book.settings.ties.places(of: sorted, without: without)
        rank = zip(sorted, places).first { $0.0.tenths == earned }?.1
        earnedThisMonth = Points(tenths: earned ?? 0)
        waiting = book.waiting(for: member.number)
        honours = book.honours(of: member.number)
        recent = Statement.latest(5, of: member.number, from: book)
    }
}
