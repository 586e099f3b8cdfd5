internal import PointsCore

/// Goods come in or are written off.
enum GoodsStock: Command {
    static let change = Parameter(
        name: Name("±N", "±件数"), kind: .number,
        about: Phrase("入库写正数，报损写负数", en: "pieces in; negative for a write-off"))

    static let declaration = Declaration(
        Name("goods", "商品"), Name("stock", "库存"), about: Phrase("入库或报损", en: "stock in, or write off"),
        parameters: [.article, change], options: [.reason], effect: .writes,
        examples: [
            Example(
                "jifen 商品 库存 soap +40", en: "jifen goods stock soap +40", Phrase("入库 40 件", en: "40 came in")),
            Example(
                "jifen 商品 库存 towel -2 --原因 受潮", en: "jifen goods stock towel -2 --reason damp",
                Phrase("报损 2 件", en: "2 written off")),
        ])

    static func run(_ call: Call, in world: World) throws {
        var typed = call.word(change).halfWidth
        let isWriteOff = typed.hasPrefix("-")
        if isWriteOff || typed.hasPrefix("+") { typed.removeFirst() }
        let pieces = try Quantity.parse(typed)
        try world.record(call) { book, _ in
            .stock(
                StockMoved(
                    goods: try book.supermarket.find(call.word(.article)).code,
                    quantity: isWriteOff ? -pieces : pieces, reason: call[.reason]))
        } answer: { outcome in
            guard case .stock(let moved) = outcome.entry.event else { return Answer() }
            return .aboutStock(moved.goods, moved.quantity, outcome)
        }
    }
}

extension Answer {
    /// What happened to an article's stock, before and after.
    static func aboutStock(_ code: GoodsCode, _ change: Int, _ outcome: Outcome) -> Answer {
        let after = outcome.book.stock(of: code, after: outcome.name) ?? 0
        let verb = change < 0 ? Phrase("报损", en: "written off") : Phrase("入库", en: "in")
        var answer = Answer.aboutGoods(code, outcome) {
            Phrase(
                "\($0)\(verb.chinese) \(change.magnitude) 件，库存 \(after - change) → \(after)",
                en: "\($0): \(change.magnitude) \(verb.english), stock \(after - change) → \(after)")
        }
        answer.fields.append(("change", .int(change)))
        return answer
    }
}
