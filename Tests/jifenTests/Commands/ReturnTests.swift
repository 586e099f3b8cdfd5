import Foundation
import Testing

@testable import jifen

/// Goods that come back at two desks that were apart.
@Suite struct ReturnTests {
    @Test func `后到的退货不算：再问一次，余额照实说，也没有小票`() throws {
        let world = try TestWorld.withBook(
            "member add 李梅 --branch 1", "goods add soap 香皂 --price 1 --stock 10",
            "record labour 0001 --count 3", "redeem 0001 soap*2")
        try FileManager.default.copyItem(atPath: world.path("账"), toPath: world.path("柜台"))
        world.must("return main-6 soap*2 --reason 过敏")
        world.advance(seconds: 60)
        world.environment["JIFEN_BOOK"] = "柜台"
        let again = "return main-6 soap*2 --reason 过敏 --desk counter --key 退货 --receipt"
        #expect(world.must(again).out.contains("余额 4 → 6"))
        for file in try FileManager.default.contentsOfDirectory(atPath: world.path("账/journal/main")) {
            try world.write(try world.read("账/journal/main/\(file)"), to: "柜台/journal/main/\(file)")
        }
        let said = world.must(again).out
        #expect(
            said.contains("余额 6\n") && !said.contains("→") && !said.contains("损坏") && !said.contains("小票"),
            "\(said)")
        #expect(world.run("receipt counter-1").status == .refused)
        #expect(world.run("reverse counter-1 --reason 没退").status == .refused)
        #expect(world.must("member show 1").out.contains("余额      6\n"))
    }
}
