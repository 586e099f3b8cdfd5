/// The side on which a text stands in a column wider than itself.
enum Alignment: Sendable {
    case left
    case right
}

extension String {
    /// The text filled up with spaces to `width` columns; a wider text stays as it is.
    func padded(to width: Int, _ side: Alignment = .left) -> String {
        let missing = width - displayWidth
        guard missing > 0 else { return self }
        let spaces = String(repeating: " ", count: missing)
        return switch side {
        case .left: self + spaces
        case .right: spaces + self
        }
    }

    /// The text cut to at most `width` columns, ending with “…” where something was left out.
    func truncated(to width: Int) -> String {
        guard displayWidth > width else { return self }
        guard width > 0 else { return "" }
        var kept = ""
        var room = width - 1
        for character in self {
            room -= character.displayWidth
            if room < 0 { break }
            kept.append(character)
        }
        return kept + "…"
    }
}
