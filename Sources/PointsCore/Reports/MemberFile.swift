/// Everything about one member on one page (一人一档).
public struct MemberFile: Hashable, Sendable {
    public let member: Member
    public let account: Account
    public let month: Month
    /// The place in this month's leaderboard; nil without points.
    public let rank: Int?
    public let earnedThisMonth: Points
    /// The last entries, newest last.
    public let recent: [Statement.Line]

    public init(of member: Member, from book: Book, today: Day) {
        self.member = member
        account = book.ledger[member.number]
        month = today.month
        let board = Leaderboard(of: book, in: .month(today.month), today: today)
        let row = board.rows.first { $0.member == member.number }
        rank = row?.rank
        earnedThisMonth = row?.points ?? .zero
        recent = Statement(of: member, in: .all, from: book).lines.suffix(5)
    }
}
