import Foundation
import Testing

@testable import jifen

/// What was derived from the journal is harmed: the answer is the right one, and nothing is written twice.
@Suite struct UnsoundPagesTests {
    /// A book with a month that is over, its files derived from it, and questions about that month.
    private func prepared() throws -> TestWorld {
        let world = TestWorld()
        try world.write("姓名,支部\n李梅,1\n王芳,1\n", to: "名册.csv")
        try world.write(rulesDocument([PlainItem(code: "labour", points: 2)]), to: "细则.json")
        world.must("init 账 --name 隆华 --rules 细则.json")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一支部")
        world.must("member import 名册.csv")
        world.must("record labour 李梅,王芳 --key k-1")
        for count in 2...9 { world.must("record labour 王芳 --count \(count) --key k-1\(count)") }
        world.advance(days: 40)
        world.must("record labour 李梅")
        return world
    }

    /// Changes bytes all over the pages of past months.
    private func harm(_ world: TestWorld) throws {
        let state = world.path("账/state")
        let pages = try FileManager.default.contentsOfDirectory(atPath: state).filter {
            $0.hasPrefix("pages-")
        }
        #expect(pages.count == 1)
        for name in pages {
            let file = "账/state/\(name)"
            let bytes = try world.read(file)
            #expect(bytes.count > 500)
            try world.write(bytes.enumerated().map { $0 % 5 == 0 ? ~$1 : $1 }, to: file)
        }
    }

    @Test(arguments: [
        "rank 2021-06", "statement 李梅", "member show 王芳", "matter list 2021-06", "matter show main-4",
        "rank 2021", "rank 2021 --by-branch",
    ])
    func `问过去的月份，照样答对`(_ line: String) throws {
        let world = try prepared()
        let said = world.must(line)
        try harm(world)
        let again = world.must(line)
        #expect(again.out == said.out)
        #expect(again.err == said.err)
        #expect(world.must(line).out == said.out)
    }

    @Test func `过去用过的防重号照样认得`() throws {
        let world = try prepared()
        try harm(world)
        let again = world.must("record labour 李梅,王芳 --key k-1")
        #expect(again.err.contains("main-4"))
        #expect(world.must("verify --json").out.contains("\"entries\":13,"))
    }

    @Test func `标准输入的名单不会读丢`() throws {
        let world = try prepared()
        try harm(world)
        world.input = Array("李梅\n王芳\n".utf8)
        let said = world.must("record labour --from - --date 2021-06-20 --key k-2")
        #expect(said.out.contains("李梅") && said.out.contains("王芳"))
        #expect(world.must("verify --json").out.contains("\"entries\":14,"))
    }

    @Test func `冲正过去的分录，一次就是一次`() throws {
        let world = try prepared()
        world.must("reverse main-4 --reason 记错")
        try harm(world)
        #expect(world.run("reverse main-4 --reason 记错").status == .refused)
        #expect(world.must("statement 王芳").out.contains("main-4"))
    }
}
