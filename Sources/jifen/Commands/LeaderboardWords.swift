internal import PointsCore

extension Leaderboard {
    /// - Parameter masked: whether names are hidden in part (隐名), in every form alike.
    func exported(_ book: Book, masked: Bool, today: Day, _ language: Language) -> Exported {
        let heads = [
            Phrase("名次", en: "place"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("支部", en: "branch"), Phrase("积分", en: "points"),
        ].map { $0[language] }
        func name(_ row: Row) -> String { masked ? Chinese.masked(row.name) : row.name }
        let homes = Dictionary(
            book.roster.branches.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        var cells = Cells(columns: heads.count, rows: rows.count)
        for row in rows {
            cells.add(row.rank)
            cells.add(row.member)
            cells.add(name(row))
            cells.add(homes[row.branch] ?? row.branch.text)
            cells.add(row.points)
        }
        let columns = heads.enumerated().map { $0 == 0 || $0 == 4 ? Table.Column.right($1) : .left($1) }
        let table = Table(columns, cells)
        let foot = [foot] + (masked ? [Phrase.maskedNames] : [])
        return Exported(
            screen: { terminal in self.screen(table, foot, terminal, language) },
            csv: {
                [heads.map(CSVCell.text)]
                    + table.rows.map { row in
                        row.enumerated().map { $0 == 0 || $0 == 4 ? .number($1) : .text($1) }
                    }
            },
            markdown: {
                "**\(Markdown.escaped(self.title[language]))**\n\n" + Markdown.table(table)
                    + foot.map { "\n\(Markdown.escaped($0[language]))\n" }.joined()
            },
            html: { self.page(table, foot, book, today, language) },
            json: { self.json(name) })
    }

    private var title: Phrase {
        let issue = issue.map { Phrase(verbatim: "  ") + $0 } ?? Phrase("", en: "")
        return Phrase.leaderboard + Phrase(verbatim: "  ") + period.phrase + Phrase(verbatim: "  ") + scope
            + issue
    }

    private var scope: Phrase {
        branch.map { Phrase(verbatim: $0.name) } ?? Phrase("全社区", en: "whole community")
    }

    /// The board it is taken from, where the month was posted.
    private var issue: Phrase? {
        posted.map(\.asPosted)
    }

    private var foot: Phrase {
        let others =
            without > 0
            ? Phrase("；另有 \(without) 人没有得分", en: "; \(counted(without, "member")) without points")
            : Phrase("", en: "")
        let sum = Phrase("合计 \(total) 分", en: "\(total) points in all")
        return sum + others
            + Phrase(
                "。同分并列（\(ties.words.chinese)），按编号先后排列。",
                en: ". Equal points share a place (\(ties.words.english)), in the order of numbers.")
    }

    private func screen(
        _ table: Table, _ foot: [Phrase], _ terminal: World.Terminal, _ language: Language
    ) -> Screen {
        var screen = Screen([title[language], ""])
        guard !rows.isEmpty else {
            screen.add(Phrase.nobodyYet[language])
            return screen
        }
        if terminal.shows {
            for line in barred(table.lines, terminal) { screen.add(line) }
        } else {
            screen.add(table)
        }
        screen.add("")
        for phrase in foot { screen.add(phrase[language]) }
        return screen
    }

    private func barred(_ table: [String], _ terminal: World.Terminal) -> [String] {
        var lines = table
        let left = lines.map(\.displayWidth).max() ?? 0
        let room = min(24, terminal.width - left - 3)
        for (place, row) in rows.enumerated() {
            let bar = Bar.of(row.points, largest: rows[0].points, width: room)
            if !bar.isEmpty { lines[place + 1] = lines[place + 1].padded(to: left) + "  " + bar }
        }
        return lines
    }

    private func page(
        _ table: Table, _ foot: [Phrase], _ book: Book, _ today: Day, _ language: Language
    ) -> HTMLPage {
        let head = PageHead(
            community: book.info.name, title: Phrase.leaderboard[language],
            lead: [period.phrase, scope, issue].compactMap(\.self).joined(Phrase("　", en: " · "))[language])
        guard !rows.isEmpty else {
            return HTMLPage(
                .board, language, title: head.line,
                [head.html, HTML(.p, [.style("none")], Phrase.nobodyYet[language])])
        }
        var list = PageTable(table)
        list.showPlaces(rows.map { ($0.rank, $0.points) })
        return HTMLPage(
            .board, language, title: head.line,
            [head.html, list.html, .foot(foot + (posted == nil ? [.made(today)] : []), language)])
    }

    private func json(_ name: (Row) -> String) -> JSON {
        let scope: [(String, JSON)] =
            branch.map { [("scope", .string("branch")), ("branch", .text($0.code))] } ?? [
                ("scope", .string("all"))
            ]
        let list = rows.map { row in
            JSON.object([
                ("rank", .int(row.rank)), ("member", .text(row.member)), ("name", .string(name(row))),
                ("branch", .text(row.branch)), ("points", .points(row.points)),
            ])
        }
        return .object(
            [("period", .text(period))] + scope + [
                ("posted", posted.map { .int($0.number) } ?? .null),
                ("total", .points(total)), ("ties", .string(ties.rawValue)), ("without", .int(without)),
                ("rows", .array(list)),
            ])
    }
}

extension PublicationMark {
    /// What repeats a posted board says so.
    var asPosted: Phrase {
        Phrase("\(issue.chinese)公示", en: "as posted, \(issue.english)")
    }
}

extension Ties {
    /// `1、2、2、4`.
    var words: Phrase {
        let places = rawValue.map(String.init)
        return Phrase(places.joined(separator: "、"), en: places.joined(separator: ", "))
    }
}

extension Phrase {
    fileprivate static let leaderboard = Phrase("积分榜单", en: "Leaderboard")
    fileprivate static let nobodyYet = Phrase("还没有人得分。", en: "Nobody has points yet.")
    static let maskedNames = Phrase(
        "姓名已隐去一部分，请按编号查看本人的积分。",
        en: "Names are hidden in part; everybody finds their own row by number.")

    /// What is not frozen says of which day it is.
    static func made(_ day: Day) -> Phrase { Phrase("\(day.words)制表。", en: "Made on \(day).") }
}
