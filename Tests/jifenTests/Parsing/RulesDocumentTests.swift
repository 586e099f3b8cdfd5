import Foundation
import PointsCore
import Testing

@testable import jifen

@Suite struct RulesDocumentTests {
    /// An item on line 2 whose fields are given.
    private static func item(_ fields: String) -> String { "{\"name\": \"细则\", \"items\": [\n{\(fields)}]}" }
    private static let good = "\"code\": \"a\", \"name\": \"甲\", \"unit\": \"次\", \"points\": 1"

    @Test(arguments: [
        ("[]", 1, "{ }"), ("{\"name\": \"细则\"}", 1, "items"), ("{\n\"items\": []}", 1, "name"),
        ("{\"name\": \"细则\",\n\"items\": {}}", 2, "[ ]"), ("{\"name\": 1, \"items\": []}", 1, "文字"),
        ("{\"name\": \"细则\",\n\"items\": []}", 2, "项目"),
        ("{\"name\": \"细则\", \"items\": [],\n\"rules\": 1}", 2, "rules"),
        ("{\"name\": \"\",\n\"items\": [{\(good)}]}", 1, "空"), (item(""), 2, "code"),
        (item("\"code\": \"a\""), 2, "name"),
        ("{\"name\": \"细则\", \"items\": [\n1]}", 2, "{ }"),
        (item("\"code\": \"a b\", \"name\": \"甲\", \"unit\": \"次\", \"points\": 1"), 2, "代码"),
        (item("\"code\": \"a\", \"name\": \"甲\", \"unit\": \"次\", \"points\": \"1\""), 2, "引号"),
        (item("\"code\": \"a\", \"name\": \"甲\", \"unit\": \"次\", \"points\": 1.25"), 2, "小数"),
        (item("\"code\": \"a\", \"name\": \"甲\", \"unit\": \"次\", \"points\": 1e2"), 2, "积分"),
        (item("\"code\": \"a\", \"name\": \"甲\", \"unit\": \"次\", \"points\": 99999999"), 2, "太大"),
        (item("\"code\": \"a\", \"name\": \"甲\", \"unit\": \"次\", \"points\": 0"), 2, "0"),
        (item(good + ", \"score\": 2"), 2, "score"), (item(good + ",\n\"points\": 2"), 3, "points"),
        (item(good + ",\n\"step\": 0.5"), 2, "小时"), (item(good + ",\n\"note\": 5"), 3, "文字"),
        (item(good + ",\n\"caps\": [{\"per\": \"week\", \"points\": 5}]"), 3, "month"),
        (item(good + ",\n\"caps\": [{\"points\": 5}]"), 3, "per"),
        (item(good + ",\n\"caps\": [{\"per\": \"day\", \"points\": 0}]"), 2, "封顶"),
        (
            item(good + ", \"caps\": [{\"per\": \"day\", \"points\": 2}, {\"per\": \"day\", \"points\": 3}]"),
            2, "每日"
        ),
        (item(good + ",\n\"roles\": [\n{\"name\": \"组织\"}]"), 4, "points"),
        (item(good + ",\n\"roles\": [{\"name\": \"组织\", \"points\": -1}]"), 2, "又加分又扣分"),
        (
            item(
                good + ", \"roles\": [{\"name\": \"组织\", \"points\": 1}, {\"name\": \"组织\", \"points\": 2}]"),
            2,
            "组织"
        ),
        ("{\"name\": \"细则\", \"items\": [{\(good)},\n\n{\(good)}]}", 3, "a"),
    ])
    func `有错的细则指出行和错处`(_ text: String, _ line: Int, _ about: String) {
        let fault = #expect(throws: DocumentFault.self) { try RulesDocument.parse(text) }
        #expect(fault?.line == line)
        let phrase = fault?.phrase ?? Phrase("", en: "")
        #expect(phrase.chinese.contains(about), "\(phrase.chinese)")
        #expect(!phrase.english.isEmpty)
    }

    @Test func `命令行说出文件、行和原因，账本不变`() throws {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        let files = try world.files()
        try world.write("{\"name\": \"细则\",\n \"items\": [],\n \"items\": []}", to: "rules.json")
        let result = world.run("rules adopt rules.json --from 2021-01-01 --json")
        #expect(result.status == .data)
        #expect(try result.errorCode() == "bad-document")
        let spoken = world.run("rules adopt rules.json --from 2021-01-01")
        #expect(spoken.err.contains("rules.json 第 3 行") && spoken.err.contains("items"))
        try FileManager.default.removeItem(atPath: world.path("rules.json"))
        #expect(try world.files() == files)
    }

    @Test func `五十兆的文件不读，从标准输入来也一样`() throws {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        let large = [UInt8](repeating: 0x20, count: 50 << 20)
        try world.write(large, to: "large.json")
        world.input = large
        for line in [
            "rules adopt large.json --from 2021-01-01", "rules adopt - --from 2021-01-01",
            "member import large.json", "member import -", "record labour --from large.json",
            "record labour --from -",
        ] {
            let result = world.run(line + " --json")
            #expect(result.status == .data, "\(line)")
            #expect(try result.errorCode() == "file-too-large", "\(line)")
        }
    }

    @Test func `样例细则读进来再显示，一项不差`() throws {
        let world = TestWorld()
        let sample = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("samples/longhua/rules.json")
        let bytes = try Data(contentsOf: sample)
        try world.write(Array(bytes), to: "rules.json")
        world.must("init 账 --name 隆华 --rules rules.json")
        world.environment["JIFEN_BOOK"] = "账"
        let shown = try world.must("rules show --json").json()
        let typed = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
        #expect(shown["name"] as? String == typed["name"] as? String)
        let items = try #require(shown["items"] as? [[String: Any]])
        let expected = try #require(typed["items"] as? [[String: Any]])
        #expect(items.count == expected.count)
        for (item, wanted) in zip(items, expected) {
            // What the file leaves out is shown as empty.
            let filled = ["roles": [Any](), "caps": [Any](), "step": NSNull(), "note": NSNull()]
                .merging(wanted) { $1 }
            #expect(NSDictionary(dictionary: item) == NSDictionary(dictionary: filled), "\(item)")
        }
    }
}
