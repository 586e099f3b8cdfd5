import Testing

@testable import jifen

@Suite struct HTMLPageTests {
    static let pages = [
        HTMLPage(.board, .chinese, title: "榜单</style>\"\\", [HTML(.h1, [], "榜单")]),
        HTMLPage(.slip, .english, title: "Statement", []),
        HTMLPage(.chinese, title: "全部", of: [HTMLPage(.slip, .chinese, title: "}李\"梅", [HTML(.p, [], "一")])]),
    ]

    @Test(arguments: pages)
    func `一页自成一体，什么也不向外要`(_ page: HTMLPage) {
        let text = page.text
        for word in ["http:", "https:", "//", "url(", "@import", "<script", "<link", "<img", "src="] {
            #expect(!text.contains(word), "\(word)")
        }
        #expect(text.contains("default-src 'none'"))
        #expect(text.hasPrefix("<!DOCTYPE html>\n"))
        #expect(text.contains("<meta charset=\"utf-8\">"))
        #expect(text.contains(page.language == .chinese ? "<html lang=\"zh-CN\">" : "<html lang=\"en\">"))
        // One sheet only, and it is whole.
        #expect(text.split(separator: "</style>").count == 2)
        #expect(text.count { $0 == "{" } == text.count { $0 == "}" } || text.contains("}李"))
    }

    @Test(arguments: [
        ("六月", "\"六月\""), ("a\"b", "\"a\\22 b\""), ("\\", "\"\\5c \""),
        ("</style>", "\"\\3c \\2f style\\3e \""),
        ("}", "\"\\7d \""), ("\n", "\"\\a \""), ("a b", "\"a b\""), ("", "\"\""),
        ("\u{202E}", "\"‹U\\2b 202E›\""),
    ])
    func `样式表里的文字关不掉样式表`(_ text: String, _ written: String) {
        #expect(PageStyle.quoted(text) == written)
    }

    @Test func `分发的各页另起一张，页眉是各人的，不数总页数`() {
        let page = HTMLPagesTogether.page
        #expect(page.text.contains("<section class=\"sheet\" style=\"page:part-1\">"))
        #expect(page.text.contains("@page part-2 { @top-right { content: \"乙\";"))
        #expect(!page.text.contains("counter(pages)"))
    }
}

private enum HTMLPagesTogether {
    static let page = HTMLPage(
        .chinese, title: "全部",
        of: ["甲", "乙"].map { HTMLPage(.slip, .chinese, title: $0, [HTML(.p, [], $0)]) })
}
