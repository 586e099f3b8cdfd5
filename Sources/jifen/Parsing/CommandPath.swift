/// What is typed to call a command: one word, or a group and a word (`member add`). Apart from all else that is
/// declared, as to find one command the names of all are looked at.
struct CommandPath: Hashable, Sendable {
    let first: Name
    let second: Name?

    init(_ first: Name, _ second: Name? = nil) {
        self.first = first
        self.second = second
    }

    var words: [Name] { [first] + (second.map { [$0] } ?? []) }

    /// Whether the word by itself is the whole command.
    func isAlone(_ word: String) -> Bool { second == nil && first.matches(word) }

    /// `member add`, whatever language it was typed in.
    var english: String { words.map(\.english).joined(separator: " ") }
    var chinese: String { words.map(\.chinese).joined(separator: " ") }
}
