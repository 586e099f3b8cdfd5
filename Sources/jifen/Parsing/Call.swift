internal import PointsCore

/// A command line taken apart: which command, and the words for each of its places.
struct Call: Sendable {
    let declaration: Declaration
    let language: Language
    fileprivate(set) var arguments: [Parameter: [String]] = [:]
    fileprivate(set) var options: [Option: [String]] = [:]

    subscript(parameter: Parameter) -> [String] { arguments[parameter] ?? [] }
    subscript(option: Option) -> String? { options[option]?.last }
    func all(_ option: Option) -> [String] { options[option] ?? [] }
    func has(_ option: Option) -> Bool { options[option] != nil }

    /// The word of a parameter that takes exactly one.
    func word(_ parameter: Parameter) -> String { self[parameter].first ?? "" }

    /// What was asked, in one form whatever language and order it was typed in; and the contents of the files
    /// it named. Two calls with the same key must agree in this.
    func digest(of inputs: [[UInt8]]) -> Digest {
        let passing: Set<Option> = [.key, .json, .language, .book, .desk, .by, .yes, .receipt, .receiptWidth]
        var text = declaration.english
        for parameter in declaration.parameters {
            // A file counts by what is in it.
            let words = parameter.kind == .file ? [] : self[parameter]
            text += "\u{1E}\(parameter.name.english)\u{1F}" + words.joined(separator: "\u{1F}")
        }
        for option in declaration.options where !passing.contains(option) && has(option) {
            let values = option.kind == .file ? [] : all(option)
            text += "\u{1E}--\(option.name.english)\u{1F}" + values.joined(separator: "\u{1F}")
        }
        let sums = inputs.map { "\u{1E}" + Digest(of: $0).description }.joined()
        return Digest(of: (text + sums).utf8)
    }
}

extension Call {
    init(_ words: CallWords, _ language: Language) throws(UsageError) {
        declaration = words.declaration
        self.language = language
        options = words.options
        let required = declaration.parameters.filter { !$0.isOptional }
        if words.arguments.count < required.count {
            throw .missing(required[words.arguments.count], declaration)
        }
        var rest = words.arguments[...]
        let needed = declaration.parameters.reversed().reduce(into: [0]) { needed, parameter in
            needed.append(needed[needed.count - 1] + (parameter.isOptional ? 0 : 1))
        }
        for (place, parameter) in declaration.parameters.enumerated() {
            let later = needed[declaration.parameters.count - place - 1]
            let available = rest.count - later
            let taken = parameter.repeats ? max(available, 0) : min(max(available, 0), 1)
            if taken > 0 { arguments[parameter] = Array(rest.prefix(taken)) }
            rest = rest.dropFirst(taken)
        }
        if let extra = rest.first { throw .extraArgument(extra, declaration) }
    }
}
