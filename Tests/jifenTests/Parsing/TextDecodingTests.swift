import Testing

@testable import jifen

@Suite struct TextDecodingTests {
    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let liMei: [UInt8] = [0xC0, 0xEE, 0xC3, 0xB7]

    @Test(
        arguments: [
            ([], "", TextEncoding.utf8),
            (mark, "", .utf8),
            (Array("编号,姓名\n1,李梅".utf8), "编号,姓名\n1,李梅", .utf8),
            (mark + Array("李梅\r\n".utf8), "李梅\r\n", .utf8),
            (Array("plain".utf8), "plain", .utf8),
            (liMei, "李梅", .gb18030),
            (Array("1,".utf8) + liMei + [0x0D, 0x0A], "1,李梅\r\n", .gb18030),
            ([0x94, 0x39, 0xFC, 0x36], "😀", .gb18030),
            ([0x95, 0x34, 0xB2, 0x35] + liMei, "𠮷李梅", .gb18030),
            ([0x84, 0x31, 0x95, 0x33] + liMei, "李梅", .gb18030),
        ] as [([UInt8], String, TextEncoding)])
    func `认出编码，去掉标记`(_ bytes: [UInt8], _ text: String, _ encoding: TextEncoding) throws {
        let decoded = try TextDecoding.decode(bytes)
        #expect(Array(decoded.text.utf8) == Array(text.utf8))
        #expect(decoded.encoding == encoding)
    }

    @Test(
        arguments: [
            ([0xFF, 0xFE, 0x4E, 0x67], TextDecodingError.utf16),
            ([0xFE, 0xFF, 0x67, 0x4E], .utf16),
            ([0xFF, 0xFE, 0, 0, 0x4E, 0x67, 0, 0], .utf16),
            ([0x61, 0x0A, 0x00], .nulByte(line: 2)),
            ([0x61, 0x0D, 0x0A, 0x62, 0x0D, 0x0A, 0xFF], .undecodable(line: 3)),
            (Array("李\n梅".utf8.dropLast()), .undecodable(line: 2)),
            (mark + liMei, .undecodable(line: 1)),
            (mark + Array("李\n".utf8) + liMei, .undecodable(line: 2)),
        ] as [([UInt8], TextDecodingError)])
    func `认不出的说明原因和行号`(_ bytes: [UInt8], _ error: TextDecodingError) {
        #expect(throws: error) { try TextDecoding.decode(bytes) }
    }
}
