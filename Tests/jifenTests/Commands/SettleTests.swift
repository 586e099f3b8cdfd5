import Foundation
import PointsCore
import Testing

@testable import jifen

/// A day's closing goes to files and comes again.
@Suite struct SettleTests {
    private func world() throws -> TestWorld {
        try TestWorld.withBook(
            "member add 李梅 --branch 1", "goods add soap 香皂 --price 1 --stock 10",
            "record labour 0001 --count 3", "redeem 0001 soap*2")
    }

    @Test func `试运行不写文件，真做才写，再打印一模一样`() throws {
        let world = try world()
        let files = try world.files()
        let tried = world.must("settle --count soap=8 --format html --output 日结.html --dry-run")
        #expect(tried.out.contains("积分超市日结单") && !tried.out.contains("<html"))
        #expect(try world.files() == files)
        world.must("settle --count soap=8 --format html --output 日结.html --yes")
        world.must("redeem 0001 soap")
        world.must("settle show 1 --format html --output 又.html")
        #expect(try world.read("日结.html") == world.read("又.html"))
        let page = String(decoding: try world.read("又.html"), as: UTF8.self)
        #expect(page.contains("经手人") && page.contains("香皂") && page.contains("class=\"sign\""))
    }

    @Test func `写不出文件就不结，什么也没有登记`() throws {
        let world = try world()
        let files = try world.files()
        let result = world.run("settle --format html --output 没有/日结.html --yes")
        #expect(result.status != .done && !result.err.contains("已日结"), "\(result.err)")
        #expect(try world.files() == files)
        #expect(world.run("settle show 1").status == .refused)
    }

    @Test func `结以前问一次，说不就不结；没有终端要加 --确认`() throws {
        let world = try world()
        #expect(try world.run("settle --json").errorCode() == "needs-yes")
        world.terminal = World.Terminal(shows: true, asks: true, width: 80)
        world.answers = ["否", "是"]
        #expect(world.run("settle").status != .done)
        #expect(world.run("settle show 1").status == .refused)
        world.must("settle --count soap=8")
        #expect(world.questions.count == 2 && world.questions[0].contains("没有写实点"))
        #expect(world.questions[1].contains("实点 1 样") && world.questions[1].contains("不能取消"))
        // What would be refused is not asked for, and what was recorded before neither.
        #expect(try world.run("settle --json").errorCode() == "already-settled")
        world.advance(days: 1)
        world.must("settle --yes --key k")
        world.must("settle --key k")
        #expect(world.questions.count == 2)
    }

    @Test func `各种格式都写得出，json 就是 show 的 json`() throws {
        let world = try world()
        let said = world.must("settle --json --yes").out
        #expect(world.must("settle show 1 --json").out == said)
        #expect(world.must("settle show 1 --format csv").out.contains("soap,香皂,0,10,-2"))
        #expect(world.run("settle --json --format csv").status == .usage)
    }

    @Test func `防重号在别的台账点用过，不当作这里也结了`() throws {
        let world = try world()
        world.must("settle --yes --key 晚上")
        #expect(world.must("settle --yes --key 晚上 --json").out.contains("\"repeated\":true"))
        world.must("redeem 0001 soap --desk counter")
        let refused = world.run("settle --yes --key 晚上 --desk counter")
        #expect(refused.status == .refused && refused.err.contains("晚上"), "\(refused.out)")
        #expect(world.must("settle --yes --key 柜台 --desk counter").out.contains("台账点 counter  第 1 号"))
    }

    @Test func `两处没有联网，用同一个防重号日结：合起来各是各的，以后照样能结`() throws {
        let world = try world()
        world.must("redeem 0001 soap --desk counter")
        try FileManager.default.copyItem(atPath: world.path("账"), toPath: world.path("柜台"))
        world.must("settle --yes --key 晚上")
        world.environment["JIFEN_BOOK"] = "柜台"
        world.must("settle --yes --key 晚上 --desk counter")
        world.advance(days: 1)
        world.must("settle --yes --desk counter")
        for file in try FileManager.default.contentsOfDirectory(atPath: world.path("账/journal/main")) {
            try world.write(try world.read("账/journal/main/\(file)"), to: "柜台/journal/main/\(file)")
        }
        #expect(world.run("verify").status == .done)
        let list = world.must("settle list --json").out
        #expect(list.components(separatedBy: "\"desk\":\"counter\"").count == 3, "\(list)")
        #expect(list.components(separatedBy: "\"desk\":\"main\"").count == 2, "\(list)")
    }

    @Test func `settle 后面能补全子命令和日期`() throws {
        let words = Candidates(book: nil, language: .chinese).candidates(for: ["settle", ""]).map(\.word)
        #expect(words == ["list", "show", "今天", "昨天", "today", "yesterday"])
        let chinese = Candidates(book: nil, language: .chinese).candidates(for: ["日结", "列"]).map(\.word)
        #expect(chinese == ["列表"])
    }
}
