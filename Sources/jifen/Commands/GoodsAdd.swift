internal import PointsCore

/// Puts an article on sale.
enum GoodsAdd: Command {
    static let code = Parameter(
        name: Name("CODE", "编码"), kind: .text, about: Phrase("短编码，如 soap", en: "a short code, like soap"))
    static let name = Parameter(
        name: Name("NAME", "名称"), kind: .text, about: Phrase("商品名称", en: "the article's name"))
    static let price = Option(
        Name("price", "价格"), Name("P", "积分"), .number, about: Phrase("一件要多少积分", en: "points for one"))
    static let stock = Option(
        Name("stock", "库存"), Name("N", "件数"), .number,
        about: Phrase("现有库存，默认 0", en: "pieces in stock, default 0"))
    static let limit = Option(
        Name("limit", "限兑"), Name("N", "件数"), .number,
        about: Phrase("每人在一段时间里最多几件", en: "most for each member in a period"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("add", "新增")) }
    static let declaration = Declaration(
        path, about: Phrase("新增商品", en: "add an article"),
        parameters: [code, name],
        options: [price, stock, limit, .per, .barcode, .low, .source, .partner, .cost], effect: .writes,
        notes: [
            Phrase(
                "来源、共建单位和成本说的是现有库存。以后到货用“商品 库存”登记。",
                en: "Source, partner and cost are those of the stock there is. What comes later: goods stock."
            )
        ],
        examples: [
            Example(
                "jifen 商品 新增 soap 香皂 --价格 2 --库存 60 --限兑 2 --期间 月",
                en: "jifen goods add soap 香皂 --price 2 --stock 60 --limit 2 --per month",
                Phrase("每人每月限 2 块", en: "at most 2 for each member and month")),
            Example(
                "jifen 商品 新增 cup 水杯 --价格 5 --条码 6923456789012 --低库存 3",
                en: "jifen goods add cup 水杯 --price 5 --barcode 6923456789012 --low 3",
                Phrase("扫码就认得，剩 3 件时提醒", en: "known by its barcode; warn when 3 are left")),
            Example(
                "jifen 商品 新增 pan 炒锅 --价格 30 --库存 5 --共建单位 隆华超市 --成本 59.9",
                en: "jifen goods add pan 炒锅 --price 30 --stock 5 --partner 隆华超市 --cost 59.9",
                Phrase("共建单位捐赠的", en: "given by a partner")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let article = NewGoods(
            code: try GoodsCode(call.word(code).halfWidth), name: call.word(name),
            price: try Points(positive: try call.required(price)),
            stock: try call[stock].map { text in try Quantity.parseOrNone(text) } ?? 0,
            limit: try call.limit(limit), barcode: try call[.barcode].map { text in try Barcode(text) },
            low: try call[.low].map { text in try Quantity.parseOrNone(text) }.flatMap { $0 > 0 ? $0 : nil },
            origin: try call.origin())
        try world.record(call) { _, _ in
            .goods(GoodsAdded(goods: [article]))
        } answer: { outcome in
            var answer = Answer.aboutGoods(article.code, outcome) {
                Phrase(
                    "已新增商品 \($0)，\(article.price) 分，库存 \(article.stock) 件\(article.origin.words.chinese)",
                    en:
                        "Article \($0) added, \(article.price) points, \(article.stock) in stock\(article.origin.words.english)"
                )
            }
            answer.warnings =
                .checkDigits([article.barcode]) + .membersToo([article.barcode], in: outcome.book)
            return answer
        }
    }
}

extension Call {
    /// `--limit N --per SPAN`; a month where no span is given.
    func limit(_ option: Option) throws -> GoodsLimit? {
        let span = try self[.per].map { text in try Span(typed: text) }
        guard let quantity = try quantity(option) else {
            if span != nil { throw UsageError.missingOption(option, declaration) }
            return nil
        }
        return GoodsLimit(quantity: quantity, per: span ?? .month)
    }
}

extension Answer {
    /// One sentence about one article, which is given its name and code.
    static func aboutGoods(_ code: GoodsCode, _ outcome: Outcome, _ sentence: (String) -> Phrase) -> Answer {
        guard let article = outcome.book.supermarket.goods[code] else { return Answer() }
        let said = sentence("\(article.name)（\(code)）")
        return Answer(
            lines: [said + Phrase("，分录 \(outcome.name)。", en: ", entry \(outcome.name).")],
            fields: [("goods", article.json)])
    }
}

extension Goods {
    var json: JSON { .object(fields) }

    /// With what is held and free on a day.
    func json(_ book: Book, on day: Day) -> JSON {
        .object(
            fields + [("held", .int(book.held(code, on: day))), ("free", .int(book.free(code, on: day)))])
    }

    private var fields: [(String, JSON)] {
        [
            ("code", .text(code)), ("name", .string(name)), ("price", .points(price)), ("stock", .int(stock)),
            (
                "limit",
                limit.map { .object([("quantity", .int($0.quantity)), ("per", .text($0.per))]) } ?? .null
            ),
            ("barcode", .text(barcode)), ("low", low.map { .int($0) } ?? .null), ("isLow", .bool(isLow)),
            ("withdrawn", .bool(isWithdrawn)), ("cost", .yuan(cost.average)),
        ]
    }
}
