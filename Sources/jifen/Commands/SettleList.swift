internal import PointsCore

/// Lists the days that desks closed.
enum SettleList: Command {
    static let desk = Option(
        Name("desk", "台账点"), Name("NAME", "名称"),
        about: Phrase("只看这个台账点的（不写就是全部）", en: "of this desk only (else of all)"))

    static var path: CommandPath { CommandPath(Name("settle", "日结"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看日结（默认本月，各台账点）", en: "list closings (default: this month, every desk)"),
        parameters: [.period], options: [desk, .format, .output, .encoding], effect: .reads,
        examples: [
            Example("jifen 日结 列表", en: "jifen settle list", Phrase("本月的", en: "this month's")),
            Example(
                "jifen 日结 列表 上月 --台账点 counter", en: "jifen settle list last-month --desk counter",
                Phrase("一个台账点上个月的", en: "one desk's of last month")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .month(today.month)
        let desk = try call[desk].map { text in try DeskName(text) }
        let sheets = book.settlements(of: desk, in: period)
        try world.deliver(exported(sheets, period, book, call.language), for: call)
    }

    private static let heads: [(Phrase, isNumber: Bool)] = [
        (Phrase("日期", en: "day"), false), (Phrase("台账点", en: "desk"), false), (Phrase("号", en: "no."), true),
        (Phrase("分录", en: "entries"), true), (Phrase("兑换", en: "taken"), true),
        (Phrase("件数", en: "pcs"), true), (Phrase("积分", en: "points"), true),
        (Phrase("不符", en: "diff"), true),
        (Phrase("登记人", en: "by"), false), (Phrase("日结分录", en: "entry"), false),
    ]

    private static func cells(_ sheet: SettlementSheet) -> [String] {
        [
            sheet.settled.day.description, sheet.stamp.entry.desk.text, String(sheet.settled.number),
            String(sheet.entries), String(sheet.redemptions), String(sheet.pieces), sheet.balance.description,
            String(sheet.differing.count), sheet.stamp.by,
            sheet.stamp.entry.description,
        ]
    }

    private static func exported(
        _ sheets: [SettlementSheet], _ period: Period, _ book: Book, _ language: Language
    ) -> Exported {
        let rows = sheets.map(cells)
        let table = Table(
            heads.map { $0.isNumber ? .right($0.0[language]) : .left($0.0[language]) }, rows: rows)
        let none = Phrase("没有日结。", en: "Nothing was closed.")[language]
        return Exported(
            text: { _ in rows.isEmpty ? [none] : table.lines },
            csv: {
                [table.columns.map { .text($0.title) }]
                    + rows.map { row in zip(heads, row).map { $0.isNumber ? .number($1) : .text($1) } }
            },
            markdown: { Markdown.table(table) },
            html: {
                HTMLPage(
                    .list, language, book, title: Phrase("日结", en: "Days closed"), lead: period.phrase, table)
            },
            json: {
                .object([
                    ("period", .text(period)),
                    ("settlements", .array(sheets.map { .object($0.facts + $0.sums) })),
                ])
            })
    }
}

extension SettlementSheet {
    /// The articles whose count differs.
    var differing: [Row] { rows.filter { $0.difference.map { $0 != 0 } ?? false } }

    /// Which one it is.
    var facts: [(String, JSON)] {
        [
            ("entry", .text(stamp.entry)), ("desk", .text(stamp.entry.desk)),
            ("number", .int(settled.number)),
            ("day", .text(settled.day)), ("at", .text(stamp.at)), ("by", .string(stamp.by)),
            ("from", .int(settled.from)), ("to", .int(settled.to)), ("entries", .int(entries)),
        ]
    }

    var sums: [(String, JSON)] {
        [
            ("redemptions", .int(redemptions)), ("members", .int(members)), ("pieces", .int(pieces)),
            ("balance", .points(balance)), ("counted", .int(settled.counts.count)),
            ("differing", .int(differing.count)),
        ]
    }
}
