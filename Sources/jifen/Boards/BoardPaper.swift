internal import PointsCore

/// A board as people read it: headings, tables and sentences, from which text and Markdown are made.
struct BoardPaper {
    let board: Board
    let fingerprint: Fingerprint?
    let language: Language
    let isMasked: Bool

    /// - Parameter isMasked: whether names on it are hidden in part.
    init(_ board: Board, _ fingerprint: Fingerprint?, isMasked: Bool = false, _ language: Language) {
        self.isMasked = isMasked
        self.board = board
        self.fingerprint = fingerprint
        self.language = language
    }

    struct Section {
        let title: Phrase
        var table: Table?
        var lines: [Phrase] = []
        /// The members in the table, where it is one of places.
        var rows: [BoardRow] = []
        /// Whether it is hung up by itself.
        var isBranch = false
    }

    var title: Phrase {
        Phrase("\(board.community)党员积分公示", en: "\(board.community): posted leaderboard")
    }

    var subtitle: Phrase {
        board.issue + Phrase("（\(board.month.words)）", en: " (\(board.month))")
            + (board.early == true ? Phrase("  提前公示", en: ", posted early") : Phrase("", en: ""))
    }

    var text: [String] {
        var lines = [title[language], subtitle[language]]
        for section in sections {
            lines += ["", section.title[language]]
            lines += section.table?.lines.map { "  " + $0 } ?? []
            lines += section.lines.flatMap { $0[language].hanging(by: 2) }
        }
        return lines
    }

    var markdown: String {
        var text = "# \(Markdown.escaped(title[language]))\n\n\(Markdown.escaped(subtitle[language]))\n"
        for section in sections {
            text += "\n## \(Markdown.escaped(section.title[language]))\n\n"
            if let table = section.table { text += Markdown.table(table) }
            for line in section.lines { text += "\n\(Markdown.escaped(line[language]))\n" }
        }
        return text
    }

    /// The whole community, for a spreadsheet.
    var csv: [[CSVCell]] {
        let heads = [
            Phrase("名次", en: "place"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("支部", en: "branch"), Phrase("本月", en: "month"), Phrase("补记", en: "late"),
            Phrase("更正", en: "corrected"), Phrase("积分", en: "points"),
        ]
        let rows = board.rows.map { row -> [CSVCell] in
            [
                .number(String(row.rank)), .text(row.member.description), .text(row.name),
                .text(board.branchName(row.branch)), .number((row.own ?? row.points).description),
                .number((row.late ?? .zero).description), .number((row.corrected ?? .zero).description),
                .number(row.points.description),
            ]
        }
        return [heads.map { .text($0[language]) }] + rows
    }

    var sections: [Section] {
        [ranking] + branches
            + [items, matters, late, corrections, figures, honours, objections, notice].compactMap(\.self)
    }
}

extension BoardPaper {
    private func table(_ rows: [BoardRow], branch: Bool) -> Table {
        var columns: [Table.Column] = [
            .right(Phrase("名次", en: "place")[language]), .left(Phrase("编号", en: "number")[language]),
            .left(Phrase("姓名", en: "name")[language]),
        ]
        if branch { columns.append(.left(Phrase("支部", en: "branch")[language])) }
        for head in [
            Phrase("本月", en: "month"), Phrase("补记", en: "late"), Phrase("更正", en: "corrected"),
            Phrase("积分", en: "points"),
        ] {
            columns.append(.right(head[language]))
        }
        let split = rows.contains { $0.own != nil }
        return Table(
            columns,
            rows: rows.map { row in
                [row.rank.description, row.member.description, row.name]
                    + (branch ? [board.branchName(row.branch)] : [])
                    + [
                        split ? (row.own ?? row.points).description : "", row.late?.signed ?? "",
                        row.corrected?.signed ?? "", row.points.description,
                    ]
            })
    }

    private var ranking: Section {
        Section(
            title: Phrase("全社区积分榜", en: "The whole community"), table: table(board.rows, branch: true),
            lines: [
                board.sum,
                Phrase(
                    "同分并列（\(board.ties.words.chinese)），按编号先后排列。",
                    en: "Equal points share a place (\(board.ties.words.english)), in the order of numbers."),
            ], rows: board.rows)
    }

    private var branches: [Section] {
        board.branches.map { branch in
            let head = Phrase(
                "党员 \(branch.members) 人，\(branch.points) 分",
                en: "\(counted(branch.members, "member")), \(branch.points) points")
            return Section(
                title: Phrase("\(branch.name)（\(head.chinese)）", en: "\(branch.name) (\(head.english))"),
                table: branch.rows.isEmpty ? nil : table(branch.rows, branch: false),
                lines: branch.rows.isEmpty ? [Phrase("本期没有得分。", en: "No points.")] : [],
                rows: branch.rows, isBranch: true)
        }
    }

    private var items: Section? {
        guard !board.items.isEmpty else { return nil }
        let heads = [Phrase("积分项目", en: "item"), Phrase("件数", en: "matters"), Phrase("积分", en: "points")]
        return Section(
            title: Phrase("各项目积分", en: "Points by item"),
            table: Table(
                [.left(heads[0][language]), .right(heads[1][language]), .right(heads[2][language])],
                rows: board.items.map { [$0.name, String($0.matters), $0.points.description] }))
    }

    private func table(_ matters: [BoardMatter]) -> Table {
        let heads = [
            Phrase("日期", en: "date"), Phrase("分录", en: "entry"), Phrase("事项", en: "matter"),
            Phrase("人数", en: "members"), Phrase("积分", en: "points"),
        ].map { $0[language] }
        return Table(
            [.left(heads[0]), .left(heads[1]), .left(heads[2]), .right(heads[3]), .right(heads[4])],
            rows: matters.map { matter in
                [
                    matter.date.description, matter.entry.description, matter.words,
                    String(matter.members), matter.points.description,
                ]
            })
    }

    private var matters: Section? {
        guard !board.matters.isEmpty else { return nil }
        return Section(title: Phrase("计入的事项", en: "Matters counted"), table: table(board.matters))
    }

    private var late: Section? {
        guard !board.lateMatters.isEmpty else { return nil }
        return Section(
            title: Phrase("补记（以前月份的事项，计入本期）", en: "Late (matters of earlier months, counted here)"),
            table: table(board.lateMatters),
            lines: board.lateMatters.map { matter in
                Phrase(
                    "\(matter.entry)：\(matter.names(sign: 1))",
                    en: "\(matter.entry): \(matter.names(sign: 1))")
            })
    }

    private var corrections: Section? {
        guard !board.corrections.isEmpty else { return nil }
        let lines = board.corrections.map { correction -> Phrase in
            let matter = correction.matter
            return Phrase(
                "\(Phrase.issue(correction.number, of: correction.month).chinese)的“\(matter.heading)”（\(matter.date)，\(matter.entry)）已冲正（\(correction.entry)，\(correction.day)），原因：\(correction.reason)。涉及：\(matter.names(sign: -1))",
                en:
                    "“\(matter.heading)” of board \(correction.number), \(correction.month.year) (\(matter.date), \(matter.entry)) was taken back (\(correction.entry), \(correction.day)): \(correction.reason). Concerns: \(matter.names(sign: -1))"
            )
        }
        return Section(
            title: Phrase("更正（以前公示过的，从本期减去）", en: "Corrections (posted before, taken off here)"), lines: lines
        )
    }

    private var figures: Section? {
        guard !board.figures.isEmpty else { return nil }
        let heads = [
            Phrase("月份", en: "month"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("原来", en: "before"), Phrase("更正为", en: "now"),
        ].map { $0[language] }
        return Section(
            title: Phrase("以前月份的得分因此变为", en: "What earlier months come to"),
            table: Table(
                [.left(heads[0]), .left(heads[1]), .left(heads[2]), .right(heads[3]), .right(heads[4])],
                rows: board.figures.map { figure in
                    [
                        figure.month.description, figure.member.description, figure.name,
                        figure.old.description, figure.new.description,
                    ]
                }))
    }

    private var honours: Section? {
        guard !board.honours.isEmpty else { return nil }
        let heads = [
            Phrase("号", en: "no."), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("荣誉称号", en: "title"), Phrase("时段", en: "period"), Phrase("评选支部", en: "of branch"),
            Phrase("备注", en: "note"),
        ].map { $0[language] }
        return Section(
            title: Phrase("表彰", en: "Honours"),
            table: Table(
                heads.enumerated().map { $0 == 0 ? .right($1) : .left($1) },
                rows: board.honours.map { honour in
                    let back = honour.reversal.map {
                        Phrase("已收回（\($0)）", en: "taken back (\($0))")[language]
                    }
                    return [
                        String(honour.number), honour.member.description, honour.name, honour.title,
                        honour.period.phrase[language], honour.branch.map(board.branchName) ?? "", back ?? "",
                    ]
                }))
    }

    private var objections: Section? {
        guard !board.objections.isEmpty else { return nil }
        return Section(
            title: Phrase("异议和答复", en: "Objections and answers"), lines: board.objections.map(\.words))
    }

    private var notice: Section? {
        let editions = board.editions.map { edition in
            edition.from.map {
                Phrase("\($0) 起生效的细则（\(edition.entry)）", en: "rules from \($0) (\(edition.entry))")
            }
                ?? Phrase("最初的细则（\(edition.entry)）", en: "first rules (\(edition.entry))")
        }
        var lines = [
            Phrase(
                "公示日期：\(board.at.day)，公示人：\(board.by)，分录 \(board.entry)。",
                en: "Posted \(board.at.day) by \(board.by), entry \(board.entry)."),
            Phrase(
                "依据：\(editions.map(\.chinese).joined(separator: "、"))。支部和人数按 \(board.day) 计。",
                en:
                    "By \(editions.map(\.english).joined(separator: ", ")). Branches and members as of \(board.day)."
            ),
            board.deadline,
        ]
        if isMasked {
            lines.append(
                Phrase(
                    "姓名隐去了一部分；事项标题和原因照原样。指纹是社区内公示的原榜的。",
                    en:
                        "Names are hidden in part; titles and reasons are as they were. The fingerprint is that of the board as posted."
                ))
        }
        if let fingerprint {
            lines.append(Phrase("指纹：\(fingerprint)", en: "Fingerprint: \(fingerprint)"))
        }
        if let previous = board.previous {
            lines.append(Phrase("上一期指纹：\(previous)", en: "That of the board before: \(previous)"))
        }
        return Section(title: Phrase("说明", en: "Notice"), lines: lines)
    }
}

extension Board {
    func branchName(_ code: BranchCode) -> String {
        branches.first { $0.code == code }?.name ?? code.text
    }

    /// The sums in one sentence.
    var sum: Phrase {
        var parts = Phrase("", en: "")
        if late != .zero || corrected != .zero {
            let sums = [
                Phrase("本月 \(own)", en: "\(own) of the month"),
                late == .zero ? nil : Phrase("补记 \(late.signed)", en: "\(late.signed) late"),
                corrected == .zero
                    ? nil : Phrase("更正 \(corrected.signed)", en: "\(corrected.signed) corrected"),
            ].compactMap(\.self)
            parts =
                Phrase("（", en: " (") + sums.joined(Phrase("，", en: ", ")) + Phrase("）", en: ")")
        }
        return Phrase("合计 \(points) 分", en: "\(points) points in all") + parts
            + Phrase(
                "；党员 \(members) 人，上榜 \(rows.count) 人，没有得分 \(without) 人。",
                en: "; \(counted(members, "member")), \(rows.count) on the board, \(without) without points.")
    }

    var deadline: Phrase {
        guard let place else {
            return Phrase(
                "对本榜有异议，请在 \(until) 前（含当天）提出。",
                en: "Objections are taken until \(until), that day included.")
        }
        return Phrase(
            "对本榜有异议，请在 \(until) 前（含当天）提出。受理：\(place)。",
            en: "Objections are taken until \(until), that day included: \(place)")
    }
}

extension BoardObjection {
    /// What was doubted, by whom, and what was said to it.
    var words: Phrase {
        let head = Phrase(
            "异议 \(number)（\(day)，\(from ?? "不公开姓名")，对\(about.words.chinese)）：\(text)",
            en: "Objection \(number) (\(day), \(from ?? "name withheld"), to \(about.words.english)): \(text)"
        )
        let back = reversal.map { Phrase("（冲正 \($0)）", en: " (reversal \($0))") } ?? Phrase("", en: "")
        switch state {
        case .open: return head + Phrase(" —— 还没有答复", en: " — no answer yet")
        case .upheld:
            return head + Phrase(" —— 成立：\(answer ?? "")", en: " — upheld: \(answer ?? "")") + back
        case .dismissed:
            return head + Phrase(" —— 不成立：\(answer ?? "")", en: " — dismissed: \(answer ?? "")") + back
        case .withdrawn: return head + Phrase(" —— 已撤回", en: " — withdrawn")
        }
    }
}

extension BoardMatter {
    /// `文艺演出“端午文艺演出”`, or the item alone.
    var words: String { title.map { "\(name)“\($0)”" } ?? name }

    /// `0001 李梅 +2、0002 王强 +2`; taken back with `sign` -1.
    func names(sign: Int) -> String {
        awards.map { "\($0.member) \($0.name) \(Points(tenths: sign * $0.points.tenths).signed)" }
            .joined(separator: "、")
    }
}

extension Points {
    /// With its sign: `+2`, `-2`, `0`.
    var signed: String { (self > .zero ? "+" : "") + description }
}
