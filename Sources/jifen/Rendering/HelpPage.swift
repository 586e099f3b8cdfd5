/// What `jifen help COMMAND` shows.
struct HelpPage {
    private let command: Declaration
    init(_ command: Declaration) { self.command = command }

    func text(in language: Language) -> String {
        var lines = ["jifen \(command.title(in: language)) — \(command.about[language])", ""]
        let other = language == .chinese ? command.english : command.chinese
        lines.append(Phrase("用法：", en: "Usage: ")[language] + usage(language))
        lines.append(Phrase("也可以写：jifen \(other)", en: "Also: jifen \(other)")[language])
        if !command.parameters.isEmpty {
            lines += ["", Phrase("内容：", en: "Words:")[language]]
            lines += HelpPage.list(command.parameters.map { ($0.name[language], $0.about[language]) })
        }
        let own = command.options
        if !own.isEmpty {
            lines += ["", Phrase("选项：", en: "Options:")[language]]
            lines += HelpPage.list(own.map { ($0.usage(in: language), $0.about[language]) })
        }
        let common = command.allOptions.filter { !own.contains($0) }
        lines += ["", Phrase("通用选项：", en: "Common options:")[language]]
        lines += HelpPage.list(common.map { ($0.usage(in: language), $0.about[language]) })
        if !command.notes.isEmpty { lines += [""] + command.notes.flatMap { $0[language].wrapped(to: 78) } }
        if !command.examples.isEmpty {
            lines += ["", Phrase("例子：", en: "Examples:")[language]]
            for example in command.examples {
                lines += ["  \(example.about[language])", "    \(example.command[language])"]
            }
        }
        return lines.joined(separator: "\n")
    }

    func usage(_ language: Language) -> String {
        let words = command.parameters.map { parameter in
            let word = parameter.name[language] + (parameter.repeats ? "…" : "")
            return parameter.isOptional ? "[\(word)]" : word
        }
        let options = command.options.isEmpty ? [] : [Phrase("[选项]", en: "[OPTIONS]")[language]]
        return (["jifen", command.title(in: language)] + words + options).joined(separator: " ")
    }

    /// Names on the left, what they are on the right, wrapped under themselves.
    static func list(_ rows: [(String, String)]) -> [String] {
        let left = min(rows.map(\.0.displayWidth).max() ?? 0, 26)
        return rows.flatMap { name, about -> [String] in
            let lines = about.wrapped(to: 78 - left - 4)
            let indent = String(repeating: " ", count: left + 4)
            guard name.displayWidth <= left else { return ["  " + name] + lines.map { indent + $0 } }
            return lines.enumerated().map { place, line in
                place == 0 ? "  " + name.padded(to: left) + "  " + line : indent + line
            }
        }
    }
}

extension Option {
    func usage(in language: Language) -> String {
        let names =
            language == .chinese && name.chinese != name.english
            ? "--\(name.english)，--\(name.chinese)" : "--\(name.english)"
        return value.map { "\(names) \($0[language])" } ?? names
    }
}
