internal import PointsCore

/// What one should look at before a board is posted.
struct BoardDoubts {
    let warnings: [Answer.Warning]

    init(_ board: Board, _ book: Book, last: Board?) {
        var warnings: [Answer.Warning] = []
        for matter in board.matters + board.lateMatters {
            guard let event = book.history.matter(matter.entry) else { continue }
            for duplicate in book.likelyDuplicates(of: event, entry: matter.entry) {
                warnings.append(BoardDoubts.duplicate(duplicate, matter, book))
            }
        }
        for row in last?.rows ?? [] where book.roster[row.member]?.membership(on: board.day) == nil {
            warnings.append(BoardDoubts.vanished(row))
        }
        if board.early == true { warnings.append(BoardDoubts.early(board)) }
        self.warnings = warnings
    }

    private static func duplicate(
        _ duplicate: Duplicate, _ matter: BoardMatter, _ book: Book
    ) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "可能重复：\(book.title(duplicate.member)) \(matter.date) 的“\(matter.name)”在 \(duplicate.entry) 和 \(matter.entry) 里都记了。",
                en:
                    "Likely a duplicate: \(book.title(duplicate.member)), “\(matter.name)” on \(matter.date), in \(duplicate.entry) and \(matter.entry)."
            ),
            fields: [
                ("kind", .string("likely-duplicate")), ("member", .text(duplicate.member)),
                ("entries", .array([.text(duplicate.entry), .text(matter.entry)])),
            ])
    }

    private static func vanished(_ row: BoardRow) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "\(row.member) \(row.name) 上一期在榜，现在已不在册。",
                en: "\(row.member) \(row.name) was on the last board and is no member any more."),
            fields: [("kind", .string("vanished")), ("member", .text(row.member))])
    }

    private static func early(_ board: Board) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "\(board.month.words)还没有结束：以后记在\(board.month.month)月的事项算补记，计入下一期。",
                en:
                    "\(board.month) is not over: what is recorded for it later counts late, on the next board."
            ),
            fields: [("kind", .string("early"))])
    }
}
