import Testing

@testable import jifen

@Suite struct PastedLineTests {
    @Test func `空行不算，行号照数`() {
        let lines = PastedLine.all(in: "\n王芳\r\n\u{200B}\n　\r 1. 李梅 \n")
        #expect(lines.map(\.number) == [2, 5])
        #expect(lines.map(\.text) == ["王芳", "1. 李梅"])
        #expect(lines.map(\.content) == ["王芳", "李梅"])
        #expect(lines.map(\.isNumbered) == [false, true])
    }

    @Test(arguments: [
        ("#接龙", true, false), ("＃接龙 周六劳动", true, false), ("# 接龙", true, false), ("接龙", false, false),
        ("例：姓名", false, true),
        ("例 姓名+人数", false, true), ("例", false, true), ("例、王芳", false, true), ("例行", false, false),
    ])
    func `认得接龙的标题和示例`(_ text: String, _ isHeading: Bool, _ isExample: Bool) {
        let line = PastedLine.all(in: text)[0]
        #expect(line.isHeading == isHeading)
        #expect(line.isExample == isExample)
    }
}
