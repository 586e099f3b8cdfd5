internal import PointsCore

/// Closes a desk's day (日结).
enum Settle: Command {
    static let day = Parameter(
        name: Name("DATE", "日期"), kind: .day,
        about: Phrase("结到哪一天，默认今天", en: "the day to close, default today"),
        isOptional: true)
    static let count = Option(
        Name("count", "实点"), Name("GOODS=N", "商品=件数"), .goods, repeats: true,
        about: Phrase("货架上实际点到的，几样用逗号分开", en: "pieces counted on the shelf, several with commas"))
    static let counts = Option(
        Name("counts", "实点表"), Name("FILE", "文件"), .file,
        about: Phrase("实点的表格（CSV，列：编码、实点）", en: "the counts as CSV with the columns code, counted"))

    static let declaration = Declaration(
        Name("settle", "日结"),
        about: Phrase("结一天的账：这个台账点的兑换、进出和实点", en: "close a desk's day and print what went out and came in"),
        parameters: [day], options: [count, counts, .format, .output, .encoding], effect: .writes,
        notes: [
            Phrase(
                "包括这个台账点上次日结以后、到那一天为止的全部分录；日结以后登记的算下一天。一天只结一次，没有登记也可以结，日结不能取消。",
                en:
                    "Takes in all of this desk's entries since its last closing, up to that day; what is written later belongs to the next. Once a day, also where nothing was written; never taken back."
            ),
            Phrase(
                "日结不改库存：实点和应有对不上，查明原因后用“商品 盘点”登记。",
                en:
                    "No stock is changed: where the count differs, find out why and write it down with goods count."
            ),
            Phrase("看结过的：jifen 日结 列表", en: "Those closed: jifen settle list"),
            Phrase("再打印一次：jifen 日结 查看 3", en: "To print one again: jifen settle show 3"),
        ],
        examples: [
            Example("jifen 日结 --试运行", en: "jifen settle --dry-run", Phrase("先看一遍", en: "look first")),
            Example(
                "jifen 日结 --实点 soap=5,towel=3", en: "jifen settle --count soap=5,towel=3",
                Phrase("结今天，写上点到的件数", en: "close today with what was counted")),
            Example(
                "jifen 日结 昨天 --格式 html --输出 日结.html",
                en: "jifen settle yesterday --format html --output settle.html",
                Phrase("补结昨天，打印签字", en: "close yesterday, to print and sign")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let format = try call.format() ?? .text
        if call.has(.json), call.has(.format), format != .json {
            throw UsageError.optionsClash(.json, .format)
        }
        let asked = try ShelfCountWords(call.all(count), file: call[counts], world)
        let desk = try world.desk(for: call)
        // A rehearsal makes no files.
        let isApart = !call.has(.dryRun) && !call.has(.json) && (call.has(.output) || format != .text)
        var sheet: SettlementWords?
        // Every desk closes a day of its own: under one key two desks ask for two things.
        try world.record(call, inputs: asked.inputs + [Array(desk.text.utf8)]) { book, today in
            let day = try call[day].first.map { text in try Day(text, today: today) } ?? today
            return .settle(DaySettled(day, at: desk, counts: try asked.counts(book), in: book))
        } answer: { outcome in
            guard let found = SettlementSheet(outcome.name, of: outcome.book) else { return Answer() }
            let words = SettlementWords(found, outcome.book, call.language)
            sheet = words
            return Answer(
                lines: isApart ? [] : words.text.map(Phrase.init(verbatim:)), fields: words.fields,
                warnings: asked.warnings)
        }
        guard isApart, let sheet else { return }
        // Said before the file is written, for it stands whatever becomes of that.
        world.note(sheet.done[call.language])
        try world.deliver(sheet.exported, for: call)
    }
}
