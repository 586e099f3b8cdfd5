internal import PointsCore

/// Goods come in or are written off.
enum GoodsStock: Command {
    static let change = Parameter(
        name: Name("±N", "±件数"), kind: .number,
        about: Phrase("入库写正数，报损写负数（报损要写原因）", en: "pieces in; negative for a write-off, with a reason"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("stock", "库存")) }
    static let declaration = Declaration(
        path, about: Phrase("入库或报损", en: "stock in, or write off"),
        parameters: [.article, change], options: [.source, .partner, .cost, .reason], effect: .writes,
        notes: [
            Phrase(
                "写了成本，“商品 报表”就能算出库存值多少元。写了共建单位就是捐赠。登记错了用“冲正”。",
                en:
                    "With the cost, goods report can tell what the stock is worth. A partner makes it a donation. What was wrong is taken back with reverse."
            )
        ],
        examples: [
            Example(
                "jifen 商品 库存 soap +40", en: "jifen goods stock soap +40", Phrase("入库 40 件", en: "40 came in")),
            Example(
                "jifen 商品 库存 soap +40 --来源 采购 --成本 2.5",
                en: "jifen goods stock soap +40 --source purchase --cost 2.5",
                Phrase("买来的，每件 2.5 元", en: "bought at 2.5 yuan each")),
            Example(
                "jifen 商品 库存 towel +20 --共建单位 隆华超市 --成本 6",
                en: "jifen goods stock towel +20 --partner 隆华超市 --cost 6",
                Phrase("共建单位捐赠，每件估价 6 元", en: "given by a partner, worth 6 yuan each")),
            Example(
                "jifen 商品 库存 towel -2 --原因 受潮", en: "jifen goods stock towel -2 --reason damp",
                Phrase("报损 2 件", en: "2 written off")),
        ])

    static func run(_ call: Call, in world: World) throws {
        var typed = call.word(change).halfWidth
        let isWriteOff = typed.hasPrefix("-")
        if isWriteOff || typed.hasPrefix("+") { typed.removeFirst() }
        let pieces = try Quantity.parse(typed)
        let origin = try call.origin()
        try world.record(call) { book, _ in
            .stock(
                try book.moving(
                    try book.article(call.word(.article)).code, isWriteOff ? -pieces : pieces,
                    reason: call[.reason], origin: origin))
        } answer: { outcome in
            guard case .stock(let moved) = outcome.entry.event else { return Answer() }
            return .aboutStock(moved, outcome)
        }
    }
}

extension Answer {
    /// What happened to an article's stock, before and after.
    fileprivate static func aboutStock(_ moved: StockMoved, _ outcome: Outcome) -> Answer {
        let change = moved.quantity
        let after = outcome.book.stock(of: moved.goods, after: outcome.name) ?? 0
        let verb = (change < 0 ? MovementKind.writeOff : .arrival).phrase
        let origin = moved.origin.words
        var answer = Answer.aboutGoods(moved.goods, outcome) {
            Phrase(
                "\($0)\(verb.chinese) \(change.magnitude) 件\(origin.chinese)，库存 \(after - change) → \(after)",
                en:
                    "\($0): \(change.magnitude) \(verb.english)\(origin.english), stock \(after - change) → \(after)"
            )
        }
        answer.fields += [("change", .int(change))] + moved.origin.fields
        answer.warnings = .low(outcome)
        return answer
    }
}
