import Testing

@testable import jifen

@Suite struct CSVScannerTests {
    @Test(arguments: [
        ("", []), ("\n", [[""]]), ("\r\n\r", [[""], [""]]), ("a", [["a"]]), ("a,", [["a", ""]]),
        (",\n,,", [["", ""], ["", "", ""]]), ("a\n\nb\n", [["a"], [""], ["b"]]),
    ])
    func `逐行取出，空行也算，末尾的换行不多出一行`(_ text: String, _ rows: [[String]]) throws {
        var scanner = CSVScanner(Array(text.utf8))
        var found: [[String]] = []
        while let row = try scanner.next() { found.append(row.cells) }
        #expect(found == rows)
    }
}
