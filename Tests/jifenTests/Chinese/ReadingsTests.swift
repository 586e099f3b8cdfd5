import Testing

@testable import jifen

@Suite(.enabled(if: FoundationChinese.isReference)) struct ReadingsTests {
    @Test func `读音表与 Foundation 的转换一致`() throws {
        let file = TableFile(
            name: "ReadingRows", type: "Readings",
            about: [
                "How characters are read, sixteen to a row from the one whose number stands in front: plain",
                "letters, “-” for none, and “:” for two dots that would make a ü of a u before them. What reads",
                "nothing at the end of a row is left out, and so is a row that is empty.",
                "",
                "Made from Foundation's transform to Latin, of all assigned characters, by the tests:",
                "`RECORD=1 swift test --filter ReadingsTests`.",
            ])
        try file.expect(Readings.rows, toBe: Self.rows())
    }

    private static func rows() -> [String] {
        stride(from: UInt32(0), through: 0x10FFFF, by: 16).compactMap { first in
            let fields = (first..<first + 16).map { Unicode.Scalar($0).map(field) ?? "-" }
            guard let last = fields.lastIndex(where: { $0 != "-" }) else { return nil }
            return TableFile.hex(first) + " " + fields[...last].joined(separator: " ")
        }
    }

    private static func field(_ scalar: Unicode.Scalar) -> String {
        guard ![.unassigned, .privateUse].contains(scalar.properties.generalCategory) else { return "-" }
        let dots = FoundationChinese.letters(of: "u\(scalar)").first == "v" ? ":" : ""
        let field = dots + FoundationChinese.reading(of: String(scalar))
        return field.isEmpty ? "-" : field
    }

    @Test func `查表查得到每一个字`() {
        for row in Readings.rows.description.split(separator: "\n") {
            let fields = row.split(separator: " ")
            let first = UInt32(fields[0], radix: 16) ?? 0
            for value in first..<first + 16 {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let field = fields.dropFirst(Int(value - first) + 1).first ?? "-"
                let letters = Readings.letters(of: scalar)
                if letters != (field == "-" ? "" : field) { Issue.record("\(scalar.debugDescription)") }
            }
        }
    }

    @Test(arguments: ["\0", "\u{9}", " ", "·", "\u{E000}", "\u{D7FF}", "\u{10FFFF}"] as [Unicode.Scalar])
    func `表里没有的没有读音`(_ scalar: Unicode.Scalar) { #expect(Readings.letters(of: scalar) == "") }

    /// Han of all blocks, Latin with marks, marks alone, digits of all kinds, emoji, selectors and joiners.
    private static let alphabet: [ClosedRange<UInt32>] = [
        0x20...0x7E, 0xA0...0x24F, 0x300...0x30F, 0x344...0x344, 0x370...0x3FF, 0x400...0x45F,
        0x1E00...0x1EFF,
        0x1FD0...0x1FFE, 0x2000...0x20FF, 0x2100...0x218F, 0x2460...0x24FF, 0x3000...0x30FF, 0x3200...0x33FF,
        0x3400...0x4DBF, 0x4E00...0x9FFF, 0x4E00...0x9FFF, 0x4E00...0x9FFF, 0xAC00...0xAD00, 0xE000...0xE010,
        0xF900...0xFAFF, 0xFE00...0xFE0F, 0xFF01...0xFF5E, 0x1D400...0x1D7FF, 0x1F1E6...0x1F2FF,
        0x1F300...0x1F64F, 0x20000...0x2A6DF, 0x2F800...0x2FA1F, 0xE0100...0xE0110,
    ]

    @Test(arguments: Seeds.some(1)) func `任意的姓名都与 Foundation 的读法一样`(_ seed: UInt64) {
        var random = SplitMix(state: seed)
        for _ in 0..<20_000 {
            var name =
                Bool.random(using: &random) ? SurnameReading.all.randomElement(using: &random)!.surname : ""
            for _ in 0..<Int.random(in: 1...5, using: &random) {
                let values = Self.alphabet.randomElement(using: &random)!
                if let scalar = Unicode.Scalar(UInt32.random(in: values, using: &random)) {
                    name.unicodeScalars.append(scalar)
                }
            }
            if Chinese.pinyin(of: name) != FoundationChinese.pinyin(of: name) {
                Issue.record("\(name.debugDescription)")
            }
        }
    }
}
