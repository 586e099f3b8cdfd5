import PointsCore
import Testing

@testable import jifen

@Suite struct CardTests {
    private func world(_ community: String = "隆华社区", names: String...) -> TestWorld {
        let world = TestWorld()
        world.must(["init", "账", "--name", community])
        world.environment["JIFEN_BOOK"] = world.path("账")
        world.must(["branch", "add", "1", "第一党支部"])
        for name in names { world.must(["member", "add", "--branch", "1", "--", name]) }
        return world
    }

    @Test func `卡上有社区、姓名、支部、编号、分组的卡号和条码`() throws {
        let page = world(names: "李梅").must("card print 0001").out
        for words in [
            "隆华社区", "<h1>党员爱心积分卡</h1>", "李梅", "第一党支部　编号 0001", "000 0001 010", "<path d=\"M10 0h",
            "@page { size: A4 portrait; margin: 0; }", "第 1 张，共 1 张",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("counter(page)"), "nothing stands in the margins")
    }

    @Test func `标记只是字`() throws {
        let page = world("隆华<社区>", names: "<b>李</b>", "\"><script>alert(1)</script>").must("card print --new")
            .out
        #expect(page.contains("&lt;b&gt;李&lt;/b&gt;"))
        #expect(page.contains("隆华&lt;社区&gt;"))
        #expect(!page.contains("<script>") && !page.contains("<b>"))
    }

    @Test(arguments: [(1, 1), (10, 1), (11, 2), (20, 2), (21, 3)])
    func `十张一页`(_ cards: Int, _ sheets: Int) throws {
        let world = TestWorld()
        let rows = (1...cards).map { "党员\($0),1" }.joined(separator: "\n")
        try world.write("姓名,支部\n\(rows)\n", to: "m.csv")
        world.must("init 账 --name 隆华社区 --members m.csv")
        world.environment["JIFEN_BOOK"] = world.path("账")
        world.must("card print --all --output 卡.html")
        let page = String(decoding: try world.read("卡.html"), as: UTF8.self)
        #expect(page.components(of: "<section class=\"paper\">") == sheets)
        #expect(page.components(of: "<div class=\"card\">") == cards)
    }

    @Test func `写不成就不发，也不留下什么`() throws {
        let world = world(names: "李梅")
        try world.write("旧", to: "有")
        let before = try world.files()
        for (line, status) in [
            ("card print 0001 --output 没有/卡.html", 66), ("card print 0001 --output 账/卡.html", 1),
            ("card print 0001 --output 账", 74),
        ] {
            #expect(world.run(line).status.rawValue == Int32(status), "\(line)")
            #expect(try world.files() == before, "\(line)")
        }
        #expect(world.run("card print 0001 --output 有 --dry-run").status == .done)
        #expect(try world.files() == before)
    }

    @Test func `发不成就不写，原来的文件还在`() throws {
        let world = world(names: "李梅")
        world.must("member leave 0001")
        try world.write("旧", to: "卡.html")
        let before = try world.files()
        #expect(world.run("card print 0001 --output 卡.html").status == .refused)
        #expect(world.run("card replace 0001 --output 卡.html").status == .refused)
        #expect(world.run("card print --new --output 卡.html").status == .refused)
        #expect(try world.files() == before)
    }

    @Test func `屏幕上不倒网页：没写输出文件就不发卡`() throws {
        let world = world(names: "李梅")
        world.terminal = World.Terminal(shows: true, asks: true, width: 80)
        let before = try world.files()
        for line in ["card print --new", "card print 0001"] {
            let result = world.run(line)
            #expect(result.status == .usage && result.out.isEmpty, "\(result.out)")
            #expect(result.err.contains("--输出 卡.html"))
        }
        #expect(try world.files() == before)
        world.must("card print --new --dry-run")
        world.must("card print --new --output 卡.html")
        #expect(world.run("card print --new --output 卡.html").err.contains("卡 打印 --全部 --输出 卡.html"))
    }

    @Test func `都有卡的只是再打印，什么也不登记`() throws {
        let world = world(names: "李梅", "王芳")
        world.must("card print 0001 --output 一.html")
        let entries = try world.must("verify --json").json()["entries"] as? Int
        world.must("card print 0001 --output 二.html")
        #expect(try world.read("一.html") == world.read("二.html"))
        #expect(try world.must("card print 0001 --json").json()["given"] as? Int == 0)
        #expect(try world.must("verify --json").json()["entries"] as? Int == entries)
    }

    @Test func `同一个防重号：卡不再发，文件照写`() throws {
        let world = world(names: "李梅", "王芳")
        let first = try world.must("card print --new --output 一.html --key k --json").json()
        let page = try world.read("一.html")
        try world.write("坏了", to: "一.html")
        let again = try world.must("card print --new --output 一.html --key k --json").json()
        #expect(again["repeated"] as? Bool == true)
        #expect(again["entry"] as? String == first["entry"] as? String)
        #expect(try world.read("一.html") == page)
        #expect(try world.run("card print 0001 --key k --json").errorCode() == "key-reused")
    }

    @Test func `一个人写两遍，只有一张`() throws {
        let world = world(names: "李梅")
        let told = try world.must("card print 0001 李梅 1 --json").json()
        #expect((told["cards"] as? [Any])?.count == 1)
    }

    @Test func `不能做成条码的卡号，没有条码，有提示`() throws {
        let world = world(names: "李梅")
        world.must("member amend 0001 --card 卡三")
        let result = world.must("card print 0001")
        #expect(!result.out.contains("<path d=\"M10 0h"))
        #expect(result.out.contains("卡三") && result.err.contains("jifen 卡 换新 0001"))
    }

    @Test func `写进名册的卡号照写的留着，去掉前后的空格；全角半角都扫得出`() throws {
        let world = world(names: "李梅")
        world.must(["member", "amend", "0001", "--card", " Ｋ００１\u{3000}"])
        let told = try world.must("member show Ｋ００１ --json").json()
        #expect((told["member"] as? [String: Any])?["card"] as? String == "Ｋ００１")
        world.must("member add 王芳 --branch 1 --card Ｋ００１２")
        #expect(try world.run("member amend 0002 --card Ｋ００１ --json").errorCode() == "card-taken")
    }

    @Test func `卡号不上公示的榜，也不上隐名的榜`() throws {
        let world = world(names: "李梅", "王芳")
        try world.write(rulesDocument([PlainItem(code: "labour", points: 20)]), to: "r.json")
        world.must("rules adopt r.json --from 2021-01-01 --yes")
        world.must("member amend 0002 --card LH0002")
        world.must("card print --new --json")
        world.must("record labour 0001,0002 --date 2021-05-20")
        world.must("publish 2021-05 --yes")
        var shown = ["text", "csv", "md", "html", "json"].map { format in
            world.must("rank 2021-05 --mask --format \(format)").out
                + world.must("board show 2021-05 --format \(format)").out
        }
        shown += try world.files().filter { $0.key.contains("boards/") }
            .map { String(decoding: $0.value, as: UTF8.self) }
        for text in shown {
            for card in ["0000001010", "000 0001 010", "LH0002"] { #expect(!text.contains(card)) }
        }
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
