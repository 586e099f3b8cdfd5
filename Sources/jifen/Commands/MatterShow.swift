internal import PointsCore

/// Everything about one matter (一事一档).
enum MatterShow: Command {
    static var path: CommandPath { CommandPath(Name("matter", "事项"), Name("show", "档案")) }
    static let declaration = Declaration(
        path, about: Phrase("一事一档：一件事的全部内容", en: "one matter's file"),
        parameters: [.entry],
        effect: .reads,
        examples: [
            Example("jifen 事项 档案 main-7", en: "jifen matter show main-7", Phrase("按分录名", en: "by its entry"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let name = try EntryName(call.word(.entry))
        _ = try book.history.entry(name)
        guard let file = MatterFile(name, from: book) else { throw Refusal.wrongKind(name) }
        world.say(
            call.has(.json)
                ? json(file, book).description : text(file, book, call.language).joined(separator: "\n"))
    }

    private static func text(_ file: MatterFile, _ book: Book, _ language: Language) -> [String] {
        let matter = file.matter
        func row(_ label: Phrase, _ value: String?) -> String? {
            value.map { label[language].padded(to: language == .chinese ? 8 : 10) + "  " + $0 }
        }
        let edition = book.adoption(of: matter).map { adopted in
            Phrase(
                "《\(adopted.rules.name)》（\(Edition.since(adopted.from).chinese)）",
                en: "“\(adopted.rules.name)” (\(Edition.since(adopted.from).english))")[language]
        }
        let override = Phrase("没有按细则，直接给分", en: "given by hand, not by the rules")[language]
        var lines = ["\(file.entry)  \(matter.heading)", ""]
        lines += [
            row(Phrase("项目", en: "item"), "\(matter.name)（\(matter.item)）"),
            row(Phrase("日期", en: "date"), matter.date.description),
            row(Phrase("细则", en: "rules"), edition),
            row(Phrase("给分", en: "points"), matter.override == true ? override : nil),
            row(
                Phrase("凭证", en: "evidence"),
                matter.evidence.isEmpty ? nil : matter.evidence.joined(separator: "、")),
            row(Phrase("说明", en: "note"), matter.note),
            row(Phrase("登记", en: "recorded"), "\(file.stamp.day) \(file.stamp.at.clock)  \(file.stamp.by)"),
            row(Phrase("审核", en: "review"), file.review?.words[language]),
            row(
                file.review == .withdrawn ? Phrase("撤回", en: "withdrawn") : Phrase("冲正", en: "reversed"),
                file.reversal.map { "\($0.stamp.entry)  \($0.stamp.day)  \($0.stamp.by)：\($0.reason)" }),
        ].compactMap(\.self)
        lines.append("")
        lines += AwardTable(matter, book, language, balance: nil).table.lines
        let foot = Phrase(
            "共 \(matter.awards.count) 人，\(matter.total) 分",
            en: "\(counted(matter.awards.count, "member")), \(matter.total) points")
        return lines + ["", foot[language]]
    }

    private static func json(_ file: MatterFile, _ book: Book) -> JSON {
        let matter = file.matter
        return .object(
            file.fields + [
                ("note", .text(matter.note)), ("evidence", .array(matter.evidence.map { .string($0) })),
                ("override", .bool(matter.override == true)), ("edition", .text(matter.edition)),
                ("awards", .array(matter.awards.map { .object($0.fields(book)) })),
                ("reason", .text(file.reversal?.reason ?? file.review?.reason)),
            ])
    }
}
