import Testing

@testable import jifen

@Suite struct NameListTests {
    @Test func `微信接龙原样贴进来`() {
        let list = NameList(
            pasted: """
                #接龙
                端午文艺演出，6月13日下午2点
                6.13 社区广场
                10:30集合
                例 姓名+人数

                1. 王芳（带孩子）
                2. 李梅 晚到10分钟
                3.张伟+1
                4. 
                王　强
                ⑥古丽・买买提
                7. 0007 赵敏
                """)
        #expect(
            list.lines == [
                .init(line: 7, name: "王芳", remark: "(带孩子)"), .init(line: 8, name: "李梅", remark: "晚到10分钟"),
                .init(line: 9, name: "张伟", remark: "+1"), .init(line: 11, name: "王强", remark: ""),
                .init(line: 12, name: "古丽·买买提", remark: ""), .init(line: 13, name: "0007", remark: "赵敏"),
            ])
        #expect(list.skipped.map(\.line) == [1, 2, 3, 4, 5, 10])
        #expect(list.skipped.map(\.text).last == "4.")
    }

    @Test(arguments: [
        ("王芳\n李梅\n", ["王芳", "李梅"], []),
        ("王芳\n1. 李梅", ["王芳", "李梅"], []),
        ("0007\n7\n0012 王芳", ["0007", "7", "0012"], []),
        ("#接龙\n王芳\n李梅", ["王芳", "李梅"], ["#接龙"]),
        ("#接龙\n例：姓名\n王芳", ["王芳"], ["#接龙", "例：姓名"]),
        ("#接龙\n1. 王芳\n例 姓名\n李梅", ["王芳", "李梅"], ["#接龙", "例 姓名"]),
        ("赵敏\n#接龙\n劳动\n1. 王芳\n#接龙\n演出\n1. 李梅", ["赵敏", "王芳", "李梅"], ["#接龙", "劳动", "#接龙", "演出"]),
        ("1. 赵敏\n#接龙\n王芳", ["赵敏", "王芳"], ["#接龙"]),
        ("例 王芳", ["例"], []),
        ("1、\n2、王芳", ["王芳"], ["1、"]),
        ("（带孩子）\n王芳", ["王芳"], ["（带孩子）"]),
        ("一、王芳", ["一"], []),
        ("", [], []),
        ("\n \u{3000}\n", [], []),
        ("\u{FEFF}王芳\r\n１．李梅\r\n", ["王芳", "李梅"], []),
    ])
    func `名字与略过的行`(_ paste: String, _ names: [String], _ skipped: [String]) {
        let list = NameList(pasted: paste)
        #expect(list.lines.map(\.name) == names)
        #expect(list.skipped.map(\.text) == skipped)
    }
}
