import Testing

@testable import jifen

@Suite struct CSVWriterTests {
    @Test(arguments: [
        ("王芳", "王芳"), ("", ""), ("a,b", "\"a,b\""), ("说\"好\"", "\"说\"\"好\"\"\""), ("一\n二", "\"一\n二\""),
        ("一\r\n二", "\"一\r\n二\""), (" 王芳", "\" 王芳\""), ("王芳\u{3000}", "\"王芳\u{3000}\""), ("王 芳", "王 芳"),
        ("，", "，"), ("\u{301}\"", "\"\u{301}\"\"\""),
    ])
    func `需要时加引号`(_ text: String, _ written: String) {
        #expect(CSVWriter.write([[.text(text)]]) == written + "\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"), ("＠a", "'＠a"), ("  =1", "'  =1"), ("\u{3000}=1", "'\u{3000}=1"),
        ("\u{A0}=1", "'\u{A0}=1"),
        ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("=A1,\"x\"", "\"'=A1,\"\"x\"\"\""),
        ("a=1", "a=1"), ("王芳+1", "王芳+1"),
    ])
    func `会被当作公式运行的文字前加撇号`(_ text: String, _ written: String) {
        #expect(CSVWriter.write([[.text(text)]]) == written + "\r\n")
    }

    @Test(arguments: [
        ("0007", "\t0007"), ("00", "\t00"), ("0", "0"), ("7", "7"), ("12345678901", "12345678901"),
        ("123456789012", "\t123456789012"), ("622202100011223344", "\t622202100011223344"), ("007a", "007a"),
        ("", ""),
    ])
    func `数字串加制表符，表格软件才不改它，读回来还是原样`(_ digits: String, _ written: String) throws {
        #expect(CSVWriter.write([[.text(digits)]]) == written + "\r\n")
        guard !digits.isEmpty else { return }
        #expect(try CSVReader.read("编号\r\n\(written)\r\n").rows.map(\.cells) == [[digits]])
    }

    @Test func `数目照写，各格用逗号隔开`() {
        let rows: [[CSVCell]] = [[.text("姓名"), .text("积分")], [.text("李梅"), .number("-0.5")], []]
        #expect(CSVWriter.write(rows) == "姓名,积分\r\n李梅,-0.5\r\n\r\n")
        #expect(CSVWriter.write([]) == "")
    }
}
