internal import PointsCore

/// The report for the committee in all forms.
struct GoodsReportWords {
    private let report: GoodsReport
    private let book: Book
    private let today: Day
    private let language: Language

    init(_ report: GoodsReport, _ book: Book, _ today: Day, _ language: Language) {
        self.report = report
        self.book = book
        self.today = today
        self.language = language
    }

    private var title: Phrase { Phrase("积分超市报表", en: "Points supermarket report") }
    private var lead: Phrase {
        report.period.phrase + Phrase("（积分和库存截至 \(today)）", en: " (points and stock as of \(today))")
    }

    /// The figures that decide, each with its label.
    private var facts: [(label: Phrase, value: Phrase)] {
        var facts = [(Phrase("未兑积分", en: "points out"), outstanding)]
        if report.debtors > 0 {
            facts.append(
                (
                    Phrase("欠分", en: "owed"),
                    Phrase(
                        "\(report.debtors) 人共 \(report.owed) 分",
                        en: "\(report.owed) by \(counted(report.debtors, "member"))")
                ))
        }
        if report.stranded > .zero {
            facts.append(
                (
                    Phrase("已移出的人", en: "of those who left"),
                    Phrase("\(report.stranded) 分，不能兑换", en: "\(report.stranded) points, cannot be redeemed")
                ))
        }
        facts.append((Phrase("库存", en: "stock"), stock))
        facts.append((Phrase("成本", en: "cost"), cost))
        if let perPoint = report.perPoint, let budget = report.budget {
            facts.append(
                (
                    Phrase("每分约值", en: "a point is about"),
                    perPoint.phrase
                        + Phrase(
                            "，未兑积分全部兑完约需 \(budget.phrase.chinese)",
                            en: "; to honour all points out: about \(budget.phrase.english)")
                ))
        }
        return facts
    }

    private var outstanding: Phrase {
        guard report.holders > 0 else { return Phrase("没有", en: "none") }
        return Phrase(
            "\(report.holders) 人共 \(report.outstanding) 分，最多的一位 \(report.highest) 分",
            en:
                "\(report.outstanding) held by \(counted(report.holders, "member")), \(report.highest) the most of one"
        )
    }

    private var stock: Phrase {
        Phrase(
            "\(report.stock) 件，按现价共 \(report.stockPoints) 分",
            en: "\(counted(report.stock, "piece")), \(report.stockPoints) points at present prices")
    }

    private var cost: Phrase {
        let unknown = Phrase(
            "\(report.unknown) 件不知道成本", en: "\(counted(report.unknown, "piece")) without a known cost")
        guard report.known > 0 else { return unknown }
        let known = Phrase(
            "\(report.known) 件共 \(report.value.phrase.chinese)",
            en: "\(report.value.phrase.english) for \(counted(report.known, "piece"))")
        return report.unknown == 0 ? known : known + Phrase("，另有 ", en: ", ") + unknown
    }

    private struct Section {
        let title: Phrase
        let table: Table
    }

    private var sections: [Section] {
        [
            Section(title: Phrase("商品", en: "Goods"), table: goods),
            Section(
                title: Phrase("最受欢迎", en: "Most wanted") + Phrase(verbatim: " ") + report.period.phrase,
                table: wanted),
            Section(
                title: Phrase("捐赠", en: "Donations") + Phrase(verbatim: " ") + report.period.phrase,
                table: donations),
        ].filter { !$0.table.isEmpty }
    }

    private static let heads: [(Phrase, isNumber: Bool)] = [
        (Phrase("编码", en: "code"), false), (Phrase("名称", en: "name"), false),
        (Phrase("积分", en: "price"), true), (Phrase("库存", en: "stock"), true),
        (Phrase("合积分", en: "pts"), true), (Phrase("成本", en: "cost"), true),
        (Phrase("合元", en: "yuan"), true), (Phrase("元/分", en: "/pt"), true),
        (Phrase("够分", en: "afford"), true), (Phrase("提示", en: "note"), false),
    ]

    private func cells(_ row: GoodsReport.Row) -> [String] {
        [
            row.article.code.text, row.article.name, row.article.price.description, String(row.stock),
            row.stockPoints.description, row.article.cost.average?.description ?? "",
            row.value?.description ?? "", row.perPoint?.description ?? "", String(row.affordable),
            note(row.article)[language],
        ]
    }

    private func note(_ article: Goods) -> Phrase {
        if article.isWithdrawn { return Phrase("已下架", en: "off sale") }
        return article.isLow ? Phrase("该补货了", en: "low") : Phrase(verbatim: "")
    }

    private func table(_ heads: [(Phrase, isNumber: Bool)], _ rows: [[String]]) -> Table {
        Table(heads.map { $0.isNumber ? .right($0.0[language]) : .left($0.0[language]) }, rows: rows)
    }

    private var goods: Table { table(Self.heads, report.rows.map(cells)) }

    private static let taken: [(Phrase, isNumber: Bool)] = [
        (Phrase("兑出件数", en: "pieces"), true), (Phrase("兑出积分", en: "points spent"), true),
        (Phrase("兑换人数", en: "members"), true),
    ]

    private func taken(_ row: GoodsReport.Row) -> [String] {
        [String(row.pieces), row.points.description, String(row.members)]
    }

    private var wanted: Table {
        table(
            Array(Self.heads.prefix(2)) + Self.taken,
            report.wanted.map { [$0.article.code.text, $0.article.name] + taken($0) })
    }

    private var donations: Table {
        table(
            [
                (Phrase("共建单位", en: "partner"), false), (Phrase("商品", en: "article"), false),
                (Phrase("件数", en: "pieces"), true), (Phrase("估价", en: "worth"), true),
                (Phrase("没有估价", en: "unknown"), true),
            ],
            report.donations.map { gift in
                [
                    gift.partner ?? Phrase("（没有写）", en: "(not named)")[language],
                    book.supermarket.goods[gift.goods]?.name ?? gift.goods.text, String(gift.pieces),
                    gift.unknown == gift.pieces ? "" : gift.value.description,
                    gift.unknown > 0 ? String(gift.unknown) : "",
                ]
            })
    }

    /// What the committee should look at, each a line.
    private var remarks: [Phrase] {
        func line(_ label: Phrase, _ rows: [GoodsReport.Row], _ word: (Goods) -> Phrase) -> Phrase? {
            guard !rows.isEmpty else { return nil }
            let names = rows.map { word($0.article) }.joined(Phrase("、", en: ", "))
            return label + Phrase("：", en: ": ") + names
        }
        return [
            line(Phrase("没有人够分兑换", en: "Nobody has the points for"), report.unaffordable) {
                Phrase("\($0.name)（\($0.price) 分）", en: "\($0.name) (\($0.price))")
            },
            line(
                Phrase(
                    "\(report.period.phrase.chinese)没有人兑换",
                    en: "Not redeemed in \(report.period.phrase.english)"),
                report.unwanted
            ) { Phrase(verbatim: $0.name) },
            line(Phrase("该补货了", en: "Low in stock"), report.low) {
                Phrase("\($0.name)（剩 \($0.stock) 件）", en: "\($0.name) (\($0.stock) left)")
            },
        ].compactMap(\.self)
    }

    var exported: Exported {
        let language = language
        return Exported(
            text: { _ in text }, csv: { csv }, markdown: { markdown },
            html: { page }, json: { json(language) })
    }

    private var text: [String] {
        let width = facts.map { $0.label[language].displayWidth }.max() ?? 0
        var lines = [(title + Phrase(verbatim: "  ") + lead)[language], ""]
        lines += facts.map { $0.label[language].padded(to: width) + "  " + $0.value[language] }
        for section in sections { lines += ["", section.title[language]] + section.table.lines }
        if !remarks.isEmpty { lines.append("") }
        return lines + remarks.flatMap { $0[language].wrapped(to: 78) }
    }

    private var csv: [[CSVCell]] {
        let columns = Self.heads + Self.taken
        return [columns.map { .text($0.0[language]) }]
            + report.rows.map { row in
                zip(columns, cells(row) + taken(row)).map {
                    $0.isNumber && !$1.isEmpty ? .number($1) : .text($1)
                }
            }
    }

    private var markdown: String {
        var parts = ["**\(Markdown.escaped((title + Phrase(verbatim: "  ") + lead)[language]))**\n"]
        parts.append(
            facts.map {
                "- \(Markdown.escaped($0.label[language]))：\(Markdown.escaped($0.value[language]))\n"
            }
            .joined())
        parts += sections.map {
            "**\(Markdown.escaped($0.title[language]))**\n\n" + Markdown.table($0.table)
        }
        parts += remarks.map { Markdown.escaped($0[language]) + "\n" }
        return parts.joined(separator: "\n")
    }

    private var page: HTMLPage {
        let head = PageHead(community: book.info.name, title: title[language], lead: lead[language])
        let tables = sections.map { section in
            HTML(.section, [], [HTML(.h2, [], section.title[language]), PageTable(section.table).html])
        }
        return HTMLPage(
            .list, language, title: head.line,
            [head.html, .facts(facts.map { ($0.label, $0.value[language]) }, language)] + tables + [
                .foot(remarks.map { $0 + Phrase("。", en: ".") } + [.made(today)], language)
            ])
    }

    private func json(_ language: Language) -> JSON {
        .object([
            ("period", .text(report.period)), ("outstanding", .points(report.outstanding)),
            ("holders", .int(report.holders)), ("owed", .points(report.owed)),
            ("debtors", .int(report.debtors)), ("stranded", .points(report.stranded)),
            ("highest", .points(report.highest)), ("stock", .int(report.stock)),
            ("stockPoints", .points(report.stockPoints)), ("value", .yuan(report.value)),
            ("known", .int(report.known)), ("unknown", .int(report.unknown)),
            ("perPoint", .yuan(report.perPoint)), ("budget", .yuan(report.budget)),
            ("goods", .array(report.rows.map(json))),
            ("wanted", .array(report.wanted.map { .text($0.article.code) })),
            ("unwanted", .array(report.unwanted.map { .text($0.article.code) })),
            ("unaffordable", .array(report.unaffordable.map { .text($0.article.code) })),
            ("low", .array(report.low.map { .text($0.article.code) })),
            ("donations", .array(report.donations.map(json))),
        ])
    }

    private func json(_ row: GoodsReport.Row) -> JSON {
        .object([
            ("code", .text(row.article.code)), ("name", .string(row.article.name)),
            ("price", .points(row.article.price)), ("stock", .int(row.article.stock)),
            ("stockPoints", .points(row.stockPoints)), ("cost", .yuan(row.article.cost.average)),
            ("known", .int(row.known)), ("value", .yuan(row.value)), ("perPoint", .yuan(row.perPoint)),
            ("affordable", .int(row.affordable)), ("low", .bool(row.article.isLow)),
            ("withdrawn", .bool(row.article.isWithdrawn)), ("pieces", .int(row.pieces)),
            ("points", .points(row.points)), ("members", .int(row.members)),
        ])
    }

    private func json(_ gift: GoodsReport.Donation) -> JSON {
        .object([
            ("partner", .text(gift.partner)), ("goods", .text(gift.goods)), ("pieces", .int(gift.pieces)),
            ("value", .yuan(gift.value)), ("unknown", .int(gift.unknown)),
        ])
    }
}
