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
            warnings.append(BoardDoubts.vanished(row, on: board.day))
        }
        for entry in book.pending {
            guard let matter = book.history.matter(entry), matter.date.month <= board.month else { continue }
            warnings.append(BoardDoubts.pending(entry, matter))
        }
        for objection in board.objections where objection.state == .open {
            warnings.append(BoardDoubts.open(objection))
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

    private static func vanished(_ row: BoardRow, on day: Day) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "\(row.member) \(row.name) 上一期在榜，\(day) 已不在册。",
                en: "\(row.member) \(row.name) was on the last board and no member any more on \(day)."),
            fields: [("kind", .string("vanished")), ("member", .text(row.member))])
    }

    private static func pending(_ entry: EntryName, _ matter: Matter) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "待审核：\(entry)“\(matter.heading)”（\(matter.date)）还没有审核，这一期不计入。",
                en: "Awaiting review: \(entry) “\(matter.heading)” (\(matter.date)) is not on this board."),
            fields: [("kind", .string("pending")), ("entry", .text(entry))])
    }

    private static func open(_ objection: BoardObjection) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "异议 \(objection.number)（对\(objection.about.words.chinese)）还没有答复。",
                en: "Objection \(objection.number) (to \(objection.about.words.english)) has no answer yet."),
            fields: [("kind", .string("open-objection")), ("number", .int(objection.number))])
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
