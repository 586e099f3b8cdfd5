import Foundation
import PointsCore
import Testing

@testable import jifen

/// 兑换台：人物均为虚构。
@Suite struct CounterTests {
    private let world: TestWorld

    init() throws {
        world = TestWorld()
        try world.write(
            #"{"name":"细则","items":[{"code":"labour","name":"义务劳动","unit":"次","points":2}]}"#, to: "细则.json")
        try world.write("编号,姓名,支部\n,李梅,第一支部\n,王芳,第一支部\n", to: "名册.csv")
        try world.write("编码,名称,价格,库存\nsoap,香皂,2,3\noil,食用油,25,1\n", to: "商品.csv")
        world.must("init 账本 --name 示例 --rules 细则.json --members 名册.csv --goods 商品.csv")
        world.environment["JIFEN_BOOK"] = world.path("账本")
        world.must("record labour 0001*20,0002*3")
    }

    /// What the counter says to lines that are typed or scanned.
    private func counter(_ lines: String...) -> TestWorld.Result {
        world.answers = lines
        return world.run("counter")
    }

    private func stock(_ code: String) throws -> Int {
        let goods = try #require(try world.must("goods list --json").json()["goods"] as? [[String: Any]])
        return try #require(goods.first { $0["code"] as? String == code }?["stock"] as? Int)
    }

    @Test func `只有按了回车才登记`() throws {
        let before = try world.files()
        #expect(counter("0001", "soap").status == .done)
        #expect(counter("0001", "soap", "放弃").status == .done)
        #expect(counter("0001", "soap", "-1", "").status == .done)
        #expect(counter("", "", "soap", "0001", "").status == .done)
        #expect(try world.files() == before)
        #expect(counter("0001", "soap", "").out.contains("现余额"))
        #expect(try stock("soap") == 2)
    }

    @Test(arguments: [
        ("0009", "没有找到"), ("soap", "没有找到"), ("*2", "先扫卡"), ("-1", "先扫卡"), ("放弃", "先扫卡"), ("领取 x", "x"),
        ("撤销", "没有可以撤销"), ("领取", "领取哪一条"), ("预留", "jifen 兑换 党员 商品 --预留"),
        ("退货 main-7", "jifen 退货 分录"), ("余额", "扫卡"), ("\u{1}\u{2}9", "没有找到"),
    ])
    func `没有人的时候，说清楚再等下一行`(_ line: String, _ said: String) {
        let result = counter(line, "0002", "soap", "")
        #expect(result.err.contains(said), "\(result.err)")
        #expect(result.out.contains("现余额"), "接着还能用")
    }

    @Test(arguments: [
        ("*0", "0"), ("*-2", "-2"), ("*1000000000000", "1000000000000"), ("soap*0", "0"), ("soap*", "soap*"),
        ("*", "“”"), ("*4", "库存不够"), ("oil*2", "库存不够"), ("nothing", "没有商品"), ("0002", "这是 0002 王芳"),
        ("*1.5", "1.5"),
    ])
    func `不能要的，篮子照旧`(_ line: String, _ said: String) throws {
        let result = counter("0001", "soap", line, "")
        #expect(result.err.contains(said), "\(result.err)")
        #expect(try stock("soap") == 2)
        #expect(try stock("oil") == 1)
    }

    @Test func `分不够的不进篮子`() throws {
        let result = counter("0002", "oil", "soap", "")
        #expect(result.err.contains("积分不够"))
        #expect(try stock("soap") == 2)
    }

    @Test func `看到以后改了价，先说新价再等确认`() throws {
        world.answers = []
        let other = TestWorld(seed: 7)
        other.environment["JIFEN_BOOK"] = world.path("账本")
        let lines = ["0001", "soap", "", ""]
        var place = 0
        let result = played {
            defer { place += 1 }
            if place == 2 { other.must("goods price soap 2.5") }
            return place < lines.count ? lines[place] : nil
        }
        #expect(result.contains("价格"))
        #expect(result.contains("余额 40 → 37.5"))
        #expect(try stock("soap") == 2)
        #expect(try world.must("member show 0001 --json").json()["balance"] as? Double == 37.5)
    }

    @Test func `最后一件给了别人，这里说没有了`() throws {
        let other = TestWorld(seed: 7)
        other.environment["JIFEN_BOOK"] = world.path("账本")
        let lines = ["0001", "oil", "", "-1", "soap", ""]
        var place = 0
        let result = played {
            defer { place += 1 }
            if place == 2 { other.must("redeem 0001 oil --by 别人") }
            return place < lines.count ? lines[place] : nil
        }
        #expect(result.contains("库存不够") || result.contains("积分不够"))
        #expect(try stock("oil") == 0)
        #expect(try stock("soap") == 2)
        #expect(try world.must("member show 0001 --json").json()["balance"] as? Int == 13)
    }

    @Test func `没人听得见就停下，登记了的照样在`() throws {
        world.takesOutput = false
        let result = counter("0001", "soap", "", "0001", "soap", "")
        #expect(result.status == .disk)
        world.takesOutput = true
        #expect(try stock("soap") == 3, "第一句话就没送到，什么也没有登记")
    }

    @Test func `再打开时说上一单`() throws {
        #expect(counter().out.contains("最近没有兑换"))
        _ = counter("0001", "soap*2", "")
        let said = counter().out
        #expect(said.contains("上一单：main-"))
        #expect(said.contains("0001 李梅  香皂 ×2  4 分"))
    }

    @Test func `撤销的一单不算在内`() throws {
        let result = counter("0001", "soap", "", "撤销", "0001", "soap*2", "")
        #expect(result.out.contains("这次兑换 1 单，共 4 分"))
        #expect(try stock("soap") == 1)
    }

    @Test(arguments: [80, 40])
    func `再长的名称也不超出屏幕`(_ width: Int) throws {
        let name = "共建单位捐赠的春节慰问大礼包（含大米、食用油、面粉、木耳、香菇、红枣、核桃）"
        world.must(["goods", "add", "box", name, "--price", "1", "--stock", "9"])
        world.terminal = World.Terminal(shows: true, asks: true, width: width)
        let before = counter("0001", "box*3", "soap", "?", "没有", "-1", "", "0002", "box", "撤销", "nobody")
        let again = counter("0001", "oil", name)
        for line in (before.out + before.err + again.out + again.err).split(separator: "\n") {
            #expect(String(line).displayWidth <= width, "\(line)")
        }
    }

    /// The counter with lines that come when they are asked for.
    private func played(_ line: @escaping () -> String?) -> String {
        var said: [UInt8] = []
        let typed = World(
            arguments: ["counter"], environment: [("JIFEN_BOOK", world.path("账本"))], folder: world.folder,
            user: { "孙丽" }, terminal: World.Terminal(shows: false, asks: false, width: 80), patience: 2_000,
            now: { [world] in world.seconds }, random: { 42 }, input: { [] }, ask: { _ in line() },
            output: { bytes in
                said += bytes
                return true
            }, error: { said += $0 })
        #expect(Jifen.run(in: typed) == .done)
        return String(decoding: said, as: UTF8.self)
    }
}
