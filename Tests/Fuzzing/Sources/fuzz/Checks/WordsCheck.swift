@testable import PointsCore
@testable import jifen

/// A command line, one word a line: what is understood is understood again from its plainest form.
enum WordsCheck {
    static func run(_ text: String) throws(Broken) {
        let words = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let language = Language.allCases[words.count % Language.allCases.count]
        _ = Candidates(book: Examples.book, language: language).candidates(for: words)
        let call: Call
        do throws(UsageError) { call = try understood(words) } catch {
            try expectSaid(error.phrase)
            for detail in error.details { try expectSaid(detail) }
            return
        }
        let plain = plainest(call)
        guard let again = try? understood(plain) else { throw Broken("not understood again: \(plain)") }
        try expect(again.arguments == call.arguments, "other words from \(plain): \(again.arguments)")
        try expect(again.options == call.options, "other options from \(plain): \(again.options)")
        try expect(again.digest(of: []) == call.digest(of: []), "another digest from \(plain)")
    }

    private static func understood(_ words: [String]) throws(UsageError) -> Call {
        let found = try CommandSearch.find(words)
        return try Call(try CallWords(found.rest, of: found.command.declaration), .chinese)
    }

    /// English names, `--name=value`, and every other word behind `--`.
    private static func plainest(_ call: Call) -> [String] {
        var words = call.declaration.path.words.map(\.english)
        for option in call.declaration.allOptions where call.has(option) {
            let name = "--\(option.name.english)"
            words += option.value == nil ? [name] : call.all(option).map { "\(name)=\($0)" }
        }
        return words + ["--"] + call.declaration.parameters.flatMap { call[$0] }
    }
}
