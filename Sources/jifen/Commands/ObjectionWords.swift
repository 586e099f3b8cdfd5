internal import PointsCore

/// One objection as lists show it.
struct ObjectionWords {
    private let file: ObjectionFile
    private let book: Book

    init(_ file: ObjectionFile, _ book: Book) {
        self.file = file
        self.book = book
    }

    static let heads = [
        Phrase("号", en: "no."), Phrase("提出日期", en: "day"), Phrase("针对", en: "about"),
        Phrase("提出人", en: "from"), Phrase("内容", en: "text"), Phrase("状态", en: "state"),
        Phrase("答复日期", en: "answered"), Phrase("答复", en: "answer"), Phrase("冲正", en: "reversal"),
        Phrase("分录", en: "entry"),
    ]

    private var isWithheld: Bool { file.filed.withheld == true }

    private var from: Phrase {
        isWithheld ? Phrase("（不公开）", en: "(withheld)") : Phrase(verbatim: book.title(file.filed.from))
    }

    func cells(_ language: Language) -> [String] {
        [
            String(file.objection.number), file.stamp.day.description,
            file.filed.about.words(book)[language], from[language], file.filed.text,
            file.objection.state.phrase[language], file.end?.day.description ?? "", file.answer?.text ?? "",
            file.answer?.reversal?.description ?? "", file.objection.entry.description,
        ]
    }

    /// For a page.
    func block(_ language: Language) -> HTML {
        let about = file.filed.about.words(book)
        let head = Phrase(
            "异议 \(file.objection.number)　\(file.objection.state.phrase.chinese)",
            en: "Objection \(file.objection.number) · \(file.objection.state.phrase.english)")
        let who = Phrase(
            "\(file.stamp.day)，\(from.chinese) 对 \(about.chinese)，分录 \(file.objection.entry)",
            en: "\(file.stamp.day), \(from.english) about \(about.english), entry \(file.objection.entry)")
        let lines = [who[language], text(language)] + ending(language)
        return HTML(
            .section, [.style("block")],
            [HTML(.h2, [], head[language])]
                + lines.map {
                    HTML(.p, [.style("line")], HTML.words($0.replacing("  ", with: "　")))
                })
    }

    private func text(_ language: Language) -> String {
        Phrase("内容：", en: "text: ")[language] + file.filed.text
    }

    /// Two or three lines, long ones in several.
    func lines(_ language: Language) -> [String] {
        let about = file.filed.about.words(book)
        let state = file.objection.state.phrase
        let head = Phrase(
            "异议 \(file.objection.number)  \(file.stamp.day)  \(from.chinese) 对 \(about.chinese)  \(state.chinese)",
            en:
                "Objection \(file.objection.number)  \(file.stamp.day)  \(from.english) about \(about.english)  \(state.english)"
        )
        return head[language].hanging(by: 0)
            + ([text(language)] + ending(language)).flatMap { $0.hanging(by: 2) }
    }

    private func ending(_ language: Language) -> [String] {
        guard let end = file.end else { return [] }
        let stamp = "\(end.entry)  \(end.day)  \(end.by)"
        guard let answer = file.answer else {
            return [Phrase("撤回：\(stamp)", en: "withdrawn: \(stamp)")[language]]
        }
        let reversal = answer.reversal.map { Phrase("（冲正 \($0)）", en: " (reversal \($0))")[language] } ?? ""
        return [Phrase("答复：", en: "answer: ")[language] + answer.text + reversal + "  " + stamp]
    }

    var json: JSON {
        .object([
            ("number", .int(file.objection.number)), ("entry", .text(file.objection.entry)),
            ("day", .text(file.stamp.day)), ("about", .text(file.filed.about)),
            ("from", isWithheld ? .null : .text(file.filed.from)),
            ("name", isWithheld ? .null : .text(book.roster[file.filed.from]?.name)),
            ("withheld", .bool(isWithheld)), ("text", .string(file.filed.text)),
            ("state", .text(file.objection.state)), ("end", .text(file.end?.entry)),
            ("endDay", .text(file.end?.day)), ("endBy", .text(file.end?.by)),
            ("answer", .text(file.answer?.text)), ("reversal", .text(file.answer?.reversal)),
        ])
    }
}
