internal import PointsCore

/// Takes down a member's objection (异议).
enum ObjectFile: Command {
    static let subject = Parameter(
        name: Name("ENTRY|BOARD", "分录或月份"), kind: .entry,
        about: Phrase(
            "对哪条分录（main-42）或哪一期公示（2021-06、第3期）",
            en: "the entry (main-42), or the board by its month (2021-06) or number"))
    static let from = Option(
        Name("from", "提出人"), Name("WHO", "党员"), .member,
        about: Phrase("提出异议的党员", en: "the member who objects"))
    static let withhold = Option(
        Name("withhold", "不公开"), about: Phrase("列表和榜上不写提出人的姓名", en: "lists and boards leave the name out"))

    static var path: CommandPath { CommandPath(Name("object", "异议"), Name("file", "提出")) }
    static let declaration = Declaration(
        path, about: Phrase("登记党员提出的异议", en: "take down a member's objection"),
        parameters: [subject], options: [from, .text, withhold], effect: .writes,
        notes: [
            Phrase(
                "异议可以针对一件记分、一次兑换、一次冲正、一项表彰，或一期公示的榜。只记下来，不改积分；查实了就冲正那条分录，再答复。",
                en:
                    "About a matter, a redemption, a reversal, an honour or a posted board. It is taken down and changes no points; where it is right, reverse the entry, then answer."
            )
        ],
        examples: [
            Example(
                "jifen 异议 提出 main-25 --提出人 李梅 --内容 那天我也参加了",
                en: "jifen object file main-25 --from 李梅 --text \"I was there, too\"",
                Phrase("对一件事", en: "about a matter")),
            Example(
                "jifen 异议 提出 2021-06 --提出人 0003 --内容 少了两次值勤 --不公开",
                en: "jifen object file 2021-06 --from 0003 --text \"two duties are missing\" --withhold",
                Phrase("对公示的榜，不公开姓名", en: "about a published board, without the name")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let who = try call.required(from)
        let text = try call.required(.text)
        try world.record(call) { book, today in
            .object(
                ObjectionFiled(
                    number: book.objections.next,
                    about: try ObjectionFiled.Subject(typed: call.word(subject), in: book, today: today),
                    from: try book.member(who).number, text: text,
                    withheld: call.has(withhold)))
        } answer: { outcome in
            guard case .object(let filed) = outcome.entry.event else { return Answer() }
            let about = filed.about.words(outcome.book)
            return Answer(
                lines: [
                    Phrase(
                        "已登记异议 \(filed.number)：\(outcome.book.title(filed.from)) 对 \(about.chinese)，分录 \(outcome.name)。",
                        en:
                            "Objection \(filed.number) taken down: \(outcome.book.title(filed.from)) about \(about.english), entry \(outcome.name)."
                    ), Phrase("  \(filed.text)", en: "  \(filed.text)"),
                ]
                    + (filed.withheld == true
                        ? [
                            Phrase(
                                "  列表和榜上不写提出人的姓名。", en: "  Lists and boards will leave the name out.")
                        ] : []),
                fields: [
                    ("number", .int(filed.number)), ("about", .text(filed.about)),
                    ("from", .text(filed.from)),
                    ("text", .string(filed.text)), ("withheld", .bool(filed.withheld == true)),
                ], warnings: late(filed, outcome))
        }
    }

    /// Said where the time for objections to a board is over.
    private static func late(_ filed: ObjectionFiled, _ outcome: Outcome) -> [Answer.Warning] {
        let book = outcome.book
        let found: PublicationMark? =
            switch filed.about {
            case .board(let month): book.publications.of(month)
            case .entry(let name):
                book.history.matter(name).flatMap { book.board(with: name, of: $0.date.month) }
            }
        guard let found, let until = book.publication(found)?.event.until, until < outcome.entry.stamp.day
        else { return [] }
        return [
            Answer.Warning(
                phrase: Phrase(
                    "提示：\(found.issue.chinese)的异议截止日期是 \(until)，已经过了。照样登记，也要答复，那一期的状态不变。",
                    en:
                        "Note: objections to \(found.issue.english) were taken until \(until). It is taken down and wants an answer all the same; the state of that board does not change."
                ),
                fields: [
                    ("kind", .string("late-objection")), ("month", .text(found.month)),
                    ("number", .int(found.number)), ("until", .text(until)),
                ])
        ]
    }
}
