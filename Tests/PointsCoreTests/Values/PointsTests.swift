import Testing

@testable import PointsCore

struct PointsTests {
    @Test(arguments: [
        ("2", 20), ("0.5", 5), ("12.3", 123), ("-1.5", -15), ("+3", 30), ("-0", 0), ("0", 0), ("007", 70),
        ("２．５", 25), ("－１", -10), ("1000000", 10_000_000), ("-1000000", -10_000_000),
    ])
    func `reads amounts as people type them`(_ text: String, _ tenths: Int) throws {
        #expect(try Points(text).tenths == tenths)
    }

    @Test(arguments: [
        ("", Malformed.points("")), (".5", .points(".5")), ("2.", .points("2.")), ("1e2", .points("1e2")),
        ("10^30", .points("10^30")), ("1,000", .points("1,000")), ("1，000", .points("1，000")),
        ("two", .points("two")), ("--1", .points("--1")), ("+-1", .points("+-1")), ("-", .points("-")),
        ("1.2.3", .points("1.2.3")), (" 1", .points(" 1")), ("٣", .points("٣")), ("二", .points("二")),
        ("NaN", .points("NaN")), ("0x10", .points("0x10")),
        ("1.25", .pointsTooFine("1.25")), ("1.50", .pointsTooFine("1.50")), ("２．５５", .pointsTooFine("２．５５")),
        ("1000000.1", .tooLarge("1000000.1")), ("-1000001", .tooLarge("-1000001")),
        ("1000000000000000000000000000000", .tooLarge("1000000000000000000000000000000")),
    ])
    func `refuses what is no amount`(_ text: String, _ fault: Malformed) {
        #expect(thrown(Malformed.self) { () throws(Malformed) in try Points(text) } == fault)
    }

    @Test(arguments: [
        (0, "0"), (5, "0.5"), (-5, "-0.5"), (20, "2"), (-15, "-1.5"), (10_000_000, "1000000"),
        (Int.min, "-922337203685477580.8"),
    ])
    func `is written in one way`(_ tenths: Int, _ text: String) {
        #expect(Points(tenths: tenths).description == text)
    }

    @Test func `every amount up to a thousand reads back as it was written`() throws {
        for tenths in -10_000...10_000 {
            let points = Points(tenths: tenths)
            #expect(try Points(points.description) == points)
        }
    }

    @Test func `ten times a tenth is one, without drift`() throws {
        var sum = Points.zero
        for _ in 0..<10 { sum = try sum.adding(Points(tenths: 1)) }
        #expect(sum == 1)
        for _ in 0..<10 { sum = try sum.subtracting(Points(tenths: 1)) }
        #expect(sum == .zero)
    }

    @Test func `overflow is refused and does not stop the program`() {
        let most = Points(tenths: .max)
        let least = Points(tenths: .min)
        let tenth = Points(tenths: 1)
        #expect(throws: Refusal.amountTooLarge) { try most.adding(tenth) }
        #expect(throws: Refusal.amountTooLarge) { try least.adding(-tenth) }
        #expect(throws: Refusal.amountTooLarge) { try least.subtracting(tenth) }
        #expect(throws: Refusal.amountTooLarge) { try most.multiplied(by: 2) }
        #expect(throws: Refusal.amountTooLarge) { try Points.limit.multiplied(by: .max) }
        #expect(throws: Refusal.amountTooLarge) { try most.perHour(for: .limit, step: tenth) }
    }

    @Test func `a product beyond the largest single amount is refused`() throws {
        #expect(try Points(500_000).multiplied(by: 2) == .limit)
        #expect(throws: Refusal.amountTooLarge) { try Points(500_001).multiplied(by: 2) }
        #expect(throws: Refusal.amountTooLarge) { try Points(-500_001).multiplied(by: 2) }
        #expect(throws: Refusal.amountTooLarge) {
            try Points(999_999).perHour(for: Minutes(count: 120), step: 1)
        }
    }

    @Test(
        arguments: [
            // points per hour, minutes, step, result
            (2, 60, 0.1, 2), (2, 90, 0.1, 3), (1, 80, 0.1, 1.3), (1, 89, 0.5, 1), (1, 90, 0.5, 1.5),
            (1, 59, 1, 0),
            (1.5, 60, 0.5, 1.5), (1.5, 50, 0.5, 1), (-1, 89, 0.5, -1), (-1.5, 50, 0.5, -1), (1, 5, 0.1, 0),
            (3, 600, 2, 30), (3, 100, 2, 4),
        ] as [(Points, Int, Points, Points)])
    func `points by the hour are cut towards zero to a step`(
        _ each: Points, _ minutes: Int, _ step: Points, _ result: Points
    ) throws {
        #expect(try each.perHour(for: Minutes(count: minutes), step: step) == result)
    }
}
