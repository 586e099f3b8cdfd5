internal import PointsCore

extension Statement {
    func exported(_ book: Book, today: Day, _ language: Language) -> Exported {
        let title = Phrase(
            "对账单  \(member.title)  \(book.branchName(member.latest.branch))  \(period.phrase.chinese)",
            en:
                "Statement  \(member.title)  \(book.branchName(member.latest.branch))  \(period.phrase.english)"
        )[language]
        let table = StatementTable(lines, waiting: waiting, language)
        let notice = book.lapsingNotice(for: member.number, today: today)
        let foot =
            ([Phrase("期末余额 ", en: "closing balance ") + closing.words] + reserved(today) + awaiting + onBoard
            + (notice?.phrases ?? [])).map { $0[language] }
        let first = (Phrase("期初余额 ", en: "opening balance ") + opening.words)[language]
        let head = period == .all ? [title, ""] : [title, "", first]
        return Exported(
            text: { _ in
                head + (table.table.isEmpty ? [Phrase.noEntries[language]] : table.table.lines) + [""]
                    + foot
            },
            csv: { table.csv },
            markdown: {
                "**\(Markdown.escaped(title))**\n\n" + Markdown.table(table.table) + "\n"
                    + foot.map { Markdown.escaped($0) + "\n" }.joined(separator: "\n")
            },
            html: { StatementSlip(self, book, today: today, language).page },
            json: {
                .object([
                    ("member", .object(member.fields(book.ledger[member.number].balance))),
                    ("period", .text(period)), ("opening", .points(opening)),
                    ("closing", .points(closing)), ("held", .points(held(on: today))),
                    ("earned", .points(earnedOnBoard)),
                    ("lines", .array(lines.map { StatementTable.json($0) })),
                    ("pending", .array(waiting.map { StatementTable.json($0) })),
                    ("lapsing", notice?.json ?? .null),
                ])
            })
    }

    /// What is put aside today and cannot be spent.
    func reserved(_ today: Day) -> [Phrase] {
        let held = held(on: today)
        guard held > .zero else { return [] }
        return [
            Phrase(
                "其中 \(today) 预留中 \(held) 分，还没有扣", en: "of which \(held) are held on \(today), not spent yet")
        ]
    }

    /// What waits to be approved.
    var awaiting: [Phrase] {
        guard !waiting.isEmpty else { return [] }
        let sum = Points(tenths: waiting.reduce(0) { $0 + $1.award.points.tenths })
        return [Phrase("另有 \(sum) 分待审核，没有计入余额", en: "\(sum) more to be approved, in no balance")]
    }

    /// What was earned in the period by the matters' own days, as quarters and months not yet posted count it;
    /// nothing for all time.
    var onBoard: [Phrase] {
        guard period != .all else { return [] }
        return [
            Phrase(
                "按事项日期算，\(period.phrase.chinese)得分：\(earnedOnBoard)",
                en:
                    "earned in \(period.phrase.english), by the matters' own days: \(earnedOnBoard)"
            )
        ]
    }
}

extension Phrase {
    static let noEntries = Phrase("没有记录。", en: "No entries.")
}
