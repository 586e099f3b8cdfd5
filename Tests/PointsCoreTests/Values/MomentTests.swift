import Testing

@testable import PointsCore

struct MomentTests {
    @Test(arguments: [
        ("1970-01-01T00:00:00+00:00", 0), ("1970-01-01T08:00:00+08:00", 0), ("1969-12-31T23:59:59+00:00", -1),
        ("2021-06-13T17:20:05+08:00", 1_623_576_005), ("2021-06-13T03:20:05-06:00", 1_623_576_005),
        ("2000-02-29T00:00:00+05:30", 951_762_600), ("1900-01-01T00:00:00+00:00", -2_208_988_800),
    ])
    func `is written in the book's own time and reads back`(_ text: String, _ seconds: Int) throws {
        let moment = try #require(Moment(exactly: text))
        #expect(moment.seconds == seconds)
        #expect(moment.description == text)
    }

    @Test(arguments: [
        "", "2021-06-13", "2021-06-13T17:20:05", "2021-06-13T17:20:05Z", "2021-06-13 17:20:05+08:00",
        "2021-06-13T24:00:00+08:00", "2021-06-13T23:60:00+08:00", "2021-06-13T23:59:60+08:00",
        "2021-02-30T00:00:00+08:00", "2021-06-13T17:20:05+15:00", "2021-06-13T17:20:05+08:60",
        "2021-06-13T17:20:05-00:00", "2021-06-13T17:20:05+8:000", "2021-06-13t17:20:05+08:00",
        "2021-06-13T1a:20:05+08:00", "2021-06-13T17:20:05.1+8:0", "2021-06-13T+7:20:05+08:00",
        "2021-06-13T17:20:05+08:00 ", "2021/06/13T17:20:05+08:00",
    ])
    func `refuses every other form`(_ text: String) { #expect(Moment(exactly: text) == nil) }

    @Test func `the day is that of the book's time zone`() {
        let evening = Moment(seconds: 1_623_600_000, zone: TimeZone(offset: 0))  // 16:00 UTC
        #expect(evening.day == "2021-06-13")
        #expect(Moment(seconds: evening.seconds, zone: .shanghai).day == "2021-06-14")
        #expect(Moment(seconds: -1, zone: TimeZone(offset: 0)).day == "1969-12-31")
    }

    @Test func `the clock shows hours and minutes`() {
        let moment: Moment = "2021-06-13T07:05:59+08:00"
        #expect(moment.clock == "07:05")
    }
}

struct TimeZoneTests {
    @Test(arguments: [
        ("Asia/Shanghai", "+08:00"), ("Asia/Urumqi", "+06:00"), ("+08:00", "+08:00"), ("-03:30", "-03:30"),
        ("+00:00", "+00:00"), ("+14:00", "+14:00"),
    ])
    func `is a name or a distance`(_ text: String, _ written: String) throws {
        #expect(try TimeZone(text).description == written)
    }

    @Test(arguments: [
        "", "Shanghai", "asia/shanghai", "UTC", "+8", "+0800", "08:00", "+24:00", "+15:00", "+08:60",
        "-00:00", "+8:00 ", "＋08:00", "+0a:00",
    ])
    func `refuses what it does not know`(_ text: String) {
        #expect(throws: Malformed.timeZone(text)) { try TimeZone(text) }
    }
}
