import Testing

@testable import jifen

@Suite struct RecorderTests {
    @Test(arguments: ["周", "周 ", " 周", "\u{3000}周"])
    func `前后多了空格还是同一个人，不能审核自己登记的`(_ name: String) throws {
        let world = try TestWorld.withBook("member add 李梅 --branch 1", "settings review on")
        world.must(["record", "labour", "1", "--by", "周"])
        for option in [["--by", name], []] {
            world.environment["JIFEN_BY"] = name
            let answer = world.run(["approve", "main-5", "--yes", "--json"] + option)
            #expect(answer.err.contains("own-record"))
        }
    }
}
