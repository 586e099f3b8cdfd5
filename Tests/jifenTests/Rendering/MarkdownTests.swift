import Testing

@testable import jifen

@Suite struct MarkdownTests {
    @Test(arguments: [
        ("李梅", "李梅"), ("a|b", "a\\|b"), ("*强*", "\\*强\\*"), ("_下_", "\\_下\\_"), ("`码`", "\\`码\\`"),
        ("<b>", "\\<b\\>"), ("[链接](x)", "\\[链接\\](x)"), ("# 头", "\\# 头"), ("a&lt;b", "a\\&lt;b"),
        ("~删~", "\\~删\\~"),
        ("\\", "\\\\"), ("一\n二", "一 二"), ("\u{1B}", "‹U+001B›"), ("", ""),
    ])
    func `文字还是文字`(_ text: String, _ written: String) {
        #expect(Markdown.escaped(text) == written)
    }

    @Test func `一行是一行，数字靠右，竖线不破表格`() {
        let table = Table([.left("姓名"), .right("积分")], rows: [["李|梅", "2"], ["一\n二", ""]])
        #expect(
            Markdown.table(table) == "| 姓名 | 积分 |\n| --- | ---: |\n| 李\\|梅 | 2 |\n| 一 二 |  |\n")
    }
}
