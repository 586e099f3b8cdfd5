@testable import PointsCore

extension BookMaker {
    /// How far each desk's journal has come.
    var journal: [DeskMark] {
        book.history.desks.map { desk in
            let number = book.history.count(of: desk)
            let hash = book.history[EntryName(desk: desk, number: number)]?.hash ?? Digest()
            return DeskMark(desk: desk, number: number, hash: hash)
        }
    }

    /// The next board, not posted.
    func board(_ month: Month, until: Day? = nil) throws(Refusal) -> Board {
        try Board(
            of: book,
            BoardTerms(
                month, entry: stamp().entry, at: at, by: by, until: until ?? today.adding(days: 7),
                journal: journal, in: book))
    }

    /// Posts a month.
    @discardableResult
    mutating func publish(_ month: Month) throws -> Board {
        let board = try board(month)
        try apply(.publish(Publication(board, digest: Digest(of: board.bytes), files: [])))
        return board
    }
}
