internal import PointsCore

extension BranchBoard {
    func exported(_ book: Book, today: Day, _ language: Language) -> Exported {
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
        let table = Table(columns, rows: cells)
        return Exported(
            text: { terminal in self.text(table, terminal, language) },
            csv: {
                [heads.map(CSVCell.text)]
                    + cells.map { row in
                        row.enumerated().map { [1, 2].contains($0) ? .text($1) : .number($1) }
                    }
            },
            markdown: {
                "**\(Markdown.escaped(self.title[language]))**\n\n"
                    + Markdown.table(table)
            },
            html: { self.page(table, book, today, language) },
            json: { self.json })
    }

    private var title: Phrase {
        Phrase(
            "支部积分榜单  \(period.phrase.chinese)  按\(order == .total ? "总分" : "人均")",
            en: "Branches  \(period.phrase.english)  by \(order == .total ? "total" : "points per head")")
            + (posted.map { Phrase(verbatim: "  ") + $0.asPosted } ?? Phrase(verbatim: ""))
    }

    private func text(_ table: Table, _ terminal: World.Terminal, _ language: Language) -> [String] {
        var lines = table.lines
        if terminal.shows {
            let left = lines.map(\.displayWidth).max() ?? 0
            let room = min(24, terminal.width - left - 3)
            let lengths = lengths
            let largest = lengths.max() ?? .zero
            for (place, length) in lengths.enumerated() {
                let bar = Bar.of(length, largest: largest, width: room)
                if !bar.isEmpty { lines[place + 1] = lines[place + 1].padded(to: left) + "  " + bar }
            }
        }
        return [title[language], ""] + lines + ["", foot[language]]
    }

    /// What the bars show.
    private var lengths: [Points] {
        rows.map { order == .total ? $0.points : Points(tenths: $0.perHead ?? 0) }
    }

    private var foot: Phrase {
        guard posted == nil else {
            return Phrase(
                "合计 \(total) 分。人数按公示的榜。", en: "\(total) points in all. Members are counted as posted.")
        }
        return Phrase(
            "合计 \(total) 分。人数按时段最后一天（未结束的按今天）计。",
            en: "\(total) points in all. Members are counted on the period's last day, or today.")
    }

    private func page(_ table: Table, _ book: Book, _ today: Day, _ language: Language) -> HTMLPage {
        let head = PageHead(
            community: book.info.name, title: Phrase("支部积分榜单", en: "Branches")[language],
            lead: [
                period.phrase,
                Phrase(
                    "按\(order.name.chinese)", en: "by \(order == .total ? "total" : "points per head")"),
                posted?.asPosted,
            ].compactMap(\.self).joined(Phrase("　", en: " · "))[language])
        var list = PageTable(table)
        let largest = lengths.max() ?? .zero
        list.places = 0
        list.bars = lengths.map { Bar.thousandths(of: $0, largest: largest) }
        list.first = Set(rows.indices.filter { rows[$0].rank == 1 && rows[$0].points > .zero })
        return HTMLPage(
            .board, language, title: head.line,
            [head.html, list.html, .foot([foot] + (posted == nil ? [.made(today)] : []), language)])
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
            ("posted", posted.map { .int($0.number) } ?? .null),
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
