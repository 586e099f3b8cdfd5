import Testing

@testable import jifen

/// Opening balances and lapsing points as they come out of the program, and what happens between asking and doing.
@Suite struct LapsingTests {
    /// Two members with six points each that came in on 8 April 2021.
    private func book() throws -> TestWorld {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一党支部")
        world.must("member add 李梅 --branch 1")
        world.must("member add 王芳 --branch 1")
        world.must("goods add soap 香皂 --price 2 --stock 9")
        try world.write("编号,积分\n1,6\n2,6\n", to: "期初.csv")
        world.must("opening 期初.csv")
        world.must("settings validity 1-months")
        return world
    }

    @Test func `对账单的网页写着什么时候到期，过了期也写着`() throws {
        let world = try book()
        #expect(world.must("statement 1 --format html").out.contains("6 分有效到"))
        #expect(world.must("statement 1 --format html").out.contains("期初积分"))
        #expect(world.must("statement 1 --format md").out.contains("6 分有效到"))
        world.advance(days: 40)
        #expect(world.must("statement 1 --format html").out.contains("6 分已经过了有效期"))
        world.must("expire --yes")
        #expect(world.must("statement 1 --format html").out.contains("过期失效"))
        #expect(!world.must("statement 1 --format html").out.contains("有效到"))
        world.must("settings validity never")
        #expect(world.must("statement 1 --json").out.contains("\"lapsing\":null"))
    }

    @Test func `问的时候有人兑换了，就不照旧登记`() throws {
        let world = try book()
        world.advance(days: 40)
        world.terminal = World.Terminal(shows: true, asks: true, width: 80)
        world.answers = ["是"]
        world.meanwhile = { [unowned world] in world.must("redeem 1 soap") }
        let result = world.run("expire")
        #expect(world.questions.count == 1)
        #expect(result.status == .refused, "\(result.out)\(result.err)")
        #expect(result.err.contains("只剩 4 分，不能失效 6 分"))
        #expect(world.must("member show 1").out.contains("余额      4"))
        world.must("expire --yes")
        #expect(world.must("member show 1").out.contains("余额      0"))
    }

    @Test func `一张国标码的表、从标准输入来的表也行`() throws {
        let world = try book()
        world.must("reverse main-5 --reason 重来")
        world.input = try #require(Chinese.encodeGB18030("姓名,积分\r\n李梅,1.5\r\n王　芳,2\r\n"))
        world.must("opening -")
        #expect(world.must("member list").out.contains("1.5"))
    }
}
