@testable import PointsCore
@testable import jifen

/// A file of scoring rules: what is accepted can be kept in the journal, and that form is accepted as a file again.
enum RulesCheck {
    static func run(_ bytes: [UInt8]) throws(Broken) {
        guard let text = try? TextDecoding.decode(bytes).text else { return }
        let rules: RuleBook
        do throws(DocumentFault) { rules = try RulesDocument.parse(text) } catch {
            let lines = text.utf8.count { $0 == 0x0A } + 1
            try expect((1...lines).contains(error.line), "line \(error.line) of \(lines)")
            return try expectSaid(error.phrase)
        }
        try expectKept(rules)
        let written = String(decoding: rules.line, as: UTF8.self)
        let again = try? RulesDocument.parse(written)
        try expect(again == rules, "the journal's form is read as \(String(describing: again)): \(written)")
    }
}

/// Every refusal has words in both languages.
func expectSaid(_ phrase: Phrase) throws(Broken) {
    try expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty, "a refusal without words: \(phrase)")
}
