internal import PointsCore

/// Points for goods (兑换), at once or put aside to be collected.
enum Redeem: Command {
    static let hold = Option(
        Name("hold", "预留"),
        about: Phrase("先留着，以后来领；积分和库存都占住", en: "put aside to collect later; reserves points and stock"))
    static let until = Option(
        Name("until", "到"), Name("DATE", "日期"), .day,
        about: Phrase("预留到哪一天（含当天）", en: "the last day of the hold"))
    static let days = Option(
        Name("days", "天数"), Name("N", "天数"), .number,
        about: Phrase("预留几天，默认用设置 预留天数", en: "how many days to hold; else the setting hold-days"))

    static var path: CommandPath { CommandPath(Name("redeem", "兑换")) }
    static let declaration = Declaration(
        path, about: Phrase("用积分兑换商品，可一次兑几样", en: "redeem points for goods, several at once"),
        parameters: [.who, .goodsWords], options: [hold, until, days, .receipt, .receiptWidth],
        effect: .writes,
        notes: [
            Phrase(
                "余额、库存、限兑都够才登记，几样一起成功或一起不成。价格记在分录里，以后调价不影响。预留占住的积分和库存不能再兑。",
                en:
                    "Balance, stock and limits must all allow it; all articles or none. The price is kept in the entry. What holds reserve cannot be redeemed."
            ),
            Phrase(
                "加 --预留 只占住积分和库存，不扣分：来领时用“领取”，不要了用“取消预留”，过了期自动放回。领取按预留时的价格，当天是不是兑换日、限不限兑都不再看；限兑按领取那天算。",
                en:
                    "--hold only reserves: collect hands the goods over, release gives them up, and after its last day a hold is over by itself. Prices, limits and redemption days are those of the day of the hold; what is collected counts towards the limits of the day it is collected."
            ),
        ],
        examples: [
            Example(
                "jifen 兑换 0002 香皂*2 毛巾", en: "jifen redeem 0002 soap*2 towel",
                Phrase("两块香皂、一条毛巾", en: "two soaps and a towel")),
            Example(
                "jifen 兑换 0002 抽纸 --预留 --天数 3", en: "jifen redeem 0002 tissue --hold --days 3",
                Phrase("留三天", en: "hold it for three days")),
        ])

    static func run(_ call: Call, in world: World) throws {
        if !call.has(hold), let other = [until, days].first(where: call.has) {
            throw UsageError.needs(other, hold)
        }
        if call.has(until), call.has(days) { throw UsageError.optionsClash(until, days) }
        let length = try call.quantity(days)
        let words = try call[.goodsWords].map(GoodsWord.init)
        let receipt = try ReceiptRequest(call)
        try world.record(call) { book, today in
            let member = try book.member(call.word(.who)).number
            let lines = try book.lines(of: words)
            guard call.has(hold) else { return .redeem(Redemption(member: member, lines: lines)) }
            let last =
                try call.day(until, today: today)
                ?? today.adding(days: length ?? book.settings.holdDays)
            return .hold(HoldMade(member: member, lines: lines, until: last))
        } answer: { outcome in
            switch outcome.entry.event {
            case .redeem(let redemption): answer(redemption, outcome).with(receipt, outcome)
            case .hold(let made): answer(made, outcome).with(receipt, outcome)
            default: Answer()
            }
        }
    }

    private static func answer(_ redemption: Redemption, _ outcome: Outcome) -> Answer {
        let standing = MemberStanding(redemption.member, change: -redemption.total, outcome)
        return Answer(
            lines: [
                Phrase(
                    "已登记 \(outcome.name)：\(outcome.book.title(redemption.member)) 兑换",
                    en: "Redeemed \(outcome.name): \(outcome.book.title(redemption.member))")
            ] + outcome.book.words(of: redemption.lines) + standing.lines,
            fields: outcome.book.fields(of: redemption.taking) + [("spent", .points(redemption.total))]
                + standing.fields, warnings: .low(outcome))
    }

    private static func answer(_ made: HoldMade, _ outcome: Outcome) -> Answer {
        let standing = MemberStanding(made.member, change: nil, outcome)
        return Answer(
            lines: [
                Phrase(
                    "已预留 \(outcome.name)：\(outcome.book.title(made.member))，留到 \(made.until)",
                    en: "Held \(outcome.name): \(outcome.book.title(made.member)), until \(made.until)")
            ] + outcome.book.words(of: made.lines) + standing.lines,
            fields: outcome.book.fields(of: made.taking) + [
                ("points", .points(made.total)), ("until", .text(made.until)),
            ] + standing.fields)
    }
}

extension Parameter {
    static let goodsWords = Parameter(
        name: Name("GOODS[*N]", "商品[*件数]"), kind: .goods,
        about: Phrase("商品编码、条码或名称，几件写 *N", en: "an article's code, barcode or name; *N for several"),
        repeats: true)
}

extension Book {
    /// What was typed as lines at today's prices, each article once.
    func lines(of words: [GoodsWord]) throws -> [RedemptionLine] {
        try quantities(of: words).map { code, quantity in
            RedemptionLine(goods: code, quantity: quantity, price: try supermarket.article(code).price)
        }
    }

    /// How many of each article were typed, in the order of typing.
    func quantities(of words: [GoodsWord]) throws -> [(GoodsCode, Int)] {
        var found: [(code: GoodsCode, quantity: Int)] = []
        for word in words {
            let code = try article(word.goods).code
            if let place = found.firstIndex(where: { $0.code == code }) {
                found[place].quantity += word.quantity
            } else {
                found.append((code, word.quantity))
            }
        }
        return found
    }
}
