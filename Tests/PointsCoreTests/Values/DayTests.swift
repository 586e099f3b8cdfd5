import Testing

@testable import PointsCore

struct DayTests {
    static let today: Day = "2021-06-14"

    @Test(arguments: [
        ("2021-06-13", "2021-06-13"), ("2021/6/13", "2021-06-13"), ("2021.6.13", "2021-06-13"),
        ("2021年6月13日", "2021-06-13"), ("2021年6月13号", "2021-06-13"), ("6-13", "2021-06-13"),
        ("6/13", "2021-06-13"), ("6月13日", "2021-06-13"), ("6月3", "2021-06-03"), ("今天", "2021-06-14"),
        ("昨天", "2021-06-13"), ("前天", "2021-06-12"), ("today", "2021-06-14"), ("明天", "2021-06-15"),
        ("tomorrow", "2021-06-15"), ("Yesterday", "2021-06-13"),
        ("２０２１－０６－１３", "2021-06-13"), ("2020-2-29", "2020-02-29"),
    ])
    func `reads days as people type them`(_ text: String, _ day: Day) throws {
        #expect(try Day(text, today: DayTests.today) == day)
    }

    @Test func `yesterday of New Year is in the old year`() throws {
        #expect(try Day("昨天", today: "2021-01-01") == "2020-12-31")
        #expect(try Day("前天", today: "2020-03-01") == "2020-02-28")
        #expect(try Day("明天", today: "2020-02-29") == "2020-03-01")
    }

    @Test(arguments: [
        "", "2021", "6", "20210613", "13-6-2021", "21-6-13", "2021-6-13-1", "2021-006-13", "-6-13", "6--13",
        "六月十三日", "2021-06-13 ", "2021-06-1x",
    ])
    func `refuses what is no day`(_ text: String) {
        #expect(throws: Malformed.day(text)) { try Day(text, today: DayTests.today) }
    }

    @Test(arguments: [
        "2021-02-30", "2021-02-29", "2100-02-29", "6-31", "2021-13-01", "2021-00-10", "2021-06-00",
        "1899-12-31", "0001-01-01",
    ])
    func `says which days the calendar does not have`(_ text: String) {
        #expect(throws: Malformed.noSuchDay(text)) { try Day(text, today: DayTests.today) }
    }

    @Test(arguments: [
        "2021-6-13", "2021/06/13", "2021-06-13 ", " 2021-06-13", "2021-02-30", "+021-06-13", "２021-06-13", "",
        "2021-06-1３",
    ])
    func `files hold days in one form only`(_ text: String) {
        #expect(Day(exactly: text) == nil)
    }

    @Test func `every day from 1900 to 2100 has its number and back`() throws {
        var number = try #require(Day(1900, 1, 1)).number
        for year in 1900...2100 {
            for month in 1...12 {
                for day in 1...Month(year: year, month: month).dayCount {
                    let made = try #require(Day(year, month, day))
                    let parts = made.parts
                    guard made.number == number, parts == (year, month, day),
                        Day(exactly: made.description) == made
                    else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                    number += 1
                }
            }
        }
        #expect(Day(number: 0) == "1970-01-01")
        #expect(Day(number: number) == "2101-01-01")
    }

    @Test func `the years 1900 to 9999 exist and no others`() throws {
        #expect(Day(1899, 12, 31) == nil)
        #expect(Day(1900, 1, 1)?.description == "1900-01-01")
        #expect(Day(9999, 12, 31)?.description == "9999-12-31")
        #expect(Day(10_000, 1, 1) == nil)
        #expect(Day(.max, 1, 1) == nil)
        #expect(Day(2021, .min, 1) == nil)
        #expect(Day(2021, 6, .max) == nil)
    }

    @Test(arguments: [(1900, 28), (2000, 29), (2020, 29), (2021, 28), (2100, 28), (2400, 29)])
    func `leap years`(_ year: Int, _ days: Int) {
        #expect(Month(year: year, month: 2).dayCount == days)
        #expect((Day(year, 2, 29) != nil) == (days == 29))
    }
}

struct MonthTests {
    @Test(arguments: [
        ("2021-06", "2021-06-01", "2021-06-30"), ("2020-02", "2020-02-01", "2020-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"),
    ])
    func `begins and ends`(_ month: Month, _ first: Day, _ last: Day) {
        #expect(month.first == first)
        #expect(month.last == last)
        #expect(first.month == month)
        #expect(last.adding(days: 1).month.index == month.index + 1)
    }

    @Test func `neighbours differ by one, also across the year`() {
        let december: Month = "2020-12"
        #expect(Month(index: december.index + 1) == "2021-01")
        #expect(december < "2021-01")
        #expect(Month(index: december.index) == december)
    }

    @Test(arguments: [
        "2021-6", "2021-13", "2021-00", "1899-12", "202106", "2021-06-", "", "../..", "2021_06", "21-06-01",
    ])
    func `files are named in one form only`(_ text: String) {
        #expect(Month(exactly: text) == nil)
    }
}
