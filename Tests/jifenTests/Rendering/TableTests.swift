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

    @Test func `空的格子不留行末空格，右边一列空着也不留`() {
        let columns: [Table.Column] = [.right("名次"), .left("姓名"), .right("积分")]
        let table = Table(
            columns, rows: [["1", "李梅", ""], ["", "", "2"], ["", "", ""], ["12345", "", "0.5"]])
        #expect(
            table.lines == [
                " 名次  姓名  积分", "    1  李梅", "                2", "", "12345         0.5",
            ])
        #expect(table.rows == [["1", "李梅", ""], ["", "", "2"], ["", "", ""], ["12345", "", "0.5"]])
        #expect(table.lines.joined(separator: "\n") + "\n" == String(decoding: screen(table), as: UTF8.self))
    }

    private func screen(_ table: Table) -> [UInt8] {
        var screen = Screen()
        screen.add(table)
        return screen.bytes
    }

    @Test(arguments: 1...200)
    func `随便什么内容，都和一格一格补空格一样`(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        let words = ["", "1", "-0.5", "李梅", "欧阳娜娜", "Ａ", "a\u{301}", "👨‍👩‍👧", "é", "ｱ", " ", "\u{3000}", "x y"]
        let columns = (0..<Int.random(in: 1...4, using: &random)).map { place in
            Bool.random(using: &random) ? Table.Column.left("列\(place)") : .right("c\(place)")
        }
        let rows = (0..<Int.random(in: 0...5, using: &random)).map { _ in
            columns.map { _ in words.randomElement(using: &random)?.visible ?? "" }
        }
        let shown = columns.indices.filter { column in rows.isEmpty || rows.contains { !$0[column].isEmpty } }
        let all = [columns.map(\.title)] + rows
        let plain = all.map { row in
            let cells = shown.map { column in
                row[column].padded(to: all.map { $0[column].displayWidth }.max() ?? 0, columns[column].side)
            }
            var line = Substring(cells.joined(separator: "  "))
            while line.utf8.last == UInt8(ascii: " ") { line = Substring(line.unicodeScalars.dropLast()) }
            return String(line)
        }
        #expect(Table(columns, rows: rows).lines == plain, "seed \(seed)")
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
