import Testing

@testable import jifen

@Suite struct ColumnsTests {
    @Test(arguments: [
        ("李梅", 6, Alignment.left, "李梅  "), ("李梅", 6, .right, "  李梅"), ("李梅", 5, .left, "李梅 "),
        ("李梅", 4, .right, "李梅"), ("李梅", 3, .left, "李梅"), ("12", 4, .right, "  12"), ("", 2, .left, "  "),
        ("", 0, .left, ""), ("a", -1, .right, "a"),
    ])
    func `按列宽补空格，放不下也不截`(_ text: String, _ width: Int, _ side: Alignment, _ padded: String) {
        #expect(text.padded(to: width, side) == padded)
    }

    @Test func `不说哪边就靠左`() {
        #expect("李".padded(to: 3) == "李 ")
    }

    @Test(arguments: [
        ("端午文艺演出", 12, "端午文艺演出"), ("端午文艺演出", 11, "端午文艺演…"), ("端午文艺演出", 10, "端午文艺…"),
        ("端午文艺演出", 2, "…"), ("端午文艺演出", 1, "…"), ("端午", 0, ""), ("端午", -1, ""), ("abcdef", 4, "abc…"),
        ("", 0, ""), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦…"), ("a端", 2, "a…"),
    ])
    func `截短的文字不超过列宽，以省略号结尾`(_ text: String, _ width: Int, _ truncated: String) {
        #expect(text.truncated(to: width) == truncated)
        #expect(text.truncated(to: width).displayWidth <= max(width, 0))
    }
}
