internal import PointsCore

/// Answers an objection.
enum ObjectAnswer: Command {
    static let uphold = Option(Name("uphold", "成立"), about: Phrase("异议成立", en: "the objection is right"))
    static let dismiss = Option(
        Name("dismiss", "不成立"), about: Phrase("异议不成立", en: "the objection is not right"))
    static let reversal = Option(
        Name("reversal", "冲正"), Name("ENTRY", "分录"), .entry,
        about: Phrase("据此作的冲正分录", en: "the reversal that put it right"))

    static var path: CommandPath { CommandPath(Name("object", "异议"), Name("answer", "答复")) }
    static let declaration = Declaration(
        path, about: Phrase("答复一条异议", en: "answer an objection"),
        parameters: [.objection], options: [uphold, dismiss, .text, reversal], effect: .writes,
        examples: [
            Example(
                "jifen 异议 答复 1 --成立 --内容 已更正 --冲正 main-31",
                en: "jifen object answer 1 --uphold --text corrected --reversal main-31",
                Phrase("查实，已经冲正", en: "it was right, and put right")),
            Example(
                "jifen 异议 答复 2 --不成立 --内容 签到表上没有",
                en: "jifen object answer 2 --dismiss --text \"not on the sign-in sheet\"",
                Phrase("没有查实", en: "it was not right")),
        ])

    static func run(_ call: Call, in world: World) throws {
        guard call.has(uphold) != call.has(dismiss) else {
            throw call.has(uphold)
                ? UsageError.optionsClash(uphold, dismiss) : UsageError.oneOf(uphold, dismiss, declaration)
        }
        let text = try call.required(.text)
        let reversed = try call[reversal].map { typed in try EntryName(typed) }
        try world.record(call) { book, _ in
            .answer(
                ObjectionAnswered(
                    objection: try book.findObjection(call.word(.objection)).entry, upheld: call.has(uphold),
                    text: text, reversal: reversed))
        } answer: { outcome in
            guard case .answer(let event) = outcome.entry.event,
                let objection = outcome.book.objections[event.objection]
            else { return Answer() }
            let state = event.upheld ? Objection.State.upheld : .dismissed
            return Answer(
                lines: [
                    Phrase(
                        "已答复异议 \(objection.number)：\(state.phrase.chinese)，分录 \(outcome.name)。",
                        en:
                            "Objection \(objection.number) answered: \(state.phrase.english), entry \(outcome.name)."
                    ),
                    Phrase(verbatim: "  \(event.text)"),
                ],
                fields: [
                    ("number", .int(objection.number)), ("objection", .text(event.objection)),
                    ("state", .text(state)), ("text", .string(event.text)),
                    ("reversal", .text(event.reversal)),
                ])
        }
    }
}
