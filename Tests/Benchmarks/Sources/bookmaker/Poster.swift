@testable import PointsCore

/// Posts each month's board on the third of the next month or soon after, as the program itself would.
struct Poster {
    static let name = "孙丽"
    private var book: Book
    private var month = Clock.first.month
    private(set) var count = 0

    init(_ info: BookInfo) { book = Book(info: info) }

    mutating func take(_ entry: Entry) throws { try book.apply(entry) }

    /// The next board, where the time has come; nil where nothing happened in its month.
    mutating func board(due at: Moment, after mark: DeskMark) throws -> Board? {
        while month.last.adding(days: 2) < at.day {
            let terms = BoardTerms(
                month, entry: EntryName(desk: .main, number: mark.number + 1), at: at, by: Poster.name,
                until: at.day.adding(days: 7), journal: [mark], in: book)
            month = month.last.adding(days: 1).month
            do {
                let board = try Board(of: book, terms)
                count += 1
                return board
            } catch Refusal.nothingToPublish {
                continue
            }
        }
        return nil
    }
}
