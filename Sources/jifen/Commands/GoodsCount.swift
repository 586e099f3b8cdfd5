internal import PointsCore

/// Writes down what was counted on the shelf (盘点).
enum GoodsCount: Command {
    static let counted = Parameter(
        name: Name("N", "件数"), kind: .number, about: Phrase("实际点到几件", en: "pieces counted"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("count", "盘点")) }
    static let declaration = Declaration(
        path, about: Phrase("盘点：按实际件数更正库存", en: "stock-taking: correct the stock to what was counted"),
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
            let article = try book.article(call.word(.article))
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
            if let warning = shortage(count, outcome) { answer.warnings.append(warning) }
            answer.warnings += .low(outcome)
            return answer
        }
    }

    /// A count says what is there, so it is taken in; that it is less than is held is said.
    private static func shortage(_ count: StockCounted, _ outcome: Outcome) -> Answer.Warning? {
        let held = outcome.book.held(count.goods, on: outcome.entry.stamp.day)
        guard held > count.counted, let article = outcome.book.supermarket.goods[count.goods] else {
            return nil
        }
        return Answer.Warning(
            phrase: Phrase(
                "\(article.name)（\(count.goods)）预留了 \(held) 件，实有只有 \(count.counted) 件，不够领。请补货，或者取消一部分预留：jifen 预留 列表",
                en:
                    "\(held) of \(article.name) (\(count.goods)) are held and only \(count.counted) are there. Restock, or release some: jifen hold list"
            ),
            fields: [
                ("kind", .string("below-held")), ("goods", .text(count.goods)), ("held", .int(held)),
                ("counted", .int(count.counted)),
            ])
    }
}
