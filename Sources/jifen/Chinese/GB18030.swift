extension Chinese {
    /// The text, or nil where the bytes are not GB18030. The byte 0x80 is taken for “€”, as Windows writes it.
    static func decodeGB18030(_ bytes: [UInt8]) -> String? {
        var text = String.UnicodeScalarView()
        var rest = bytes[...]
        while let first = rest.popFirst() {
            guard let scalar = scalar(first, &rest) else { return nil }
            text.append(scalar)
        }
        return String(text)
    }

    /// What a byte and, where it needs them, one or three after it stand for; those are taken off.
    private static func scalar(_ first: UInt8, _ rest: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
        if first < 0x80 { return Unicode.Scalar(first) }
        if first == 0x80 { return "€" }
        guard let second = rest.popFirst() else { return nil }
        guard GB18030Fours.digits.contains(second) else { return GB18030Pairs.scalar(first, second) }
        guard let third = rest.popFirst(), let fourth = rest.popFirst() else { return nil }
        return GB18030Fours.scalar(first, second, third, fourth)
    }

    /// The bytes, or nil where a character has none: a few private-use ones lost theirs when what they stood
    /// for was given a place of its own.
    static func encodeGB18030(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(scalar.value))
            } else if let code = GB18030Pairs.bytes(scalar) ?? GB18030Fours.bytes(scalar) {
                bytes += code
            } else {
                return nil
            }
        }
        return bytes
    }
}
