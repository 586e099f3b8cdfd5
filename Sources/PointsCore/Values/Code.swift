/// A short name that people type: of a branch, an item of the rules, an article.
///
/// The phantom type keeps a branch's code from being taken for an article's.
public struct Code<Named>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// Letters (Chinese too), digits, `-`, `_` and `.`, 1 to 32 characters, not starting with `-`.
    public init(_ text: String) throws(Malformed) {
        guard (1...Code.limit).contains(text.unicodeScalars.count), text.first != "-",
            text.unicodeScalars.allSatisfy(\.fitsCode)
        else { throw .code(text) }
        self.text = text
    }

    static var limit: Int { 32 }

    /// - Parameter plain: letters of ASCII, digits, `-`, `_` and `.`, 1 to ``limit``, not starting with `-`.
    init(plain: String) { text = plain }

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

extension Unicode.Scalar {
    fileprivate var fitsCode: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        case "\u{4E00}"..."\u{9FFF}", "\u{3400}"..."\u{4DBF}": true
        default: false
        }
    }
}
