import PointsCore
import Testing

@testable import jifen

/// Rosters as they come out of spreadsheets, taken in through the command.
@Suite struct MemberSheetTests {
    private func world() throws -> TestWorld {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        for line in [
            "branch add 1 第一党支部", "branch add 2 第二党支部", "member add 李梅 --branch 1 --number 7 --card LH0007",
        ] {
            world.must(line)
        }
        return world
    }

    private func members(_ world: TestWorld) throws -> [Member] {
        try BookFolder(world.path("账")).read().roster.sorted
    }

    @Test func `各列都读到，次序不限，编号空着自动给号`() throws {
        let world = try world()
        try world.write(
            """
            支部,姓名,编号,类别,单位,卡号,小组,入册日期,承诺,备注
            第一党支部,王芳,0020,在职,市一中,LH0020,第一小组,2021-05-01,送餐,不读
            2,赵敏,,,,,,,,
            第二党支部,欧阳娜娜,9,双报到在职党员,,,,2021/6/1,,

            """, to: "new.csv")
        let result = world.must("member import new.csv")
        #expect(result.err.contains("备注"))
        let found = try members(world)
        #expect(found.map(\.number.value) == [7, 9, 20, 21])
        let wang = found[2]
        #expect(wang.name == "王芳" && wang.kind == .inService && wang.unit == "市一中")
        #expect(wang.card == "LH0020" && wang.pledge == "送餐" && wang.latest.group == "第一小组")
        #expect(wang.latest.branch.text == "1" && wang.latest.from == Day(2021, 5, 1))
        #expect(found[3].kind == .resident && found[3].latest.from == nil && found[3].unit == nil)
        #expect(found[1].latest.from == Day(2021, 6, 1) && found[1].pinyin.initials == "oynn")
    }

    @Test(arguments: [
        "姓名,支部\n王芳,1\n", "\u{FEFF}姓名,支部\r\n王芳,1\r\n", "name,branch\r王芳,1", "Name,Branch\n王芳,第一党支部\n\n\n",
        "姓名,支部\n\"王芳\",\"1\"", "姓名 , 支部 ,,\n 王芳,1,,\n,,,\n", "支部,姓名\n1,王芳",
    ])
    func `表格软件写出的各种样子都认得`(_ text: String) throws {
        let world = try world()
        try world.write(text, to: "new.csv")
        world.must("member import new.csv")
        #expect(try members(world).last?.name == "王芳")
        #expect(try members(world).last?.number.value == 8)
    }

    @Test(arguments: [
        ("2,1", ["2 2", "1 1"]), ("第二支部,1,2", ["3 第二支部", "1 1", "2 2"]), ("１,一", ["1 １", "2 一"]),
        ("一,二", ["1 一", "2 二"]), ("02,2", ["02 02", "2 2"]),
    ])
    func `建账时支部写的是编号，各人还在自己的支部`(_ names: String, _ branches: [String]) throws {
        let world = TestWorld()
        let rows = names.split(separator: ",").enumerated().map { "党员\($0),\($1)\n" }
        try world.write("姓名,支部\n" + rows.joined(), to: "名册.csv")
        world.must("init 账 --name 隆华 --members 名册.csv")
        let book = try BookFolder(world.path("账")).read()
        #expect(book.roster.branches.map { "\($0.code) \($0.name)" } == branches)
        #expect(book.roster.sorted.map(\.latest.branch) == book.roster.branches.map(\.code))
    }

    @Test func `GB18030 的表也认得，生僻字不丢`() throws {
        let world = try world()
        let bytes = try #require(Chinese.encodeGB18030("姓名,支部\r\n李㛃,1\r\n𠮷野,2\r\n"))
        try world.write(bytes, to: "new.csv")
        world.must("member import new.csv")
        #expect(try members(world).map(\.name) == ["李梅", "李㛃", "𠮷野"])
    }

    @Test(arguments: [
        ("编号,姓名\n1,王芳\n", "第 1 行缺少列：支部"), ("卡号\n1\n", "第 1 行缺少列：姓名、支部"),
        ("姓名,支部\n", "是空的"), ("", "是空的"), ("姓名,姓名,支部\n王芳,王芳,1", "列名“姓名”重复"),
        ("姓名,支部\n\"王芳,1\n赵敏,1\n", "第 2 行的引号没有收尾"), ("姓名,支部\n王\"芳,1\n", "第 2 行第 1 列的引号"),
        ("姓名,支部\n王芳\n", "第 2 行有 1 列，应该是 2 列"), ("姓名,支部\n王芳,1,多\n", "第 2 行有 3 列，应该是 2 列"),
        ("姓名,支部\n王芳,1\n赵敏,\u{0}1\n", "第 3 行有空字节"), ("姓名,,支部\n王芳,x,1\n", "第 2 列没有列名"),
        ("编号,姓名,支部\n7,王芳,1\n", "第 2 行“编号”列"), ("编号,姓名,支部\n8,王芳,1\n0008,赵敏,1\n", "与第 2 行重复"),
        ("编号,姓名,支部\nA8,王芳,1\n", "“A8”不是党员编号"), ("编号,姓名,支部\n0,王芳,1\n", "“0”不是党员编号"),
        ("姓名,支部,卡号\n王芳,1,LH0007\n", "LH0007"), ("姓名,支部,卡号\n王芳,1,X1\n赵敏,1,X1\n", "第 3 行“卡号”列：卡号“X1”与第 2 行重复"),
        ("姓名,支部\n王芳,9\n", "第 2 行“支部”列"), ("姓名,支部\n王芳,第九党支部\n", "第九党支部"), ("姓名,支部\n,1\n", "“姓名”列：不能是空的"),
        ("姓名,支部\n王芳,\n", "“支部”列：不能是空的"), ("姓名,支部,入册日期\n王芳,1,2021-02-30\n", "没有“2021-02-30”这一天"),
        ("姓名,支部,入册日期\n王芳,1,去年\n", "“去年”不是日期"), ("姓名,支部,入册日期\n王芳,1,2021-06-16\n", "2021-06-16"),
        ("姓名,支部\n王芳,1\n\" 5\",1\n", "第 3 行“姓名”列"), ("姓名,支部,类别\n王芳,1,干部\n", "干部"),
        ("姓名,支部\n王\u{202E}芳,1\n", "“姓名”列"),
        ("姓名,支部\n\(String(repeating: "长", count: 51)),1\n", "50"),
    ])
    func `有一格不对就一行也不导入，说出行和列`(_ text: String, _ about: String) throws {
        let world = try world()
        try world.write(text, to: "new.csv")
        let files = try world.files()
        let result = world.run("member import new.csv")
        #expect(result.status == .data, "\(result.out)")
        #expect(result.out == "")
        #expect(result.err.contains("new.csv"))
        #expect(result.err.contains(about), "\(result.err)")
        #expect(try world.files() == files)
    }

    @Test func `不是文本、不是 UTF-8 也不是 GB18030 的文件，说出哪一行`() throws {
        let world = try world()
        let cases: [([UInt8], String)] = [
            (Array("姓名,支部\n".utf8) + [0xFF, 0xFE, 0x0A], "第 2 行既不是 UTF-8 也不是 GB18030"),
            ([0xEF, 0xBB, 0xBF] + Array("姓名,支部\n王".utf8) + [0xB7, 0xBC, 0x0A], "第 2 行"),
            ([0xFF, 0xFE, 0x31, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x31], "UTF-16"),
        ]
        for (bytes, about) in cases {
            try world.write(bytes, to: "new.csv")
            let result = world.run("member import new.csv")
            #expect(result.status == .data)
            #expect(result.err.contains(about), "\(result.err)")
        }
        #expect(try members(world).count == 1)
    }

    @Test func `所有错处一次说全，程序读到行和列`() throws {
        let world = try world()
        try world.write("编号,姓名,支部,入册日期\n7,,9,后天\n8,王芳,1,\n8,赵敏,1,\n", to: "new.csv")
        let spoken = world.run("member import new.csv").err
        for about in ["有 5 处不对", "“编号”列", "“姓名”列", "“支部”列", "“入册日期”列", "第 4 行“编号”列"] {
            #expect(spoken.contains(about), "\(spoken)")
        }
        let error = try #require(
            try world.run("member import new.csv --json").json()["error"] as? [String: Any])
        #expect(error["code"] as? String == "bad-rows")
    }
}
