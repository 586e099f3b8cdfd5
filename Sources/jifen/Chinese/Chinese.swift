internal import PointsCore

/// What is particular to Chinese text: how a name is typed, and the national encoding.
enum Chinese {
    /// How a name is typed without a Chinese input method.
    ///
    /// Each character has one reading, the commonest, and a surname its own; a character the table does not
    /// know is left out.
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
            syllables.append(word.isEmpty ? reading(of: first) : letters(of: word.unicodeScalars))
            rest = rest[taken.endIndex...]
        }
        return Pinyin(syllables: syllables)
    }

    /// The reading of a single character, in plain letters.
    static func reading(of character: Character) -> String { letters(of: character.unicodeScalars) }

    /// Plain lower-case letters and digits: tones go, full width becomes half width, and ü is v as on every
    /// keyboard here.
    private static func letters(of scalars: some Sequence<Unicode.Scalar>) -> String {
        var plain: [UInt8] = []
        for scalar in scalars {
            for letter in Readings.letters(of: scalar).utf8 {
                if letter != Readings.dots {
                    plain.append(letter)
                } else if plain.last == UInt8(ascii: "u") {
                    plain[plain.count - 1] = UInt8(ascii: "v")
                }
            }
        }
        return String(decoding: plain, as: UTF8.self)
    }
}
