/// A command line as a transcript has it, cut into words as a shell would.
struct ShellWords {
    private(set) var words: [String] = []
    /// The file after `<`.
    private(set) var input: String?

    /// Double quotes keep blanks and know `\n`, `\e` and `\u{202E}`; single quotes keep everything.
    init(_ line: String) {
        var rest = Substring(line)
        var takesInput = false
        while let word = ShellWords.next(&rest) {
            if word.isBare && word.text == "<" {
                takesInput = true
            } else if takesInput {
                input = word.text
                takesInput = false
            } else {
                words.append(word.text)
            }
        }
    }

    private static func next(_ rest: inout Substring) -> (text: String, isBare: Bool)? {
        rest = rest.drop { $0 == " " }
        guard !rest.isEmpty else { return nil }
        var text = ""
        var isBare = true
        while let character = rest.first, character != " " {
            rest.removeFirst()
            switch character {
            case "\"":
                isBare = false
                while let inner = rest.popFirst(), inner != "\"" {
                    text += inner == "\\" ? escape(&rest) : String(inner)
                }
            case "'":
                isBare = false
                while let inner = rest.popFirst(), inner != "'" { text.append(inner) }
            default: text.append(character)
            }
        }
        return (text, isBare)
    }

    private static func escape(_ rest: inout Substring) -> String {
        switch rest.popFirst() {
        case "n": return "\n"
        case "e": return "\u{1B}"
        case "u":
            let digits = rest.dropFirst().prefix { $0 != "}" }
            rest = rest.dropFirst(digits.count + 2)
            return UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
        case let other?: return String(other)
        case nil: return ""
        }
    }
}
