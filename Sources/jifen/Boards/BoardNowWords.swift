internal import PointsCore

/// A posted board as it stands today, in words.
struct BoardNowWords {
    private let now: BoardNow
    private let posted: PostedBoard
    private let book: Book
    private let branch: Branch?
    private let today: Day
    private let isMasked: Bool
    private let language: Language

    /// - Parameter branch: the one that it is about; nil for the whole community.
    init(
        _ posted: PostedBoard, _ book: Book, branch: Branch? = nil, masked: Bool, _ today: Day,
        _ language: Language
    ) {
        now = BoardNow(posted.board, in: book, branch: branch?.code)
        self.posted = posted
        self.book = book
        self.branch = branch
        self.today = today
        isMasked = masked
        self.language = language
    }

    /// A title with what it is of, and the tables under it.
    private struct Content {
        let title: Phrase
        let lead: Phrase
        let parts: [BoardNowTable]
        let none: Phrase
        var foot: [Phrase] = []
        /// Whether it is hung up to be signed.
        var isSigned = false

        var rows: [BoardNow.Row] { parts.flatMap(\.rows) }
    }

    /// Everybody whose points or place changed, with the reasons (更正公示): those whom an entry concerns, and apart
    /// from them those who only moved by that.
    var changes: Exported {
        let concerned = now.rows.filter { !now.changes(of: $0.member).isEmpty }
        let moved = now.rows.filter { $0.hasMoved && now.changes(of: $0.member).isEmpty }
        let place = book.settings.objectionPlace
        return exported(
            Content(
                title: Phrase("更正公示", en: "Changes since it was posted"),
                lead: posted.board.issue
                    + Phrase("（\(posted.board.month.words)）", en: " (\(posted.board.month))"),
                parts: [
                    BoardNowTable(concerned, .changed, naming, language),
                    BoardNowTable(moved, .moved, naming, language),
                ].filter { !$0.rows.isEmpty },
                none: Phrase("公示以后没有变动。", en: "Nothing has changed since it was posted."),
                foot: [
                    Phrase(
                        "原公示人：\(posted.stamp.by)，分录 \(posted.stamp.entry)，异议截止 \(posted.publication.until)。",
                        en:
                            "Posted by \(posted.stamp.by), entry \(posted.stamp.entry), objections until \(posted.publication.until)."
                    ),
                    Phrase(
                        "对更正有异议，可以提出。\(place.isEmpty ? "" : "受理：\(place)。")",
                        en: "Objections to the changes are taken\(place.isEmpty ? "." : ": \(place)")"),
                ], isSigned: true))
    }

    /// Everybody, with what the board said (榜单 --更正后).
    func board(top: Int?) -> Exported {
        let rows = now.rows.filter { $0.rank ?? .max <= top ?? .max }
        return exported(
            Content(
                title: Phrase("积分榜单（更正后）", en: "Leaderboard as corrected"),
                lead: [
                    Period.month(posted.board.month).phrase,
                    branch.map { Phrase(verbatim: $0.name) } ?? Phrase("全社区", en: "whole community"),
                ].joined(Phrase(verbatim: "  ")),
                parts: rows.isEmpty ? [] : [BoardNowTable(rows, .all, naming, language)],
                none: Phrase("没有人得分。", en: "Nobody has points.")),
            scope: branch.map { [("scope", .string("branch")), ("branch", .text($0.code))] }
                ?? [("scope", .string("all"))])
    }

    private var naming: BoardNowTable.Naming {
        BoardNowTable.Naming(
            name: { [isMasked] in isMasked ? Chinese.masked($0) : $0 }, branch: book.branchName,
            entries: { [now] in now.changes(of: $0).map(\.entry) })
    }

    private func exported(_ content: Content, scope: [(String, JSON)] = []) -> Exported {
        let foot = self.foot(content)
        let reasons = now.changes.map(\.words)
        let title = (content.title + Phrase(verbatim: "  ") + content.lead)[language]
        let none = content.none[language]
        return Exported(
            text: { _ in
                var lines = [title]
                lines += content.parts.isEmpty ? ["", none] : content.parts.flatMap(\.text)
                if !reasons.isEmpty { lines.append("") }
                for reason in reasons { lines += reason[language].hanging(by: 2) }
                lines.append("")
                for line in foot { lines += line[language].hanging(by: 0) }
                return lines
            },
            csv: { BoardNowTable(content.rows, .all, naming, language).csv },
            markdown: {
                var text = "**\(Markdown.escaped(title))**\n"
                text += content.parts.isEmpty ? "\n\(none)\n" : content.parts.map(\.markdown).joined()
                for line in reasons + foot { text += "\n\(Markdown.escaped(line[language]))\n" }
                return text
            },
            html: { page(content, reasons + foot) },
            json: { json(content.rows, scope) })
    }

    private func page(_ content: Content, _ foot: [Phrase]) -> HTMLPage {
        let head = PageHead(
            community: posted.board.community, title: content.title[language],
            lead: content.lead[language])
        let none = HTML(.p, [.style("none")], content.none[language])
        return HTMLPage(
            .board, language, title: head.line,
            [head.html] + (content.parts.isEmpty ? [none] : content.parts.map(\.html))
                + [
                    .foot(foot, language),
                    content.isSigned
                        ? .sign([Phrase("公示人", en: "Posted by"), Phrase("日期", en: "Date")], language)
                        : .none,
                ])
    }

    private func foot(_ content: Content) -> [Phrase] {
        var lines: [Phrase] = []
        if content.rows.contains(where: { $0.rank == nil || $0.posted == nil }) {
            lines.append(
                Phrase(
                    "“—”：公示时不在榜上，或者现在没有得分，所以没有名次。",
                    en: "“—”: not on the board as posted, or without points now, and so without a place."))
        }
        lines.append(
            Phrase(
                "公示 \(posted.stamp.day)，合计 \(now.postedTotal) 分；截至 \(today)，合计 \(now.total) 分。",
                en:
                    "Posted \(posted.stamp.day) with \(now.postedTotal) points in all; \(now.total) as of \(today)."
            ))
        lines += content.foot
        if isMasked { lines.append(.maskedNames) }
        lines.append(
            Phrase("原公示指纹：\(posted.fingerprint)", en: "Fingerprint as posted: \(posted.fingerprint)"))
        return lines
    }

    private func json(_ rows: [BoardNow.Row], _ scope: [(String, JSON)]) -> JSON {
        .object(
            [("month", .text(posted.board.month)), ("number", .int(posted.board.number))] + scope + [
                ("fingerprint", .text(posted.fingerprint)), ("posted", .points(now.postedTotal)),
                ("total", .points(now.total)),
                (
                    "rows",
                    .array(
                        rows.map { row in
                            .object([
                                ("rank", row.rank.map { .int($0) } ?? .null), ("member", .text(row.member)),
                                ("name", .string(naming.name(row.name))), ("branch", .text(row.branch)),
                                ("points", .points(row.points)),
                                ("postedRank", row.posted.map { .int($0.rank) } ?? .null),
                                ("posted", row.posted.map { .points($0.points) } ?? .null),
                                ("entries", .array(naming.entries(row.member).map { .text($0) })),
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
