import PointsCore
import Testing

@testable import jifen

@Suite struct HonourCertificateTests {
    private func certificate(name: String, title: String, _ options: String...) throws -> String {
        let world = TestWorld()
        world.must(["init", "账", "--name", "隆华<社区>"])
        world.environment["JIFEN_BOOK"] = world.path("账")
        world.must(["branch", "add", "1", "第一党支部"])
        world.must(["member", "add", "--branch", "1", "--", name])
        world.must(["honour", "give", "--period", "今年"] + options + ["--", "0001", title])
        return world.must(["honour", "print", "1"]).out
    }

    @Test func `证书上有姓名、称号、号、社区和盖章处的日期`() throws {
        let page = try certificate(name: "李梅", title: "优秀党员")
        for words in [
            "荣誉证书", "<span class=\"name\">李梅</span>", "<p class=\"title\">优秀党员</p>", "第 1 号",
            "隆华&lt;社区&gt;", "特发此证，以资鼓励。", "size: A4 landscape",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(!page.contains("counter(page)"), "nothing stands in the margins")
        #expect(!page.contains("frame long"))
    }

    @Test func `支部评的，写支部`() throws {
        #expect(try certificate(name: "李梅", title: "标兵", "--branch", "1").contains("年第一党支部党员积分评比中表现突出"))
    }

    @Test func `姓名和称号里的标记只是字`() throws {
        let page = try certificate(name: "<b>李</b>", title: "\"><script>alert(1)</script>")
        #expect(page.contains("&lt;b&gt;李&lt;/b&gt;"))
        #expect(page.contains("&quot;&gt;&lt;script&gt;"))
        #expect(!page.contains("<script>") && !page.contains("<b>"))
    }

    @Test func `长的排小一号`() throws {
        let (name, title) = (String(repeating: "李", count: 30), String(repeating: "模范", count: 25))
        #expect(try certificate(name: name, title: title).contains("<div class=\"frame long\">"))
    }

    @Test(arguments: [
        ("2021-07-02", "二〇二一年七月二日"), ("2020-10-10", "二〇二〇年十月十日"), ("2021-12-31", "二〇二一年十二月三十一日"),
        ("2030-11-20", "二〇三〇年十一月二十日"), ("2021-01-19", "二〇二一年一月十九日"),
    ])
    func `落款的日期用汉字`(_ day: String, _ words: String) throws {
        #expect(try Day(day, today: Day(number: 0)).written == words)
    }
}
