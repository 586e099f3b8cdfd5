import Testing

@testable import PointsCore

struct MinutesTests {
    @Test(arguments: [
        ("2", 120), ("1.5", 90), ("0.5", 30), ("0.25", 15), ("2h", 120), ("2H", 120), ("1.5h", 90),
        ("2小时", 120),
        ("2个小时", 120), ("1.5小时", 90), ("90m", 90), ("30m", 30), ("30min", 30), ("30 minutes", -1),
        ("90分钟", 90),
        ("30分", 30), ("1h30m", 90), ("1小时30分", 90), ("1小时30分钟", 90), ("半小时", 30), ("1:20", 80), ("0:05", 5),
        ("１．５", 90), ("1：20", 80), ("8784", 527_040), ("0.1", 6), ("0.05", 3), ("1.0", 60),
    ])
    func `reads durations as people type them`(_ text: String, _ minutes: Int) {
        #expect((try? Minutes(text))?.count ?? -1 == minutes)
    }

    @Test(arguments: [
        "", "0", "0m", "0:00", "-1", "-30m", "1:60", "1:2", ":20", "1:", "h", "m", "30x", "1h30", "30m1h",
        "1h1h", "30m30m", "1.5h30m", "1.5m", "一小时", "1e2", ".", ".5", "1..5", "1:20:30", "2天",
    ])
    func `refuses what is no duration`(_ text: String) {
        #expect(throws: Malformed.duration(text)) { try Minutes(text) }
    }

    @Test(arguments: ["0.33", "1.01", "0.333", "0.3333", "1.23456"])
    func `refuses hours that are no whole minutes`(_ text: String) {
        #expect(throws: Malformed.durationNotWholeMinutes(text)) { try Minutes(text) }
    }

    @Test(arguments: [
        "8785", "527041m", "999999", "9999999", "99999999999999999999", "99999999999999999999m", "999999:00",
    ])
    func `refuses more than a year`(_ text: String) {
        #expect(throws: Malformed.tooLarge(text)) { try Minutes(text) }
    }

    @Test(arguments: [
        (120, "2"), (90, "1.5"), (6, "0.1"), (80, "1:20"), (5, "0:05"), (61, "1:01"), (527_040, "8784"),
    ])
    func `is written in hours`(_ count: Int, _ text: String) {
        #expect(Minutes(count: count).description == text)
    }

    @Test func `every duration of a day reads back as it was written`() throws {
        for count in 1...1_440 {
            #expect(try Minutes(Minutes(count: count).description).count == count)
        }
    }
}
