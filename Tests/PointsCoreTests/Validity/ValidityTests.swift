import Testing

@testable import PointsCore

struct ValidityTests {
    @Test(
        arguments: [
            (Validity.never, "2021-06-13", nil), (.yearEnd, "2021-06-13", "2021-12-31"),
            (.yearEnd, "2021-12-31", "2021-12-31"), (.yearEnd, "2022-01-01", "2022-12-31"),
            (.nextYearEnd, "2021-01-01", "2022-12-31"), (.nextYearEnd, "2021-12-31", "2022-12-31"),
            (.months(1), "2021-01-31", "2021-02-28"), (.months(1), "2020-01-31", "2020-02-29"),
            (.months(1), "2021-02-28", "2021-03-28"), (.months(1), "2021-12-31", "2022-01-31"),
            (.months(12), "2020-02-29", "2021-02-28"), (.months(48), "2020-02-29", "2024-02-29"),
            (.months(12), "2021-06-13", "2022-06-13"), (.months(120), "2021-06-13", "2031-06-13"),
            (.months(11), "2021-01-30", "2021-12-30"), (.months(6), "2021-08-31", "2022-02-28"),
            // Beyond the last year there is no last day.
            (.yearEnd, "9999-06-13", "9999-12-31"), (.nextYearEnd, "9999-06-13", nil),
            (.months(1), "9999-12-01", nil),
        ] as [(Validity, Day, Day?)])
    func `积分的最后一天`(_ validity: Validity, _ since: Day, _ last: Day?) {
        #expect(validity.lastDay(since: since) == last)
        guard let last else { return }
        #expect(!validity.hasLapsed(since: since, on: last), "on the last day they can be spent")
        #expect(validity.hasLapsed(since: since, on: last.adding(days: 1)))
    }

    @Test func `months lapse in the order of the days`() {
        for count in [1, 2, 3, 11, 12, 13, 120] {
            var last: Day = "1999-01-01"
            for number in Day(2019, 1, 1)!.number...Day(2021, 1, 1)!.number {
                let day = Validity.months(count).lastDay(since: Day(number: number)) ?? last
                #expect(day >= last)
                last = day
            }
        }
    }

    @Test(arguments: [
        "", "Never", "year", "months", "-months", "0-months", "121-months", "01-months", "+1-months",
        "1.5-months",
        "-1-months", "１-months", "12-month", "12", "12-months ", "99999999999999999999-months",
    ])
    func `a value has one form`(_ text: String) {
        #expect(Validity(exactly: text) == nil)
    }

    @Test(arguments: [Validity.never, .yearEnd, .nextYearEnd, .months(1), .months(120)])
    func `what is written is read`(_ validity: Validity) {
        #expect(Validity(exactly: validity.description) == validity)
    }
}
