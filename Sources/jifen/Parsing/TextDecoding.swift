/// How the text of a file is written in bytes.
enum TextEncoding: Equatable, Sendable {
    case utf8
    case gb18030
}

/// Why bytes cannot be taken for text. Lines count from 1.
enum TextDecodingError: Error, Equatable {
    /// UTF-16 (or UTF-32), which Excel calls “Unicode text”.
    case utf16
    case nulByte(line: Int)
    /// Neither UTF-8 nor GB18030; the line is that of the first byte that is not UTF-8.
    case undecodable(line: Int)
}

/// Finds out how a text file is encoded: people here save from Excel and WPS, which write UTF-8 with a
/// mark or GB18030 without asking.
enum TextDecoding {
    /// A byte order mark is not part of the text.
    static func decode(
        _ bytes: [UInt8]
    ) throws(TextDecodingError) -> (text: String, encoding: TextEncoding) {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { throw .utf16 }
        if let nul = bytes.firstIndex(of: 0) { throw .nulByte(line: bytes.lineNumber(at: nul)) }
        guard let offset = firstOffsetThatIsNotUTF8(in: bytes) else {
            return (withoutMark(String(decoding: bytes, as: UTF8.self)), .utf8)
        }
        // A file that says it is UTF-8 is a damaged one; as GB18030 it would come out as nonsense.
        let saysUTF8 = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        guard !saysUTF8, let text = Chinese.decodeGB18030(bytes) else {
            throw .undecodable(line: bytes.lineNumber(at: offset))
        }
        return (withoutMark(text), .gb18030)
    }

    private static func firstOffsetThatIsNotUTF8(in bytes: [UInt8]) -> Int? {
        do {
            _ = try UTF8Span(validating: bytes.span)
            return nil
        } catch {
            return error.byteOffsets.lowerBound
        }
    }

    private static func withoutMark(_ text: String) -> String {
        guard text.unicodeScalars.first == "\u{FEFF}" else { return text }
        return String(text.unicodeScalars.dropFirst())
    }
}
