internal import PointsCore

/// Writes down what was counted on the shelf (盘点).
enum GoodsCount: Command {
    static let counted = Parameter(
        name: Name("N", "件数"), kind: .number, about: Phrase("实际点到几件", en: "pieces counted"))

    static let declaration = Declaration(
        Name("goods", "商品"), Name("count", "盘点"),
        about: Phrase("盘点：按实际件数更正库存", en: "stock-taking: correct the stock to what was counted"),
        parameters: [.article, counted], options: [.reason], effect: .writes,
        notes: [
            Phrase("点到的件数和账面不一样，就要写原因。", en: "Where the count differs from the book it needs a reason.")
        ],
        examples: [
            Example(
                "jifen 商品 盘点 tissue 50", en: "jifen goods count tissue 50",
                Phrase("实有 50 件，和账面一样", en: "50 are there, as the book says")),
            Example(
                "jifen 商品 盘点 tissue 47 --原因 月末盘点，原因不明",
                en: "jifen goods count tissue 47 --reason \"month's end, no cause found\"",
                Phrase("少了 3 件", en: "3 are missing")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let pieces = try Quantity.parseOrNone(call.word(counted))
        try world.record(call) { book, _ in
            let article = try book.supermarket.find(call.word(.article))
            return .count(try book.counting(article.code, pieces, reason: call[.reason]))
        } answer: { outcome in
            guard case .count(let count) = outcome.entry.event else { return Answer() }
            let difference = (count.difference > 0 ? "+" : "") + String(count.difference)
            var answer = Answer.aboutGoods(count.goods, outcome) {
                Phrase(
                    "\($0)盘点 \(count.counted) 件，账面 \(count.counted - count.difference) 件，差 \(difference)",
                    en:
                        "\($0) counted \(count.counted), expected \(count.counted - count.difference), difference \(difference)"
                )
            }
            answer.fields += [("counted", .int(count.counted)), ("difference", .int(count.difference))]
            answer.warnings = .low(outcome)
            return answer
        }
    }
}
