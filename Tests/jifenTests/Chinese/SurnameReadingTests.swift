import PointsCore
import Testing

@testable import jifen

@Suite struct SurnameReadingTests {
    @Test(arguments: [
        ("单田芳", "shantianfang"), ("曾巩", "zenggong"), ("仇英", "qiuying"), ("解缙", "xiejin"), ("区大", "ouda"),
        ("查良镛", "zhaliangyong"), ("盖叫天", "gejiaotian"), ("朴树", "piaoshu"), ("覃丽", "qinli"),
        ("翟天", "zhaitian"),
        ("尉迟恭", "yuchigong"), ("万俟明", "moqiming"), ("乐毅", "yueyi"), ("缪荃", "miaoquan"),
        ("种师道", "chongshidao"),
        ("折克行", "shekexing"), ("员半千", "yunbanqian"), ("贠明", "yunming"), ("召明", "shaoming"),
        ("单于明", "chanyuming"),
        ("薄明", "boming"), ("卜明", "buming"), ("澹台明", "tantaiming"), ("乐正明", "yuezhengming"),
        ("拓跋明", "tuobaming"),
        ("繁明", "poming"), ("都明", "duming"), ("乜明", "nieming"), ("么明", "yaoming"), ("粘明", "nianming"),
        ("洗明", "xianming"), ("句明", "gouming"), ("祭明", "zhaiming"), ("郇明", "xunming"), ("秘明", "biming"),
        ("钭明", "touming"), ("蔚明", "yuming"),
    ])
    func `姓按姓的读音`(_ name: String, _ full: String) {
        #expect(Chinese.pinyin(of: name).full == full)
    }

    @Test(arguments: [
        ("任明", "renming"), ("宁明", "ningming"), ("曲明", "quming"), ("晁明", "chaoming"), ("佟明", "tongming"),
        ("长孙明", "zhangsunming"), ("葛明", "geming"), ("纪明", "jiming"), ("应明", "yingming"), ("华明", "huaming"),
        ("万明", "wanming"), ("尉明", "weiming"), ("司马明", "simaming"), ("令狐明", "linghuming"), ("冼明", "xianming"),
    ])
    func `读音本来就对的姓不必列`(_ name: String, _ full: String) {
        #expect(Chinese.pinyin(of: name).full == full)
        #expect(SurnameReading.leading(name) == nil)
    }

    @Test(arguments: SurnameReading.all)
    func `列出的姓都确实与通常的读音不同`(_ reading: SurnameReading) {
        #expect(reading.syllables != reading.surname.map(Chinese.reading))
        #expect(reading.syllables.count == reading.surname.count)
    }

    @Test(arguments: [
        ("查干巴特尔", "chaganbateer"), ("朴·买买提", "pumaimaiti"), ("李单", "lidan"), ("王曾", "wangceng"),
    ])
    func `不是姓的字按通常的读音`(_ name: String, _ full: String) {
        #expect(Chinese.pinyin(of: name).full == full)
    }

    @Test func `首字母跟着姓的读音`() {
        #expect(Chinese.pinyin(of: "单于明").initials == "cym")
        #expect(Chinese.pinyin(of: "翟天临").initials == "ztl")
    }
}
