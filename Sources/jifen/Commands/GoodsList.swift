internal import PointsCore

/// Lists the goods.
enum GoodsList: Command {
    static let declaration = Declaration(
        Name("goods", "商品"), Name("list", "列表"),
        about: Phrase("看商品、价格、库存和预留", en: "list goods, prices, stock and what is held"),
        options: [.format, .output, .encoding], effect: .reads,
        examples: [Example("jifen 商品 列表", en: "jifen goods list", Phrase("全部商品", en: "all goods"))])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let goods = book.supermarket.sorted
        let language = call.language
        let heads = [
            Phrase("编码", en: "code"), Phrase("名称", en: "name"), Phrase("积分", en: "price"),
            Phrase("库存", en: "stock"), Phrase("预留", en: "held"), Phrase("可兑", en: "free"),
            Phrase("限兑", en: "limit"),
        ].map { $0[language] }
        let rows = goods.map { article in
            [
                article.code.text, article.name, article.price.description, String(article.stock),
                String(book.held(article.code, on: today)), String(book.free(article.code, on: today)),
                article.limit?.phrase[language] ?? "",
            ]
        }
        let numbers = 2...5
        let table = Table(
            heads.enumerated().map { numbers.contains($0) ? .right($1) : .left($1) }, rows: rows)
        let none = Phrase("还没有商品。", en: "There are no goods yet.")[language]
        try world.deliver(
            Exported(
                text: { _ in goods.isEmpty ? [none] : table.lines },
                csv: {
                    [heads.map(CSVCell.text)]
                        + rows.map { row in
                            row.enumerated().map { numbers.contains($0) ? .number($1) : .text($1) }
                        }
                },
                markdown: { Markdown.table(table) },
                html: {
                    HTMLPage(
                        .board, call.language, book, title: Phrase("积分超市商品", en: "Points supermarket"), table)
                },
                json: { .object([("goods", .array(goods.map { $0.json(book, on: today) }))]) }),
            for: call)
    }
}
