import Testing

@testable import jifen

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("李梅", 4), ("李a", 3), ("0007 王芳", 9), ("（一）", 6), ("，。", 4),
        ("“是”", 4), ("‘是’", 4), ("……", 2), ("——", 2), ("古丽·买买提", 11), ("１２", 4), ("ｱ", 1), ("한글", 4),
        ("カナ", 4), ("𠮷野", 4), ("㐂", 2), ("〇", 2), ("\u{3000}", 2), ("①", 1), ("€", 1), ("￥", 2), ("±", 1),
    ])
    func `汉字两列，西文和有歧义的标点一列`(_ text: String, _ width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test(arguments: [
        ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇳", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("1️⃣", 2), ("⭐", 2), ("✅", 2),
        ("🫠", 2), ("🌹🌹", 4), ("☀︎", 1),
    ])
    func `一个表情不论由几个码位拼成都占两列`(_ text: String, _ width: Int) {
        #expect(text.displayWidth == width)
    }

    @Test(arguments: [
        ("e\u{301}", 1), ("王\u{300}", 2), ("\u{301}", 0), ("\u{200B}", 0), ("a\u{200D}b", 2),
        ("\u{FEFF}李", 2),
        ("\u{302A}", 0), ("\r\n", 0), ("a\tb", 2), ("\u{1B}[0m", 3), ("\u{7F}", 0), ("\u{85}", 0),
        ("\u{AD}", 1),
        ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1161}", 0),
    ])
    func `附加符号、零宽字符和控制字符不占列`(_ text: String, _ width: Int) {
        #expect(text.displayWidth == width)
    }
}
