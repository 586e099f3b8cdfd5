import Foundation
import Testing

@testable import jifen

/// A table among the program's sources that the tests make: `RECORD=1` writes it anew, and without that it must
/// be what they would write.
struct TableFile {
    let name: String
    let type: String
    let about: [String]

    func expect(_ compiled: StaticString, toBe rows: [String]) throws {
        if TranscriptTests.isRecording { try write(rows) }
        let kept = compiled.description.split(separator: "\n").map(String.init)
        let place = zip(kept, rows).enumerated().first { $1.0 != $1.1 }?.offset ?? min(kept.count, rows.count)
        if kept != rows {
            let (now, before) = (rows.dropFirst(place).first ?? "—", kept.dropFirst(place).first ?? "—")
            Issue.record("\(name), row \(place + 1): now “\(now)”, before “\(before)”")
        }
    }

    private func write(_ rows: [String]) throws {
        let lines =
            ["// swift-format-ignore-file", "extension \(type) {"]
            + about.map { "    ///" + ($0.isEmpty ? "" : " ") + $0 }
            + ["    static var rows: StaticString {", "        \"\"\""] + rows.map { "        " + $0 }
            + ["        \"\"\"", "    }", "}", ""]
        let sources = URL(filePath: #filePath).appending(path: "../../../../Sources/jifen/Chinese")
            .standardized
        try Data(lines.joined(separator: "\n").utf8).write(to: sources.appending(path: "\(name).swift"))
    }

    /// Four digits or more.
    static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
