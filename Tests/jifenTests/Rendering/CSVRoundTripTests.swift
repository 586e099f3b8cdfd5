import Testing

@testable import jifen

/// Words that put the writer and the reader against each other, from a printed seed.
@Suite struct CSVRoundTripTests {
    @Test(arguments: [1, 2, 3, UInt64.random(in: 4...UInt64.max)])
    func `写出的表读回来一格不差`(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<200 {
            let width = Int.random(in: 1...5, using: &random)
            let rows = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                (0..<width).map { _ in Self.cell(using: &random) }
            }
            let header = (0..<width).map { "列\($0)" }
            let text = CSVWriter.write(([header] + rows).map { $0.map(CSVCell.text) })
            let table = try CSVReader.read(text)
            #expect(table.header == header, "seed \(seed)")
            let kept = rows.filter { !$0.allSatisfy(\.isEmpty) }
            #expect(
                table.rows.map { $0.cells.map { Array($0.utf8) } } == kept.map { $0.map { Array($0.utf8) } },
                "seed \(seed)")
        }
    }

    private static let alphabet =
        Array("ab王芳梅,\"\n\r\t 　'=+-0019，。😀é\u{301}\u{85}".unicodeScalars) + ["\"", ",", "0"]

    /// Any text but one that starts or ends with a blank or that would run as a formula: those change on
    /// purpose.
    private static func cell(using random: inout SplitMix) -> String {
        while true {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...14, using: &random) {
                text.append(alphabet.randomElement(using: &random)!)
            }
            let changing: (Unicode.Scalar?) -> Bool = {
                $0.map { " 　\t\r\n=+-".unicodeScalars.contains($0) } ?? false
            }
            if !changing(text.first), !changing(text.last) { return String(text) }
        }
    }
}

/// A generator that gives the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
