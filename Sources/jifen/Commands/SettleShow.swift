internal import PointsCore

/// A desk's closing once more, as it was then.
enum SettleShow: Command {
    static let number = Parameter(
        name: Name("N", "号"), kind: .text,
        about: Phrase("第几号日结，或分录名", en: "its number at the desk, or its entry"))

    static let desk = Option(
        Name("desk", "台账点"), Name("NAME", "名称"),
        about: Phrase(
            "哪个台账点结的（否则用 JIFEN_DESK，再否则 main）", en: "the desk that closed (else JIFEN_DESK, else main)"))

    static var path: CommandPath { CommandPath(Name("settle", "日结"), Name("show", "查看")) }
    static let declaration = Declaration(
        path, about: Phrase("再打印一次日结单", en: "print a closing once more"),
        parameters: [number], options: [desk, .format, .output, .encoding], effect: .reads,
        examples: [
            Example(
                "jifen 日结 查看 3", en: "jifen settle show 3", Phrase("本台账点第 3 号", en: "number 3 of this desk")),
            Example(
                "jifen 日结 查看 3 --台账点 counter --格式 html --输出 日结.html",
                en: "jifen settle show 3 --desk counter --format html --output settle.html",
                Phrase("另一处的，做成网页打印", en: "of another desk, as a page to print")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let typed = call[desk] ?? world.variable("JIFEN_DESK")
        let entry = try book.findSettlement(
            call.word(number), at: try typed.map { text in try DeskName(text) } ?? .main)
        guard let sheet = SettlementSheet(entry, of: book) else { throw Refusal.notASettlement(entry) }
        try world.deliver(SettlementWords(sheet, book, call.language).exported, for: call)
    }
}
