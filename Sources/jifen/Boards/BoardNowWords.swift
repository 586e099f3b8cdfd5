internal import PointsCore

/// A posted board as it stands today, in words.
struct BoardNowWords {
    private let now: BoardNow
    private let posted: PostedBoard
    private let book: Book
    private let today: Day
    private let language: Language

    init(_ now: BoardNow, _ posted: PostedBoard, _ book: Book, _ today: Day, _ language: Language) {
        self.now = now
        self.posted = posted
        self.book = book
        self.today = today
        self.language = language
    }

    /// Everybody whose points or place changed, with the reasons (更正公示): first those whom an entry concerns, then
    /// those who only moved by that.
    var changes: Exported {
        let concerned = now.rows.filter { !now.changes(of: $0.member).isEmpty }
        let moved = now.rows.filter { $0.hasMoved && now.changes(of: $0.member).isEmpty }
        return exported(
            title: Phrase(
                "更正公示  \(posted.board.issue.chinese)（\(posted.board.month.words)）",
                en: "Changes since \(posted.board.issue.english) (\(posted.board.month))"),
            rows: concerned + moved,
            none: Phrase("公示以后没有变动。", en: "Nothing has changed since it was posted."),
            note: moved.isEmpty
                ? nil
                : Phrase(
                    "名单末尾的 \(moved.count) 人分没有变，名次跟着变了。",
                    en:
                        "At the end of the list: \(counted(moved.count, "member")) with the same points and another place."
                ))
    }

    /// Everybody it is about, with what the board said (榜单 --更正后).
    ///
    /// - Parameter branch: the one it is about.
    func board(branch: Branch?, top: Int?) -> Exported {
        exported(
            title: Phrase(
                "积分榜单（更正后）  \(posted.board.month.words)  \(branch?.name ?? "全社区")",
                en:
                    "Leaderboard as corrected  \(posted.board.month)  \(branch?.name ?? "whole community")"),
            rows: now.rows.filter { $0.rank ?? .max <= top ?? .max },
            none: Phrase("没有人得分。", en: "Nobody has points."))
    }

    private func exported(title: Phrase, rows: [BoardNow.Row], none: Phrase, note: Phrase? = nil)
        -> Exported
    {
        let heads = [
            Phrase("名次", en: "place"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("支部", en: "branch"), Phrase("公示名次", en: "posted place"),
            Phrase("公示积分", en: "posted"), Phrase("现在积分", en: "now"), Phrase("变动", en: "change"),
            Phrase("分录", en: "entries"),
        ].map { $0[language] }
        let cells = rows.map { row -> [String] in
            let old = row.posted?.points ?? .zero
            let change = Points(tenths: row.points.tenths - old.tenths)
            return [
                row.rank?.description ?? "—", row.member.description, row.name, book.branchName(row.branch),
                row.posted?.rank.description ?? "—", row.posted?.points.description ?? "—",
                row.points.description, change == .zero ? "" : change.signed,
                now.changes(of: row.member).map(\.entry.description).joined(separator: " "),
            ]
        }
        let rights: Set = [0, 4, 5, 6, 7]
        let table = Table(
            heads.enumerated().map { rights.contains($0) ? Table.Column.right($1) : .left($1) }, rows: cells)
        let foot =
            [note].compactMap(\.self) + [
                Phrase(
                    "公示 \(posted.stamp.day)，合计 \(now.postedTotal) 分；截至 \(today)，合计 \(now.total) 分。",
                    en:
                        "Posted \(posted.stamp.day) with \(now.postedTotal) points in all; \(now.total) as of \(today)."
                ),
                Phrase("原公示指纹：\(posted.fingerprint)", en: "Fingerprint as posted: \(posted.fingerprint)"),
            ]
        let reasons = now.changes.map(\.words)
        return Exported(
            text: { _ in
                [title[language], ""] + (rows.isEmpty ? [none[language]] : table.lines)
                    + (reasons.isEmpty ? [] : [""] + reasons.map { "  " + $0[language] }) + [""]
                    + foot.map { $0[language] }
            },
            csv: {
                [heads.map(CSVCell.text)]
                    + cells.map { row in
                        row.enumerated().map { rights.contains($0) && $1 != "—" ? .number($1) : .text($1) }
                    }
            },
            markdown: {
                "**\(Markdown.escaped(title[language]))**\n\n"
                    + (rows.isEmpty ? none[language] + "\n" : Markdown.table(table))
                    + (reasons + foot).map { "\n" + Markdown.escaped($0[language]) + "\n" }.joined()
            },
            html: {
                let head = PageHead(community: posted.board.community, title: title[language], lead: "")
                var list = PageTable(table)
                list.places = 0
                list.names = 2
                return HTMLPage(
                    .board, language, title: head.line,
                    [
                        head.html, rows.isEmpty ? HTML(.p, [.style("none")], none[language]) : list.html,
                        .foot(reasons + foot, language),
                    ])
            },
            json: { json(rows) })
    }

    private func json(_ rows: [BoardNow.Row]) -> JSON {
        .object([
            ("month", .text(posted.board.month)), ("number", .int(posted.board.number)),
            ("fingerprint", .text(posted.fingerprint)), ("posted", .points(now.postedTotal)),
            ("total", .points(now.total)),
            (
                "rows",
                .array(
                    rows.map { row in
                        .object([
                            ("rank", row.rank.map { .int($0) } ?? .null), ("member", .text(row.member)),
                            ("name", .string(row.name)), ("branch", .text(row.branch)),
                            ("points", .points(row.points)),
                            ("postedRank", row.posted.map { .int($0.rank) } ?? .null),
                            ("posted", row.posted.map { .points($0.points) } ?? .null),
                            ("entries", .array(now.changes(of: row.member).map { .text($0.entry) })),
                        ])
                    })
            ),
            (
                "changes",
                .array(
                    now.changes.map { change in
                        .object([
                            ("entry", .text(change.entry)), ("matter", .text(change.matter)),
                            ("date", .text(change.date)), ("title", .string(change.heading)),
                            ("reason", .text(change.reason)),
                        ])
                    })
            ),
        ])
    }
}

extension BoardNow.Change {
    var words: Phrase {
        if let reason {
            return Phrase(
                "\(entry)：冲正 \(matter)“\(heading)”（\(date)），原因：\(reason)",
                en: "\(entry): \(matter) “\(heading)” (\(date)) taken back: \(reason)")
        }
        return Phrase(
            "\(entry)：补记“\(heading)”（\(date)）", en: "\(entry): “\(heading)” (\(date)), recorded late")
    }
}
