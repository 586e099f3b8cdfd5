import Testing

@testable import jifen

/// What is not of today is not taken back unasked.
@Suite struct UndoTests {
    private func world() throws -> TestWorld {
        try TestWorld.withBook("member add 李梅 --branch 1", "record labour 0001")
    }

    @Test func `今天的不用问`() throws { try world().must("undo") }

    @Test func `早先的，没有终端要加 --确认；试运行说出来`() throws {
        let world = try world()
        world.advance(days: 700)
        let files = try world.files()
        #expect(try world.run("undo --json").errorCode() == "needs-yes")
        let tried = world.must("undo --dry-run")
        #expect(tried.err.contains("main-4 是 2021-06-15 登记的，不是今天的") && tried.err.contains("jifen 冲正"))
        #expect(try world.files() == files)
        world.must("undo --yes")
    }

    @Test func `终端上问一次，说是才撤`() throws {
        let world = try world()
        world.advance(days: 1)
        world.terminal = World.Terminal(shows: true, asks: true, width: 80)
        world.answers = ["否", "是"]
        let files = try world.files()
        let refused = world.run("undo")
        #expect(refused.status == .usage && refused.err.contains("2021-06-15"))
        #expect(try world.files() == files)
        world.must("undo --key k")
        world.must("undo --key k")
        #expect(world.questions.count == 2)
    }

    @Test func `问的时候又登记了一条，撤的是今天的那条`() throws {
        let world = try world()
        world.advance(days: 1)
        world.terminal = World.Terminal(shows: true, asks: true, width: 80)
        world.answers = ["是"]
        world.meanwhile = {
            world.meanwhile = {}
            world.must("record labour 0001")
        }
        #expect(world.must("undo").out.contains("main-5"))
    }
}
