internal import PointsCore

/// What one should look at before a board is posted.
struct BoardDoubts {
    let warnings: [Answer.Warning]

    init(_ board: Board, _ book: Book, last: Board?) {
        var warnings: [Answer.Warning] = []
        for matter in board.matters + board.lateMatters {
            guard let event = book.history.matter(matter.entry) else { continue }
            let found = book.likelyDuplicates(of: event, entry: matter.entry)
            for earlier in Set(found.map(\.entry)).sorted(by: { $0.number < $1.number }) {
                let members = found.filter { $0.entry == earlier }.map(\.member)
                warnings.append(BoardDoubts.duplicate(of: earlier, members, matter, book))
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
        of earlier: EntryName, _ members: [MemberNumber], _ matter: BoardMatter, _ book: Book
    ) -> Answer.Warning {
        let names = members.prefix(5).map { book.title($0) }
        let more = members.count > 5
        return Answer.Warning(
            phrase: Phrase(
                "可能重复：\(matter.date) 的“\(matter.name)”在 \(earlier) 和 \(matter.entry) 里都记了 \(names.joined(separator: "、"))\(more ? " 等 \(members.count) 人" : "")。",
                en:
                    "Likely a duplicate: “\(matter.name)” on \(matter.date), in \(earlier) and \(matter.entry): \(names.joined(separator: ", "))\(more ? " and others (\(members.count))" : "")"
            ),
            fields: [
                ("kind", .string("likely-duplicate")),
                ("entries", .array([.text(earlier), .text(matter.entry)])),
                ("members", .array(members.map { .text($0) })),
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
