/// What a cell holds, for a spreadsheet treats the two differently.
enum CSVCell: Equatable, Sendable {
    /// Words, and digits that are a name rather than an amount: numbers of members and cards.
    case text(String)
    /// An amount in plain notation, written as it is.
    case number(String)
}

/// Writes rows as CSV (RFC 4180, lines end with CRLF) that a spreadsheet shows as it was meant.
enum CSVWriter {
    /// In UTF-8, behind the mark by which Excel knows it.
    static func bytes(_ rows: [[CSVCell]]) -> [UInt8] { [0xEF, 0xBB, 0xBF] + Array(write(rows).utf8) }

    static func write(_ rows: [[CSVCell]]) -> String {
        var text = ""
        for row in rows {
            text += row.map(written).joined(separator: ",") + "\r\n"
        }
        return text
    }

    private static func written(_ cell: CSVCell) -> String {
        switch cell {
        case .number(let number): number
        case .text(let text): quotedWhereNeeded(guarded(text))
        }
    }

    private static func guarded(_ text: String) -> String {
        // The apostrophe is what a spreadsheet itself uses to say “this is text”.
        if wouldRun(text) { return "'" + text }
        // Without the tab Excel would show 0007 as 7 and a card number as 6.2122E+15; readers trim it.
        if wouldChange(text) { return "\t" + text }
        return text
    }

    /// Whether a spreadsheet would take the text for a formula and run it.
    private static func wouldRun(_ text: String) -> Bool {
        let first = text.unicodeScalars.first { $0 != " " && $0 != "\u{3000}" && $0 != "\u{A0}" }
        switch first {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": return true
        default: return false
        }
    }

    /// Whether a spreadsheet would take the digits for an amount and lose zeros or round.
    private static func wouldChange(_ text: String) -> Bool {
        let digits = text.utf8
        guard digits.allSatisfy({ $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }) else { return false }
        return digits.count >= 12 || (digits.count > 1 && digits.first == UInt8(ascii: "0"))
    }

    private static func quotedWhereNeeded(_ text: String) -> String {
        let blank: (Unicode.Scalar?) -> Bool = { $0 == " " || $0 == "\u{3000}" }
        let scalars = text.unicodeScalars
        let needed =
            scalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
            || blank(scalars.first) || blank(scalars.last) || scalars.last == "\t"
        guard needed else { return text }
        var quoted = "\""
        for scalar in scalars {
            if scalar == "\"" { quoted.unicodeScalars.append(scalar) }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
