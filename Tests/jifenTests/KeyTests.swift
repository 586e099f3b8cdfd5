import Foundation
import PointsCore
import Testing

@testable import jifen

/// What every command that writes owes a caller who may have to repeat it.
@Suite struct KeyTests {
    @Test func `每条登记类命令都有例子，例子没有多余`() {
        #expect(Set(KeyCase.commands) == Set(KeyCase.all.keys))
    }

    @Test(arguments: KeyCase.commands)
    func `同一编码再执行一次，只登记一次，回答同一分录`(_ name: String) throws {
        let (world, given) = try prepared(name)
        let count = try entries(world)
        let line = given.line + ["--key", "k1", "--json"]
        let first = world.must(line)
        let files = try world.files()
        #expect(try entries(world) == count + 1)
        world.advance(days: 1)
        let second = world.must(line)
        #expect(try entries(world) == count + 1)
        #expect(try world.files() == files)
        let entry = try #require(try first.json()["entry"] as? String)
        #expect(try second.json()["entry"] as? String == entry)
        #expect(try !first.json().keys.contains("repeated"))
        #expect(try second.json()["repeated"] as? Bool == true)
        let spoken = world.must(given.line + ["--key", "k1"])
        #expect(spoken.err.contains(entry))
    }

    @Test(arguments: KeyCase.commands)
    func `同一编码换了内容就拒绝，账本一个字节也不变`(_ name: String) throws {
        let (world, given) = try prepared(name)
        world.must(given.line + ["--key", "k1"])
        if let file = given.otherFile { try world.write(file.text, to: file.name) }
        let files = try world.files()
        let result = world.run(given.other + ["--key", "k1", "--json"])
        #expect(result.status == .refused, "\(result.out)\(result.err)")
        #expect(try result.errorCode() == "key-reused")
        #expect(result.out == "")
        #expect(try world.files() == files)
    }

    @Test(arguments: KeyCase.commands)
    func `试运行不留痕迹，说出会怎样，随后真的那样`(_ name: String) throws {
        let (world, given) = try prepared(name)
        let files = try world.files()
        let said = world.must(given.line + ["--dry-run"])
        let rehearsed = world.must(given.line + ["--dry-run", "--json"])
        #expect(try world.files() == files)
        #expect(said.err.contains("试运行，什么都没有写入"))
        #expect(try rehearsed.json()["dryRun"] as? Bool == true)
        let written = world.must(given.line)
        let lines = written.out.split(separator: "\n", omittingEmptySubsequences: false)
        let known = lines.filter { line in given.knownOnceWritten.map { !line.hasPrefix($0) } ?? true }
        #expect(said.out.hasSuffix(known.joined(separator: "\n")))
        #expect(said.out == written.out || given.knownOnceWritten != nil)
        let entry = try #require(try rehearsed.json()["entry"] as? String)
        #expect(written.out.contains(entry))
        #expect(try world.files() != files)
    }

    @Test(arguments: KeyCase.commands)
    func `被拒绝的命令一个字节也不写`(_ name: String) throws {
        let (world, given) = try prepared(name)
        let files = try world.files()
        // A recorder's name that no entry may have refuses every one of them.
        let result = world.run(given.line + ["--by", "孙\u{202E}丽", "--json"])
        #expect(result.status == .refused)
        #expect(try result.errorCode() == "bad-text")
        #expect(result.out == "")
        #expect(try world.files() == files)
    }

    @Test func `没有账本时试运行建账，什么都不建`() throws {
        let world = TestWorld()
        let said = world.must("init 账 --name 隆华 --dry-run")
        #expect(said.out.contains("隆华"))
        #expect(try world.files().isEmpty)
    }

    /// A small book with members, points and goods, as the case needs it.
    private func prepared(_ name: String) throws -> (TestWorld, KeyCase) {
        let given = try #require(KeyCase.all[name], "no case for `\(name)`")
        let world = TestWorld()
        try world.write(rulesDocument([PlainItem(code: "labour", points: 20)]), to: "rules.json")
        try world.write(rulesDocument([PlainItem(code: "labour", points: 30)]), to: "next.json")
        try world.write("姓名,支部\n周杰,1\n郑洁,1\n", to: "new.csv")
        try world.write("编号,积分\n0001,5\n0002,2.5\n", to: "opening.csv")
        try world.write("编码,名称,价格,库存\npan,炒锅,20,3\n", to: "goods.csv")
        world.must("init 账 --name 隆华 --rules rules.json --rules-from 2021-01-01")
        world.environment["JIFEN_BOOK"] = "账"
        for line in [
            "branch add 1 第一党支部", "branch add 2 第二党支部", "member add 李梅 --branch 1",
            "member add 王芳 --branch 1", "member add 赵敏 --branch 2", "goods add soap 香皂 --price 1 --stock 10",
            "record labour 0001,0002,0003 --count 3",
        ] + given.before {
            world.must(line)
        }
        if given.days > 0 { world.advance(days: given.days) }
        return (world, given)
    }

    private func entries(_ world: TestWorld) throws -> Int {
        try BookFolder(world.path("账")).read().history.count
    }
}
