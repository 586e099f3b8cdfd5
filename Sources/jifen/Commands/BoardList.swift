internal import PointsCore

/// Every posted board with its state.
enum BoardList: Command {
    static var path: CommandPath { CommandPath(Name("board", "公示榜"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("每一期公示和它的状态", en: "every posted board and its state"),
        options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "状态：公示中；有异议（有异议没有答复）；已生效（过了异议截止日期，期内提的异议都答复了）；逾期未答复（截止以前提的异议，截止以后还没有答复）。截止以后才提的异议照样登记、答复，不改变状态。",
                en:
                    "States: posted; doubted (an objection has no answer); in force (the time is over, all made in time are answered); answer overdue (an objection made in time still has none). One made later is taken down and answered, and changes no state."
            )
        ],
        examples: [Example("jifen 公示榜 列表", en: "jifen board list", Phrase("看全部", en: "all of them"))])

    private struct Row {
        let mark: PublicationMark
        let publication: Publication
        let stamp: Stamp
        let state: BoardState
    }

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let rows = book.publications.marks.compactMap { mark in
            book.publication(mark).map { publication, stamp in
                Row(
                    mark: mark, publication: publication, stamp: stamp,
                    state: BoardState(mark, publication, in: book, today: today))
            }
        }
        try world.deliver(exported(rows, book, call.language), for: call)
    }

    private static func exported(_ rows: [Row], _ book: Book, _ language: Language) -> Exported {
        let heads = [
            Phrase("期号", en: "board"), Phrase("月份", en: "month"), Phrase("公示日期", en: "posted"),
            Phrase("公示人", en: "by"), Phrase("异议截止", en: "objections until"), Phrase("状态", en: "state"),
            Phrase("分录", en: "entry"), Phrase("指纹", en: "fingerprint"),
        ].map { $0[language] }
        let cells = rows.map { row in
            [
                language == .chinese
                    ? row.mark.issue.chinese
                    : "\(row.mark.month.year) no. \(row.mark.number)",
                row.mark.month.description, row.stamp.day.description, row.stamp.by,
                row.publication.until.description, row.state.words[language], row.mark.entry.description,
                row.publication.fingerprint.description,
            ]
        }
        let table = Table(heads.map(Table.Column.left), rows: cells)
        let none = NothingPosted().phrase
        return Exported(
            text: { _ in
                guard !rows.isEmpty else { return [none[language]] }
                // The fingerprints stand on lines of their own, or it would be too wide for a terminal.
                let short = Table(
                    heads.dropLast().map(Table.Column.left), rows: cells.map { Array($0.dropLast()) })
                return short.lines.prefix(1)
                    + zip(short.lines.dropFirst(), rows).flatMap { line, row in
                        [line, "  \(heads[7]) \(row.publication.fingerprint)"]
                    }
            },
            csv: { [heads.map(CSVCell.text)] + cells.map { $0.map(CSVCell.text) } },
            markdown: { Markdown.table(table) },
            html: {
                HTMLPage(
                    .list, language, book, title: Phrase("公示榜列表", en: "Posted boards"), table,
                    foot: rows.isEmpty ? none[language] : nil)
            },
            json: {
                .object([
                    (
                        "boards",
                        .array(
                            rows.map { row in
                                .object([
                                    ("month", .text(row.mark.month)), ("year", .int(row.mark.month.year)),
                                    ("number", .int(row.mark.number)), ("entry", .text(row.mark.entry)),
                                    ("posted", .text(row.stamp.day)), ("by", .string(row.stamp.by)),
                                    ("until", .text(row.publication.until)),
                                    ("state", .string(row.state.rawValue)),
                                    ("fingerprint", .text(row.publication.fingerprint)),
                                ])
                            })
                    )
                ])
            })
    }
}
