/// What is wrong with a name, title or note.
public enum TextFault: Hashable, Sendable {
    case empty
    case tooLong(limit: Int)
    /// A control, direction or invisible character; its code point and place (from 1).
    case forbidden(UInt32, place: Int)
    case tooManyMarks(place: Int)
    /// A member's name that could not be typed: digits alone, or with a sign that parts words.
    case notAName
}

/// The fields people fill with words, each with the most characters it may have.
public enum TextField: String, Sendable {
    case person, name, unit, card, group, pledge, title, note, reason, evidence, recorder, key, role
    case place, objection, answer, honour, partner

    public var limit: Int {
        switch self {
        case .person, .name, .group, .role, .recorder, .honour: 50
        case .card: 32
        case .unit, .title, .evidence, .key, .place, .partner: 100
        case .pledge, .note, .reason, .objection, .answer: 500
        }
    }

    /// What is wrong with `text` as this field, if anything.
    public func fault(in text: String) -> TextFault? {
        if isPlain(text) { return nil }
        var count = 0
        var marks = 0
        for scalar in text.unicodeScalars {
            count += 1
            if count > limit { return .tooLong(limit: limit) }
            if scalar.isForbidden { return .forbidden(scalar.value, place: count) }
            marks = scalar.isMark ? marks + 1 : 0
            // No living script stacks more; a flood of marks runs over its neighbours on paper.
            if marks > 3 { return .tooManyMarks(place: count) }
        }
        if text.allSatisfy(\.isWhitespace) { return .empty }
        guard self == .person else { return nil }
        return text.isDigits || text.contains { ",，、=＝*＊×".contains($0) } ? .notAName : nil
    }

    /// Whether nothing but printable ASCII and common Han characters, the first no blank, and not too many: nearly
    /// every text. False does not mean that there is a fault.
    private func isPlain(_ text: String) -> Bool {
        guard self != .person else { return false }
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, first != 0x20 else { return false }
            var place = 0
            var count = 0
            while place < bytes.count {
                switch bytes[place] {
                case 0x20...0x7E: place += 1
                // A text is well-formed, so that two bytes follow.
                case 0xE4 where bytes[place + 1] >= 0xB8, 0xE5...0xE9: place += 3
                default: return false
                }
                count += 1
            }
            return count <= limit
        }
    }

    func require(_ text: String) throws(Refusal) {
        if let fault = fault(in: text) { throw .text(self, text, fault) }
    }

    func require(_ text: String?) throws(Refusal) {
        if let text { try require(text) }
    }
}

extension Unicode.Scalar {
    /// Whether it is printable ASCII or a common Han character: nearly all that is ever written, and nothing
    /// about it needs to be looked up.
    public var isPlain: Bool { (0x20...0x7E).contains(value) || (0x4E00...0x9FFF).contains(value) }

    /// Whether it is drawn over or around the sign before it.
    fileprivate var isMark: Bool {
        guard !isPlain else { return false }
        return switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Characters that change how a line reads without being seen: controls, direction marks, zero-width
    /// signs, line separators, tags, private use.
    public var isForbidden: Bool {
        guard !isPlain else { return false }
        return switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
            true
        default:
            value == 0x034F || value == 0x115F || value == 0x1160 || value == 0x3164 || value == 0xFFA0
                || value == 0x2800
        }
    }
}
