import Testing

@testable import jifen

@Suite struct GB18030Tests {
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

@Suite(.enabled(if: FoundationChinese.isReference)) struct GB18030ReferenceTests {
    /// Decodes as Foundation does, byte for byte, or is refused as there.
    private func compare(_ bytes: [UInt8]) {
        let (own, reference) = (Chinese.decodeGB18030(bytes), FoundationChinese.decodeGB18030(bytes))
        if own.map({ [UInt8]($0.utf8) }) != reference.map({ [UInt8]($0.utf8) }) {
            Issue.record("\(bytes.map { String($0, radix: 16) }.joined(separator: " "))")
        }
    }

    @Test func `每一个和每两个字节都读得一样`() {
        compare([])
        for first in UInt8.min...UInt8.max {
            compare([first])
            for second in UInt8.min...UInt8.max { compare([first, second]) }
        }
    }

    @Test func `四个字节读得一样`() {
        let ends = [39_419, 188_999, 189_000, 1_237_575, 1_237_576, 126 * 12_600 - 1]
        let numbers =
            Array(0..<40_000) + ends + stride(from: 40_000, to: 189_000, by: 997)
            + stride(from: 189_000, to: 126 * 12_600, by: 97)
        for number in numbers {
            let (head, tail) = (number / 1_260, number % 1_260)
            compare([head / 10 + 0x81, head % 10 + 0x30, tail / 10 + 0x81, tail % 10 + 0x30].map(UInt8.init))
        }
    }

    @Test func `每个字都写得一样`() {
        for value in Array(0...0xFFFF) + stride(from: 0x10000, through: 0x10FFFF, by: 97) {
            guard let text = Unicode.Scalar(UInt32(value)).map(String.init) else { continue }
            if Chinese.encodeGB18030(text) != FoundationChinese.encodeGB18030(text) {
                Issue.record("\(String(value, radix: 16))")
            }
        }
    }

    @Test(arguments: Seeds.some(1)) func `任意的字节都读得一样`(_ seed: UInt64) {
        let edges: [UInt8] = [
            0x00, 0x0A, 0x20, 0x2F, 0x30, 0x35, 0x39, 0x3A, 0x3F, 0x40, 0x7E, 0x7F, 0x80, 0x81, 0x84, 0x90,
            0xA1,
            0xC0, 0xE3, 0xFE, 0xFF,
        ]
        var random = SplitMix(state: seed)
        for _ in 0..<50_000 {
            compare(
                (0..<Int.random(in: 1...9, using: &random)).map { _ in edges.randomElement(using: &random)! })
        }
    }
}
