internal import PointsCore

/// Lists matters.
enum MatterList: Command {
    static let item = Option(
        Name("item", "项目"), Name("ITEM", "项目"), .item, about: Phrase("只看一个积分项目", en: "one item only"))

    static let declaration = Declaration(
        Name("matter", "事项"), Name("list", "列表"),
        about: Phrase("看一段时间的事项（默认本月）", en: "list the matters of a period (default: this month)"),
        parameters: [.period], options: [item, .format, .output, .encoding], effect: .reads,
        examples: [
            Example(
                "jifen 事项 列表 2021-06", en: "jifen matter list 2021-06", Phrase("六月的事项", en: "June's matters"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .month(today.month)
        let code = try call[item].map { text in try book.findItem(text).code }
        let list = PointsCore.MatterList(of: book, in: period, item: code)
        try world.deliver(exported(list, book, call.language), for: call)
    }

    private static func exported(_ list: PointsCore.MatterList, _ book: Book, _ language: Language)
        -> Exported
    {
        let heads = [
            Phrase("分录", en: "entry"), Phrase("日期", en: "date"), Phrase("项目", en: "item"),
            Phrase("标题", en: "title"),
            Phrase("人数", en: "members"), Phrase("积分", en: "points"), Phrase("登记人", en: "by"),
            Phrase("备注", en: "note"),
        ].map { $0[language] }
        let rows = list.rows.map { row in
            [
                row.entry.description, row.matter.date.description, row.matter.name, row.matter.title ?? "",
                String(row.matter.awards.count), row.matter.total.description, row.stamp.by,
                row.reversal.map {
                    Phrase("已冲正（\($0.stamp.entry)）", en: "reversed (\($0.stamp.entry))")[language]
                } ?? "",
            ]
        }
        let table = Table(heads.enumerated().map { $0 == 4 || $0 == 5 ? .right($1) : .left($1) }, rows: rows)
        let standing = list.rows.count { $0.reversal == nil }
        let foot = Phrase(
            "\(list.period.phrase.chinese)共 \(standing) 件，\(list.total) 分（已冲正的不计）",
            en:
                "\(list.period.phrase.english): \(counted(standing, "matter")), \(list.total) points (without reversed ones)"
        )[language]
        return Exported(
            text: { _ in list.rows.isEmpty ? [foot] : table.lines + ["", foot] },
            csv: {
                [heads.map(CSVCell.text)]
                    + rows.map { row in row.enumerated().map { $0 == 4 || $0 == 5 ? .number($1) : .text($1) }
                    }
            },
            markdown: { Markdown.table(table) },
            html: {
                HTMLPage(
                    .list, language, book, title: Phrase("事项列表", en: "Matters"), lead: list.period.phrase,
                    table, foot: foot)
            },
            json: {
                .object([
                    ("period", .text(list.period)), ("total", .points(list.total)),
                    ("matters", .array(list.rows.map { .object($0.fields) })),
                ])
            })
    }
}

extension MatterFile {
    var fields: [(String, JSON)] {
        [
            ("entry", .text(entry)), ("date", .text(matter.date)), ("item", .text(matter.item)),
            ("name", .string(matter.name)), ("title", .string(matter.heading)),
            ("members", .int(matter.awards.count)), ("points", .points(matter.total)),
            ("by", .string(stamp.by)),
            ("at", .text(stamp.at)), ("reversed", .text(reversal?.stamp.entry)),
        ]
    }
}
