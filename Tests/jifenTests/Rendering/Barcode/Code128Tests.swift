import Testing

@testable import jifen

@Suite struct Code128Tests {
    /// Start, text, check, stop, worked out by hand from the standard.
    @Test(arguments: [
        ("0000001010", [105, 0, 0, 0, 10, 10, 92, 106]),
        ("PJJ123C", [104, 48, 42, 42, 17, 18, 19, 35, 55, 106]),
        ("Wikipedia", [104, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, 106]),
        ("12", [105, 12, 14, 106]),
        ("1", [104, 17, 18, 106]),
        ("A1", [104, 33, 17, 68, 106]),
        ("AB1234", [104, 33, 34, 99, 12, 34, 102, 106]),
    ])
    func `known barcodes`(_ text: String, _ symbols: [Int]) throws {
        #expect(Code128(text)?.symbols == symbols)
    }

    @Test(arguments: [
        // A pair of digits at an end or four in the middle is worth a change of sets; less is not.
        ("123", 3), ("1234", 2), ("12345", 4), ("A12", 3), ("A1234", 4), ("1234A", 4), ("12A", 3),
        ("A1234B", 6), ("A12B", 4), ("A123456B", 7), ("\t", 1), ("a\tb", 4), ("A\t\u{1}B", 4), ("K001", 4),
    ])
    func `as short as it can be`(_ text: String, _ count: Int) throws {
        let barcode = try #require(Code128(text))
        #expect(barcode.symbols.count == count + 3, "\(barcode.symbols)")
    }

    @Test(arguments: ["", "卡三", "K００1", "é", "a\u{80}"])
    func `nothing else than ASCII`(_ text: String) { #expect(Code128(text) == nil) }

    @Test func `the table is that of the standard`() {
        let patterns = Code128Patterns.all
        #expect(patterns.count == 107)
        #expect(Set(patterns).count == 107)
        for pattern in patterns.dropLast() {
            #expect(pattern.count == 6)
            #expect(pattern.reduce(0, +) == 11)
            // Bars are even, which is how a reader notices one that is smudged.
            #expect((pattern[0] + pattern[2] + pattern[4]) % 2 == 0)
        }
        #expect(patterns[106] == [2, 3, 3, 1, 1, 1, 2])
        #expect(
            patterns[103...105].map { $0 } == [[2, 1, 1, 4, 1, 2], [2, 1, 1, 2, 1, 4], [2, 1, 1, 2, 3, 2]])
    }

    @Test func `what is read back is what was said`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var dice = SplitMix(state: seed)
        for round in 0..<2_000 {
            let length = Int.random(in: 1...32, using: &dice)
            let text = String(
                String.UnicodeScalarView(
                    (0..<length).map { _ in
                        let range: ClosedRange<UInt8> =
                            switch Int.random(in: 0..<(round % 2 == 0 ? 3 : 6), using: &dice) {
                            case 0, 1: 48...57
                            case 2: 0...127
                            case 3: 0...31
                            default: 33...126
                            }
                        return Unicode.Scalar(UInt8.random(in: range, using: &dice))
                    }))
            let barcode = try #require(Code128(text))
            #expect(Code128Reading(barcode.symbols).text == text, "seed \(seed)")
            #expect(barcode.symbols.count <= length * 2 + 3, "seed \(seed)")
        }
    }
}

/// Reads symbols as a scanner would, without a thought of how they came about.
private struct Code128Reading {
    private(set) var text: String?

    init(_ symbols: [Int]) {
        guard symbols.count >= 4, symbols.last == 106 else { return }
        var sum = symbols[0]
        for place in 1..<symbols.count - 2 { sum += place * symbols[place] }
        guard sum % 103 == symbols[symbols.count - 2] else { return }
        var set = symbols[0]
        var borrowed = false
        var text = ""
        func add(_ value: Int) { text.unicodeScalars.append(Unicode.Scalar(UInt8(value))) }
        for value in symbols[1..<symbols.count - 2] {
            let now = borrowed ? (set == 103 ? 104 : 103) : set
            borrowed = false
            switch (now, value) {
            case (105, 0...99): text += (value < 10 ? "0" : "") + String(value)
            case (105, 100): set = 104
            case (105, 101), (104, 101): set = 103
            case (104, 99), (103, 99): set = 105
            case (103, 100): set = 104
            case (103, 98), (104, 98): borrowed = true
            case (104, 0...95): add(value + 32)
            case (103, 0...63): add(value + 32)
            case (103, 64...95): add(value - 64)
            default: return
            }
        }
        self.text = text
    }
}
