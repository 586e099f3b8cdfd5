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

    @Test(
        arguments: [
            ("李梅", [0xC0, 0xEE, 0xC3, 0xB7]), ("a", [0x61]), ("", []), ("€", [0xA2, 0xE3]),
            ("😀", [0x94, 0x39, 0xFC, 0x36]),
            ("𠮷", [0x95, 0x34, 0xB2, 0x35]), ("\u{FFFD}", [0x84, 0x31, 0xA4, 0x37]), ("é", [0xA8, 0xA6]),
            ("㐂", [0x81, 0x39, 0xEF, 0x31]),
            ("·\r\n", [0xA1, 0xA4, 0x0D, 0x0A]),
        ] as [(String, [UInt8])])
    func `GB18030 一来一回`(_ text: String, _ bytes: [UInt8]) {
        #expect(Chinese.encodeGB18030(text) == bytes)
        #expect(Chinese.decodeGB18030(bytes).map { Array($0.utf8) } == Array(text.utf8))
    }

    @Test(
        arguments: [
            [0xFF], [0x61, 0xFF], [0xC0], [0x61, 0xC0], [0xC0, 0x20], [0xC0, 0x0A], [0xC0, 0xEE, 0xC3],
            [0x81, 0x30],
            [0x81, 0x30, 0x81], [0x81, 0x7F], [0xE3, 0x32, 0x9A, 0x36], [0x84, 0x31, 0xA5, 0x30],
        ] as [[UInt8]])
    func `不是 GB18030 就不猜`(_ bytes: [UInt8]) {
        #expect(Chinese.decodeGB18030(bytes) == nil)
    }

    @Test func `任何两个字节都不会读出替代字符`() {
        for value in 0...UInt16.max {
            let text = Chinese.decodeGB18030([UInt8(value >> 8), UInt8(value & 0xFF)])
            if let text, text.unicodeScalars.contains("\u{FFFD}") { Issue.record("\(value)") }
        }
    }

    @Test func `长文不在中间断错`() {
        let text = String(repeating: "李a𠮷😀梅，", count: 20_000) + "完"
        let bytes = Chinese.encodeGB18030(text)
        #expect(bytes.flatMap(Chinese.decodeGB18030) == text)
    }

    @Test(arguments: ["\u{E5E5}", "李\u{E78D}", "\u{E864}"])
    func `写不回原样的字符不写`(_ text: String) {
        #expect(Chinese.encodeGB18030(text) == nil)
    }

    @Test func `Windows 写的欧元号也认得`() {
        #expect(Chinese.decodeGB18030([0x80]) == "€")
    }
}
