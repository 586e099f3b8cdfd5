import Testing

@testable import jifen

@Suite(.enabled(if: FoundationChinese.isReference)) struct GB18030PairsTests {
    @Test func `双字节码表与 Foundation 一致`() throws {
        let file = TableFile(
            name: "GB18030PairRows", type: "GB18030Pairs",
            about: [
                "The codes of two bytes, sixteen to a row from the one in front; “----” for none.",
                "",
                "Made from Foundation's decoder by the tests: `RECORD=1 swift test --filter GB18030PairsTests`.",
            ])
        try file.expect(GB18030Pairs.rows, toBe: Self.rows())
    }

    private static func rows() -> [String] {
        (UInt8(0x81)...0xFE).flatMap { first in
            stride(from: UInt8(0x40), through: 0xF0, by: 16).map { second in
                let fields = (second...(second | 15)).map { field(first, $0) }
                return TableFile.hex(UInt32(first) << 8 | UInt32(second)) + " "
                    + fields.joined(separator: " ")
            }
        }
    }

    private static func field(_ first: UInt8, _ second: UInt8) -> String {
        let scalars = FoundationChinese.decodeGB18030([first, second]).map { Array($0.unicodeScalars) } ?? []
        return scalars.count == 1 ? TableFile.hex(scalars[0].value) : "----"
    }
}
