internal import PointsCore

/// What the points are worth (商品报表).
enum GoodsReportShow: Command {
    static var path: CommandPath { CommandPath(Name("goods", "商品"), Name("report", "报表")) }
    static let declaration = Declaration(
        path,
        about: Phrase("积分值多少：未兑的积分、库存、成本和需要", en: "what the points are worth: points, stock, cost, demand"),
        parameters: [.period], options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "积分、库存和价格按现在算；兑换和捐赠按时段算（默认今年），冲正了的不算。成本按写了成本的入库平均，货架上最多有多少件知道成本，就按多少件算。",
                en:
                    "Points, stock and prices as they are now; redemptions and donations of the period (default: this year), without what was taken back. The cost is the average of what came in at a known cost, for as many pieces on the shelf as came in so."
            )
        ],
        examples: [
            Example("jifen 商品 报表", en: "jifen goods report", Phrase("今年的", en: "this year's")),
            Example(
                "jifen 商品 报表 上季 --格式 html --输出 报表.html",
                en: "jifen goods report last-quarter --format html --output report.html",
                Phrase("给委员会看的一页", en: "a page for the committee")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? Span.year.period(of: today)
        let words = GoodsReportWords(GoodsReport(of: book, in: period), book, today, call.language)
        try world.deliver(words.exported, for: call)
    }
}
