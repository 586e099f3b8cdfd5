/// The plain letters and digits of single characters, looked up in ``rows``.
enum Readings {
    /// Stands in a row for the two dots that make a ü of the u before them.
    static let dots = UInt8(ascii: ":")

    /// Empty where the character has none. Takes some twenty comparisons.
    static func letters(of scalar: Unicode.Scalar) -> String {
        rows.withUTF8Buffer { table in
            var (low, high) = (0, table.count)
            while low < high {
                let middle = (low + high) / 2
                var start = middle
                while start > 0, table[start - 1] != newline { start -= 1 }
                let row = table[start...]
                let first = UInt32(text(row.prefix { $0 != space }), radix: 16) ?? 0
                if scalar.value < first {
                    high = start
                } else if scalar.value - first > 15 {
                    low = middle + 1
                } else {
                    // Behind the number in front.
                    let fields = row.prefix { $0 != newline }.split(separator: space).dropFirst()
                    let field = fields.dropFirst(Int(scalar.value - first)).first.map(text) ?? nothing
                    return field == nothing ? "" : field
                }
            }
            return ""
        }
    }

    private static func text(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private static let newline = UInt8(ascii: "\n")
    private static let space = UInt8(ascii: " ")
    private static let nothing = "-"
}
