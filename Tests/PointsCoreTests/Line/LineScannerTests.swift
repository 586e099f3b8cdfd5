import Testing

@testable import PointsCore

/// Each step takes what the reader of lines takes, or nothing.
@Suite struct LineScannerTests {
    /// What a step gives, and how many bytes it went over; nil where it took none.
    private static func step<Value>(
        _ text: String, _ take: (inout LineScanner) -> Value?
    ) -> (value: Value, length: Int)? {
        let bytes = Array(text.utf8) + [UInt8](repeating: 0, count: LineScanner.margin)
        return bytes.withUnsafeBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return nil }
            var scanner = LineScanner(at: start, PlainTexts(isMuch: false))
            return take(&scanner).map { ($0, scanner.place - start) }
        }
    }

    @Test(arguments: [
        ("0", 0), ("0,", 0), ("7}", 7), ("120", 120), ("999999999", 999_999_999), ("1000000000", nil),
        ("01", nil),
        ("-1", nil), ("", nil), (",", nil), ("x", nil),
    ])
    func `numbers`(_ text: String, _ value: Int?) {
        #expect(Self.step(text) { $0.number() }?.value == value)
    }

    @Test(arguments: [
        ("0", 0), ("2", 20), ("0.5", 5), ("-1.5", -15), ("1000000", 10_000_000), ("-1000000,", -10_000_000),
        ("1000000.1", nil), ("1000001", nil), ("2.0", nil), ("2.05", nil), ("2.", nil), ("-0", nil),
        ("-", nil),
        (".5", nil), ("00.5", nil), ("1e2", 10),
    ])
    func `points in tenths`(_ text: String, _ tenths: Int?) {
        #expect(Self.step(text) { $0.points() }?.value == tenths)
    }

    @Test(arguments: [
        ("0001\"", 1), ("0042", 42), ("9999", 9999), ("10000", 10_000), ("999999", 999_999), ("1000000", nil),
        ("00001", nil), ("0000", nil), ("001", nil), ("", nil),
    ])
    func `numbers of members`(_ text: String, _ value: UInt32?) {
        #expect(Self.step(text) { $0.member() }?.value == value)
    }

    @Test(arguments: [
        ("2021-06-13", true), ("2020-02-29", true), ("2021-02-29", false), ("2021-13-01", false),
        ("2021-6-013", false), ("1899-12-31", false), ("2021/06/13", false), ("", false),
    ])
    func `days`(_ text: String, _ isDay: Bool) throws {
        let found = Self.step(text) { $0.otherDay() }
        #expect((found != nil) == isDay)
        guard let found else { return }
        let day = try #require(Day(exactly: text))
        #expect(found.value.day == Int32(day.number))
        #expect(found.value.month == Int32(day.month.index))
        #expect(found.length == 10)
    }

    @Test(arguments: [
        ("17:20:05", 62_405), ("00:00:00", 0), ("23:59:59", 86_399), ("24:00:00", nil), ("12:60:00", nil),
        ("12:00:60", nil), ("1:20:05x", nil), ("17-20-05", nil),
    ])
    func `times of day`(_ text: String, _ seconds: Int?) {
        #expect(Self.step(text) { $0.timeOfDay() }?.value == seconds)
    }

    @Test(arguments: [
        ("+08:00", 480), ("+00:00", 0), ("-03:30", -210), ("-00:00", nil), ("+15:00", nil), ("+08:60", nil),
        ("08:00:", nil),
    ])
    func `distances from UTC`(_ text: String, _ minutes: Int?) {
        #expect(Self.step(text) { $0.zone() }?.value == minutes)
    }

    @Test(arguments: [
        ("labour", true), ("劳动", true), ("a-b_c.1", true), ("-a", false), ("a b", false), ("", false),
        ("a\u{0}", false), ("\u{3400}", false), (String(repeating: "a", count: PlainTexts.limit), true),
        (String(repeating: "a", count: PlainTexts.limit + 1), false),
        (String(repeating: "a", count: 33), false),
    ])
    func `codes`(_ text: String, _ isCode: Bool) {
        let found = Self.step(text + "\"") { $0.code() ? true : nil }
        #expect((found != nil) == isCode)
        if let found { #expect(found.length == text.utf8.count + 1) }
    }

    @Test(arguments: [
        ("端午文艺演出", true), ("No. 3 (a/b)", true), (" a", false), ("", false), ("a\\u0001", false),
        ("“引号”", false), ("é", false), ("😀", false), ("a\u{7F}", false),
        (String(repeating: "长", count: 100), true),
        (String(repeating: "长", count: 101), false),
    ])
    func `words that people fill in`(_ text: String, _ isPlain: Bool) {
        let found = Self.step(text + "\"") { $0.words(.title) ? true : nil }
        #expect((found != nil) == isPlain)
        if isPlain { #expect(TextField.title.fault(in: text) == nil) }
    }

    /// More texts than there is room for, some of which come again.
    @Test func `a text has one place, however many others come between`() {
        let texts = PlainTexts(isMuch: false)
        func place(_ text: String) -> UInt32? {
            let bytes =
                Array(text.utf8) + [UInt8(ascii: "\"")] + [UInt8](repeating: 0, count: LineScanner.margin)
            return bytes.withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return nil }
                var scanner = LineScanner(at: start, texts)
                return scanner.keptCode()
            }
        }
        let words = (0..<1000).map { "支部\($0)" }
        let places = words.map(place)
        #expect(Set(places.compactMap(\.self)).count == 1000)
        #expect(words.map(place) == places)
        #expect(texts.all == words)
    }
}
