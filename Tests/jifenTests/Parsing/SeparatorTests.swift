import Testing

@testable import jifen

@Suite struct SeparatorTests {
    @Test(arguments: [
        ("编码;名称;价格\nsoap;香皂;2", "分号"), ("编码\t名称\t价格\nsoap\t香皂\t2", "制表符"),
        ("编码，名称，价格\nsoap，香皂，2", "中文逗号"), ("编码|名称|价格\nsoap|香皂|2,5", "竖线"), ("编码、名称、价格\n", "顿号"),
        ("编码；名称；价格\n", "中文分号"),
    ])
    func `不用逗号隔开的，说出用的是什么`(_ text: String, _ said: String) throws {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        try world.write(text, to: "g.csv")
        let result = world.run("goods import g.csv")
        #expect(result.status == .data && result.err.contains("是用\(said)隔开的"), "\(result.err)")
    }

    @Test func `旧的 Excel 文件也认得出来`() throws {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        try world.write([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0], to: "g.xls")
        #expect(try world.run("goods import g.xls --json").errorCode() == "workbook")
    }
}
