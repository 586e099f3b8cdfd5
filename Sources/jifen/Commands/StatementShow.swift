internal import PointsCore

/// One member's statement (对账单).
enum StatementShow: Command {
    static let declaration = Declaration(
        Name("statement", "对账"),
        about: Phrase("一名党员的对账单：每一笔的事由和余额", en: "one member's entries with reasons and balances"),
        parameters: [.who, .period], options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "按登记先后列出，每行余额就是当时告知的余额；写了时段，就列这段时间里登记的分录。事项日期与登记日期不同时，在事由里注明。审核过的事项，登记日期是审核通过的那天；待审核的列在最后，不计入余额。",
                en:
                    "In the order of recording, so each balance is the one told at the time; a period takes the entries written in it. A matter's own day is named where it differs. What needed a review stands at the day it was approved; what still waits stands last and is in no balance."
            )
        ],
        examples: [
            Example("jifen 对账 0001", en: "jifen statement 0001", Phrase("从头到今天", en: "from the beginning")),
            Example(
                "jifen 对账 李梅 2021-06", en: "jifen statement 李梅 2021-06",
                Phrase("六月登记的", en: "recorded in June")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .all
        let statement = Statement(of: try book.member(call.word(.who)), in: period, from: book)
        try world.deliver(exported(statement, book, call.language), for: call)
    }

    private static func exported(_ statement: Statement, _ book: Book, _ language: Language) -> Exported {
        let member = statement.member
        let title = Phrase(
            "对账单  \(member.title)  \(book.branchName(member.latest.branch))  \(statement.period.phrase.chinese)",
            en:
                "Statement  \(member.title)  \(book.branchName(member.latest.branch))  \(statement.period.phrase.english)"
        )[language]
        let table = StatementTable(statement.lines, waiting: statement.waiting, language)
        var foot = [
            Phrase(
                "期末余额 \(statement.closing.words.chinese)",
                en: "closing balance \(statement.closing.words.english)")[language]
        ]
        if !statement.waiting.isEmpty {
            let sum = Points(tenths: statement.waiting.reduce(0) { $0 + $1.award.points.tenths })
            foot.append(
                Phrase("另有 \(sum) 分待审核，没有计入余额", en: "\(sum) more to be approved, in no balance")[language])
        }
        if statement.period != .all {
            foot.append(
                Phrase(
                    "\(statement.period.phrase.chinese)榜单上的得分（按事项日期算）：\(statement.earnedOnBoard)",
                    en:
                        "on the leaderboard of \(statement.period.phrase.english), by the matters' own days: \(statement.earnedOnBoard)"
                )[
                    language])
        }
        let opening = Phrase(
            "期初余额 \(statement.opening.words.chinese)",
            en: "opening balance \(statement.opening.words.english)")[language]
        let head = statement.period == .all ? [title, ""] : [title, "", opening]
        let none = Phrase("没有记录。", en: "No entries.")[language]
        return Exported(
            text: { _ in head + (table.table.rows.isEmpty ? [none] : table.table.lines) + [""] + foot },
            csv: { table.csv },
            markdown: {
                "**\(Markdown.escaped(title))**\n\n" + Markdown.table(table.table) + "\n"
                    + foot.map { Markdown.escaped($0) + "\n" }.joined(separator: "\n")
            },
            json: {
                .object([
                    ("member", .object(member.fields(book.ledger[member.number].balance))),
                    ("period", .text(statement.period)), ("opening", .points(statement.opening)),
                    ("closing", .points(statement.closing)), ("earned", .points(statement.earnedOnBoard)),
                    ("lines", .array(statement.lines.map { StatementTable.json($0) })),
                    ("pending", .array(statement.waiting.map { StatementTable.json($0) })),
                ])
            })
    }
}
