import Testing

@testable import jifen

@Suite struct JSONDocumentTests {
    @Test(arguments: [
        ("", 1), ("{", 1), ("\n\n{", 3), ("[1,]", 1), ("{\"a\":1,\n}", 2), ("{a:1}", 1), ("'x'", 1),
        ("[1 2]", 1),
        ("tru", 1), ("\"abc", 1), ("\"a\nb\"", 1), ("\"\\x\"", 1), ("\"\\ud800\"", 1),
        ("\"\\ud800\\u0041\"", 1),
        ("\"\\udc00\"", 1), ("\"\\u12\"", 1), ("\"\\u+123\"", 1), ("{} {}", 1), ("{}\n{}", 2),
        ("[1,\n2,\nx]", 3),
        ("{\"a\"}", 1), ("{\"a\":}", 1), ("{\"a\":1 \"b\":2}", 1), ("]", 1), ("// 注\n{}", 1),
        ("\u{FEFF}{}", 1), ("\"\\", 1), ("\"\\u", 1), ("nul", 1), ("{\"a\":1]", 1),
    ])
    func `不是 JSON 的指出哪一行`(_ text: String, _ line: Int) {
        let fault = #expect(throws: DocumentFault.self) { try JSONDocument.parse(text) }
        guard case .notJSON? = fault?.kind else {
            Issue.record("\(String(describing: fault))")
            return
        }
        #expect(fault?.line == line)
    }

    @Test func `同一个键写两次，指出第二次那一行，换成转义写法也一样`() {
        for text in ["{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", "{\"a\": 1,\n\n \"\\u0061\": 3}"] {
            let fault = #expect(throws: DocumentFault.self) { try JSONDocument.parse(text) }
            guard case .repeatedKey("a")? = fault?.kind else {
                Issue.record("\(String(describing: fault))")
                return
            }
            #expect(fault?.line == 3)
        }
    }

    @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
    func `套一万层也只是被拒绝`(_ opening: String) {
        let text = String(repeating: opening, count: 10_000)
        #expect(throws: DocumentFault.self) { try JSONDocument.parse(text) }
        #expect(throws: DocumentFault.self) {
            try JSONDocument.parse(
                String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000))
        }
    }

    @Test(arguments: [
        ("\"a\\n\\t\\\"\\\\\\/\\b\\f\\r\"", "a\n\t\"\\/\u{8}\u{C}\r"), ("\"\\u674e梅\"", "李梅"),
        ("\"\\uD83D\\ude00\"", "😀"), ("\"\"", ""), ("\t\r\n \"a\" \n", "a"),
    ])
    func `文字和转义`(_ text: String, _ expected: String) throws {
        guard case .string(let found) = try JSONDocument.parse(text).value else {
            Issue.record("no string")
            return
        }
        #expect(found == expected)
    }

    @Test func `数字照原样，值带着行号`() throws {
        guard
            case .array(let nodes) = try JSONDocument.parse("[\n0.10,\n-2,\n\n true, null,\nfalse,[],{}]")
                .value
        else {
            Issue.record("no array")
            return
        }
        #expect(nodes.map(\.line) == [2, 3, 5, 5, 6, 6, 6])
        guard case .number("0.10") = nodes[0].value, case .number("-2") = nodes[1].value,
            case .bool(true) = nodes[2].value, case .null = nodes[3].value,
            case .bool(false) = nodes[4].value,
            case .array(let empty) = nodes[5].value, case .object(let fields) = nodes[6].value
        else {
            Issue.record("\(nodes)")
            return
        }
        #expect(empty.isEmpty && fields.isEmpty)
    }
}
