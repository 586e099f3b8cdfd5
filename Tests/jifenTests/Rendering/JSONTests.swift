import Foundation
import PointsCore
import Testing

@testable import jifen

@Suite struct JSONTests {
    @Test(arguments: [
        ("", "\"\""), ("李梅", "\"李梅\""), ("a\"b", "\"a\\\"b\""), ("a\\b", "\"a\\\\b\""),
        ("一\n二\t三", "\"一\\n二\\t三\""),
        ("a\rb", "\"a\\u000db\""), ("\u{1B}[0m", "\"\\u001b[0m\""), ("\u{202E}", "\"\\u202e\""),
        ("\u{0}", "\"\\u0000\""),
        ("</script>", "\"</script>\""), ("\u{2028}", "\"\\u2028\""), ("\u{E0041}", "\"\\udb40\\udc41\""),
        ("😀", "\"😀\""),
        ("\u{FEFF}", "\"\\ufeff\""),
    ])
    func `文字里的引号和看不见的字符转义`(_ text: String, _ written: String) {
        #expect(JSON.string(text).description == written)
    }

    @Test(arguments: [
        (JSON.points(Points(tenths: 5)), "0.5"), (.points(Points(tenths: -15)), "-1.5"),
        (.points(Points(2)), "2"),
        (.int(-3), "-3"), (.hundredths(5), "0.05"), (.hundredths(-105), "-1.05"), (.hundredths(230), "2.30"),
        (.bool(true), "true"), (.bool(false), "false"), (.null, "null"), (.text(Day?.none), "null"),
        (.text(Day(2021, 6, 13)), "\"2021-06-13\""), (.array([.int(1), .null]), "[1,null]"),
        (.array([]), "[]"),
        (.object([("b", .int(1)), ("a", .int(2))]), "{\"b\":1,\"a\":2}"), (.object([]), "{}"),
        (.object([("a\"b", .null)]), "{\"a\\\"b\":null}"),
    ])
    func `每种值的写法，键按给的次序`(_ value: JSON, _ written: String) {
        #expect(value.description == written)
    }

    @Test(arguments: [1, 2, UInt64.random(in: 3...UInt64.max)])
    func `任何文字写出来，别的程序读回来一样`(_ seed: UInt64) throws {
        var random = SplitMix(state: seed)
        for _ in 0..<300 {
            var text = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...12, using: &random) {
                let limit: UInt32 = Bool.random(using: &random) ? 0x100 : 0x10FFFF
                if let scalar = Unicode.Scalar(UInt32.random(in: 0...limit, using: &random)) {
                    text.append(scalar)
                }
            }
            let written = JSON.array([.string(String(text))]).description
            #expect(!written.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }, "seed \(seed)")
            let read = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String]
            #expect(read.map { Array($0[0].unicodeScalars) } == Array(text), "seed \(seed)")
        }
    }
}
