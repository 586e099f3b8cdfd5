import Testing

@testable import PointsCore

@Suite struct NumeralTests {
    @Test(arguments: [0, 7, 10, 99, 100, 12_345, -1, -10, -999, .max, .min])
    func `a number is written as everywhere`(_ number: Int) {
        #expect(number.numeral == "\(number)")
    }

    @Test(arguments: [
        (0, 0, "0"), (0, 1, "0"), (0, 4, "0000"), (7, 2, "07"), (42, 4, "0042"), (9999, 4, "9999"),
        (12_345, 4, "12345"),
        (1, 7, "0000001"), (3, 25, "0000000000000000000000003"), (.max, 2, "9223372036854775807"),
        (-5, 2, "-05"),
    ])
    func `zeros fill up from the left`(_ number: Int, _ digits: Int, _ text: String) {
        #expect(String(number, digits: digits) == text)
    }

    @Test func `what stands before it stays`() {
        var text = Array("12-".utf8)
        MemberNumber.first.write(to: &text)
        Points(tenths: -25).write(to: &text)
        #expect(String(decoding: text, as: UTF8.self) == "12-0001-2.5")
    }
}
