import Testing

@testable import PointsCore

@Suite struct FingerprintTests {
    private let fingerprint = Fingerprint(Digest(of: "隆华".utf8))

    @Test func `eight groups of four, the first half of the digest`() {
        let written = fingerprint.description
        #expect(written.split(separator: "-").map(\.count) == Array(repeating: 4, count: 8))
        #expect(Digest(of: "隆华".utf8).description.hasPrefix(fingerprint.digits))
    }

    @Test(
        arguments: [
            { $0 }, { $0.uppercased() }, { $0.filter { $0 != "-" } },
            { $0.split(separator: "-").joined(separator: " ") },
            { $0.split(separator: "-").joined(separator: " – ") },
            { String($0.map { $0 == "1" ? "１" : $0 }) },
        ] as [@Sendable (String) -> String])
    func `as people copy it`(_ written: @Sendable (String) -> String) {
        #expect(Fingerprint(typed: written(fingerprint.description)) == fingerprint)
    }

    @Test(arguments: [
        "", "9f1c", "9f1c-", "指纹", String(repeating: "g", count: 32), String(repeating: "a", count: 33),
    ])
    func `what is none`(_ typed: String) { #expect(Fingerprint(typed: typed) == nil) }
}
