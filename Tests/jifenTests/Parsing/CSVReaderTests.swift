import Testing

@testable import jifen

@Suite struct CSVReaderTests {
    @Test(arguments: [
        ("a,b\n1,2", [["1", "2"]]),
        ("a,b\r\n1,2\r\n", [["1", "2"]]),
        ("a,b\r1,2\r3,4", [["1", "2"], ["3", "4"]]),
        ("a,b\n1,\n", [["1", ""]]),
        ("a,b\n,2\n", [["", "2"]]),
        ("a,b\n\"1,5\",2", [["1,5", "2"]]),
        ("a,b\n\"说“好”\"\"是\"\"\",2", [["说“好”\"是\"", "2"]]),
        ("a,b\n\"\",2", [["", "2"]]),
        ("a,b\n\"\"\"\",2", [["\"", "2"]]),
        ("a,b\n\"一\n二\r\n三\r四\",2", [["一\n二\r\n三\r四", "2"]]),
        ("a,b\n\u{301}x,2", [["\u{301}x", "2"]]),
        ("a\n1", [["1"]]),
        ("a,b", []),
    ])
    func `按 RFC 4180 读出各格`(_ text: String, _ cells: [[String]]) throws {
        #expect(try CSVReader.read(text).rows.map(\.cells) == cells)
    }

    @Test(arguments: [
        (" 王芳 ", "王芳"), ("\t0007", "0007"), ("\t0007\t", "0007"), ("\u{3000}王 芳\u{3000} ", "王 芳"),
        ("\"\t0007\"", "0007"), ("\" 王芳 \"", " 王芳 "), (" \"王芳\"\t", "王芳"), ("\u{3000}\"王,芳\"\u{3000}", "王,芳"),
        ("\"\t\t1\"", "\t1"), ("\u{2003}x", "\u{2003}x"), ("一\u{3000}", "一"), ("\u{3001}", "\u{3001}"),
    ])
    func `格子两头的空白去掉，引号里的只去开头的制表符`(_ cell: String, _ read: String) throws {
        #expect(try CSVReader.read("编号\n\(cell)\n").rows.map(\.cells) == [[read]])
    }

    @Test func `空行和全空的行跳过，行号照数`() throws {
        let table = try CSVReader.read("\n , \n编号,姓名\n\n0001,\"李\n梅\"\n,\n\"\",\t\n0002,王芳")
        #expect(table.header == ["编号", "姓名"])
        #expect(
            table.rows == [.init(line: 5, cells: ["0001", "李\n梅"]), .init(line: 9, cells: ["0002", "王芳"])])
    }

    @Test(arguments: [
        ("a,b,,\n1,2,,\n", ["a", "b"], [["1", "2"]]),
        ("a,b,,\n1,2\n", ["a", "b"], [["1", "2"]]),
        ("a,b\n1,2,, ,\n", ["a", "b"], [["1", "2"]]),
        ("a,,b\n1,,2\n", ["a", "", "b"], [["1", "", "2"]]),
        ("a,,,b\n1,,,2\n", ["a", "", "", "b"], [["1", "", "", "2"]]),
    ])
    func `没有内容的列不碍事`(_ text: String, _ header: [String], _ cells: [[String]]) throws {
        let table = try CSVReader.read(text)
        #expect(table.header == header)
        #expect(table.rows.map(\.cells) == cells)
    }

    @Test(arguments: [
        ("", CSVError.empty), ("\n \r\n,,\n", .empty),
        ("a\n\"没完\n还没完", .unclosedQuote(line: 2)),
        ("a,b\n1,\"", .unclosedQuote(line: 2)),
        ("a,b\n1,\"二\"三", .strayQuote(line: 2, column: 2)),
        ("a,b\n1,二\"三\"", .strayQuote(line: 2, column: 2)),
        ("a,b\n\"一\n\"x,2", .strayQuote(line: 3, column: 1)),
        ("a,b\n1\n", .raggedRow(line: 2, expected: 2, found: 1)),
        ("a,b\n1,2\n\n1,2,3\n", .raggedRow(line: 4, expected: 2, found: 3)),
        ("a,b\n1,2,,4,\n", .raggedRow(line: 2, expected: 2, found: 4)),
        ("a,b\r\n1,\0", .nulByte(line: 2)),
        ("a,b,a\n", .repeatedColumn(name: "a")),
        ("a, b ,b\n1,2,3", .repeatedColumn(name: "b")),
        ("a,,b\n1,2,3\n", .emptyColumnName(column: 2)),
        ("a,b,\n1,2,3\n", .emptyColumnName(column: 3)),
    ])
    func `读不通的文件说出原因和位置`(_ text: String, _ error: CSVError) {
        #expect(throws: error) { try CSVReader.read(text) }
    }
}
