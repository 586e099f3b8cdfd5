internal import PointsCore

/// A desk's closing in all forms: to read, to print and to sign.
struct SettlementWords {
    private let sheet: SettlementSheet
    private let book: Book
    private let language: Language

    init(_ sheet: SettlementSheet, _ book: Book, _ language: Language) {
        self.sheet = sheet
        self.book = book
        self.language = language
    }

    private var settled: DaySettled { sheet.settled }
    /// Counts at the desk.
    var number: Int { settled.number }
    private var desk: DeskName { sheet.stamp.entry.desk }

    private static let title = Phrase("积分超市日结单", en: "Points supermarket: day closed")
    private var lead: Phrase {
        Phrase(
            "\(settled.day)  台账点 \(desk)  第 \(settled.number) 号",
            en: "\(settled.day)  desk \(desk)  no. \(settled.number)")
    }

    /// For where the sheet itself goes elsewhere.
    var done: Phrase {
        Phrase(
            "已日结 \(settled.day)（\(desk) 第 \(settled.number) 号），分录 \(sheet.stamp.entry)。",
            en: "\(settled.day) is closed (\(desk) no. \(settled.number)), entry \(sheet.stamp.entry).")
    }

    private var facts: [(label: Phrase, value: Phrase)] {
        [
            (
                Phrase("日结分录", en: "closed by"),
                Phrase(
                    "\(sheet.stamp.entry)，\(sheet.stamp.day) \(sheet.stamp.at.clock)，\(sheet.stamp.by)",
                    en: "\(sheet.stamp.entry), \(sheet.stamp.day) \(sheet.stamp.at.clock), \(sheet.stamp.by)")
            ),
            (Phrase("包括分录", en: "entries"), range),
            (
                Phrase("兑换", en: "redeemed"),
                Phrase(
                    "\(sheet.redemptions) 笔，\(sheet.members) 人，\(sheet.pieces) 件",
                    en:
                        "\(counted(sheet.redemptions, "redemption")), \(counted(sheet.members, "member")), \(counted(sheet.pieces, "piece"))"
                )
            ),
        ]
    }

    private var range: Phrase {
        guard sheet.entries > 0 else { return Phrase("没有登记", en: "nothing was written") }
        let ends = [settled.from, settled.to].map { EntryName(desk: desk, number: $0) }
        return Phrase(
            "\(ends[0]) 至 \(ends[1])，共 \(sheet.entries) 条",
            en: "\(ends[0]) to \(ends[1]), \(counted(sheet.entries, "entry"))")
    }

    /// Points by kind, with their sum.
    private var points: Table {
        let sum = Phrase("合计", en: "sum")[language]
        let rows = sheet.flows.map { flow in
            [flow.kind.phrase[language], String(flow.entries), signed(flow.points)]
        }
        return Table(
            [
                .left(Phrase("积分进出", en: "points")[language]), .right(Phrase("笔数", en: "entries")[language]),
                .right(Phrase("积分", en: "points")[language]),
            ], rows: rows.isEmpty ? [] : rows + [[sum, "", signed(sheet.balance)]])
    }

    private func signed(_ points: Points) -> String { (points > .zero ? "+" : "") + points.description }
    private func signed(_ pieces: Int) -> String { (pieces > 0 ? "+" : "") + String(pieces) }

    private var heads: [Phrase] {
        [Phrase("编码", en: "code"), Phrase("商品", en: "article"), Phrase("期初", en: "open")]
            + MovementKind.allCases.map(\.head) + [
                Phrase("别处", en: "others"), Phrase("应有", en: "due"), Phrase("实点", en: "found"),
                Phrase("差", en: "diff"),
            ]
    }

    /// - Parameter blank: what stands where nothing was counted.
    private func cells(_ row: SettlementSheet.Row, blank: String) -> [String] {
        [row.goods.text, row.name, String(row.opening)]
            + MovementKind.allCases.map { row.changes[$0].map(signed) ?? "" } + [
                row.elsewhere == 0 ? "" : signed(row.elsewhere), String(row.expected),
                row.counted.map { String($0) } ?? blank, row.difference.map { signed($0) } ?? "",
            ]
    }

    private func goods(blank: String) -> Table {
        Table(
            heads.enumerated().map { $0 < 2 ? .left($1[language]) : .right($1[language]) },
            rows: sheet.rows.map { cells($0, blank: blank) })
    }

    /// The articles by name alone, so that all columns fit on a screen.
    private var narrow: Table {
        let all = goods(blank: "____")
        return Table(
            Array(all.columns.dropFirst()),
            rows: all.rows.map { row in
                [row[1].truncated(to: language == .chinese ? 18 : 15)] + row.dropFirst(2)
            })
    }

    /// The same for paper, where a no-break space keeps the column for the pencil.
    private var paper: Table {
        let all = goods(blank: "\u{A0}")
        return Table(Array(all.columns.dropFirst()), rows: all.rows.map { Array($0.dropFirst()) })
    }

    /// What to do where the shelf does not hold what it should.
    private var advice: [Phrase] {
        guard !sheet.rows.isEmpty else { return [] }
        if settled.counts.isEmpty {
            return [
                Phrase(
                    "没有写实点。请点清货架，把件数填在“实点”一栏。",
                    en: "Nothing was counted. Count the shelf and fill in the column."
                )
            ]
        }
        guard !sheet.differing.isEmpty else {
            return [Phrase("点过的都对得上。", en: "All that was counted agrees.")]
        }
        return sheet.differing.flatMap { row in
            let difference = row.difference ?? 0
            return [
                Phrase(
                    "\(row.name)应有 \(row.expected) 件，实点 \(row.counted ?? 0) 件，\(difference < 0 ? "少" : "多") \(difference.magnitude) 件。再点一遍，查明原因后登记：",
                    en:
                        "\(row.name): \(row.expected) expected, \(row.counted ?? 0) counted, \(difference.magnitude) \(difference < 0 ? "missing" : "too many"). Count again, find out why and write it down:"
                ),
                Phrase(
                    "  jifen 商品 盘点 \(row.goods) \(row.counted ?? 0) --原因 原因",
                    en: "  jifen goods count \(row.goods) \(row.counted ?? 0) --reason WHY"),
            ]
        }
    }

    private static let signatures = [
        Phrase("经手人", en: "clerk"), Phrase("复核人", en: "checked by"), Phrase("日期", en: "date"),
    ]

    /// Plain text that fits on a screen and a sheet of paper.
    var text: [String] {
        let width = facts.map { $0.label[language].displayWidth }.max() ?? 0
        var lines = [
            Phrase(verbatim: book.info.name + " ")[language] + Self.title[language], lead[language], "",
        ]
        lines += facts.map { $0.label[language].padded(to: width) + "  " + $0.value[language] }
        if !points.isEmpty { lines += [""] + points.lines }
        if !sheet.rows.isEmpty { lines += [""] + narrow.lines }
        if !advice.isEmpty { lines.append("") }
        lines += advice.flatMap { phrase in
            phrase.chinese.hasPrefix(" ") ? [phrase[language]] : phrase[language].wrapped(to: 78)
        }
        let blank = String(repeating: "_", count: 12)
        let signs = Self.signatures.map { $0[language] + (language == .chinese ? "：" : ": ") + blank }
        return lines + ["", signs.joined(separator: "  ")]
    }

    var exported: Exported {
        Exported(
            text: { _ in text }, csv: { csv }, markdown: { markdown }, html: { page },
            json: { .object([("entry", .text(sheet.stamp.entry))] + fields) })
    }

    private var csv: [[CSVCell]] {
        [heads.map { .text($0[language]) }]
            + sheet.rows.map { row in
                cells(row, blank: "").enumerated().map { place, cell in
                    guard place > 1, !cell.isEmpty else { return .text(cell) }
                    return .number(cell.hasPrefix("+") ? String(cell.dropFirst()) : cell)
                }
            }
    }

    private var markdown: String {
        var parts = ["**\(Markdown.escaped("\(Self.title[language]) \(lead[language])"))**\n"]
        let colon = language == .chinese ? "：" : ": "
        parts.append(
            facts.map { "- " + Markdown.escaped($0.label[language] + colon + $0.value[language]) + "\n" }
                .joined())
        parts += [points, goods(blank: "")].filter { !$0.isEmpty }.map { Markdown.table($0) }
        parts += advice.map { Markdown.escaped($0[language]) + "\n" }
        return parts.joined(separator: "\n")
    }

    private var page: HTMLPage {
        let head = PageHead(
            community: book.info.name, title: Self.title[language], lead: lead[language])
        var body = [head.html, .facts(facts.map { ($0.label, $0.value[language]) }, language)]
        if !points.isEmpty {
            var table = PageTable(points)
            table.totals = [points.rows.count - 1]
            body += [HTML(.section, [], [HTML(.h2, [], Phrase("积分", en: "Points")[language]), table.html])]
        }
        if !sheet.rows.isEmpty {
            let heading = HTML(.h2, [], Phrase("商品", en: "Goods")[language])
            body += [HTML(.section, [], [heading, PageTable(paper).html])]
        }
        let signs = Self.signatures.map { HTML(.div, [], $0[language]) }
        body += [.foot(advice, language), HTML(.div, [.style("sign")], signs)]
        return HTMLPage(.slip, language, title: head.line, body)
    }

    /// All but the entry, which an answer begins with.
    var fields: [(String, JSON)] {
        sheet.facts.dropFirst() + sheet.sums + [
            (
                "points",
                .array(
                    sheet.flows.map { flow in
                        .object([
                            ("kind", .string(flow.kind.rawValue)), ("entries", .int(flow.entries)),
                            ("points", .points(flow.points)),
                        ])
                    })
            ),
            ("goods", .array(sheet.rows.map(json))),
        ]
    }

    private func json(_ row: SettlementSheet.Row) -> JSON {
        let changes = MovementKind.allCases.compactMap { kind in
            row.changes[kind].map { (kind.rawValue, JSON.int($0)) }
        }
        return .object([
            ("code", .text(row.goods)), ("name", .string(row.name)), ("opening", .int(row.opening)),
            ("changes", .object(changes)), ("elsewhere", .int(row.elsewhere)),
            ("expected", .int(row.expected)), ("counted", row.counted.map { .int($0) } ?? .null),
            ("difference", row.difference.map { .int($0) } ?? .null),
        ])
    }
}
