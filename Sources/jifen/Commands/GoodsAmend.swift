internal import PointsCore

/// Puts an article's data right.
enum GoodsAmend: Command {
    static let name = Option(Name("name", "名称"), Name("NAME", "名称"), about: Phrase("改名称", en: "another name"))

    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("amend", "修改")) }
    static let declaration = Declaration(
        path, about: Phrase("改商品的名称、条码或低库存提醒", en: "change an article's name, barcode or low-stock level"),
        parameters: [.article], options: [.low, .barcode, name], effect: .writes,
        notes: [
            Phrase(
                "编码不能改。条码写成 ''（空的）就去掉原来的。价格和限兑另有命令。",
                en:
                    "A code stays. An empty barcode ('') takes away the one there was. Price and limit have commands of their own."
            )
        ],
        examples: [
            Example(
                "jifen 商品 修改 soap --低库存 10 --条码 6945678901232",
                en: "jifen goods amend soap --low 10 --barcode 6945678901232",
                Phrase("剩 10 件时提醒，以后扫码就认得", en: "warn at 10, and know it by its barcode")),
            Example(
                "jifen 商品 修改 soap --名称 硫磺皂", en: "jifen goods amend soap --name 硫磺皂",
                Phrase("改名", en: "another name")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let low = try call[.low].map { text in try Quantity.parseOrNone(text) }
        let barcode = try call[.barcode].map { text in
            BarcodeChange(text.isEmpty ? nil : try Barcode(text))
        }
        try world.record(call) { book, _ in
            .goodsAmend(
                GoodsAmended(
                    goods: try book.article(call.word(.article)).code, name: call[name],
                    barcode: barcode, low: low))
        } answer: { outcome in
            guard case .goodsAmend(let amended) = outcome.entry.event else { return Answer() }
            var answer = Answer.aboutGoods(amended.goods, outcome) {
                Phrase("已修改 \($0)的资料", en: "Data of \($0) changed")
            }
            let barcodes = [amended.barcode?.barcode]
            answer.warnings = .checkDigits(barcodes) + .membersToo(barcodes, in: outcome.book)
            return answer
        }
    }
}

/// Takes an article off sale (下架).
enum GoodsWithdraw: Command {
    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("withdraw", "下架")) }
    static let declaration = Declaration(
        path, about: Phrase("商品下架，不能再兑换", en: "take an article off sale"),
        parameters: [.article], effect: .writes,
        notes: [
            Phrase(
                "库存和流水都留着，仍可入库、报损、盘点。“商品 列表 --全部”里看得到。",
                en: "Stock and history stay, and stock can still be moved. goods list --all shows it.")
        ],
        examples: [
            Example(
                "jifen 商品 下架 oil", en: "jifen goods withdraw oil", Phrase("食用油不再兑换", en: "no oil any more"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try sell(false, call, world) { Phrase("\($0)已下架", en: "\($0) is off sale") }
    }
}

/// Puts an article back on sale (上架).
enum GoodsResume: Command {
    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("resume", "上架")) }
    static let declaration = Declaration(
        path, about: Phrase("下架的商品重新上架", en: "put an article back on sale"),
        parameters: [.article], effect: .writes,
        examples: [
            Example(
                "jifen 商品 上架 oil", en: "jifen goods resume oil", Phrase("又可以兑换了", en: "it can be had again"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try sell(true, call, world) { Phrase("\($0)已上架", en: "\($0) is on sale") }
    }
}

private func sell(_ isOnSale: Bool, _ call: Call, _ world: World, _ sentence: @escaping (String) -> Phrase)
    throws
{
    try world.record(call) { book, _ in
        .goodsAmend(
            GoodsAmended(
                goods: try book.article(call.word(.article)).code, withdrawn: !isOnSale))
    } answer: { outcome in
        guard case .goodsAmend(let amended) = outcome.entry.event else { return Answer() }
        var answer = Answer.aboutGoods(amended.goods, outcome, sentence)
        if !isOnSale {
            answer.warnings = .openHolds(outcome) { $0.lines.contains { $0.goods == amended.goods } }
        }
        return answer
    }
}
