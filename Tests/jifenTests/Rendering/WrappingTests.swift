import Testing

@testable import jifen

@Suite struct WrappingTests {
    @Test(arguments: [
        ("", 10, [""]),
        ("端午文艺演出", 8, ["端午文艺", "演出"]),
        ("端午文艺演出", 9, ["端午文艺", "演出"]),
        ("端午文艺演出", 12, ["端午文艺演出"]),
        ("端午文艺，演出。", 8, ["端午文", "艺，演", "出。"]),
        ("参加（带孩子）", 6, ["参加", "（带孩", "子）"]),
        ("他说“好”", 6, ["他说", "“好”"]),
        ("好（（一））", 4, ["好", "（（", "一）", "）"]),
    ])
    func `中文随处可断，但闭合的标点不打头，开始的标点不收尾`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(text.wrapped(to: width) == lines)
    }

    @Test(arguments: [
        ("the quick brown fox", 10, ["the quick", "brown fox"]),
        ("the quick", 9, ["the quick"]),
        ("the  quick", 9, ["the", "quick"]),
        ("abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]),
        ("用 jifen record 记分", 9, ["用 jifen", "record 记", "分"]),
        ("--ties 1224", 6, ["--ties", "1224"]),
        ("  indented text", 10, ["  indented", "text"]),
        ("trailing  ", 20, ["trailing"]),
    ])
    func `西文在空格处断，太长的词断在行尾`(_ text: String, _ width: Int, _ lines: [String]) {
        #expect(text.wrapped(to: width) == lines)
    }

    @Test(arguments: [("一\n二", ["一", "二"]), ("一\r\n\r\n二", ["一", "", "二"]), ("一\n", ["一", ""])])
    func `原有的换行保留`(_ text: String, _ lines: [String]) {
        #expect(text.wrapped(to: 10) == lines)
    }

    @Test(arguments: [0, 1, 2, -5]) func `再窄也给一个汉字留两列`(_ width: Int) {
        #expect("端午".wrapped(to: width) == ["端", "午"])
    }

    @Test(arguments: [
        ("短", 2, 10, ["  短"]), ("端午文艺演出", 2, 10, ["  端午文", "    艺演出"]),
        ("端午文艺演出", 2, 14, ["  端午文艺演出"]), ("", 2, 10, ["  "]),
    ])
    func `缩进的一行放不下，下面的再缩进两列`(_ text: String, _ indent: Int, _ width: Int, _ lines: [String]) {
        #expect(text.hanging(by: indent, width: width) == lines)
    }

    @Test(arguments: 2...40) func `没有一行超宽，也不丢字`(_ width: Int) {
        let text = "党员李梅（0007）参加“端午文艺演出”，得4分；余额：12.5分。See `jifen statement` for details……😀👨‍👩‍👧‍👦"
        let lines = text.wrapped(to: width)
        #expect(lines.allSatisfy { $0.displayWidth <= width })
        #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
}
