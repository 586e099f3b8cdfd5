internal import PointsCore

/// A board as it was posted.
enum BoardShow: Command {
    static var path: CommandPath { CommandPath(Name("board", "公示榜"), Name("show", "查看")) }
    static let declaration = Declaration(
        path, about: Phrase("看一期公示的原样", en: "a board as it was posted"),
        parameters: [.board], options: [.mask, .format, .output, .encoding], effect: .reads,
        examples: [
            Example("jifen 公示榜 查看 2021-06", en: "jifen board show 2021-06", Phrase("六月的", en: "June")),
            Example(
                "jifen 公示榜 查看 第3期 --格式 csv --输出 六月.csv",
                en: "jifen board show 3 --format csv --output june.csv", Phrase("导出", en: "for a spreadsheet")
            ),
            Example(
                "jifen 公示榜 查看 2021-06 --格式 html --输出 六月公示.html",
                en: "jifen board show 2021-06 --format html --output june.html",
                Phrase("用浏览器打开，打印张贴", en: "to open in a browser, print and hang up")),
            Example(
                "jifen 公示榜 查看 最近 --隐名 --格式 html --输出 对外.html",
                en: "jifen board show latest --mask --format html --output outside.html",
                Phrase("给社区以外的人看", en: "for people outside the community")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let posted = try world.postedBoard(call)
        try world.deliver(exported(posted, call.language), for: call)
    }

    private static func exported(_ posted: PostedBoard, _ language: Language) -> Exported {
        let paper = BoardPaper(posted.board, posted.fingerprint, isMasked: posted.isMasked, language)
        return Exported(
            text: { _ in paper.text }, csv: { paper.csv }, markdown: { paper.markdown },
            html: { BoardPoster(paper).page },
            json: {
                .object([
                    ("board", .object(posted.board.fields)), ("fingerprint", .text(posted.fingerprint)),
                ])
            })
    }
}

extension World {
    /// The board a call names, as it was posted.
    func postedBoard(_ call: Call) throws -> PostedBoard {
        let (book, today) = try ask(call)
        let posted = try PostedBoard(
            try book.findBoard(call.word(.board), today: today), of: book, in: bookFolder(for: call))
        return call.has(.mask) ? posted.masked : posted
    }
}
