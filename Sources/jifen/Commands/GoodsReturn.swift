internal import PointsCore

/// Goods back for their points (退货).
enum GoodsReturn: Command {
    static let damaged = Option(
        Name("damaged", "损坏"),
        about: Phrase("退回的不能再用：退分，但不回库（报损）", en: "cannot be given out again: points back, goods written off"))

    static var path: CommandPath { CommandPath(Name("return", "退货")) }
    static let declaration = Declaration(
        path, about: Phrase("退回兑换过的商品，按当时的价格退分", en: "take goods back and give back the points paid"),
        parameters: [.entry, .goodsWords], options: [.reason, damaged, .receipt, .receiptWidth],
        effect: .writes,
        notes: [
            Phrase(
                "写兑换或领取的分录名，和退哪几样、几件。只能退那一次兑换的、还没有退过的；积分按当时的价格退。加 --损坏 就只退分：商品记一笔入、一笔出，库存不变。整单兑错了用“冲正”。",
                en:
                    "Names the redemption (or collection) and what comes back of it: no more than was taken and not returned yet, at the price paid. With --damaged the goods come in and are written off at once. A redemption that was a mistake as a whole is reversed."
            )
        ],
        examples: [
            Example(
                "jifen 退货 main-42 香皂*2 --原因 过敏", en: "jifen return main-42 soap*2 --reason allergy",
                Phrase("退两块", en: "two of them")),
            Example(
                "jifen 退货 main-42 香皂 --原因 包装破了 --损坏",
                en: "jifen return main-42 soap --reason \"torn\" --damaged",
                Phrase("退分，商品报损", en: "points back, goods written off")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try EntryName(call.word(.entry))
        let reason = try call.required(.reason)
        let words = try call[.goodsWords].map(GoodsWord.init)
        let receipt = try ReceiptRequest(call)
        try world.record(call) { book, _ in
            let taking = try book.taking(of: name)
            let lines = try book.quantities(of: words).map { code, quantity in
                let paid = taking.lines.first { $0.goods == code }?.price
                return RedemptionLine(
                    goods: code, quantity: quantity, price: try paid ?? book.supermarket.article(code).price)
            }
            return .return(
                GoodsReturned(
                    of: name, member: taking.member, lines: lines, damaged: call.has(damaged), reason: reason)
            )
        } answer: { outcome in
            guard case .return(let back) = outcome.entry.event else { return Answer() }
            return answer(back, outcome).with(receipt, outcome)
        }
    }

    private static func answer(_ back: GoodsReturned, _ outcome: Outcome) -> Answer {
        let book = outcome.book
        let standing = MemberStanding(back.member, change: back.total, outcome)
        let lines = zip(book.words(of: back.lines), back.lines).map { words, line in
            if back.isDamaged { return words + Phrase("  损坏，不回库", en: "  damaged, written off") }
            guard let after = book.stock(of: line.goods, after: outcome.name) else { return words }
            return words
                + Phrase(
                    "  库存 \(after - line.quantity) → \(after)",
                    en: "  stock \(after - line.quantity) → \(after)")
        }
        return Answer(
            lines: [
                Phrase(
                    "已退货 \(outcome.name)：\(book.title(back.member)) 退回 \(back.of) 的商品",
                    en: "Returned \(outcome.name): \(book.title(back.member)), taken with \(back.of)")
            ] + lines + standing.lines,
            fields: [("of", .text(back.of))]
                + book.fields(of: Taking(member: back.member, lines: back.lines)) + [
                    ("damaged", .bool(back.isDamaged)), ("reason", .string(back.reason)),
                    ("returned", .points(back.total)),
                ] + standing.fields)
    }
}
