import Testing

@testable import jifen

@Suite struct LineNumberTests {
    @Test(arguments: [
        ("", 0, 1), ("a", 0, 1), ("a\nb", 1, 1), ("a\nb", 2, 2), ("a\r\nb", 2, 1), ("a\r\nb", 3, 2),
        ("a\rb", 2, 2),
        ("a\r\r\n\nb", 5, 4), ("\n", 9, 2),
    ])
    func `三种换行都算一行`(_ text: String, _ offset: Int, _ line: Int) {
        #expect(Array(text.utf8).lineNumber(at: offset) == line)
    }
}
