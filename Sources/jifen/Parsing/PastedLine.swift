/// One line of a paste that is not blank, and what it looks like.
struct PastedLine {
    /// Its place in the paste, counted from 1.
    let number: Int
    /// As pasted, without blanks at the ends.
    let text: String
    /// Folded, and without a numbering.
    let content: Substring
    let isNumbered: Bool
    let isHeading: Bool
    /// 例：姓名+人数, with which WeChat lets the first in the list show the others how.
    let isExample: Bool

    static func all(in paste: String) -> [PastedLine] {
        paste.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .enumerated()
            .compactMap { PastedLine($1, number: $0 + 1) }
    }

    private init?(_ raw: Substring, number: Int) {
        let folded = raw.foldedFromPaste
        guard !folded.isEmpty else { return nil }
        let rest = ListNumbering.rest(of: Substring(folded))
        self.number = number
        text = String(raw.trimmed(\.isWhitespace))
        content = rest ?? Substring(folded)
        isNumbered = rest != nil
        isHeading = folded.filter { $0 != " " }.hasPrefix("#接龙")
        isExample = folded.first == "例" && (folded.dropFirst().first.map { " :、,".contains($0) } ?? true)
    }
}
