import PointsCore
import Testing

@testable import jifen

/// Days, periods and names as people type them, up to the answer.
@Suite struct TypedTests {
    private func world() throws -> TestWorld {
        try TestWorld.withBook("member add 吕布 --branch 1 --card lh01")
    }

    @Test(arguments: [
        ("2021-06-13", "2021-06-13"), ("2021/6/13", "2021-06-13"), ("2021.6.13", "2021-06-13"),
        ("2021年6月13日", "2021-06-13"), ("6-13", "2021-06-13"), ("6/13", "2021-06-13"), ("6月13日", "2021-06-13"),
        ("6月13号", "2021-06-13"), ("２０２１－０６－１３", "2021-06-13"), ("今天", "2021-06-15"), ("昨天", "2021-06-14"),
        ("前天", "2021-06-13"), ("today", "2021-06-15"), ("Yesterday", "2021-06-14"),
    ])
    func `日期的各种写法`(_ typed: String, _ day: String) throws {
        let result = try world().must(["record", "labour", "0001", "--date", typed, "--json"])
        let matter = try result.json()["matter"] as? [String: Any]
        #expect(matter?["date"] as? String == day)
    }

    @Test(arguments: [
        ("2021-06", "2021-06"), ("2021-6", "2021-06"), ("2021/6", "2021-06"), ("2021年6月", "2021-06"),
        ("6月", "2021-06"),
        ("2021-Q2", "2021-Q2"), ("2021q2", ""), ("2021年第2季度", "2021-Q2"), ("2021年2季度", "2021-Q2"),
        ("2021-2季", "2021-Q2"),
        ("2021季", ""), ("2021-12季度", ""), ("2021", "2021"), ("2021年", "2021"),
        ("本月", "2021-06"), ("上月", "2021-05"), ("本季", "2021-Q2"), ("上季度", "2021-Q1"), ("今年", "2021"),
        ("去年", "2020"), ("全部", "all"), ("this-month", "2021-06"), ("2021-13", ""), ("2021-Q5", ""),
        ("21", ""),
        ("2021-Q+2", ""), ("2021-06-13", ""),
    ])
    func `时段的各种写法`(_ typed: String, _ period: String) throws {
        let result = try world().run(["rank", typed, "--json"])
        if period.isEmpty {
            #expect(result.status == .usage)
        } else {
            #expect(result.status == .done, "\(result.err)")
            #expect(try result.json()["period"] as? String == period)
        }
    }

    @Test(arguments: ["1", "0001", "０００１", "吕布", "lb", "lvbu", "lübu", "LB", "lh01"])
    func `党员的各种写法`(_ typed: String) throws {
        let result = try world().must(["member", "show", typed, "--json"])
        let member = try result.json()["member"] as? [String: Any]
        #expect(member?["number"] as? String == "0001")
    }
}
