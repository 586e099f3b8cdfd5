internal import PointsCore

/// A board in a few lines for a chat.
enum BoardText: Command {
    static var path: CommandPath { CommandPath(Name("board", "公示榜"), Name("text", "短文")) }
    static let declaration = Declaration(
        path, about: Phrase("一期公示的短文，可以粘贴到微信群", en: "a board in a few lines, to paste into a chat"),
        parameters: [.board], options: [.mask, .output], effect: .reads,
        examples: [
            Example("jifen 公示榜 短文 最近", en: "jifen board text latest", Phrase("最近一期", en: "the latest board"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let posted = try world.postedBoard(call)
        let lines = BoardMessage(posted).lines(call.language)
        let json = JSON.object([
            ("month", .text(posted.board.month)), ("number", .int(posted.board.number)),
            ("text", .string(lines.joined(separator: "\n"))),
        ])
        try world.deliver(
            call.has(.json) ? json.bytes : Screen(lines).bytes, for: call)
    }
}
