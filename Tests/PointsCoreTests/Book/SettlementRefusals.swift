import Testing

@testable import PointsCore

/// What closing a day refuses, in a book whose main-5 closed 2021-06-13.
enum SettlementRefusals {
    static let all = [
        closing(.alreadySettled("2021-06-13", .main, number: 1, by: "main-5"), "2021-06-13"),
        closing(.settledLater("2021-06-12", .main, last: "2021-06-13", by: "main-5"), "2021-06-12"),
        closing(.dateInFuture("2021-06-15", today: "2021-06-14"), "2021-06-15"),
        closing(.unknownGoods("rice"), counts: [ShelfCount(goods: "rice", counted: 1)]),
        closing(.badQuantity("soap"), counts: [ShelfCount(goods: "soap", counted: -1)]),
        closing(.badQuantity("soap"), counts: [ShelfCount(goods: "soap", counted: 1_000_001)]),
        closing(
            .countedTwice("soap"),
            counts: [ShelfCount(goods: "soap", counted: 1), ShelfCount(goods: "soap", counted: 1)]),
        line(#"{"number":3,"day":"2021-06-14","from":5,"to":5,"previous":"main-5"}"#),
        line(#"{"number":2,"day":"2021-06-14","from":4,"to":5,"previous":"main-5"}"#),
        line(#"{"number":2,"day":"2021-06-14","from":5,"to":4,"previous":"main-5"}"#),
        line(#"{"number":2,"day":"2021-06-14","from":5,"to":6,"previous":"main-5"}"#),
        line(#"{"number":2,"day":"2021-06-14","from":5,"to":5}"#),
        line(#"{"number":2,"day":"2021-06-14","from":5,"to":5,"previous":"main-4"}"#),
        line(#"{"number":2,"day":"2021-06-14","from":5,"to":5,"previous":"main-5","others":["main-1"]}"#),
        line(#"{"number":2,"day":"2021-06-14","from":5,"to":5,"previous":"main-5","others":["pc-1"]}"#),
        finding(.unknownSettlement("2", .main), "2"), finding(.unknownSettlement("0", .main), "0"),
        finding(.unknownSettlement("99999999999999999999", .main), "99999999999999999999"),
        finding(.unknownSettlement("一", .main), "一"), finding(.unknownEntry("main-99"), "main-99"),
        finding(.notASettlement("main-4"), "main-4"),
        Refused(.notReversible("main-5", kind: DaySettled.key)) { maker in
            try maker.apply(.settle(DaySettled(maker.today, at: .main, counts: [], in: maker.book)))
            return maker.refusal(of: .reverse(Reversal(entry: "main-5", reason: "x")))
        },
    ]

    /// The day after, where 2021-06-13 is closed.
    private static func closed(_ maker: inout BookMaker) throws {
        try maker.apply(.settle(DaySettled(maker.today, at: .main, counts: [], in: maker.book)))
        maker.on("2021-06-14")
    }

    private static func closing(
        _ refusal: Refusal, _ day: Day = "2021-06-14", counts: [ShelfCount] = []
    ) -> Refused {
        Refused(refusal) { maker in
            try closed(&maker)
            return maker.refusal(of: .settle(DaySettled(day, at: .main, counts: counts, in: maker.book)))
        }
    }

    /// A line that nobody wrote.
    private static func line(_ text: String) -> Refused {
        Refused(.outOfSequence("main-6")) { maker in
            try closed(&maker)
            return maker.refusal(of: .settle(try DaySettled.parse(Array(text.utf8))))
        }
    }

    private static func finding(_ refusal: Refusal, _ typed: String) -> Refused {
        Refused(refusal) { maker in
            try closed(&maker)
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try book.findSettlement(typed, at: .main) }
        }
    }
}
