internal import PointsCore

/// Lists objections and their answers.
enum ObjectList: Command {
    static let open = Option(
        Name("open", "未答复"), about: Phrase("只看还没有答复的", en: "only those without an answer"))

    static var path: CommandPath { CommandPath(Name("object", "异议"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看异议和答复", en: "list objections and their answers"),
        options: [open, .format, .output, .encoding], effect: .reads,
        notes: [
            Phrase("登记时写了 --不公开 的，不列姓名。", en: "Names taken down with --withhold are left out.")
        ],
        examples: [
            Example(
                "jifen 异议 列表 --未答复", en: "jifen object list --open",
                Phrase("还要答复哪些", en: "what is to be answered"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let list = ObjectionList(of: book, openOnly: call.has(open))
        try world.deliver(exported(list, book, call.language), for: call)
    }

    private static func exported(_ list: ObjectionList, _ book: Book, _ language: Language) -> Exported {
        let words = list.rows.map { ObjectionWords($0, book) }
        let none = Phrase("没有异议。", en: "There are no objections.")[language]
        let table = Table(
            ObjectionWords.heads.enumerated().map { $0 == 0 ? .right($1[language]) : .left($1[language]) },
            rows: words.map { $0.cells(language) })
        return Exported(
            text: { _ in words.isEmpty ? [none] : words.flatMap { $0.lines(language) } },
            csv: {
                [table.columns.map { .text($0.title) }]
                    + table.rows.map { row in row.enumerated().map { $0 == 0 ? .number($1) : .text($1) } }
            },
            markdown: { Markdown.table(table) },
            html: {
                let head = PageHead(
                    community: book.info.name, title: Phrase("异议", en: "Objections")[language], lead: "")
                return HTMLPage(
                    .list, language, title: head.line,
                    [head.html]
                        + (words.isEmpty
                            ? [HTML(.p, [.style("none")], none)] : words.map { $0.block(language) }))
            },
            json: { .object([("objections", .array(words.map(\.json)))]) })
    }
}
