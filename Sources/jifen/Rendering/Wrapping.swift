extension String {
    /// The text in lines of at most `width` columns (two at the least, or a Chinese character would find
    /// no room). Chinese breaks anywhere but before a closing mark and after an opening one, other scripts
    /// at spaces, and a word too long for a line wherever the line ends. Line breaks in the text stay.
    func wrapped(to width: Int) -> [String] {
        split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .flatMap { wrap(unbreakablePieces(of: $0), to: max(width, 2)) }
    }
}

extension String {
    /// The text in indented lines of at most `width` columns; those after the first stand two columns further in.
    func hanging(by indent: Int, width: Int = 80) -> [String] {
        let margin = String(repeating: " ", count: indent)
        guard indent + displayWidth > width else { return [margin + self] }
        return wrapped(to: width - indent - 2).enumerated().map { place, line in
            margin + (place == 0 ? "" : "  ") + line
        }
    }
}

/// A stretch of text that stays on one line, and the spaces that precede it unless a line starts there.
private struct Piece {
    var spaces: Int
    var text: String
}

private func unbreakablePieces(of line: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var spaces = 0
    var previous: Character?
    for character in line {
        if character == " " {
            spaces += 1
            previous = nil
        } else if let previous, !isBreak(between: previous, and: character) {
            pieces[pieces.count - 1].text.append(character)
        } else {
            pieces.append(Piece(spaces: spaces, text: String(character)))
            spaces = 0
        }
        if character != " " { previous = character }
    }
    return pieces
}

private func isBreak(between left: Character, and right: Character) -> Bool {
    if openingMarks.contains(left) || closingMarks.contains(right) { return false }
    if openingMarks.contains(right) || closingMarks.contains(left) { return true }
    return left.displayWidth == 2 || right.displayWidth == 2
}

private let closingMarks: Set<Character> = Set("。，、；：！？）】”》’」』〉…")
private let openingMarks: Set<Character> = Set("（【“《‘「『〈")

private func wrap(_ pieces: [Piece], to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func endLine() {
        lines.append(line)
        line = ""
        used = 0
    }
    for (index, piece) in pieces.enumerated() {
        let wanted = piece.text.displayWidth
        if used > 0, used + piece.spaces + wanted > width { endLine() }
        // Spaces at the start of the text are an indentation; at a break they are what was broken at.
        if used > 0 || (index == 0 && piece.spaces + wanted <= width) {
            line += String(repeating: " ", count: piece.spaces)
            used += piece.spaces
        }
        for character in piece.text {
            if used > 0, used + character.displayWidth > width { endLine() }
            line.append(character)
            used += character.displayWidth
        }
    }
    endLine()
    return lines
}
