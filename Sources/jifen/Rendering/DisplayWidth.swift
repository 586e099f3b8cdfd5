internal import PointsCore

extension String {
    /// How many terminal columns the text takes; line breaks and other control characters take none.
    var displayWidth: Int {
        if let width = plainWidth { return width }
        var width = 0
        for character in self {
            width += character.displayWidth
        }
        return width
    }
}

extension Character {
    /// The columns of what a reader takes for one character: its widest scalar counts, so that a family
    /// of four joined emoji is as wide as one.
    var displayWidth: Int {
        var widest = 0
        for scalar in unicodeScalars {
            // U+FE0F asks for the emoji picture, and those are two columns wide (UAX #11, 5.1).
            if scalar == "\u{FE0F}", widest == 1 { return 2 }
            widest = max(widest, scalar.displayWidth)
        }
        return widest
    }
}

extension Unicode.Scalar {
    fileprivate var displayWidth: Int {
        if value < 0x7F { return value < 0x20 ? 0 : 1 }
        if WideCharacters.contains(self) || properties.isEmojiPresentation { return isAttached ? 0 : 2 }
        return isAttached ? 0 : 1
    }

    /// Whether the scalar is drawn on top of its neighbour or not at all.
    private var isAttached: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .control: true
        case .format: value != 0xAD  // A soft hyphen shows on a terminal.
        default: (0x1160...0x11FF).contains(value)  // Vowels and finals of a Korean syllable block.
        }
    }
}
