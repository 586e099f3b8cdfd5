import Testing

@testable import PointsCore

struct PeriodTests {
    @Test(arguments: [
        ("2021-06", "2021-06"), ("2021-6", "2021-06"), ("2021/6", "2021-06"), ("2021年6月", "2021-06"),
        ("2021年06月", "2021-06"), ("6月", "2021-06"), ("12月", "2021-12"), ("2021", "2021"), ("2021年", "2021"),
        ("2021-Q2", "2021-Q2"), ("2021-q2", "2021-Q2"), ("2021年第2季度", "2021-Q2"), ("2021年2季度", "2021-Q2"),
        ("2021年第2季", "2021-Q2"), ("2021-2季度", "2021-Q2"), ("第2季度", "2021-Q2"), ("2季度", "2021-Q2"),
        ("Q2", "2021-Q2"), ("q4", "2021-Q4"),
        ("本月", "2021-01"), ("这个月", "2021-01"), ("上月", "2020-12"), ("上个月", "2020-12"), ("本季", "2021-Q1"),
        ("本季度", "2021-Q1"), ("上季", "2020-Q4"), ("上季度", "2020-Q4"), ("今年", "2021"), ("去年", "2020"),
        ("全部", "all"), ("累计", "all"), ("ALL", "all"), ("last-month", "2020-12"), ("Last-Quarter", "2020-Q4"),
        ("２０２１－０６", "2021-06"),
    ])
    func `reads periods as people type them, here in January 2021`(_ text: String, _ period: String) throws {
        #expect(try Period(text, today: "2021-01-31").description == period)
    }

    @Test(arguments: [
        "", "2021-13", "2021-0", "2021-Q5", "2021-Q0", "2021-Q", "2021-Q+2", "2021年5季度", "第5季度", "2021年6季度",
        "13月", "21-06", "2021-06-13", "六月", "1899", "10000", "2021-06-", "Q", "季度", "月", "-", "2021-006",
    ])
    func `refuses what is no period`(_ text: String) {
        #expect(throws: Malformed.period(text)) { try Period(text, today: "2021-01-31") }
    }

    @Test(
        arguments: [
            (Period.day("2021-06-13"), "2021-06-13", "2021-06-13"),
            (.month("2020-02"), "2020-02-01", "2020-02-29"),
            (.quarter(year: 2021, quarter: 1), "2021-01-01", "2021-03-31"),
            (.quarter(year: 2021, quarter: 4), "2021-10-01", "2021-12-31"),
            (.year(2021), "2021-01-01", "2021-12-31"),
        ] as [(Period, Day, Day)])
    func `runs from its first to its last day, both included`(_ period: Period, _ first: Day, _ last: Day) {
        #expect(period.bounds == first...last)
        #expect(period.contains(first) && period.contains(last))
        #expect(!period.contains(first.adding(days: -1)) && !period.contains(last.adding(days: 1)))
    }

    @Test func `all time has no bounds and contains every day`() {
        #expect(Period.all.bounds == nil)
        #expect(Period.all.months == nil)
        #expect(Period.all.contains("1900-01-01") && Period.all.contains("9999-12-31"))
    }

    @Test(
        arguments: [
            (Period.month("2021-06"), "2021-06", "2021-06"),
            (.quarter(year: 2021, quarter: 3), "2021-07", "2021-09"),
            (.year(2021), "2021-01", "2021-12"),
        ] as [(Period, Month, Month)])
    func `is made of whole months`(_ period: Period, _ first: Month, _ last: Month) {
        #expect(period.months == first...last)
    }

    @Test(
        arguments: [
            (Span.day, "2021-06-13", "2021-06-13"), (.month, "2021-06-13", "2021-06"),
            (.quarter, "2021-03-31", "2021-Q1"),
            (.quarter, "2021-04-01", "2021-Q2"), (.quarter, "2021-12-31", "2021-Q4"),
            (.year, "2021-01-01", "2021"),
        ] as [(Span, Day, String)])
    func `a span gives the period around a day`(_ span: Span, _ day: Day, _ period: String) {
        #expect(span.period(of: day).description == period)
        #expect(span.period(of: day).contains(day))
    }

    @Test func `what a period is called reads back as it`() throws {
        for period in [Period.month("2021-06"), .quarter(year: 2021, quarter: 2), .year(1999), .all] {
            #expect(try Period(period.description, today: "2024-01-01") == period)
        }
    }
}
