import PointsCore
import Testing

@testable import jifen

@Suite struct ChineseTests {
    @Test(arguments: [
        ("李梅", "limei", "lm"), ("吕布", "lvbu", "lb"), ("女", "nv", "n"), ("略", "lve", "l"),
        ("欧阳娜娜", "ouyangnana", "oynn"), ("古丽·买买提", "gulimaimaiti", "glmmt"), ("王Tom", "wangtom", "wt"),
        ("Tom Smith", "tomsmith", "ts"), ("李梅2", "limei2", "lm2"), ("0007", "0007", "0007"),
        ("Élan", "elan", "e"),
        ("Ａ组", "azu", "az"), ("李〇", "liling", "ll"), ("𠮷田", "tian", "t"), ("", "", ""), ("·", "", ""),
        ("张 伟", "zhangwei", "zw"), ("嗯", "ng", "n"), ("Lü", "lv", "l"),
    ])
    func `姓名写成拼音和首字母`(_ name: String, _ full: String, _ initials: String) {
        #expect(Chinese.pinyin(of: name) == Pinyin(full: full, initials: initials))
    }
}
