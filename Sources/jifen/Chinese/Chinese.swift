import Foundation
internal import PointsCore

/// What needs the tables of full Foundation: readings, and the national encoding.
enum Chinese {
    /// How a name is typed without a Chinese input method.
    ///
    /// The first call of a process loads ICU's tables (some 70 ms), later ones take microseconds: ask only
    /// when there are Latin letters to compare with. Each character has one reading, the commonest, and a
    /// surname its own; a character ICU does not know is left out.
    static func pinyin(of name: String) -> Pinyin {
        var syllables: [String] = []
        var rest = Substring(name)
        if let surname = SurnameReading.leading(name) {
            syllables += surname.syllables
            rest = rest.dropFirst(surname.syllables.count)
        }
        while let first = rest.first {
            // A Latin word is one syllable, and every digit; Chinese is read character by character.
            let word = rest.prefix(while: \.isCased)
            let taken = word.isEmpty ? rest.prefix(1) : word
            syllables.append(word.isEmpty ? reading(of: first) : letters(of: String(word)))
            rest = rest[taken.endIndex...]
        }
        return Pinyin(syllables: syllables)
    }

    /// The reading ICU gives a single character, in plain letters.
    static func reading(of character: Character) -> String {
        letters(of: String(character).applyingTransform(.mandarinToLatin, reverse: false) ?? "")
    }

    /// Plain lower-case letters and digits: tones go, full width becomes half width, and ü is v as on every
    /// keyboard here.
    private static func letters(of text: String) -> String {
        var plain = ""
        for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
            if scalar == "\u{308}", plain.last == "u" {
                plain.removeLast()
                plain.append("v")
            } else if ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) {
                plain.unicodeScalars.append(scalar)
            }
        }
        return plain
    }

    /// The text, or nil where the bytes are not GB18030. The byte 0x80 is taken for “€”, as Windows writes it.
    static func decodeGB18030(_ bytes: [UInt8]) -> String? {
        String(bytes: bytes, encoding: gb18030)
    }

    /// The bytes, or nil where they would not read back as the same text: Foundation replaces a few
    /// private-use characters without saying so.
    static func encodeGB18030(_ text: String) -> [UInt8]? {
        guard let data = text.data(using: gb18030) else { return nil }
        let bytes = Array(data)
        // `==` would call characters equal that only look the same.
        guard let back = decodeGB18030(bytes), back.utf8.elementsEqual(text.utf8) else { return nil }
        return bytes
    }

    /// Foundation's number for GB18030 (2000 and later), `kCFStringEncodingGB_18030_2000`.
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
