/// A short name that people type: of a branch, an item of the rules, an article.
///
/// The phantom type keeps a branch's code from being taken for an article's.
public struct Code<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// Letters (Chinese too), digits, `-`, `_` and `.`, 1 to 32 characters, not starting with `-`.
    public init(_ text: String) throws(Malformed) {
        guard !text.isPlainCode else {
            self.text = text
            return
        }
        guard (1...32).contains(text.unicodeScalars.count), text.first != "-",
            text.unicodeScalars.allSatisfy(\.fitsCode)
        else { throw .code(text) }
        self.text = text
    }

    /// For lookups: a code that no entry can hold.
    init() { text = "" }

    public static func < (a: Code, b: Code) -> Bool {
        // Branch 10 comes after branch 9; plain numbers come first, or 9, 10, 1a would go round in a circle.
        let digits = (a.text.isDigits, b.text.isDigits)
        if digits.0 != digits.1 { return digits.0 }
        guard digits.0, a.text.utf8.count != b.text.utf8.count else { return a.text < b.text }
        return a.text.utf8.count < b.text.utf8.count
    }
    public var description: String { text }
}

extension String {
    /// Whether this is a code without Chinese characters: no scalar has to be looked at.
    fileprivate var isPlainCode: Bool {
        guard (1...32).contains(utf8.count), utf8.first != UInt8(ascii: "-") else { return false }
        for byte in utf8 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E: continue
            default: return false
            }
        }
        return true
    }
}

extension Unicode.Scalar {
    fileprivate var fitsCode: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        case "\u{4E00}"..."\u{9FFF}", "\u{3400}"..."\u{4DBF}": true
        default: false
        }
    }
}
