/// A command line split into a command, its options and the words that are left.
struct CallWords {
    let declaration: Declaration
    private(set) var options: [Option: [String]] = [:]
    private(set) var arguments: [String] = []

    /// - Parameter words: everything after the command's own name.
    init(_ words: ArraySlice<String>, of declaration: Declaration) throws(UsageError) {
        self.declaration = declaration
        var rest = words
        while let word = rest.popFirst() {
            if word == "--" {
                arguments += rest
                return
            }
            if CallWords.isOption(word) {
                try take(word, &rest)
            } else {
                arguments.append(word)
            }
        }
    }

    /// `-2` and `-` are arguments, everything else with a dash is an option.
    static func isOption(_ word: String) -> Bool {
        // What an input method makes of two hyphens.
        if let first = word.first, "—–－".contains(first) { return true }
        guard word.hasPrefix("-"), word != "-" else { return false }
        return !(word.dropFirst().first?.isNumber ?? false)
    }

    private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(UsageError) {
        let (name, attached) = CallWords.split(CallWords.hyphenated(word))
        let known = declaration.allOptions
        guard let option = known.first(where: { $0.matches(name) }) else {
            let names = known.flatMap { ["--\($0.name.english)", "--\($0.name.chinese)"] }
            throw .unknownOption(name, Nearest.name(to: name, in: names), declaration)
        }
        guard option.value != nil else {
            guard attached == nil else { throw .valueNotTaken(option) }
            options[option] = []
            return
        }
        guard let value = attached ?? rest.popFirst() else { throw .valueMissing(option) }
        guard attached != nil || !value.hasPrefix("--") else { throw .valueMissing(option) }
        guard options[option] == nil || option.repeats else { throw .optionTwice(option) }
        options[option, default: []].append(value)
    }

    /// `——标题` as `--标题`.
    private static func hyphenated(_ word: String) -> String {
        let rest = word.drop { "—–－".contains($0) }
        return rest.count == word.count ? word : "--\(rest)"
    }

    static func split(_ word: String) -> (name: String, value: String?) {
        // A mark that is drawn onto the sign belongs to the value.
        let scalars = word.unicodeScalars
        guard let sign = scalars.firstIndex(of: "=") else { return (word, nil) }
        return (String(scalars[..<sign]), String(scalars[scalars.index(after: sign)...]))
    }
}

extension Option {
    /// Whether a typed word with its dashes names this option.
    func matches(_ word: String) -> Bool {
        word == "--\(name.english)" || word == "--\(name.chinese)" || (self == .help && word == "-h")
    }
}
