import Testing

@testable import jifen

@Suite struct PageTableTests {
    private func table() -> PageTable {
        PageTable(
            Table(
                [.right("名次"), .left("姓名"), .left("备注"), .right("积分")],
                rows: [["1", "李梅", "", "4.5"], ["2", "<b>", "", "2"], ["", "合计", "", "6.5（欠 1 分）"]]))
    }

    @Test func `空的一列不列，表头在表头里`() {
        let markup = table().html.markup
        #expect(!markup.contains("备注"))
        #expect(markup.contains("<thead>\n<tr>\n<th class=\"number\">名次</th>"))
        #expect(markup.contains("<td class=\"short\">&lt;b&gt;</td>"))
    }

    @Test func `有小数的一列，整数和小数点前面对齐`() {
        let markup = table().html.markup
        #expect(markup.contains("<td class=\"number\">4.5</td>"))
        #expect(markup.contains("<td class=\"whole\">2</td>"))
        #expect(markup.contains("<td class=\"number\">6.5（欠 1 分）</td>"))
        // No point in this column.
        #expect(markup.contains("<td class=\"number\">1</td>"))
    }

    @Test func `两个字的姓名排成三个字宽，别的两个字不动`() {
        var names = table()
        names.names = 1
        #expect(names.html.markup.contains("<span class=\"two\">李梅</span>"))
        #expect(!table().html.markup.contains("two"))
        names.files = [["a.html"], ["b.html"], ["c.html"]]
        #expect(names.html.markup.contains("<a href=\"./a.html\"><span class=\"two\">李梅</span></a>"))
        #expect(names.html.markup.contains("<a href=\"./b.html\">&lt;b&gt;</a>"))
    }

    @Test func `条按千分之几画，没有就不画；前几名和合计各有样子`() {
        var bars = table()
        bars.bars = [1000, 444, 0]
        bars.places = 0
        bars.first = [0]
        bars.totals = [2]
        let markup = bars.html.markup
        #expect(markup.contains("<span style=\"width:100.0%\"></span>"))
        #expect(markup.contains("<span style=\"width:44.4%\"></span>"))
        #expect(markup.contains("<td class=\"bar\"></td>"))
        #expect(markup.contains("<tr class=\"first\">\n<td class=\"place\">1</td>"))
        #expect(markup.contains("<tr class=\"total\">"))
    }

    @Test func `长的文字可以换行，日期和代码不换`() {
        let table = PageTable(Table([.left("事由"), .left("日期")], rows: [["长长长长长长长长长", "2021-06-13"]]))
        #expect(table.html.markup.contains("<td class=\"long\">长"))
        #expect(table.html.markup.contains("<td class=\"short\">2021-06-13</td>"))
    }
}
