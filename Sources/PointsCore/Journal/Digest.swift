/// A SHA-256 value; written as 64 lower-case hex digits.
public struct Digest: Hashable, Sendable {
    public let bytes: [UInt8]
    init(bytes: [UInt8]) { self.bytes = bytes }

    /// The digest of some bytes.
    public init(of message: some Sequence<UInt8>) {
        var hash = SHA256()
        let whole: Void? = message.withContiguousStorageIfAvailable {
            hash.update(UnsafeRawBufferPointer($0))
        }
        if whole == nil { Array(message).withUnsafeBytes { hash.update($0) } }
        self = hash.finish()
    }

    /// The hash of the entry whose bytes before its `"hash"` are `proven`, after the entry with `previous`.
    ///
    /// The previous hash goes in as its 64 hex digits, so that any standard tool can repeat the sum.
    static func chained(_ previous: Digest, _ proven: UnsafeRawBufferPointer) -> Digest {
        var hash = SHA256()
        previous.hex.withUnsafeBytes { hash.update($0) }
        hash.update(proven)
        return hash.finish()
    }

    private var hex: [UInt8] {
        var digits: [UInt8] = []
        digits.reserveCapacity(64)
        for byte in bytes {
            digits.append(hexDigits[Int(byte >> 4)])
            digits.append(hexDigits[Int(byte & 15)])
        }
        return digits
    }
}

extension Digest: LineText {
    public var description: String { String(decoding: hex, as: UTF8.self) }
    static func parse(line text: String) -> Digest? { Digest(hex: text) }

    public init?(hex: String) {
        guard hex.utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in hex.utf8 {
            let value: UInt8
            switch digit {
            case 0x30...0x39: value = digit - 0x30
            case 0x61...0x66: value = digit - 0x61 + 10
            default: return nil
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        self.bytes = bytes
    }
}
