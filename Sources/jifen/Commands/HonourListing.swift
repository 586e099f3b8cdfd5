internal import PointsCore

/// Lists honours.
enum HonourListing: Command {
    static var path: CommandPath { CommandPath(Name("honour", "表彰"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看表彰（默认全部）", en: "list honours (default: all)"),
        parameters: [.period], options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "写了时段，就列这个时段的和它里面的：写 2021，各季度、各月的也列。收回的照列，并且注明。",
                en:
                    "A period lists what was given for it or a part of it: 2021 also lists its quarters and months. Those taken back are listed and say so."
            )
        ],
        examples: [
            Example("jifen 表彰 列表 今年", en: "jifen honour list this-year", Phrase("今年的", en: "this year's"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .all
        try world.deliver(exported(HonourList(of: book, in: period), book, call.language), for: call)
    }

    private static func exported(_ list: HonourList, _ book: Book, _ language: Language) -> Exported {
        let words = list.rows.map { HonourWords($0, book) }
        let none = Phrase("没有表彰。", en: "There are no honours.")[language]
        let table = Table(
            HonourWords.heads.enumerated().map { $0 == 0 ? .right($1[language]) : .left($1[language]) },
            rows: words.map { $0.cells(language) })
        return Exported(
            text: { _ in words.isEmpty ? [none] : table.lines },
            csv: {
                [table.columns.map { .text($0.title) }]
                    + table.rows.map { row in row.enumerated().map { $0 == 0 ? .number($1) : .text($1) } }
            },
            markdown: { Markdown.table(table) },
            html: {
                HTMLPage(
                    .list, language, book, title: Phrase("表彰", en: "Honours"),
                    lead: list.period == .all ? nil : list.period.phrase, table)
            },
            json: { .object([("period", .text(list.period)), ("honours", .array(words.map(\.json)))]) })
    }
}
