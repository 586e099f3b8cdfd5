import Testing

@testable import jifen

/// What is put aside is not forgotten.
@Suite struct OpenHoldsTests {
    private func world() throws -> TestWorld {
        try TestWorld.withBook(
            "member add 李梅 --branch 1", "goods add soap 香皂 --price 1 --stock 10 --low 3",
            "record labour 0001 --count 5", "redeem 0001 soap*2 --hold")
    }

    @Test(arguments: ["member leave 0001", "member suspend 0001", "goods withdraw soap"])
    func `移出、停兑、下架都提到没领的预留`(_ line: String) throws {
        #expect(try world().must(line).err.contains("没领的预留 main-6。不要了就取消：jifen 取消预留 main-6"))
        let after = try world()
        after.must("release main-6")
        #expect(after.must(line).err.isEmpty)
    }

    @Test func `盘点少于预留要说出来，低库存也照说`() throws {
        let said = try world().must("goods count soap 0 --reason 被盗").err
        #expect(said.contains("预留了 2 件，实有只有 0 件") && said.contains("只剩 0 件"), "\(said)")
    }

    @Test func `凭条再打要说用过没有`() throws {
        let world = try world()
        #expect(!world.must("receipt main-6").out.contains("【"))
        world.must("collect main-6")
        world.must("redeem 0001 soap --hold")
        world.must("redeem 0001 soap --hold")
        world.must("release main-8")
        #expect(world.must("receipt main-6").out.contains("【已领取 main-7】"))
        #expect(world.must("receipt main-8").out.contains("【已取消 main-10】"))
        world.advance(days: 90)
        #expect(world.must("receipt main-9").out.contains("【已过期】"))
        #expect(world.must("receipt main-6").out.contains("【已领取 main-7】"))
        world.must("reverse main-7 --reason 错")
        #expect(world.must("receipt main-6 --width 48").out.contains("【已领取 main-7，又冲正 main-11】"))
    }
}
