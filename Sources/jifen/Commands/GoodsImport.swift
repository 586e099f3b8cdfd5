internal import PointsCore

/// Puts a whole list of articles on sale as one entry.
enum GoodsImport: Command {
    static let file = Parameter(
        name: Name("FILE", "文件"), kind: .file,
        about: Phrase("CSV 文件，- 表示标准输入", en: "a CSV file; - is standard input"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("import", "导入")) }
    static let declaration = Declaration(
        path, about: Phrase("从表格导入新商品，全部导入或一行也不导入", en: "take in new goods: every row or none"),
        parameters: [file], effect: .writes,
        notes: [
            Phrase(
                "列名：\(GoodsSheet.columns.chinese)；编码、名称、价格必填，次序不限。来源、共建单位、成本说的是表里的库存。文件可以是 UTF-8 或 GB18030（Excel 另存的 CSV）。",
                en:
                    "Columns: \(GoodsSheet.columns.english); code, name and price are needed, in any order. Source, partner and cost are those of the stock in the list. UTF-8 or GB18030."
            )
        ],
        examples: [
            Example(
                "jifen 商品 导入 商品.csv --试运行", en: "jifen goods import goods.csv --dry-run",
                Phrase("先检查，不写入", en: "check first, write nothing")),
            Example("jifen 商品 导入 商品.csv", en: "jifen goods import goods.csv", Phrase("导入", en: "take it in")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = call.word(file)
        let bytes = try world.read(name, limit: Sheet.sizeLimit)
        let sheet = try GoodsSheet.open(bytes, file: name)
        try world.record(call, inputs: [bytes]) { book, _ in
            .goods(GoodsAdded(goods: try GoodsSheet.goods(sheet, beside: book.supermarket)))
        } answer: { outcome in
            guard case .goods(let added) = outcome.entry.event else { return Answer() }
            let pieces = added.goods.reduce(0) { $0 + $1.stock }
            return Answer(
                lines: [
                    Phrase(
                        "已导入 \(added.goods.count) 种商品，共 \(pieces) 件，分录 \(outcome.name)。",
                        en:
                            "\(counted(added.goods.count, "article")) taken in, \(counted(pieces, "piece")), entry \(outcome.name)."
                    )
                ],
                fields: [
                    ("goods", .array(added.goods.map { .text($0.code) })), ("pieces", .int(pieces)),
                ],
                warnings: .checkDigits(added.goods.map(\.barcode))
                    + .membersToo(added.goods.map(\.barcode), in: outcome.book)
                    + [sheet.ignoredWarning].compactMap(\.self)
            )
        }
    }
}
