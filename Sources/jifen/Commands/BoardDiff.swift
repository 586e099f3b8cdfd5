internal import PointsCore

/// What changed since a board was posted (更正公示).
enum BoardDiff: Command {
    static var path: CommandPath { CommandPath(Name("board", "公示榜"), Name("diff", "更正")) }
    static let declaration = Declaration(
        path, about: Phrase("更正公示：一期公示以后谁的分变了、为什么", en: "what changed since a board was posted, and why"),
        parameters: [.board], options: [.mask, .format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "公示的榜不会改；这里列出以后的补记和冲正改了谁的分、谁的名次跟着变了，可以单独张贴。所有人现在的名次看 jifen 榜单 月份 --更正后。",
                en:
                    "The board stays as it was posted; this shows whose points late matters and reversals changed, and who moved by that. Everybody's place now: jifen rank MONTH --now."
            )
        ],
        examples: [
            Example(
                "jifen 公示榜 更正 2021-06", en: "jifen board diff 2021-06", Phrase("六月榜以后的变动", en: "since June's")
            ),
            Example(
                "jifen 公示榜 更正 2021-06 --格式 html --输出 更正.html",
                en: "jifen board diff 2021-06 --format html --output changes.html",
                Phrase("用浏览器打开，打印张贴", en: "to open in a browser, print and hang up")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let mark = try book.findBoard(call.word(.board), today: today)
        let posted = try PostedBoard(mark, of: book, in: world.bookFolder(for: call))
        let words = BoardNowWords(posted, book, masked: call.has(.mask), today, call.language)
        try world.deliver(words.changes, for: call)
    }
}
