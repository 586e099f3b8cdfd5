internal import PointsCore

extension Leaderboard {
    func exported(_ book: Book, _ language: Language) -> Exported {
        let heads = [
            Phrase("名次", en: "place"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("支部", en: "branch"), Phrase("积分", en: "points"),
        ].map { $0[language] }
        let cells = rows.map { row in
            [
                String(row.rank), row.member.description, row.name, book.branchName(row.branch),
                row.points.description,
            ]
        }
        let columns = heads.enumerated().map { $0 == 0 || $0 == 4 ? Table.Column.right($1) : .left($1) }
        return Exported(
            text: { terminal in self.text(Table(columns, rows: cells), terminal, language) },
            csv: {
                [heads.map(CSVCell.text)]
                    + cells.map { row in row.enumerated().map { $0 == 0 || $0 == 4 ? .number($1) : .text($1) }
                    }
            },
            markdown: {
                "**\(Markdown.escaped(self.title[language]))**\n\n"
                    + Markdown.table(Table(columns, rows: cells))
                    + "\n\(Markdown.escaped(self.foot[language]))\n"
            },
            json: { self.json })
    }

    private var title: Phrase {
        let scope = branch?.name
        let issue = posted.map { mark in
            Phrase(
                "  \(mark.month.year)年第\(mark.number)期公示",
                en: "  as posted, board \(mark.number) of \(mark.month.year)")
        }
        return Phrase(
            "积分榜单  \(period.phrase.chinese)  \(scope ?? "全社区")",
            en: "Leaderboard  \(period.phrase.english)  \(scope ?? "whole community")")
            + (issue ?? Phrase("", en: ""))
    }

    private var foot: Phrase {
        let others =
            without > 0
            ? Phrase("；另有 \(without) 人没有得分", en: "; \(counted(without, "member")) without points")
            : Phrase("", en: "")
        let sum = Phrase("合计 \(total) 分", en: "\(total) points in all")
        return sum + others
            + Phrase(
                "。同分并列（\(ties.words)），按编号先后排列。",
                en: ". Equal points share a place (\(ties.words)), in the order of numbers.")
    }

    private func text(_ table: Table, _ terminal: World.Terminal, _ language: Language) -> [String] {
        guard !rows.isEmpty else {
            return [title[language], "", Phrase("还没有人得分。", en: "Nobody has points yet.")[language]]
        }
        var lines = table.lines
        if terminal.shows {
            let left = lines.map(\.displayWidth).max() ?? 0
            let room = min(24, terminal.width - left - 3)
            for (place, row) in rows.enumerated() {
                let bar = Bar.of(row.points, largest: rows[0].points, width: room)
                if !bar.isEmpty { lines[place + 1] = lines[place + 1].padded(to: left) + "  " + bar }
            }
        }
        return [title[language], ""] + lines + ["", foot[language]]
    }

    private var json: JSON {
        let scope: [(String, JSON)] =
            branch.map { [("scope", .string("branch")), ("branch", .text($0.code))] } ?? [
                ("scope", .string("all"))
            ]
        let list = rows.map { row in
            JSON.object([
                ("rank", .int(row.rank)), ("member", .text(row.member)), ("name", .string(row.name)),
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

extension Ties {
    /// `1、2、2、4`.
    var words: String { rawValue.map(String.init).joined(separator: "、") }
}
