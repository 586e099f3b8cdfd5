import Testing

@testable import PointsCore

struct YuanTests {
    @Test(arguments: [
        ("12.5", 1_250), ("12", 1_200), ("12.50", 1_250), ("0", 0), ("0.05", 5), ("１２．５", 1_250),
        ("12.5元", 1_250),
        ("¥3", 300), ("￥3.10", 310), ("007", 700), ("100000", 10_000_000),
    ])
    func `reads amounts as people type them`(_ text: String, _ fen: Int) throws {
        #expect(try Yuan(text).fen == fen)
    }

    @Test(arguments: [
        "", "元", ".5", "2.", "1.255", "-1", "+1", "1e2", "1,000", "two", "1.2.3", " 1", "二", "100000.01",
        "9999999999",
        "1000000000000000000000", "¥", "1元2",
    ])
    func `refuses what is no amount`(_ text: String) {
        #expect(thrown(Malformed.self) { () throws(Malformed) in try Yuan(text) } == .yuan(text))
    }

    @Test(arguments: [
        (0, "0.00", "0"), (5, "0.05", "0.05"), (50, "0.50", "0.5"), (1_200, "12.00", "12"),
        (1_234, "12.34", "12.34"), (10_000_000, "100000.00", "100000"),
    ])
    func `is shown with two decimals and written without zeros`(_ fen: Int, _ shown: String, _ line: String)
        throws
    {
        #expect(Yuan(fen: fen).description == shown)
        #expect(Yuan(fen: fen).json == line)
        #expect(try Yuan.parse(Array(line.utf8)).fen == fen)
    }

    @Test(arguments: ["12.50", "12.0", "012", "-1", "1e2", "12.", "12.345", "\"12\"", "100000.01", "12.00"])
    func `a line has one form for one amount`(_ line: String) {
        #expect(throws: LineFault.self) { try Yuan.parse(Array(line.utf8)) }
    }

    @Test func `every amount up to a hundred yuan reads back as it was written`() throws {
        for fen in 0...10_000 {
            #expect(try Yuan(Yuan(fen: fen).description).fen == fen)
            #expect(try Yuan.parse(Yuan(fen: fen).line).fen == fen)
        }
    }

    @Test(arguments: [(10, 3, 3), (11, 3, 4), (15, 10, 2), (14, 10, 1), (0, 7, 0), (.max, 1, .max)])
    func `a share is rounded to the nearest fen`(_ fen: Int, _ count: Int, _ share: Int) {
        #expect(Yuan(fen: fen).divided(by: count).fen == share)
    }

    @Test func `what does not fit stays at the top`() {
        #expect(Yuan(fen: .max).times(2).fen == .max)
        #expect(Yuan(fen: .max).adding(Yuan(fen: 1)).fen == .max)
    }
}

struct BarcodeTests {
    @Test(arguments: [
        ("6901234567892", "6901234567892"), ("６９０", "690"), ("A-1_b/2+c:$%#.", "A-1_b/2+c:$%#."),
    ])
    func `reads what a scanner types`(_ text: String, _ code: String) throws {
        #expect(try Barcode(text).text == code)
    }

    @Test(arguments: [
        "", "-1", "+1", "a b", "a*2", "soap=5", "1,2", "香皂", "a\u{7}", String(repeating: "1", count: 33),
    ])
    func `refuses what is none`(_ text: String) {
        #expect(thrown(Malformed.self) { () throws(Malformed) in try Barcode(text) } == .barcode(text))
    }

    @Test(
        arguments: [
            ("6901234567892", true), ("6901234567893", false), ("96385074", true), ("96385075", false),
            ("036000291452", true), ("1234", nil), ("ABCDEFGH", nil),
        ] as [(String, Bool?)])
    func `knows a wrong check digit`(_ text: String, _ isRight: Bool?) throws {
        #expect(try Barcode(text).hasRightCheckDigit == isRight)
    }
}
