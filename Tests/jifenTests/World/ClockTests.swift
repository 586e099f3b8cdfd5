import Testing

@testable import jifen

@Suite struct ClockTests {
    @Test(arguments: [(0, false), (-3_600, false), (-86_400, false), (-86_401, true), (-3 * 86_400, true)])
    func `电脑日期比上一条早一天以上要说`(_ back: Int, _ isSaid: Bool) {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一党支部")
        world.advance(seconds: back)
        let said = world.must("branch add 2 第二党支部").err
        #expect(said.contains("比上一条 main-1（2021-06-15）早") == isSaid, "\(said)")
    }
}
