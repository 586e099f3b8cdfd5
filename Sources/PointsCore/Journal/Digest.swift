/// A SHA-256 value; written as 64 lower-case hex digits.
public struct Digest: Hashable, Sendable {
    /// The first byte is the highest of the first word.
    private let words: SIMD8<UInt32>

    /// No digest yet.
    public init() { words = .zero }

    init(words: SIMD8<UInt32>) { self.words = words }

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
        previous.withHex { chained(UnsafeRawBufferPointer($0), proven) }
    }

    /// - Parameter digits: those of the previous hash.
    static func chained(_ digits: UnsafeRawBufferPointer, _ proven: UnsafeRawBufferPointer) -> Digest {
        var hash = SHA256()
        hash.update(digits)
        hash.update(proven)
        return hash.finish()
    }

    /// Whether these are its digits.
    func reads(_ digits: UnsafeRawBufferPointer) -> Bool {
        words.indices.allSatisfy { place in
            HexDigits(words[place]).text == digits.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self)
        }
    }

    public var bytes: [UInt8] {
        words.indices.flatMap { place in
            stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: words[place] >> UInt32($0)) }
        }
    }

    private func withHex<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 8) { digits in
            for place in words.indices {
                digits.initializeElement(at: place, to: HexDigits(words[place]).text)
            }
            return digits.withMemoryRebound(to: UInt8.self) { body(UnsafeBufferPointer($0)) }
        }
    }
}

extension Digest: LineValue {
    public func write(to line: inout LineWriter) { withHex { line.quoted($0) } }

    public static func read(from line: inout LineReader) throws(LineFault) -> Digest {
        let start = line.fault()
        guard let digest = Digest(hex: try line.quoted(64)) else { throw start }
        return digest
    }
}

extension Digest: CustomStringConvertible {
    public var description: String { withHex { String(decoding: $0, as: UTF8.self) } }

    public init?(hex: String) {
        var hex = hex
        guard let digest = hex.withUTF8({ Digest(hex: $0) }) else { return nil }
        self = digest
    }

    /// Nil where these are not 64 lower-case hex digits.
    init?(hex: UnsafeBufferPointer<UInt8>) {
        guard hex.count == 64 else { return nil }
        let text = UnsafeRawBufferPointer(hex)
        var words = SIMD8<UInt32>.zero
        for place in words.indices {
            let digits = HexDigits(text: text.loadUnaligned(fromByteOffset: place * 8, as: UInt64.self))
            guard let digits else { return nil }
            words[place] = digits.word
        }
        self.words = words
    }
}
