#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads the bytes of one line, strictly in the order and form the writer has.
public struct LineReader: LineCoder {
    private let bytes: UnsafeBufferPointer<UInt8>
    public private(set) var position: Int
    private var needsComma = false
    private let texts: TextMemory?

    /// The caller keeps the bytes alive while the reader is used.
    public init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0) {
        self.init(bytes, at: position, texts: nil)
    }

    /// - Parameter texts: those that were read before, on this thread.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int = 0, texts: TextMemory?) {
        self.bytes = bytes
        self.position = position
        self.texts = texts
    }

    public func fault(_ kind: LineFault.Kind = .unexpected) -> LineFault {
        LineFault(byte: position, kind: kind)
    }
    public var isAtEnd: Bool { position == bytes.count }

    /// Where the next byte stands; only while there is a first one.
    var rest: UnsafePointer<UInt8> { bytes.baseAddress.unsafelyUnwrapped + position }

    /// Moves past a value that was read some other way.
    ///
    /// - Parameter length: in bytes.
    mutating func skip(value length: Int) {
        position += length
        needsComma = true
    }

    @inline(__always) private func peek() -> UInt8 { position < bytes.count ? bytes[position] : 0 }

    @inline(__always) public mutating func expect(_ text: StaticString) throws(LineFault) {
        guard skip(text) else { throw fault() }
    }

    /// Moves past `text` if it stands here.
    @inline(__always) public mutating func skip(_ text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard bytes.count - position >= count, let base = bytes.baseAddress,
            memcmp(base + position, text.utf8Start, count) == 0
        else { return false }
        position += count
        return true
    }

    mutating func open() throws(LineFault) {
        try expect("{")
        needsComma = false
    }

    mutating func close() throws(LineFault) {
        try expect("}")
        needsComma = true
    }

    /// Moves past a key and its colon if this key stands here.
    @inline(__always) mutating func skip(key: StaticString) -> Bool {
        let start = position + (needsComma ? 1 : 0)
        let count = key.utf8CodeUnitCount
        // Most keys that are not there are told by one byte.
        guard bytes.count - start >= count + 3, !needsComma || bytes[position] == UInt8(ascii: ","),
            bytes[start] == UInt8(ascii: "\""), bytes[start + 1] == key.utf8Start[0],
            bytes[start + 1 + count] == UInt8(ascii: "\""), bytes[start + 2 + count] == UInt8(ascii: ":"),
            let base = bytes.baseAddress, memcmp(base + start + 1, key.utf8Start, count) == 0
        else { return false }
        position = start + count + 3
        needsComma = true
        return true
    }

    public mutating func field<V: LineValue>(_ key: StaticString, _ value: inout V) throws(LineFault) {
        guard skip(key: key) else { throw fault() }
        value = try V.read(from: &self)
        needsComma = true
    }

    public mutating func field<V: LineValue>(_ key: StaticString, _ value: inout V?) throws(LineFault) {
        guard skip(key: key) else { return }
        value = try V.read(from: &self)
        needsComma = true
    }

    public mutating func list<V: LineValue>(_ key: StaticString, _ values: inout [V]) throws(LineFault) {
        guard skip(key: key) else { return }
        try expect("[")
        values.reserveCapacity(2)
        let start = position
        repeat {
            values.append(try V.read(from: &self))
            // The rest of a long list is at once as long as its beginning promises.
            if values.count == 64 {
                values.reserveCapacity(64 * (1 + (bytes.count - position) / (position - start)))
            }
        } while skip(",")
        try expect("]")
        needsComma = true
    }

    /// So many digits, leading zeros and all.
    @inline(__always) mutating func digits(_ count: Int) throws(LineFault) -> Int {
        var value = 0
        for _ in 0..<count {
            guard case let digit = peek(), (0x30...0x39).contains(digit) else { throw fault() }
            value = value * 10 + Int(digit - 0x30)
            position += 1
        }
        return value
    }

    /// The bytes of a string of this length, without its quotes.
    mutating func quoted(_ count: Int) throws(LineFault) -> UnsafeBufferPointer<UInt8> {
        try expect("\"")
        guard bytes.count - position > count else { throw fault() }
        let found = UnsafeBufferPointer(rebasing: bytes[position..<position + count])
        position += count
        try expect("\"")
        return found
    }

    /// Digits until something else, as they stand.
    mutating func digits() -> UnsafeBufferPointer<UInt8> {
        let start = position
        while (0x30...0x39).contains(peek()) { position += 1 }
        return UnsafeBufferPointer(rebasing: bytes[start..<position])
    }

    /// Small letters and digits until something else, as text.
    mutating func word() -> String {
        let start = position
        while case let byte = peek(), (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
            position += 1
        }
        return text(from: start) ?? ""
    }

    /// A string of at most so many ASCII letters, digits, `-`, `_` and `.`, the first no `-`, quotes included; nil,
    /// and nothing read, where something else stands here.
    mutating func plainWord(_ limit: Int) -> String? {
        let start = position + 1
        guard peek() == UInt8(ascii: "\""), start < bytes.count, bytes[start] != UInt8(ascii: "-") else {
            return nil
        }
        var end = start
        scan: while end < bytes.count {
            switch bytes[end] {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x5F, 0x2E: end += 1
            default: break scan
            }
        }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "\""), (1...limit).contains(end - start) else {
            return nil
        }
        position = end
        let word = text(from: start)
        position = word == nil ? start - 1 : end + 1
        return word
    }

    public mutating func number() throws(LineFault) -> Int {
        let start = position
        if peek() == UInt8(ascii: "-") { position += 1 }
        let first = position
        var value = 0
        while case let digit = peek(), (0x30...0x39).contains(digit) {
            // Eighteen digits fit; no value of the format needs more.
            guard position - first < 18 else { throw LineFault(byte: start, kind: .unexpected) }
            value = value * 10 + Int(digit - 0x30)
            position += 1
        }
        let length = position - first
        guard length > 0, length == 1 || bytes[first] != 0x30, first == start || value != 0 else {
            throw LineFault(byte: start, kind: .unexpected)
        }
        return first == start ? value : -value
    }

    public mutating func string() throws(LineFault) -> String {
        try expect("\"")
        let start = position
        position = plainEnd(from: start)
        if peek() == UInt8(ascii: "\"") {
            guard let text = text(from: start) else { throw LineFault(byte: start, kind: .unexpected) }
            position += 1
            return text
        }
        return try escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) throws(LineFault) -> String {
        var unescaped = Array(bytes[start..<position])
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            let byte = bytes[position]
            guard byte >= 0x20 else { throw fault() }
            guard byte == UInt8(ascii: "\\") else {
                unescaped.append(byte)
                position += 1
                continue
            }
            if skip("\\\"") {
                unescaped.append(UInt8(ascii: "\""))
            } else if skip("\\\\") {
                unescaped.append(UInt8(ascii: "\\"))
            } else {
                try expect("\\u00")
                guard let high = hexDigits.firstIndex(of: peek()), high < 2 else { throw fault() }
                position += 1
                guard let low = hexDigits.firstIndex(of: peek()) else { throw fault() }
                position += 1
                unescaped.append(UInt8(high * 16 + low))
            }
        }
        try expect("\"")
        let text = unescaped.withUnsafeBufferPointer { $0.isUTF8 ? String(decoding: $0, as: UTF8.self) : nil }
        guard let text else { throw LineFault(byte: start, kind: .unexpected) }
        return text
    }

    /// Where a quote, an escape or a control character stands, or the line ends.
    private func plainEnd(from start: Int) -> Int {
        var place = start
        let raw = UnsafeRawBufferPointer(bytes)
        while place + 8 <= raw.count {
            let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
            let lows: UInt64 = 0x0101_0101_0101_0101
            // The highest bit of the first byte that is less than wanted; what is set behind it may be wrong.
            func below(_ word: UInt64, _ limit: UInt64) -> UInt64 {
                (word &- lows &* limit) & ~word & (lows << 7)
            }
            let found =
                below(word, 0x20) | below(word ^ (lows &* 0x22), 1) | below(word ^ (lows &* 0x5C), 1)
            if found != 0 { return place + found.trailingZeroBitCount / 8 }
            place += 8
        }
        while place < raw.count, raw[place] != 0x22, raw[place] != 0x5C, raw[place] >= 0x20 { place += 1 }
        return place
    }

    /// What stands between `start` and here; nil where that is no UTF-8.
    private func text(from start: Int) -> String? {
        let utf8 = UnsafeBufferPointer(rebasing: bytes[start..<position])
        guard let texts, utf8.count <= TextMemory.limit, start + TextMemory.limit <= bytes.count,
            let first = utf8.baseAddress
        else { return utf8.isUTF8 ? String(decoding: utf8, as: UTF8.self) : nil }
        let key = TextMemory.key(first, utf8.count)
        if let text = texts.text(key) { return text }
        guard utf8.isUTF8 else { return nil }
        let text = String(decoding: utf8, as: UTF8.self)
        texts.keep(text, key)
        return text
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether the bytes are well-formed UTF-8 (Unicode 16, table 3-7).
    var isUTF8: Bool {
        var place = 0
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            place + offset < count && range.contains(self[place + offset])
        }
        while place < count {
            switch self[place] {
            case 0x00...0x7F: place += 1
            case 0xC2...0xDF where follows(1): place += 2
            case 0xE0 where follows(1, 0xA0...0xBF) && follows(2): place += 3
            case 0xED where follows(1, 0x80...0x9F) && follows(2): place += 3
            case 0xE1...0xEC where follows(1) && follows(2), 0xEE...0xEF where follows(1) && follows(2):
                place += 3
            case 0xF0 where follows(1, 0x90...0xBF) && follows(2) && follows(3): place += 4
            case 0xF1...0xF3 where follows(1) && follows(2) && follows(3): place += 4
            case 0xF4 where follows(1, 0x80...0x8F) && follows(2) && follows(3): place += 4
            default: return false
            }
        }
        return true
    }
}
