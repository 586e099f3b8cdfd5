internal import PointsCore

/// Every movement of an article's stock (商品流水).
enum GoodsHistoryShow: Command {
    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("history", "流水")) }
    static let declaration = Declaration(
        path, about: Phrase("一种商品的每一笔进出", en: "every movement of an article's stock"),
        parameters: [.article, .period], options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "按登记先后列出，每行库存就是当时的库存；写了时段，就列这段时间里登记的。",
                en:
                    "In the order of recording, each with the stock after it; a period takes what was written in it."
            )
        ],
        examples: [
            Example(
                "jifen 商品 流水 soap", en: "jifen goods history soap", Phrase("从头到今天", en: "from the beginning")),
            Example(
                "jifen 商品 流水 soap 上月", en: "jifen goods history soap last-month",
                Phrase("上个月的", en: "last month's")
            ),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .all
        let history = GoodsHistory(of: try book.article(call.word(.article)), in: period, from: book)
        try world.deliver(GoodsHistoryWords(history, book, call.language).exported, for: call)
    }
}

/// An article's movements in all forms.
private struct GoodsHistoryWords {
    private let history: GoodsHistory
    private let book: Book
    private let language: Language

    init(_ history: GoodsHistory, _ book: Book, _ language: Language) {
        self.history = history
        self.book = book
        self.language = language
    }

    private static let numbers = [3, 4]

    private var table: Table {
        let heads = [
            Phrase("日期", en: "day"), Phrase("分录", en: "entry"), Phrase("类别", en: "kind"),
            Phrase("增减", en: "change"), Phrase("库存", en: "stock"), Phrase("登记人", en: "by"),
            Phrase("说明", en: "note"),
        ].map { $0[language] }
        return Table(
            heads.enumerated().map { Self.numbers.contains($0) ? .right($1) : .left($1) },
            rows: history.lines.map { line in
                [
                    line.stamp.day.description, line.entry.description, line.kind.phrase[language],
                    (line.change > 0 ? "+" : "") + String(line.change), String(line.stock), line.stamp.by,
                    note(line)[language],
                ]
            })
    }

    private func note(_ line: GoodsHistory.Line) -> Phrase {
        var parts = line.origin.parts
        if let member = line.member {
            let price = line.price.map { Phrase("，每件 \($0) 分", en: ", \($0) points each") }
            parts.append(Phrase(verbatim: book.title(member)) + (price ?? Phrase(verbatim: "")))
        }
        if let target = line.of {
            // A return of something broken is listed as written off, too.
            let word = line.kind == .reversal ? "冲正 \(target)" : "退 \(target) 的"
            parts.append(Phrase(word, en: "of \(target)"))
        }
        if let reason = line.reason { parts.append(Phrase(verbatim: reason)) }
        if let reversal = line.reversedBy {
            parts.append(Phrase("已冲正（\(reversal)）", en: "reversed (\(reversal))"))
        }
        return parts.joined(Phrase("，", en: ", "))
    }

    private var article: Goods { history.article }
    private var title: Phrase { Phrase("商品流水", en: "Goods history") }
    private var lead: Phrase {
        Phrase(verbatim: "\(article.name)（\(article.code)）  ") + history.period.phrase
    }
    private var opening: Phrase { Phrase("期初库存 \(history.opening)", en: "opening stock \(history.opening)") }
    private var closing: Phrase { Phrase("期末库存 \(history.closing)", en: "closing stock \(history.closing)") }

    var exported: Exported {
        let table = table
        let head = [(title + Phrase(verbatim: "  ") + lead)[language], ""]
        let first = history.period == .all ? [] : [opening[language]]
        let none = [Phrase("没有进出。", en: "No movements.")[language]]
        return Exported(
            text: {
                head + first + (table.isEmpty ? none : table.lines(to: $0.width, wrapping: 6))
                    + ["", closing[language]]
            },
            csv: {
                [table.columns.map { .text($0.title) }]
                    + table.rows.map { row in
                        row.enumerated().map { place, cell in
                            guard Self.numbers.contains(place) else { return .text(cell) }
                            return .number(cell.hasPrefix("+") ? String(cell.dropFirst()) : cell)
                        }
                    }
            },
            markdown: {
                "**\(Markdown.escaped(head[0]))**\n\n" + Markdown.table(table) + "\n"
                    + Markdown.escaped(closing[language]) + "\n"
            },
            html: {
                HTMLPage(
                    .list, language, book, title: title, lead: lead, table,
                    foot: (first + [closing[language]]).joined(separator: language == .chinese ? "，" : ", "))
            },
            json: {
                .object([
                    ("goods", article.json), ("period", .text(history.period)),
                    ("opening", .int(history.opening)), ("closing", .int(history.closing)),
                    ("lines", .array(history.lines.map(json))),
                ])
            })
    }

    private func json(_ line: GoodsHistory.Line) -> JSON {
        .object(
            [
                ("entry", .text(line.entry)), ("day", .text(line.stamp.day)),
                ("kind", .string(line.kind.rawValue)), ("change", .int(line.change)),
                ("stock", .int(line.stock)), ("by", .string(line.stamp.by)),
            ] + line.origin.fields + [
                ("member", .text(line.member)), ("price", line.price.map { .points($0) } ?? .null),
                ("of", .text(line.of)), ("reason", .text(line.reason)),
                ("reversed", .text(line.reversedBy)),
            ])
    }
}
