/// What is typed to call a command: one word, or a group and a word (`member add`).
struct CommandPath: Hashable, Sendable {
    let first: Name
    let second: Name?

    init(_ first: Name, _ second: Name? = nil) {
        self.first = first
        self.second = second
    }

    var words: [Name] { [first] + (second.map { [$0] } ?? []) }
    var isAlone: Bool { second == nil }

    /// Whether it begins with a group's name.
    func isIn(_ group: String) -> Bool { !isAlone && first.matches(group) }
    /// Whether a word is its second one.
    func ends(with word: String) -> Bool { second?.matches(word) == true }

    var english: String { words.map(\.english).joined(separator: " ") }
    var chinese: String { words.map(\.chinese).joined(separator: " ") }
}
