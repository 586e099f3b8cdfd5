import Testing

@testable import jifen

@Suite struct HTMLTests {
    static let texts = [
        ("李梅", "李梅"), ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("a & b", "a &amp; b"), ("&amp;", "&amp;amp;"), ("\"引\"", "&quot;引&quot;"), ("'单'", "&#39;单&#39;"),
        ("\u{202E}倒", "‹U+202E›倒"), ("\u{0}", "‹U+0000›"), ("𠮷", "𠮷"), ("", ""), ("a\nb", "a\nb"),
    ]

    @Test(arguments: texts)
    func `文字还是文字，在标签之间、在引号里都一样`(_ text: String, _ written: String) {
        #expect(HTML.text(text).markup == written)
        #expect(HTML(.span, [], text).markup == "<span>\(written)</span>")
        #expect(HTML(.span, [.style(text)]).markup == "<span class=\"\(written)\"></span>")
    }

    @Test(arguments: [
        ("0001-李梅.html", "./0001-%E6%9D%8E%E6%A2%85.html"),
        ("javascript:alert(1)", "./javascript%3Aalert%281%29"),
        ("a b?c#d&e\"f'", "./a%20b%3Fc%23d%26e%22f%27"), ("\n", "./%0A"), ("../x", "./..%2Fx"),
    ])
    func `文件名不会变成别的地址`(_ name: String, _ address: String) {
        #expect(HTML(.a, [.file(name)], "看").markup == "<a href=\"\(address)\">看</a>")
    }

    private static let print = "1445-b76d-4800-307a-ecea-5e54-801e-33cd"

    @Test(arguments: [
        "指纹：\(print)", print, "公示　指纹：\(print)。", "（\(print)）",
    ])
    func `指纹用等宽字，只在中间断行`(_ text: String) {
        let markup = HTML.words(text).map(\.markup).joined()
        let halves =
            "<span class=\"fingerprint\"><span>1445-b76d-4800-307a-</span><span>ecea-5e54-801e-33cd</span></span>"
        #expect(markup == text.replacing(Self.print, with: halves))
    }

    @Test(arguments: [
        "\(print)0", "a\(print)", "\(print)-0000", "1445-B76D-4800-307A-ECEA-5E54-801E-33CD", "-\(print)",
        "1445-b76d-4800-307a", "",
    ])
    func `不是指纹的还是字`(_ text: String) {
        #expect(!HTML.words(text).map(\.markup).joined().contains("fingerprint"))
    }

    @Test(arguments: [
        ("-2", "−2"), ("合计 -2 分", "合计 −2 分"), ("（-0.5）", "（−0.5）"), ("2021-06-13", "2021-06-13"),
        ("main-7", "main-7"), ("8-9", "8-9"), ("a -b", "a -b"), ("-", "-"), ("--5", "--5"), ("第-一", "第-一"),
    ])
    func `网页上的负数用减号，日期和分录名里的连字符不动`(_ text: String, _ written: String) {
        #expect(HTML.words(text).map(\.markup).joined() == written)
    }

    @Test func `里面的东西照先后放着`() {
        let row = HTML(
            .tr, [.style("first")],
            [HTML(.td, [], "1"), HTML(.td, [.style("bar")], [HTML(.span, [.width(1000)])])])
        #expect(
            row.markup
                == "<tr class=\"first\">\n<td>1</td>\n<td class=\"bar\"><span style=\"width:100.0%\"></span></td>\n</tr>\n"
        )
        #expect(HTML(.div, [], [.none, .text("x"), .none]).markup == "<div>x</div>\n")
    }
}
