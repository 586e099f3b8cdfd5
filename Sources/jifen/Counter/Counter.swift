internal import PointsCore

/// The desk of the points supermarket (兑换台): one member after the other, each with a line of articles.
enum Counter: Command {
    static var path: CommandPath { CommandPath(Name("counter", "兑换台")) }
    static let declaration = Declaration(
        path, about: Phrase("兑换台：扫卡、扫商品、回车", en: "the counter: scan a card, scan goods, Enter"),
        options: [.receiptWidth, .by, .desk], effect: .neither,
        notes: CounterWords.help,
        examples: [
            Example("jifen 兑换台", en: "jifen counter", Phrase("开始", en: "begin")),
            Example(
                "jifen 兑换台 --台账点 counter --登记人 孙丽 --宽 48",
                en: "jifen counter --desk counter --by 孙丽 --width 48",
                Phrase("在台账点 counter，80 毫米的小票", en: "at the desk counter, receipts for 80 mm")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let desk = CounterDesk(
            call, world, desk: try world.desk(for: call), by: try world.recorder(for: call),
            width: try call.receiptWidth())
        try world.soundly { try desk.greet() }
        desk.finish()
        while desk.step() {}
    }
}
