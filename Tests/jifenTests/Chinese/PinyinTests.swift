import PointsCore
import Testing

@testable import jifen

@Suite struct PinyinTests {
    @Test(arguments: [
        (["li", "mei"], "limei", "lm"), (["ou", "", "na"], "ouna", "on"), ([], "", ""),
        (["li", "2"], "li2", "l2"),
    ])
    func `音节连成全拼，各取首字母`(_ syllables: [String], _ full: String, _ initials: String) {
        #expect(Pinyin(syllables: syllables) == Pinyin(full: full, initials: initials))
    }
}
