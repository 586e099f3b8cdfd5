/// The first 128 bits of a board's digest (指纹): short enough to be printed and typed, too long to be forged.
public struct Fingerprint: Hashable, Sendable {
    /// 32 hex digits.
    public let digits: String

    public init(_ digest: Digest) { digits = String(digest.description.prefix(32)) }

    /// As people copy it from paper: in groups or not, with dashes or blanks, in capitals, full-width.
    public init?(typed text: String) {
        var digits = ""
        for character in text.halfWidth.lowercased() where !"-‐‑–— \u{3000}\t".contains(character) {
            guard "0123456789abcdef".contains(character) else { return nil }
            digits.append(character)
        }
        guard digits.utf8.count == 32 else { return nil }
        self.digits = digits
    }
}

extension Fingerprint: LineText {
    /// In eight groups of four: `9f1c-…`.
    public var description: String {
        var grouped = ""
        for (place, digit) in digits.enumerated() {
            if place > 0, place % 4 == 0 { grouped += "-" }
            grouped.append(digit)
        }
        return grouped
    }

    static func parse(line text: String) -> Fingerprint? { Fingerprint(typed: text) }
}
