internal import PointsCore

/// Lists matters.
enum MatterList: Command {
    static let item = Option(
        Name("item", "项目"), Name("ITEM", "项目"), .item, about: Phrase("只看一个积分项目", en: "one item only"))

    static var path: CommandPath { CommandPath(Name("matter", "事项"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看一段时间的事项（默认本月）", en: "list the matters of a period (default: this month)"),
        parameters: [.period], options: [item, .format, .output, .encoding], effect: .reads,
        examples: [
            Example(
                "jifen 事项 列表 2021-06", en: "jifen matter list 2021-06", Phrase("六月的事项", en: "June's matters"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .month(today.month)
        let code = try call[item].map { text in try book.findItem(text).code }
        let list = PointsCore.MatterList(of: book, in: period, item: code)
        try world.deliver(exported(list, book, call.language), for: call)
    }

    private static func exported(_ list: PointsCore.MatterList, _ book: Book, _ language: Language)
        -> Exported
    {
        let heads = [
            Phrase("分录", en: "entry"), Phrase("日期", en: "date"), Phrase("项目", en: "item"),
            Phrase("标题", en: "title"),
            Phrase("人数", en: "members"), Phrase("积分", en: "points"), Phrase("登记人", en: "by"),
            Phrase("状态", en: "state"),
        ].map { $0[language] }
        let rows = list.rows.map { row in
            [
                row.entry.description, row.matter.date.description, row.matter.name, row.matter.title ?? "",
                String(row.matter.awards.count), row.matter.total.description, row.stamp.by,
                row.state[language],
            ]
        }
        let table = Table(heads.enumerated().map { $0 == 4 || $0 == 5 ? .right($1) : .left($1) }, rows: rows)
        let standing = list.rows.count(where: \.counts)
        let waiting = list.rows.count { $0.review == .pending && $0.reversal == nil }
        let without =
            list.rows.allSatisfy { $0.review == nil }
            ? Phrase("已冲正的不计", en: "without reversed ones")
            : Phrase("已冲正和没有审核通过的不计", en: "without those reversed or not approved")
        let more =
            waiting == 0
            ? Phrase(verbatim: "") : Phrase("；另有 \(waiting) 件待审核", en: "; \(waiting) more to be approved")
        let foot = Phrase(
            "\(list.period.phrase.chinese)共 \(standing) 件，\(list.total) 分（\(without.chinese)\(more.chinese)）",
            en:
                "\(list.period.phrase.english): \(counted(standing, "matter")), \(list.total) points (\(without.english)\(more.english))"
        )[language]
        return Exported(
            text: { _ in list.rows.isEmpty ? [foot] : table.lines + ["", foot] },
            csv: {
                [heads.map(CSVCell.text)]
                    + rows.map { row in row.enumerated().map { $0 == 4 || $0 == 5 ? .number($1) : .text($1) }
                    }
            },
            markdown: { Markdown.table(table) },
            html: {
                HTMLPage(
                    .list, language, book, title: Phrase("事项列表", en: "Matters"), lead: list.period.phrase,
                    table, foot: foot)
            },
            json: {
                .object([
                    ("period", .text(list.period)), ("total", .points(list.total)),
                    ("matters", .array(list.rows.map { .object($0.fields) })),
                ])
            })
    }
}

extension MatterFile {
    var fields: [(String, JSON)] {
        [
            ("entry", .text(entry)), ("date", .text(matter.date)), ("item", .text(matter.item)),
            ("name", .string(matter.name)), ("title", .string(matter.heading)),
            ("members", .int(matter.awards.count)), ("points", .points(matter.total)),
            ("by", .string(stamp.by)),
            ("at", .text(stamp.at)), ("reversed", .text(reversal?.stamp.entry)),
            ("review", .text(review?.code)), ("verdict", .text(review?.verdict?.entry)),
        ]
    }

    /// What became of it; empty where it simply counts.
    var state: Phrase {
        switch review {
        case .pending: return Phrase("待审核", en: "to be approved")
        case .rejected(let stamp, _): return Phrase("已退回（\(stamp.entry)）", en: "rejected (\(stamp.entry))")
        case .withdrawn:
            let by = reversal.map { "\($0.stamp.entry)" } ?? ""
            return Phrase("已撤回（\(by)）", en: "withdrawn (\(by))")
        case nil, .approved:
            return reversal.map { Phrase("已冲正（\($0.stamp.entry)）", en: "reversed (\($0.stamp.entry))") }
                ?? Phrase(verbatim: "")
        }
    }
}

extension MatterFile.Review {
    /// For programs.
    var code: String {
        switch self {
        case .pending: "pending"
        case .approved: "approved"
        case .rejected: "rejected"
        case .withdrawn: "withdrawn"
        }
    }

    var verdict: Stamp? {
        switch self {
        case .approved(let stamp), .rejected(let stamp, _): stamp
        case .pending, .withdrawn: nil
        }
    }

    /// Why it was rejected.
    var reason: String? {
        if case .rejected(_, let reason) = self { reason } else { nil }
    }

    /// In one line of a file.
    var words: Phrase {
        let stamp = verdict.map { "\($0.entry)  \($0.day)  \($0.by)" } ?? ""
        return switch self {
        case .pending: Phrase("待审核，还没有计分", en: "to be approved, not counted yet")
        case .approved: Phrase("\(stamp)：通过", en: "\(stamp): approved")
        case .rejected(_, let reason): Phrase("\(stamp)：退回，\(reason)", en: "\(stamp): rejected, \(reason)")
        case .withdrawn: Phrase("没有审核就撤回了", en: "withdrawn before it was approved")
        }
    }
}
