internal import PointsCore

/// Lists what waits to be approved.
enum Pending: Command {
    static var path: CommandPath { CommandPath(Name("pending", "待审核")) }
    static let declaration = Declaration(
        path, about: Phrase("看等待审核的事项", en: "list the matters that wait to be approved"),
        options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "按登记先后列出。审核由登记人以外的人做：jifen 审核通过，或 jifen 审核退回。",
                en:
                    "In the order of recording. Somebody other than the recorder reviews them: jifen approve, or jifen reject."
            )
        ],
        examples: [
            Example("jifen 待审核", en: "jifen pending", Phrase("还有哪些没有审核", en: "what is not reviewed yet"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        try world.deliver(exported(book, call.language), for: call)
    }

    private static func exported(_ book: Book, _ language: Language) -> Exported {
        let rows = book.pendingFiles
        let table = PendingTable(rows, book, language)
        let total = Points(tenths: rows.reduce(0) { $0 + $1.matter.total.tenths })
        let foot =
            rows.isEmpty
            ? Phrase("没有待审核的事项。", en: "Nothing waits to be approved.")
            : Phrase(
                "待审核 \(rows.count) 件，\(total) 分",
                en: "\(counted(rows.count, "matter")) to be approved, \(total) points")
        return Exported(
            text: { _ in rows.isEmpty ? [foot[language]] : table.table.lines + ["", foot[language]] },
            csv: { table.csv }, markdown: { Markdown.table(table.table) },
            html: {
                HTMLPage(
                    .list, language, book, title: Phrase("待审核的事项", en: "Matters to be approved"),
                    table.table, foot: foot[language])
            },
            json: {
                .object([("total", .points(total)), ("pending", .array(rows.map { json($0, book) }))])
            })
    }

    private static func json(_ row: MatterFile, _ book: Book) -> JSON {
        .object([
            ("entry", .text(row.entry)), ("date", .text(row.matter.date)), ("item", .text(row.matter.item)),
            ("name", .string(row.matter.name)), ("title", .string(row.matter.heading)),
            ("points", .points(row.matter.total)), ("by", .string(row.stamp.by)), ("at", .text(row.stamp.at)),
            ("awards", .array(row.matter.awards.map { .object($0.fields(book)) })),
        ])
    }
}
