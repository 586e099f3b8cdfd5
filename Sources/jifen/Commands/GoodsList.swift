internal import PointsCore

/// Lists the goods.
enum GoodsList: Command {
    static let all = Option(Name("all", "全部"), about: Phrase("下架的也列出", en: "those off sale as well"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看商品、价格、库存和预留", en: "list goods, prices, stock and what is held"),
        options: [all, .format, .output, .encoding], effect: .reads,
        examples: [
            Example("jifen 商品 列表", en: "jifen goods list", Phrase("在架的商品", en: "what is on sale")),
            Example("jifen 商品 列表 --全部", en: "jifen goods list --all", Phrase("下架的也看", en: "all there are")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let goods = book.supermarket.sorted.filter { call.has(all) || !$0.isWithdrawn }
        let language = call.language
        let columns = GoodsColumn.all
        let heads = columns.map { $0.head[language] }
        let rows = goods.map { article in columns.map { $0.cell(article, book, today)[language] } }
        let table = Table(zip(columns, heads).map { $0.isNumber ? .right($1) : .left($1) }, rows: rows)
        let none = Phrase("还没有商品。", en: "There are no goods yet.")[language]
        try world.deliver(
            Exported(
                text: { goods.isEmpty ? [none] : table.lines(to: $0.width, wrapping: 1) },
                csv: {
                    [heads.map(CSVCell.text)]
                        + rows.map { row in
                            zip(columns, row).map { $0.isNumber && !$1.isEmpty ? .number($1) : .text($1) }
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

/// A column of the list of goods; one in which no article has anything is not shown.
private struct GoodsColumn: Sendable {
    let head: Phrase
    var isNumber = false
    let cell: @Sendable (Goods, Book, Day) -> Phrase

    static let all: [GoodsColumn] = [
        GoodsColumn(head: Phrase("编码", en: "code")) { article, _, _ in Phrase(verbatim: article.code.text) },
        GoodsColumn(head: Phrase("名称", en: "name")) { article, _, _ in Phrase(verbatim: article.name) },
        number(Phrase("积分", en: "price")) { article, _, _ in "\(article.price)" },
        number(Phrase("库存", en: "stock")) { article, _, _ in "\(article.stock)" },
        number(Phrase("预留", en: "held")) { article, book, day in "\(book.held(article.code, on: day))" },
        number(Phrase("可兑", en: "free")) { article, book, day in "\(book.free(article.code, on: day))" },
        GoodsColumn(head: Phrase("限兑", en: "limit each")) { article, _, _ in
            article.limit?.short ?? Phrase(verbatim: "")
        },
        GoodsColumn(head: Phrase("条码", en: "barcode")) { article, _, _ in
            Phrase(verbatim: article.barcode?.text ?? "")
        },
        GoodsColumn(head: Phrase("提示", en: "note"), cell: note),
    ]

    private static func number(_ head: Phrase, _ cell: @escaping @Sendable (Goods, Book, Day) -> String)
        -> GoodsColumn
    {
        GoodsColumn(head: head, isNumber: true) { Phrase(verbatim: cell($0, $1, $2)) }
    }

    @Sendable private static func note(_ article: Goods, _ book: Book, _ day: Day) -> Phrase {
        if article.isWithdrawn { return Phrase("已下架", en: "off sale") }
        return article.isLow ? Phrase("该补货了", en: "low") : Phrase(verbatim: "")
    }
}

extension GoodsLimit {
    /// For a narrow column.
    fileprivate var short: Phrase {
        Phrase("每\(per.phrase.chinese) \(quantity) 件", en: "\(quantity) per \(per.phrase.english)")
    }
}
