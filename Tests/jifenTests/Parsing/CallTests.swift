import PointsCore
import Testing

@testable import jifen

@Suite struct CallTests {
    private func call(_ line: String) throws -> Call {
        let found = try CommandSearch.find(ShellWords(line).words)
        return try Call(CallWords(found.rest, of: found.command.declaration), .chinese)
    }

    private func digest(_ line: String, _ inputs: [String] = []) throws -> Digest {
        try call(line).digest(of: inputs.map { Array($0.utf8) })
    }

    @Test(arguments: [
        ("record labour 0001 --title 清洁 --note 好", "记分 labour 0001 --说明 好 --标题 清洁"),
        ("record labour 0001 --title 清洁 --note 好", "record --note=好 labour --title=清洁 0001"),
        (
            "record labour 0001",
            "--lang en --book 账 record labour 0001 --json --by 孙丽 --desk counter --key k9"
        ),
        ("record labour 0001", "record labour 0001 --dry-run"),
        ("member add 李梅 --branch 1", "党员 新增 李梅 --支部 1"),
        ("rules adopt a.json --from 2021-07-01", "细则 采用 a.json --生效日期 2021-07-01 --yes"),
        ("goods stock soap -2", "商品 库存 -- soap -2"),
        ("record labour 0001 --from 甲.txt", "record labour 0001 --名单 乙/丙.txt"),
        ("member import 甲.csv", "党员 导入 乙/丙.csv"),
        ("rules adopt a.json --from 2021-07-01", "rules adopt ./a.json --from 2021-07-01"),
    ])
    func `同一件事换种写法，摘要一样`(_ one: String, _ other: String) throws {
        #expect(try digest(one, ["名单"]) == digest(other, ["名单"]))
    }

    @Test(arguments: [
        ("record labour 0001", "record labour 0002"), ("record labour 0001", "record suggestion 0001"),
        ("record labour 0001 --title 甲", "record labour 0001 --title 乙"),
        ("record labour 0001 --title 甲", "record labour 0001 --note 甲"),
        ("record labour 0001 --title 甲", "record labour 0001"),
        ("record labour 0001 0002", "record labour 00010002"),
        ("record labour 0001 --evidence a --evidence b", "record labour 0001 --evidence b --evidence a"),
        ("record labour 0001 --evidence a --evidence b", "record labour 0001 --evidence ab"),
        ("member suspend 0001", "member resume 0001"), ("member leave 0001", "member suspend 0001"),
        ("member add 李梅 --branch 1", "member add 李梅 --branch 1 --group 1"),
        ("rules adopt a.json --from 2021-07-01", "rules adopt a.json --from 2021-07-02"),
        ("undo", "undo --reason 错"),
    ])
    func `不同的事，摘要不同`(_ one: String, _ other: String) throws {
        #expect(try digest(one) != digest(other))
    }

    @Test(arguments: [
        "record labour --from 甲.txt", "member import 甲.csv", "rules adopt a.json --from 2021-07-01",
    ])
    func `文件按内容算`(_ line: String) throws {
        #expect(try digest(line, ["甲"]) == digest(line, ["甲"]))
        #expect(try digest(line, ["甲"]) != digest(line, ["乙"]))
        #expect(try digest(line, ["甲", "乙"]) != digest(line, ["甲乙"]))
        #expect(try digest(line, ["甲"]) != digest(line))
    }

    @Test func `画在等号上的记号属于内容`() throws {
        let marked = "\u{654}甲"
        #expect(try call("record labour 0001 --title=\(marked)")[Record.title] == marked)
    }

    @Test func `选项放哪里都行，两个短横之后都是内容`() throws {
        let call = try call("record --title 清洁 labour --count=2 0001 -- --note")
        #expect(call.word(Record.item) == "labour")
        #expect(call[Record.takers] == ["0001", "--note"])
        #expect(call[Record.title] == "清洁")
        #expect(call[Record.count] == "2")
        #expect(!call.has(Record.note))
    }

    @Test(arguments: [
        ("record", "missing"), ("record labour 0001 --title", "value-missing"),
        ("record labour 0001 --title --note x", "value-missing"),
        ("record labour 0001 --dry-run=1", "value-not-taken"),
        ("record labour 0001 --title a --标题 b", "option-twice"), ("rank 2021 2022", "extra-word"),
        ("member add 李梅", "missing"), ("member move 0001", "missing"), ("rank --ties 1", "bad-choice"),
        ("rank --lang fr", "bad-choice"), ("record labour 0001 --count 1 --hours 2", "options-clash"),
        ("record labour 0001 --date 2021-02-30", "bad-value"), ("rank --top 0", "bad-value"),
        ("rank 六月", "bad-value"), ("record labour 0001 -x", "unknown-option"), ("branch", "unknown-command"),
        ("member fly", "unknown-command"), ("fly", "unknown-command"),
        ("record labour 0001,,0002", "empty-word"),
        ("record labour 组织=", "empty-word"), ("record labour =0001", "bad-member-list"),
        ("redeem 0001 soap*0", "bad-value"), ("redeem 0001 *2", "bad-goods"), ("settings ties", "missing"),
        ("rank --json --format csv", "options-clash"), ("rank --desk main", "unknown-option"),
        ("reverse main-0 --reason x", "bad-value"), ("reverse main-1", "missing"),
        ("undo --desk Main", "bad-value"),
    ])
    func `写错的命令是用法错误，退出码六十四，什么也不写`(_ line: String, _ code: String) throws {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        let files = try world.files()
        for language in ["zh", "en"] {
            world.environment["JIFEN_LANG"] = language
            let result = world.run(ShellWords(line).words + ["--json"])
            #expect(result.status == .usage, "\(result.err)")
            #expect(try result.errorCode() == code)
            #expect(result.out == "")
        }
        #expect(try world.files() == files)
    }

    @Test func `什么都不写也是用法错误，指向帮助`() {
        let result = TestWorld().run([])
        #expect(result.status == .usage)
        #expect(result.err.contains("jifen 帮助"))
    }
}
