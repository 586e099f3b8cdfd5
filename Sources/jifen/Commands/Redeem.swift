internal import PointsCore

/// Points for goods (兑换).
enum Redeem: Command {
    static let goods = Parameter(
        name: Name("GOODS[*N]", "商品[*件数]"), kind: .goods,
        about: Phrase("商品编码、条码或名称，几件写 *N", en: "an article's code, barcode or name; *N for several"),
        repeats: true)

    static let declaration = Declaration(
        Name("redeem", "兑换"), about: Phrase("用积分兑换商品，可一次兑几样", en: "redeem points for goods, several at once"),
        parameters: [.who, goods], effect: .writes,
        notes: [
            Phrase(
                "余额、库存、限兑都够才登记，几样一起成功或一起不成。价格记在分录里，以后调价不影响。",
                en:
                    "Balance, stock and limits must all allow it; all articles or none. The price is kept in the entry."
            )
        ],
        examples: [
            Example(
                "jifen 兑换 0003 香皂*2 毛巾", en: "jifen redeem 0003 soap*2 towel",
                Phrase("两块香皂、一条毛巾", en: "two soaps and a towel"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let words = try call[goods].map(GoodsWord.init)
        try world.record(call) { book, _ in
            let member = try book.member(call.word(.who))
            var quantities: [GoodsCode: Int] = [:]
            var order: [GoodsCode] = []
            for word in words {
                let code = try book.supermarket.find(word.goods).code
                if quantities[code] == nil { order.append(code) }
                quantities[code, default: 0] += word.quantity
            }
            let lines = try order.map { code in
                RedemptionLine(
                    goods: code, quantity: quantities[code] ?? 0,
                    price: try book.supermarket.article(code).price)
            }
            return .redeem(Redemption(member: member.number, lines: lines))
        } answer: { outcome in
            guard case .redeem(let redemption) = outcome.entry.event else { return Answer() }
            return answer(redemption, outcome)
        }
    }

    private static func answer(_ redemption: Redemption, _ outcome: Outcome) -> Answer {
        let member = redemption.member
        let after = outcome.book.balance(of: member, after: outcome.name) ?? .zero
        let before = Points(tenths: after.tenths + redemption.total.tenths)
        let items = outcome.book.items(of: redemption)
        let lines = items.map { item in
            let sum = Points(tenths: item.price.tenths * item.quantity)
            return Phrase(
                "  \(item.name) ×\(item.quantity)  每件 \(item.price) 分  计 \(sum) 分",
                en: "  \(item.name) ×\(item.quantity)  \(item.price) each  \(sum) points")
        }
        return Answer(
            lines: [
                Phrase(
                    "已登记 \(outcome.name)：\(outcome.book.title(member)) 兑换",
                    en: "Redeemed \(outcome.name): \(outcome.book.title(member))")
            ]
                + lines + [Phrase("  余额 \(before) → \(after)", en: "  balance \(before) → \(after)")],
            fields: [
                ("member", .text(member)), ("name", .text(outcome.book.roster[member]?.name)),
                ("lines", .array(items.map(\.json))), ("spent", .points(redemption.total)),
                ("before", .points(before)), ("balance", .points(after)),
            ], warnings: .low(outcome))
    }
}
