import Testing

@testable import jifen

@Suite struct TakerWordTests {
    private static func taker(_ who: String, _ role: String? = nil, _ amount: String? = nil) -> TakerWord {
        TakerWord(role: role, who: who, amount: amount)
    }

    @Test(arguments: [
        ("0001", [taker("0001")]), ("0001,0002", [taker("0001"), taker("0002")]),
        ("0001，李梅、lm", [taker("0001"), taker("李梅"), taker("lm")]),
        ("组织=0001,0002", [taker("0001", "组织"), taker("0002", "组织")]),
        ("组织＝０００１", [taker("０００１", "组织")]), ("王芳（大）", [taker("王芳（大）")]),
        ("0005*3,0006*90m", [taker("0005", nil, "3"), taker("0006", nil, "90m")]),
        ("参加=李梅×2", [taker("李梅", "参加", "2")]), ("李梅＊1.5", [taker("李梅", nil, "1.5")]),
        ("张 伟", [taker("张伟")]), ("欧阳 海", [taker("欧阳 海")]), ("0001, 0002", [taker("0001"), taker("0002")]),
    ])
    func `一个词里的角色、党员和各人的数量`(_ word: String, _ takers: [TakerWord]) throws {
        #expect(try TakerWord.parse(word) == takers)
    }

    @Test(arguments: ["", "0001,", ",0001", "0001,,0002", "组织=", " ", "组织=0001,", "*2", "0001, ,0002"])
    func `空着的地方是错`(_ word: String) {
        let error = #expect(throws: UsageError.self) { try TakerWord.parse(word) }
        #expect(error?.code == "empty-word", "\(String(describing: error))")
    }

    @Test(arguments: ["=0001", "a=b=c", "0001*", "0001*2*3", "组织=0001=2"])
    func `写法不对是错`(_ word: String) {
        let error = #expect(throws: UsageError.self) { try TakerWord.parse(word) }
        #expect(error?.code == "bad-member-list", "\(String(describing: error))")
    }
}
