internal import PointsCore

extension MovementKind {
    var phrase: Phrase {
        switch self {
        case .arrival: Phrase("入库", en: "in")
        case .redemption: Phrase("兑换", en: "redeemed")
        case .giveBack: Phrase("退货", en: "returned")
        case .reversal: Phrase("冲正", en: "reversed")
        case .count: Phrase("盘点", en: "counted")
        case .writeOff: Phrase("报损", en: "written off")
        }
    }
}

extension MovementKind {
    /// Over a narrow column.
    var head: Phrase {
        switch self {
        case .arrival: Phrase("入库", en: "in")
        case .redemption: Phrase("兑换", en: "out")
        case .giveBack: Phrase("退货", en: "back")
        case .reversal: Phrase("冲正", en: "undone")
        case .count: Phrase("盘点", en: "count")
        case .writeOff: Phrase("报损", en: "lost")
        }
    }
}

extension PointFlow {
    var phrase: Phrase {
        switch self {
        case .award: Phrase("记分", en: "awarded")
        case .correction: Phrase("冲正记分", en: "awards reversed")
        case .redemption: Phrase("兑换", en: "redeemed")
        case .refund: Phrase("冲正兑换", en: "redemptions reversed")
        case .giveBack: Phrase("退货", en: "returned")
        case .giveBackReversal: Phrase("冲正退货", en: "returns reversed")
        case .opening: Phrase("期初", en: "opening balances")
        case .openingReversal: Phrase("冲正期初", en: "opening balances reversed")
        case .lapse: Phrase("失效", en: "lapsed")
        case .lapseReversal: Phrase("冲正失效", en: "lapses reversed")
        }
    }
}

extension StockSource {
    var phrase: Phrase {
        switch self {
        case .purchase: Phrase("采购", en: "purchase")
        case .donation: Phrase("捐赠", en: "donation")
        }
    }

    init(typed text: String) throws(UsageError) {
        guard
            let source = StockSource.allCases.first(where: {
                $0.rawValue == text.lowercased() || $0.phrase.chinese == text
            })
        else {
            throw .badWord(text, StockSource.allCases.flatMap { [$0.phrase.chinese, $0.rawValue] })
        }
        self = source
    }
}

extension Yuan {
    /// `12.50元`.
    var phrase: Phrase { Phrase("\(self)元", en: "\(self) yuan") }
}

extension StockOrigin {
    /// Where they came from and what one cost; empty where nothing is known.
    var parts: [Phrase] {
        let given = partner.map { Phrase("\($0)捐赠", en: "donation of \($0)") } ?? source?.phrase
        let cost = cost.map { Phrase("每件 \($0.phrase.chinese)", en: "\($0.phrase.english) each") }
        return [given, cost].compactMap(\.self)
    }

    /// The same in brackets behind a number of pieces.
    var words: Phrase {
        guard !parts.isEmpty else { return Phrase(verbatim: "") }
        return Phrase("（", en: " (") + parts.joined(Phrase("，", en: ", ")) + Phrase("）", en: ")")
    }

    var fields: [(String, JSON)] {
        [("source", .text(source)), ("partner", .text(partner)), ("cost", .yuan(cost))]
    }
}

extension [Answer.Warning] {
    /// Articles that an entry brought down to the stock at which somebody wants to know.
    static func low(_ outcome: Outcome) -> [Answer.Warning] {
        outcome.entry.event.stockChanges.sorted { $0.key < $1.key }.compactMap { code, change in
            guard change < 0, let article = outcome.book.supermarket.goods[code], let low = article.low,
                let after = outcome.book.stock(of: code, after: outcome.name), after <= low,
                after - change > low
            else { return nil }
            return Answer.Warning(
                phrase: Phrase(
                    "提示：\(article.name)（\(code)）只剩 \(after) 件，该补货了。",
                    en: "Note: \(after) of \(article.name) (\(code)) left; time to get more."),
                fields: [
                    ("kind", .string("low-stock")), ("goods", .text(code)), ("stock", .int(after)),
                    ("low", .int(low)),
                ])
        }
    }

    /// Barcodes that are also a member's number or card: at the counter, a scan of them means the member.
    static func membersToo(_ barcodes: [Barcode?], in book: Book) -> [Answer.Warning] {
        barcodes.compactMap(\.self).compactMap { barcode in
            guard let member = try? book.roster.find(barcode.text),
                member.card == barcode.text || MemberNumber(typed: barcode.text) == member.number
            else { return nil }
            return Answer.Warning(
                phrase: Phrase(
                    "提示：条码 \(barcode) 也是 \(member.title) 的编号或卡号，扫码时会弄混，最好换一个条码。",
                    en:
                        "Note: barcode \(barcode) is also the number or card of \(member.title), so scanning it is ambiguous; better use another."
                ),
                fields: [
                    ("kind", .string("member-barcode")), ("barcode", .text(barcode)),
                    ("member", .text(member.number)),
                ])
        }
    }

    /// Barcodes whose last digit is not what the others call for: mistyped, or made by somebody for his own use.
    static func checkDigits(_ barcodes: [Barcode?]) -> [Answer.Warning] {
        barcodes.compactMap(\.self).filter { $0.hasRightCheckDigit == false }.map { barcode in
            Answer.Warning(
                phrase: Phrase(
                    "提示：条码 \(barcode) 的校验位不对，请对照商品再看一遍；自编的条码不用管。",
                    en:
                        "Note: the check digit of barcode \(barcode) is not right; look at the article again, unless you made it up."
                ), fields: [("kind", .string("check-digit")), ("barcode", .text(barcode))])
        }
    }
}
