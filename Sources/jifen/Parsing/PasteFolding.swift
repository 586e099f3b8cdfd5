extension StringProtocol {
    /// A pasted line as if it had been typed on a plain keyboard: full-width ASCII becomes half-width, every
    /// kind of blank a space, every kind of middle dot “·”; invisible characters go, blanks at the ends too.
    var foldedFromPaste: String {
        var folded = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            switch scalar {
            case "\u{FF01}"..."\u{FF5E}": folded.append(Unicode.Scalar(scalar.value - 0xFEE0)!)
            case "・", "･", "•", "‧", "∙", "⋅": folded.append("·")
            case "\u{FE00}"..."\u{FE0F}": continue
            case _ where scalar.properties.generalCategory == .format: continue
            case _ where scalar.properties.isWhitespace: folded.append(" ")
            default: folded.append(scalar)
            }
        }
        return String(Substring(String(folded)).trimmed { $0 == " " })
    }
}

extension Substring {
    /// The text without such characters at its ends.
    func trimmed(_ isDropped: (Character) -> Bool) -> Substring {
        var kept = drop(while: isDropped)
        while let last = kept.last, isDropped(last) { kept.removeLast() }
        return kept
    }
}

extension String {
    /// The text without such characters at its ends.
    func trimmed(_ isDropped: (Character) -> Bool) -> String { String(self[...].trimmed(isDropped)) }

    /// A name without blanks at its ends, and without those that stretch 王　芳 to the width of three characters.
    var unpadded: String {
        let trimmed = trimmedBlanks
        let parts = trimmed.split(whereSeparator: \.isWhitespace)
        return parts.count == 2 && parts.allSatisfy { $0.count == 1 && $0.first?.isHan ?? false }
            ? parts.joined() : trimmed
    }

    /// The text without white space at its ends.
    var trimmedBlanks: String { String(self[...].trimmed(\.isWhitespace)) }
}

extension Character {
    /// Whether the character is a Han ideograph.
    var isHan: Bool { unicodeScalars.first!.properties.isIdeographic }

    /// Whether the character is one of 0 to 9 as on a plain keyboard.
    var isDigit: Bool { isASCII && isNumber }
}
