import Testing

@testable import jifen

@Suite struct CounterWordTests {
    @Test(arguments: [
        ("", CounterWord.done), ("  \r\n", .done), ("\u{FEFF}", .done), ("-1", .takeBack), ("－１", .takeBack),
        ("*3", .quantity("3")), ("＊３", .quantity("3")), ("×12", .quantity("12")), ("*", .quantity("")),
        ("放弃", .cancel), ("领取 main-9", .collect("main-9")), ("领取", .name("领取")), ("撤销", .undo),
        ("?", .help), ("？", .help), ("退出", .leave), ("quit", .leave),
        ("0001\r", .name("0001")), ("\u{1B}0001\t", .name("0001")), ("香皂*2", .name("香皂*2")),
        ("欧阳　海", .name("欧阳　海")), ("-2", .name("-2")), ("--by", .name("--by")),
    ])
    func `每一行是什么意思`(_ typed: String, _ meant: CounterWord) { #expect(CounterWord(typed) == meant) }
}
