internal import PointsCore

/// Lists points that lapse, and those that can still be spent past their day.
enum LapsingList: Command {
    static let until = Option(
        Name("until", "截止"), Name("DATE", "日期"), .day,
        about: Phrase("看到哪一天为止（默认到今年底）", en: "up to which last day (default: the end of this year)"))

    static var path: CommandPath { CommandPath(Name("lapsing", "到期")) }
    static let declaration = Declaration(
        path, about: Phrase("看哪些积分快到期、哪些已经过期", en: "list points that lapse soon, and those past their day"),
        options: [until, .format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "只看不改。“有效到”那一天还可以兑换；过了那一天，登记“失效”以后才扣。先兑换的总是最早的积分。",
                en:
                    "Changes nothing. Points can be spent on their last day, and after it until expire is recorded. The oldest are spent first."
            )
        ],
        examples: [
            Example("jifen 到期", en: "jifen lapsing", Phrase("到今年底", en: "until the end of this year")),
            Example(
                "jifen 到期 --截止 2022-12-31 --格式 html --输出 到期.html",
                en: "jifen lapsing --until 2022-12-31 --format html --output lapsing.html",
                Phrase("打印出来，提醒大家兑换", en: "to print, as a reminder")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        guard book.settings.validity != .never else { throw Refusal.validityOff }
        let until =
            try call.day(until, today: today) ?? Period.year(today.parts.year).bounds?.upperBound ?? today
        let language = call.language
        let list = LapsingTable(book.lapsing(until: until), book, today: today)
        let validity = book.settings.validity
        let title = Phrase("到期积分", en: "Lapsing points")
        let lead = Phrase("截止 \(until)，", en: "until \(until), ") + validity.phrase
        let sum = Phrase(
            "\(list.members) 人，合计 \(list.total) 分",
            en: "\(counted(list.members, "member")), \(list.total) points")
        let none = Phrase("到 \(until) 没有积分到期。", en: "No points lapse until \(until).")[language]
        let table = list.table(language)
        let isEmpty = table.isEmpty
        try world.deliver(
            Exported(
                text: { _ in
                    [(title + Phrase(verbatim: "  ") + lead)[language], ""]
                        + (isEmpty ? [none] : table.lines + ["", sum[language]])
                },
                csv: { list.csv(language) },
                markdown: { Markdown.table(table) },
                html: { HTMLPage(.list, language, book, title: title, lead: lead, table) },
                json: {
                    .object([
                        ("validity", .text(validity)), ("until", .text(until)), ("lots", list.json),
                        ("total", .points(list.total)),
                    ])
                }), for: call)
    }
}
