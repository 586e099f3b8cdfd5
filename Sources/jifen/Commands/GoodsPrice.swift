internal import PointsCore

/// Changes an article's price.
enum GoodsPrice: Command {
    static let price = Parameter(
        name: Name("P", "积分"), kind: .number, about: Phrase("一件要多少积分", en: "points for one"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("price", "价格")) }
    static let declaration = Declaration(
        path, about: Phrase("改商品的兑换积分", en: "change an article's price"),
        parameters: [.article, price], effect: .writes,
        notes: [Phrase("以前的兑换仍按当时的积分。", en: "What was redeemed before keeps its price.")],
        examples: [
            Example(
                "jifen 商品 价格 soap 3", en: "jifen goods price soap 3",
                Phrase("改为 3 分", en: "3 points from now on"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let points = try Points(positive: call.word(price))
        try world.record(call) { book, _ in
            .price(GoodsPriced(goods: try book.article(call.word(.article)).code, price: points))
        } answer: { outcome in
            guard case .price(let priced) = outcome.entry.event else { return Answer() }
            return .aboutGoods(priced.goods, outcome) {
                Phrase("\($0)现在 \(priced.price) 分一件", en: "\($0) now costs \(priced.price)")
            }
        }
    }
}
