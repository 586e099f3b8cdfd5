import Testing

@testable import PointsCore

struct SHA256Tests {
    @Test(arguments: ["SHA256ShortMsg", "SHA256LongMsg"])
    func `agrees with every message of NIST`(_ name: String) throws {
        var length = 0
        var message: [UInt8] = []
        var checked = 0
        for (key, value) in try vectors(name) {
            switch key {
            case "Len": length = try #require(Int(value)) / 8
            case "Msg": message = Array(try #require(bytes(value)).prefix(length))
            case "MD":
                #expect(Digest(of: message).description == value, "\(length) bytes")
                checked += 1
            default: break
            }
        }
        #expect(checked == (name == "SHA256ShortMsg" ? 65 : 64))
    }

    @Test func `agrees with the hundred rounds of NIST's Monte Carlo test`() throws {
        var seed: [UInt8] = []
        var rounds = 0
        for (key, value) in try vectors("SHA256Monte") {
            if key == "Seed" { seed = try #require(bytes(value)) }
            guard key == "MD" else { continue }
            var (a, b, c) = (seed, seed, seed)
            var last = Digest()
            for _ in 0..<1_000 {
                last = Digest(of: a + b + c)
                (a, b, c) = (b, c, last.bytes)
            }
            seed = c
            #expect(last.description == value, "round \(rounds)")
            rounds += 1
        }
        #expect(rounds == 100)
    }

    @Test func `the same digest however the message is cut`() {
        let message = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* 37) }
        let whole = Digest(of: message)
        for first in 0...message.count {
            for second in stride(from: first, through: message.count, by: 31) {
                var hash = SHA256()
                for part in [message[..<first], message[first..<second], message[second...]] {
                    Array(part).withUnsafeBytes { hash.update($0) }
                }
                #expect(hash.finish() == whole, "cut at \(first) and \(second)")
            }
        }
    }

    @Test func `is the same with and without the processor's own instructions`() {
        let seed = UInt64.random(in: 0 ... .max)
        var state = seed
        for length in 0..<600 {
            let message = (0..<length).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
            var plain = SHA256(isPlain: true)
            message.withUnsafeBytes { plain.update($0) }
            #expect(plain.finish() == Digest(of: message), "\(length) bytes, seed \(seed)")
        }
    }

    @Test func `two lines at once have the hashes of one after the other`() {
        let seed = UInt64.random(in: 0 ... .max)
        var state = seed
        func message(_ length: Int) -> [UInt8] {
            (0..<length).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            }
        }
        for length in 0..<300 {
            let (digits, others) = (message(64), message(64))
            let (line, other) = (message(length), message(length * 37 % 301))
            withRaw(digits, others, line, other) { digits, others, line, other in
                let pair = HashPair.chained((digits, line), (others, other))
                #expect(pair.0 == Digest.chained(digits, line), "\(line.count) bytes, seed \(seed)")
                #expect(pair.1 == Digest.chained(others, other), "\(other.count) bytes, seed \(seed)")
            }
        }
    }

    private func withRaw(
        _ a: [UInt8], _ b: [UInt8], _ c: [UInt8], _ d: [UInt8],
        _ body: (
            UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer, UnsafeRawBufferPointer
        ) -> Void
    ) {
        a.withUnsafeBytes { a in
            b.withUnsafeBytes { b in c.withUnsafeBytes { c in d.withUnsafeBytes { body(a, b, c, $0) } } }
        }
    }

    @Test func `any byte that is no lower-case hex digit is refused, wherever it stands`() {
        for place in 0..<64 {
            for byte in UInt8.min...UInt8.max {
                var text = Array(repeating: UInt8(ascii: "7"), count: 64)
                text[place] = byte
                let isDigit = hexDigits.contains(byte)
                let digest = text.withUnsafeBufferPointer { Digest(hex: $0) }
                #expect((digest != nil) == isDigit, "\(byte) at \(place)")
                if let digest { #expect(Array(digest.description.utf8) == text, "\(byte) at \(place)") }
            }
        }
    }

    @Test func `takes sequences without storage of their own`() {
        #expect(Digest(of: (0..<100).lazy.map { UInt8($0) }) == Digest(of: (0..<100).map { UInt8($0) }))
    }

    @Test(arguments: [
        "", "00", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
        String(repeating: "0", count: 65), String(repeating: "０", count: 64),
    ])
    func `a digest is 64 lower-case hex digits`(_ text: String) {
        #expect(Digest(hex: text) == nil)
        let digest = Digest(of: text.utf8)
        #expect(Digest(hex: digest.description) == digest)
    }

    private func vectors(_ name: String) throws -> [(key: String, value: String)] {
        let folder = String(describing: #filePath).split(separator: "/").dropLast(2).joined(separator: "/")
        let text = String(
            decoding: try Documents.read("/\(folder)/Vectors/\(name).rsp", limit: 8 << 20), as: UTF8.self)
        return text.split(whereSeparator: \.isNewline).compactMap { line in
            let parts = line.split(separator: " = ")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
    }

    private func bytes(_ hex: String) -> [UInt8]? {
        let digits = Array(hex.utf8)
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count - 1, by: 2) {
            guard let byte = UInt8(String(decoding: digits[index...index + 1], as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }
}
