internal import PointsCore

/// Whom the points propose for an honour, in words.
struct SuggestionWords {
    private let suggestion: HonourSuggestion
    private let book: Book
    /// The posted board it goes by.
    private let board: Board?
    private let today: Day
    private let language: Language

    init(_ suggestion: HonourSuggestion, _ book: Book, _ board: Board?, today: Day, _ language: Language) {
        self.suggestion = suggestion
        self.book = book
        self.board = board
        self.today = today
        self.language = language
    }

    var exported: Exported {
        Exported(
            text: { _ in text }, csv: { csv }, markdown: { markdown }, html: { page }, json: { json })
    }

    private var sections: [HonourSuggestion.Places] { [suggestion.all] + suggestion.branches }

    private var title: Phrase {
        Phrase("表彰推荐", en: "Proposed honours") + Phrase(verbatim: "  ") + suggestion.period.phrase
    }

    /// What it goes by.
    private var basis: Phrase {
        if let board {
            return Phrase("按\(board.issue.chinese)公示的榜。", en: "By \(board.issue.english), as posted.")
        }
        guard let end = suggestion.period.bounds?.upperBound, end >= today else {
            return Phrase("按事项的日期计。", en: "By the matters' own days.")
        }
        return Phrase(
            "按事项的日期计；\(suggestion.period.phrase.chinese)还没有结束，截至 \(today)。",
            en:
                "By the matters' own days; \(suggestion.period.phrase.english) is not over, counted to \(today)."
        )
    }

    private static let caution = Phrase("这里只按积分推荐，由评测小组决定。", en: "Points only propose; people decide.")
    private static let advice = Phrase(
        "这里只按积分推荐，由评测小组决定。授予：jifen 表彰 授予 编号 称号 --时段 时段",
        en: "Points only propose; people decide. To give one: jifen honour give WHO TITLE --period P")

    private func head(_ places: HonourSuggestion.Places) -> Phrase {
        let scope = places.branch.map { Phrase(verbatim: $0.name) } ?? Phrase("全社区", en: "Whole community")
        return scope + Phrase("前 \(places.top) 名", en: ", top \(places.top)")
    }

    private static let heads = [
        Phrase("名次", en: "place"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
        Phrase("支部", en: "branch"), Phrase("积分", en: "points"), Phrase("备注", en: "note"),
    ]

    private func table(_ places: HonourSuggestion.Places) -> Table {
        let columns = SuggestionWords.heads.enumerated().map { place, head -> Table.Column in
            place == 0 || place == 4 ? .right(head[language]) : .left(head[language])
        }
        // Of one branch the column of branches says nothing.
        let shown = columns.indices.filter { places.branch == nil || $0 != 3 }
        return Table(
            shown.map { columns[$0] },
            rows: places.rows.map { row in
                let cells = cells(row)
                return shown.map { cells[$0] }
            })
    }

    private func cells(_ row: HonourSuggestion.Row) -> [String] {
        [
            String(row.place.rank), row.place.member.description, row.place.name,
            book.branchName(row.place.branch), row.place.points.description,
            note(row)[language],
        ]
    }

    private func note(_ row: HonourSuggestion.Row) -> Phrase {
        func words(_ titles: [String], _ chinese: String, _ english: String) -> Phrase? {
            guard !titles.isEmpty else { return nil }
            let titles = titles.map { "“\($0)”" }
            return Phrase(
                "\(chinese)已表彰\(titles.joined(separator: "、"))",
                en: "honoured \(english): \(titles.joined(separator: ", "))")
        }
        return [words(row.now, "本期", "this time"), words(row.before, "上期", "last time")].compactMap(\.self)
            .joined(Phrase("；", en: "; "))
    }

    private func remarks(_ places: HonourSuggestion.Places) -> [Phrase] {
        var lines: [Phrase] = []
        if places.rows.isEmpty { lines.append(Phrase("没有人得分。", en: "Nobody has points.")) }
        if let sharing = places.sharing, let last = places.rows.last?.place {
            lines.append(
                Phrase(
                    "第 \(last.rank) 名有 \(sharing) 人同分（\(last.points) 分），都列出来了。",
                    en: "\(sharing) share place \(last.rank) (\(last.points) points); all are listed."))
        }
        if !places.left.isEmpty {
            let names = places.left.map { "\($0.member) \($0.name)" }
            lines.append(
                Phrase(
                    "已不在册，没有推荐：\(names.joined(separator: "、"))。",
                    en: "No members any more, left out: \(names.joined(separator: ", "))."))
        }
        return lines
    }

    private var text: [String] {
        var lines = [title[language], basis[language]]
        for places in sections {
            lines += ["", head(places)[language]]
            if !places.rows.isEmpty { lines += table(places).lines.map { "  " + $0 } }
            lines += remarks(places).map { "  " + $0[language] }
        }
        return lines + ["", SuggestionWords.advice[language]]
    }

    private var csv: [[CSVCell]] {
        let scope = Phrase("范围", en: "scope")[language]
        let heads = [CSVCell.text(scope)] + SuggestionWords.heads.map { .text($0[language]) }
        return [heads]
            + sections.flatMap { places in
                places.rows.map { row in
                    let whole = Phrase("全社区", en: "whole community")[language]
                    return [.text(places.branch?.name ?? whole)]
                        + cells(row).enumerated().map {
                            $0 == 0 || $0 == 4 ? .number($1) : .text($1)
                        }
                }
            }
    }

    private var markdown: String {
        var text = "# \(Markdown.escaped(title[language]))\n\n\(Markdown.escaped(basis[language]))\n"
        for places in sections {
            text += "\n## \(Markdown.escaped(head(places)[language]))\n\n"
            if !places.rows.isEmpty { text += Markdown.table(table(places)) }
            for line in remarks(places) { text += "\n\(Markdown.escaped(line[language]))\n" }
        }
        return text
    }

    private var page: HTMLPage {
        let head = PageHead(
            community: book.info.name, title: Phrase("表彰推荐", en: "Proposed honours")[language],
            lead: suggestion.period.phrase[language])
        let parts = sections.map { places in
            var list = PageTable(table(places))
            list.places = 0
            list.names = 2
            return HTML(
                .section, [],
                [HTML(.h2, [], self.head(places)[language]), places.rows.isEmpty ? .none : list.html]
                    + remarks(places).map { HTML(.p, [.style("line")], $0[language]) })
        }
        return HTMLPage(
            .list, language, title: head.line,
            [head.html] + parts + [.foot([basis, SuggestionWords.caution, .made(today)], language)])
    }

    private var json: JSON {
        func rows(_ places: HonourSuggestion.Places) -> [(String, JSON)] {
            [
                (
                    "rows",
                    .array(
                        places.rows.map { row in
                            .object([
                                ("rank", .int(row.place.rank)), ("member", .text(row.place.member)),
                                ("name", .string(row.place.name)), ("branch", .text(row.place.branch)),
                                ("points", .points(row.place.points)),
                                ("honoured", .array(row.now.map { .string($0) })),
                                ("honouredBefore", .array(row.before.map { .string($0) })),
                            ])
                        })
                ), ("tied", places.sharing.map { .int($0) } ?? .null),
                ("left", .array(places.left.map { .text($0.member) })),
            ]
        }
        return .object(
            [
                ("period", .text(suggestion.period)), ("posted", board.map { .int($0.number) } ?? .null),
            ] + rows(suggestion.all) + [
                (
                    "branches",
                    .array(
                        suggestion.branches.map { places in
                            .object(
                                [
                                    ("branch", .text(places.branch?.code)),
                                    ("name", .text(places.branch?.name)),
                                ] + rows(places))
                        })
                )
            ])
    }
}
