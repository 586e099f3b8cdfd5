/// The codes of two bytes, looked up in ``rows``.
enum GB18030Pairs {
    /// Nil where the bytes are no such code.
    static func scalar(_ first: UInt8, _ second: UInt8) -> Unicode.Scalar? {
        guard (0x81...0xFE).contains(first), second >= 0x40 else { return nil }
        // Twelve rows for each first byte: a label, sixteen fields, and after each of them one character.
        let row = Int(first - 0x81) * 12 + Int(second >> 4) - 4
        let start = (row * 17 + Int(second & 15) + 1) * 5
        return rows.withUTF8Buffer { table in
            UInt32(String(decoding: table[start..<start + 4], as: UTF8.self), radix: 16)
                .flatMap(Unicode.Scalar.init)
        }
    }

    /// Nil where the character has no such code.
    static func bytes(_ scalar: Unicode.Scalar) -> [UInt8]? {
        guard scalar.value < codes.count, codes[Int(scalar.value)] != 0 else { return nil }
        let code = codes[Int(scalar.value)]
        return [UInt8(code >> 8), UInt8(code & 0xFF)]
    }

    /// Whether the character has such a code.
    static func contain(_ value: UInt16) -> Bool { codes[Int(value)] != 0 }

    /// For each character below U+10000 its code, or 0. Made when it is first asked for.
    private static let codes: [UInt16] = {
        var codes = [UInt16](repeating: 0, count: 0x10000)
        // Two codes are a wide space: going backwards, the first is the one that stays.
        for code in (UInt16(0x8140)...0xFEFE).reversed() {
            guard let scalar = scalar(UInt8(code >> 8), UInt8(code & 0xFF)) else { continue }
            codes[Int(scalar.value)] = code
        }
        return codes
    }()
}
