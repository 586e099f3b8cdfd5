import Testing

@testable import PointsCore

/// What holds, returns and limits refuse, in a book whose main-5 gives members 1 and 2 a hundred points, whose main-6 is
/// member 1's redemption of three soaps, and whose main-7 holds two soaps for member 1 until the 20th.
enum CounterRefusals {
    static let all = holds + returns + limits

    private static let holds = [
        refused(
            .pointsReserved(1, name: "李梅", balance: 94, reserved: 90, needed: 6),
            { .redeem(try $0.redemption("soap", 3, by: 1)) },
            after: {
                try $0.release("main-7")
                try $0.apply(.price(GoodsPriced(goods: "soap", price: 45)))
                try $0.hold("soap", 2, by: 1)
                try $0.apply(.price(GoodsPriced(goods: "soap", price: 2)))
            }),
        refused(
            .stockReserved("soap", name: "肥皂", stock: 7, reserved: 2, wanted: 6),
            { .redeem(try $0.redemption("soap", 6, by: 2)) }),
        refused(
            .stockReserved("soap", name: "肥皂", stock: 7, reserved: 2, wanted: 6),
            { .hold(try $0.holding("soap", 6, by: 2)) }),
        refused(
            .stockReserved("soap", name: "肥皂", stock: 7, reserved: 2, wanted: 6),
            { _ in .stock(StockMoved(goods: "soap", quantity: -6, reason: nil)) }),
        refused(
            .stockReserved("soap", name: "肥皂", stock: 2, reserved: 2, wanted: 1),
            { _ in .reverse(Reversal(entry: "main-9", reason: "x")) },
            after: {
                try $0.apply(.stock(StockMoved(goods: "soap", quantity: -6 + 1, reason: nil)))
                try $0.apply(.count(StockCounted(goods: "soap", counted: 3, expected: 2, reason: nil)))
                try $0.redeem("soap", 1, by: 2)
            }),
        refused(
            .outOfStock("soap", name: "肥皂", left: 7, wanted: 8), { .hold(try $0.holding("soap", 8, by: 2)) }),
        refused(
            .overLimit("oil", name: "食用油", limit: GoodsLimit(quantity: 1, per: .month), had: 1, wanted: 1),
            { .redeem(try $0.redemption("oil", by: 1)) },
            after: { try $0.hold("oil", by: 1) }),
        refused(.badHoldDay("2021-06-12", today: "2021-06-13")) {
            .hold(try $0.holding("soap", by: 2, until: "2021-06-12"))
        },
        refused(.badHoldDay("2021-09-12", today: "2021-06-13")) {
            .hold(try $0.holding("soap", by: 2, until: "2021-09-12"))
        },
        refused(.nothingRedeemed) { _ in .hold(HoldMade(member: 1, lines: [], until: "2021-06-20")) },
        refused(.goodsTwice("soap")) { maker in
            let lines = try maker.redemption("soap", by: 1).lines
            return .hold(HoldMade(member: 1, lines: lines + lines, until: "2021-06-20"))
        },
        refused(.priceNotPositive("soap")) { _ in
            let line = RedemptionLine(goods: "soap", quantity: 1, price: -1)
            return .hold(HoldMade(member: 1, lines: [line], until: "2021-06-20"))
        },
        refused(.priceChanged("soap", name: "肥皂")) { _ in
            let line = RedemptionLine(goods: "soap", quantity: 1, price: 1)
            return .hold(HoldMade(member: 1, lines: [line], until: "2021-06-20"))
        },
        refused(.unknownEntry("main-99"), release("main-99")),
        refused(.notAHold("main-6"), release("main-6")),
        refused(.holdReleased("main-7", by: "main-8"), release("main-7")) { try $0.release("main-7") },
        refused(.holdCollected("main-7", by: "main-8"), release("main-7")) { try $0.collect("main-7") },
        refused(.holdExpired("main-7", until: "2021-06-20"), release("main-7")) { $0.on("2021-06-21") },
        refused(.heldElsewhere("main-7", desk: "main"), release("main-7")) { $0.desk = "counter" },
        refused(.text(.reason, "", .empty)) { _ in .release(HoldReleased(hold: "main-7", reason: "")) },
        refused(.unknownEntry("pc-1"), { _ in .collect(HoldCollected(Hold("pc-1", blank))) }),
        refused(.notAHold("main-6"), { _ in .collect(HoldCollected(Hold("main-6", blank))) }),
        refused(.linesDiffer("main-7"), { _ in .collect(HoldCollected(Hold("main-7", blank))) }),
        refused(.holdReleased("main-7", by: "main-8"), collect) { try $0.release("main-7") },
        refused(.holdCollected("main-7", by: "main-8"), collect) { try $0.collect("main-7") },
        refused(.holdExpired("main-7", until: "2021-06-20"), collect) { $0.on("2021-06-21") },
        refused(.heldElsewhere("main-7", desk: "main"), collect) { $0.desk = "counter" },
        refused(.redemptionSuspended(1, name: "李梅", reason: "核查"), collect) {
            try $0.apply(.suspend(RedemptionSuspended(member: 1, reason: "核查")))
        },
        refused(.departed(1, name: "李梅", on: "2021-06-13"), collect) {
            try $0.apply(.leave(MemberLeft(member: 1, on: "2021-06-13", reason: nil)))
        },
        refused(.outOfStock("soap", name: "肥皂", left: 1, wanted: 2), collect) {
            try $0.apply(.count(StockCounted(goods: "soap", counted: 1, expected: 7, reason: nil)))
        },
        refused(.notEnoughPoints(1, name: "李梅", held: -6, needed: 4), collect) { try $0.reverse("main-5") },
        refused(.holdNotReversible("main-7"), reverse("main-7")),
        refused(.notReversible("main-8", kind: HoldReleased.key), reverse("main-8")) {
            try $0.release("main-7")
        },
        refused(.alreadyReversed("main-8", by: "main-9"), reverse("main-8")) {
            try $0.collect("main-7")
            try $0.reverse("main-8")
        },
        refused(.holdCollected("main-7", by: "main-8"), collect) {
            try $0.collect("main-7")
            try $0.reverse("main-8")
        },
    ]

    private static let returns = [
        refused(.unknownEntry("main-99"), back(of: "main-99")),
        refused(.notATaking("main-5"), back(of: "main-5")),
        refused(.notATaking("main-7"), back(of: "main-7")),
        refused(.text(.reason, " ", .empty)) { _ in
            .return(
                GoodsReturned(
                    of: "main-6", member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 2)],
                    damaged: false, reason: " "))
        },
        refused(.nothingRedeemed) { _ in
            .return(GoodsReturned(of: "main-6", member: 1, lines: [], damaged: false, reason: "x"))
        },
        refused(.unknownGoods("rice"), back(of: "main-6", "rice")),
        refused(.badQuantity("soap"), back(of: "main-6", pieces: 0)),
        refused(.badQuantity("soap"), back(of: "main-6", pieces: -1)),
        refused(.badQuantity("soap"), back(of: "main-6", pieces: 999_999_999_999_999_999)),
        refused(.linesDiffer("main-6"), back(of: "main-6", by: 2)),
        refused(.linesDiffer("main-6"), back(of: "main-6", price: 3)),
        refused(.moreThanTaken("main-6", "oil", name: "食用油", taken: 0, returned: 0, wanted: 1)) { _ in
            try back(of: "main-6", "oil", price: 20)(BookMaker())
        },
        refused(
            .moreThanTaken("main-6", "soap", name: "肥皂", taken: 3, returned: 0, wanted: 4),
            back(of: "main-6", pieces: 4)),
        refused(
            .moreThanTaken("main-6", "soap", name: "肥皂", taken: 3, returned: 2, wanted: 2),
            back(of: "main-6", pieces: 2)
        ) { try $0.giveBack("soap", 2, of: "main-6") },
        refused(.redemptionReversed("main-6", by: "main-8"), back(of: "main-6")) { try $0.reverse("main-6") },
        refused(.hasReturns("main-6", by: "main-8"), reverse("main-6")) {
            try $0.giveBack("soap", of: "main-6")
        },
        refused(.hasReturns("main-8", by: "main-9"), reverse("main-8")) {
            try $0.collect("main-7")
            try $0.giveBack("soap", of: "main-8", damaged: true)
        },
        refused(.alreadyReversed("main-8", by: "main-9"), reverse("main-8")) {
            try $0.giveBack("soap", of: "main-6")
            try $0.reverse("main-8")
        },
        refused(.outOfStock("soap", name: "肥皂", left: 0, wanted: 2), reverse("main-9")) {
            try $0.release("main-7")
            try $0.giveBack("soap", 2, of: "main-6")
            try $0.redeem("soap", 9, by: 2)
        },
        refused(.stockReserved("soap", name: "肥皂", stock: 3, reserved: 2, wanted: 2), reverse("main-8")) {
            try $0.giveBack("soap", 2, of: "main-6")
            try $0.redeem("soap", 6, by: 2)
        },
        Refused(.noReceipt("main-4")) { maker in
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try Receipt(of: "main-4", from: book) }
        },
    ]

    private static let limits = [
        limited(
            .memberLimit, "10/month", .overMemberLimit(1, name: "李梅", limit: tenAMonth, had: 10, wanted: 2)),
        limited(.visitLimit, "1", .overVisitLimit(limit: 1, wanted: 2), pieces: 2),
        limited(
            .redemptionDays, "1,31",
            .notRedemptionDay("2021-06-13", RedemptionDays(exactly: "1,31")!, next: "2021-06-30")),
        limited(
            .minimumBalance, "89",
            .belowMinimum(1, name: "李梅", available: 90, minimum: 89, needed: 2)),
    ]

    private static let tenAMonth = PointsLimit(exactly: "10/month")!
    private static let blank = HoldMade(
        member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 2)], until: "2021-06-20")

    private static func limited(
        _ setting: Setting, _ value: String, _ refusal: Refusal, pieces: Int = 1
    ) -> Refused {
        refused(
            refusal, { .hold(try $0.holding("soap", pieces, by: 1)) },
            after: { maker in
                try maker.set(setting, value)
                let redeemed = maker.refusal(of: .redeem(try maker.redemption("soap", pieces, by: 1)))
                #expect(redeemed == refusal, "a hold is refused as a redemption is")
            })
    }

    private static let collect: Asking = { _ in
        let lines = [RedemptionLine(goods: "soap", quantity: 2, price: 2)]
        let made = HoldMade(member: 1, lines: lines, until: "2021-06-20")
        return .collect(HoldCollected(Hold("main-7", made)))
    }

    private static func release(_ entry: EntryName) -> Asking {
        { _ in .release(HoldReleased(hold: entry, reason: nil)) }
    }

    private static func reverse(_ entry: EntryName) -> Asking {
        { _ in .reverse(Reversal(entry: entry, reason: "x")) }
    }

    private static func back(
        of entry: EntryName, _ goods: GoodsCode = "soap", pieces: Int = 1, price: Points = 2,
        by member: MemberNumber = 1
    ) -> Asking {
        { _ in
            .return(
                GoodsReturned(
                    of: entry, member: member,
                    lines: [RedemptionLine(goods: goods, quantity: pieces, price: price)], damaged: false,
                    reason: "不要"))
        }
    }

    private typealias Asking = @Sendable (BookMaker) throws -> Event

    private static func refused(
        _ refusal: Refusal, _ event: @escaping Asking,
        after more: @escaping @Sendable (inout BookMaker) throws -> Void = { _ in }
    ) -> Refused {
        Refused(refusal) { maker in
            try maker.give(100, to: 1, 2)
            try maker.redeem("soap", 3, by: 1)
            try maker.hold("soap", 2, by: 1)
            try more(&maker)
            return maker.refusal(of: try event(maker))
        }
    }
}
