import Foundation
import PointsCore

@testable import jifen

/// What Foundation, with the tables of ICU, knows about Chinese. The program's own tables are made from it and
/// compared with it; the program itself does without, since ICU is many times its size.
enum FoundationChinese {
    /// Apple's Foundation has tables of its own.
    static var isReference: Bool {
        #if os(Linux)
            true
        #else
            false
        #endif
    }

    static func reading(of text: String) -> String {
        letters(of: text.applyingTransform(.mandarinToLatin, reverse: false) ?? "")
    }

    static func letters(of text: String) -> String {
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

    /// Syllable by syllable, after any surname that is read in its own way.
    static func pinyin(of name: String) -> Pinyin {
        let surname = SurnameReading.leading(name)?.syllables ?? []
        var rest = name.dropFirst(surname.count)
        var syllables = surname
        while let first = rest.first {
            let word = rest.prefix(while: \.isCased)
            syllables.append(word.isEmpty ? reading(of: String(first)) : letters(of: String(word)))
            rest = word.isEmpty ? rest.dropFirst() : rest[word.endIndex...]
        }
        return Pinyin(syllables: syllables)
    }

    static func decodeGB18030(_ bytes: [UInt8]) -> String? { String(bytes: bytes, encoding: gb18030) }

    /// Nil where the bytes would not read back as the same text: a few private-use characters are replaced.
    static func encodeGB18030(_ text: String) -> [UInt8]? {
        guard let bytes = text.data(using: gb18030).map({ [UInt8]($0) }) else { return nil }
        // `==` would call characters equal that only look the same.
        return decodeGB18030(bytes).map { $0.utf8.elementsEqual(text.utf8) } ?? false ? bytes : nil
    }

    /// Foundation's number for GB18030 (2000 and later), `kCFStringEncodingGB_18030_2000`.
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
}
