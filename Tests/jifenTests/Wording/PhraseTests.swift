import Testing

@testable import jifen

@Suite struct PhraseTests {
    @Test func `两种语言各取各的，相加和相连也是`() {
        let phrase = Phrase("共", en: "in all ") + Phrase(verbatim: "3") + Phrase("人", en: " members")
        #expect(phrase[.chinese] == "共3人")
        #expect(phrase[.english] == "in all 3 members")
        let list = [Phrase("甲", en: "a"), Phrase("乙", en: "b")].joined(Phrase("、", en: ", "))
        #expect(list == Phrase("甲、乙", en: "a, b"))
        #expect([Phrase]().joined(Phrase("、", en: ", ")) == Phrase(verbatim: ""))
    }

    @Test(arguments: [
        ([], [:], false), (["--lang", "en"], [:], true), (["--lang=en"], [:], true),
        ([], ["JIFEN_LANG": "en"], true),
        (["--lang", "zh"], ["JIFEN_LANG": "en"], false), ([], ["JIFEN_LANG": "fr"], false),
        ([], ["LANG": "en_US.UTF-8"], false), ([], ["JIFEN_LANG": ""], false),
    ])
    func `默认说中文，选项先于环境变量，系统语言不作数`(_ words: [String], _ environment: [String: String], _ isEnglish: Bool) {
        let world = TestWorld()
        world.environment = environment
        let answer = world.must(["help"] + words).out
        #expect(answer.contains("Usage:") == isEnglish)
        #expect(answer.contains("用法：") != isEnglish)
    }

    @Test func `错误也说所选的语言`() {
        let world = TestWorld()
        #expect(world.run("rank --lang en").err.contains("There is no book"))
        #expect(world.run("rank").err.contains("没有账本"))
        world.environment["JIFEN_LANG"] = "en"
        #expect(world.run("fly").err.contains("No command"))
    }
}
