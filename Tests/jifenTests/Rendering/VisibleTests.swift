import Testing

@testable import jifen

@Suite struct VisibleTests {
    @Test(arguments: [
        ("李梅", "李梅"), ("一\n二\t三", "一\n二\t三"), ("\u{1B}[31m红", "‹U+001B›[31m红"), ("a\rb", "a‹U+000D›b"),
        ("a\r\nb", "a‹U+000D›\nb"), ("孙\u{202E}丽", "孙‹U+202E›丽"), ("零\u{200B}宽", "零‹U+200B›宽"),
        ("\u{FEFF}", "‹U+FEFF›"),
        ("\u{0}", "‹U+0000›"), ("\u{7F}\u{9B}", "‹U+007F›‹U+009B›"), ("\u{E0041}", "‹U+E0041›"),
        ("\u{2028}", "‹U+2028›"),
        ("é\u{301}", "é\u{301}"), ("😀", "😀"), ("", ""),
    ])
    func `会动光标、改方向或看不见的字符写出码位`(_ text: String, _ shown: String) {
        #expect(Array(text.visible.unicodeScalars) == Array(shown.unicodeScalars))
    }

    @Test func `手改过的文件里的转义序列到不了终端`() throws {
        let world = TestWorld()
        let result = world.run(["rank", "\u{1B}]0;标题\u{7}", "--\u{1B}[2J"])
        #expect(!result.err.unicodeScalars.contains("\u{1B}"))
        #expect(result.err.contains("‹U+001B›"))
    }
}
