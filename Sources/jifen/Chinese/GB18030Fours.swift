/// The codes of four bytes: numbered through, first the characters below U+10000 without a code of two bytes,
/// then all above.
enum GB18030Fours {
    /// What the second and the fourth byte may be, and no second byte of a pair is.
    static let digits: ClosedRange<UInt8> = 0x30...0x39
    private static let letters: ClosedRange<UInt8> = 0x81...0xFE

    /// Where those from U+10000 on begin.
    private static let planes = 189_000

    /// Nil where the bytes are no such code.
    static func scalar(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) -> Unicode.Scalar? {
        guard letters ~= a, digits ~= b, letters ~= c, digits ~= d else { return nil }
        let head = Int(a - 0x81) * 10 + Int(b - 0x30)
        let number = (head * 126 + Int(c - 0x81)) * 10 + Int(d - 0x30)
        if number >= planes { return Unicode.Scalar(UInt32(number - planes + 0x10000)) }
        guard number < low.count else { return nil }
        return Unicode.Scalar(low[number] == exchanged.pair ? exchanged.four : low[number])
    }

    /// Nil where the character has no such code.
    static func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
        guard let number = number(of: scalar) else { return nil }
        let (head, tail) = (number / 1260, number % 1260)
        return [
            UInt8(head / 10 + 0x81), UInt8(head % 10 + 0x30), UInt8(tail / 10 + 0x81),
            UInt8(tail % 10 + 0x30),
        ]
    }

    private static func number(of scalar: Unicode.Scalar) -> Int? {
        guard let value = UInt16(exactly: scalar.value) else { return planes + Int(scalar.value) - 0x10000 }
        let wanted = value == exchanged.four ? exchanged.pair : value
        var places = low.indices
        while let last = places.last {
            let middle = (places.lowerBound + last) / 2
            if low[middle] == wanted { return middle }
            places = low[middle] < wanted ? middle + 1..<places.upperBound : places.lowerBound..<middle
        }
        return nil
    }

    /// Those below U+10000 in ascending order, as the first edition of the standard had them.
    private static let low: [UInt16] = (0x80...UInt16.max).filter { value in
        if 0xD800...0xDFFF ~= value || value == exchanged.four || lost.contains(value) { return false }
        return !GB18030Pairs.contain(value) || value == exchanged.pair || moved.contains { $0 ~= value }
    }

    /// A pair and a four that later editions exchanged: ḿ was private use once.
    private static let exchanged = (pair: UInt16(0x1E3F), four: UInt16(0xE7C7))

    /// What later editions gave a pair; the four bytes are still read.
    private static let moved: [ClosedRange<UInt16>] = [0x9FB4...0x9FBB, 0xFE10...0xFE19]

    /// The private-use characters that had those pairs, and one whose pair is a wide space today.
    private static let lost: [UInt16] = [
        0xE5E5, 0xE78D, 0xE78E, 0xE78F, 0xE790, 0xE791, 0xE792, 0xE793, 0xE794, 0xE795, 0xE796, 0xE81E,
        0xE826,
        0xE82B, 0xE82C, 0xE832, 0xE843, 0xE854, 0xE864,
    ]
}
