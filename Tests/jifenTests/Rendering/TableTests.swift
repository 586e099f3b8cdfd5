import Testing

@testable import jifen

@Suite struct TableTests {
    @Test func `汉字和字母混排也对齐，行末没有空格`() {
        let table = Table(
            [.left("编号"), .left("姓名"), .right("积分")],
            rows: [["0001", "李梅", "2"], ["0002", "欧阳娜娜", "10.5"], ["0003", "Tom", "-1"]])
        #expect(
            table.lines == [
                "编号  姓名      积分", "0001  李梅         2", "0002  欧阳娜娜  10.5", "0003  Tom         -1",
            ])
        #expect(Set(table.lines.map(\.displayWidth)).count == 1)
    }

    @Test func `全空的列不占地方，没有行时列头都在`() {
        let columns: [Table.Column] = [.left("甲"), .left("乙"), .left("丙")]
        #expect(Table(columns, rows: [["1", "", "3"], ["4", "", ""]]).lines == ["甲  丙", "1   3", "4"])
        #expect(Table(columns).lines == ["甲  乙  丙"])
    }

    @Test(arguments: [(80, 2), (30, 3), (20, 5), (1, 5)])
    func `太宽时折一列，接着写在下一行，不窄于八格`(_ width: Int, _ count: Int) {
        let table = Table(
            [.left("编号"), .left("说明"), .right("积分")], rows: [["01", "一二三四五六七八九十一二三四", "2"]])
        let lines = table.lines(to: width, wrapping: 1)
        #expect(lines.count == count, "\(lines)")
        #expect(lines.allSatisfy { $0.displayWidth <= max(width, 20) }, "\(lines)")
        #expect(lines[1].hasSuffix(" 2") && lines.dropFirst(2).allSatisfy { $0.hasPrefix("      ") })
    }

    @Test func `一格里看不见的字符写出来，不挪动别的列`() {
        let table = Table([.left("姓名"), .right("积分")], rows: [["李\u{1B}[31m梅", "2"], ["王芳", "3"]])
        #expect(table.lines[1].contains("‹U+001B›"))
        #expect(table.lines[1].displayWidth == table.lines[2].displayWidth)
    }
}
