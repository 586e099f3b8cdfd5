internal import PointsCore

extension BranchBoard {
    func exported(_ language: Language) -> Exported {
        let heads = [
            Phrase("名次", en: "place"), Phrase("代码", en: "code"), Phrase("支部", en: "branch"),
            Phrase("人数", en: "members"),
            Phrase("总分", en: "points"), Phrase("人均", en: "per head"),
        ].map { $0[language] }
        let cells = rows.map { row in
            [
                String(row.rank), row.branch.code.text, row.branch.name, String(row.members),
                row.points.description, row.perHead.map { JSON.hundredths($0).description } ?? "",
            ]
        }
        let columns = heads.enumerated().map { [1, 2].contains($0) ? Table.Column.left($1) : .right($1) }
        return Exported(
            text: { terminal in self.text(Table(columns, rows: cells), terminal, language) },
            csv: {
                [heads.map(CSVCell.text)]
                    + cells.map { row in
                        row.enumerated().map { [1, 2].contains($0) ? .text($1) : .number($1) }
                    }
            },
            markdown: {
                "**\(Markdown.escaped(self.title[language]))**\n\n"
                    + Markdown.table(Table(columns, rows: cells))
            },
            json: { self.json })
    }

    private var title: Phrase {
        Phrase(
            "支部积分榜单  \(period.phrase.chinese)  按\(order == .total ? "总分" : "人均")",
            en: "Branches  \(period.phrase.english)  by \(order == .total ? "total" : "points per head")")
    }

    private func text(_ table: Table, _ terminal: World.Terminal, _ language: Language) -> [String] {
        var lines = table.lines
        if terminal.shows {
            let left = lines.map(\.displayWidth).max() ?? 0
            let room = min(24, terminal.width - left - 3)
            func length(_ row: Row) -> Points {
                order == .total ? row.points : Points(tenths: row.perHead ?? 0)
            }
            let largest = rows.map(length).max() ?? .zero
            for (place, row) in rows.enumerated() {
                let bar = Bar.of(length(row), largest: largest, width: room)
                if !bar.isEmpty { lines[place + 1] = lines[place + 1].padded(to: left) + "  " + bar }
            }
        }
        let foot = Phrase(
            "合计 \(total) 分。人数按时段最后一天（未结束的按今天）计。",
            en: "\(total) points in all. Members are counted on the period's last day, or today.")
        return [title[language], ""] + lines + ["", foot[language]]
    }

    private var json: JSON {
        let list = rows.map { row in
            JSON.object([
                ("rank", .int(row.rank)), ("branch", .text(row.branch.code)),
                ("name", .string(row.branch.name)),
                ("members", .int(row.members)), ("points", .points(row.points)),
                ("perHead", row.perHead.map { .hundredths($0) } ?? .null),
            ])
        }
        return .object([
            ("period", .text(period)), ("scope", .string("branches")), ("order", .string(order.rawValue)),
            ("total", .points(total)), ("rows", .array(list)),
        ])
    }
}

extension BranchBoard.Order {
    var name: Phrase {
        switch self {
        case .total: Phrase("总分", en: "total")
        case .perHead: Phrase("人均", en: "per-head")
        }
    }

    init(typed text: String) throws(UsageError) {
        guard let order = Self.allCases.first(where: { $0.name.chinese == text || $0.name.english == text })
        else {
            throw .badWord(text, Self.allCases.flatMap { [$0.name.chinese, $0.name.english] })
        }
        self = order
    }
}
