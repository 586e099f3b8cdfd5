internal import PointsCore

/// Changes how much of an article one member may take.
enum GoodsLimitSet: Command {
    static let quantity = Parameter(
        name: Name("N|none", "件数|不限"), kind: .choice(["none"]),
        about: Phrase("每人几件，或 不限", en: "pieces for each, or none"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("limit", "限兑")) }
    static let declaration = Declaration(
        path, about: Phrase("改商品的限兑", en: "change an article's limit"),
        parameters: [.article, quantity], options: [.per], effect: .writes,
        examples: [
            Example(
                "jifen 商品 限兑 soap 2 --期间 月", en: "jifen goods limit soap 2 --per month",
                Phrase("每人每月 2 件", en: "2 for each member and month")),
            Example("jifen 商品 限兑 soap 不限", en: "jifen goods limit soap none", Phrase("不再限制", en: "no limit")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let typed = call.word(quantity)
        let span = try call[.per].map { text in try Span(typed: text) } ?? .month
        let limit =
            ["none", "不限"].contains(typed) ? nil : GoodsLimit(quantity: try Quantity.parse(typed), per: span)
        try world.record(call) { book, _ in
            .limit(GoodsLimited(goods: try book.article(call.word(.article)).code, limit: limit))
        } answer: { outcome in
            guard case .limit(let limited) = outcome.entry.event else { return Answer() }
            let words = limited.limit?.phrase ?? Phrase("不限兑", en: "has no limit")
            return .aboutGoods(limited.goods, outcome) {
                Phrase("\($0)\(words.chinese)", en: "\($0) \(words.english)")
            }
        }
    }
}
