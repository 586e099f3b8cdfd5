import Foundation
import Testing

@testable import jifen

@Suite struct MaskedNameTests {
    @Test(arguments: [
        // Surname and the last sign of a given name of two.
        ("王玉华", "王*华"), ("王华", "王*"), ("王小明华", "王**华"),
        // A surname of two characters stays whole.
        ("欧阳海", "欧阳*"), ("欧阳娜丽", "欧阳*丽"), ("司马相如", "司马*如"), ("欧阳", "欧*"), ("諸葛亮", "諸葛*"),
        // Names of other languages in Chinese characters.
        ("阿卜杜拉·买买提", "阿***·买**"), ("阿卜杜拉•买买提", "阿***•买**"), ("阿·买", "阿·*"), ("扎西顿珠", "扎**珠"),
        ("查干巴特尔", "查***尔"), ("爱新觉罗·启星", "爱***·启*"),
        // Latin letters, and what people add to tell namesakes apart.
        ("John Smith", "J*** S****"), ("Mary", "M***"), ("Anne-Marie", "A***-M****"), ("王芳（小）", "王*（*）"),
        ("王芳2", "王**"), ("王芳13800138000", "王************"), ("王芳(低保户)", "王*(低**)"),
        // Nothing is left as it was, and nothing gets lost.
        ("王", "*"), ("𠮷野家", "𠮷*家"), ("…", "*"), ("", "*"), ("A", "*"), ("·王芳", "·王*"), ("李 梅", "李 *"),
    ])
    func `姓名隐去一部分`(_ name: String, _ masked: String) {
        #expect(Chinese.masked(name) == masked)
    }

    @Test func `样例名册里没有一个名字原样留下，也不变长短`() throws {
        let file = SampleBookTests.samples.appending(path: "members.csv")
        let rows = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
            .dropFirst()
        #expect(rows.count == 389)
        for row in rows {
            let name = String(row.split(separator: ",", omittingEmptySubsequences: false)[1])
            #expect(Chinese.masked(name) != name)
            #expect(Chinese.masked(name).count == name.count)
        }
    }
}
