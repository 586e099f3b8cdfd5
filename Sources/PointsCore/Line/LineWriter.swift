/// Builds the bytes of one line.
public struct LineWriter: LineCoder {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() { bytes.reserveCapacity(512) }

    public mutating func raw(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func open() {
        bytes.append(UInt8(ascii: "{"))
        needsComma = false
    }

    mutating func close() {
        bytes.append(UInt8(ascii: "}"))
        needsComma = true
    }

    mutating func key(_ key: StaticString) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        bytes.append(UInt8(ascii: "\""))
        raw(key)
        raw("\":")
        needsComma = true
    }

    public mutating func field<V: LineValue>(_ key: StaticString, _ value: inout V) throws(LineFault) {
        self.key(key)
        value.write(to: &self)
        needsComma = true
    }

    public mutating func field<V: LineValue>(_ key: StaticString, _ value: inout V?) throws(LineFault) {
        if var present = value { try field(key, &present) }
    }

    public mutating func list<V: LineValue>(_ key: StaticString, _ values: inout [V]) throws(LineFault) {
        guard !values.isEmpty else { return }
        self.key(key)
        bytes.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            value.write(to: &self)
        }
        bytes.append(UInt8(ascii: "]"))
        needsComma = true
    }

    public mutating func number(_ value: Int) { value.write(to: &bytes) }
    mutating func number(_ value: Points) { value.write(to: &bytes) }

    /// A string of bytes that need no escapes.
    mutating func quoted(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: text)
        bytes.append(UInt8(ascii: "\""))
    }

    /// A JSON string. Only what JSON demands is escaped, and in one way.
    public mutating func string(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0..<0x20:
                raw("\\u00")
                bytes.append(hexDigits[Int(byte >> 4)])
                bytes.append(hexDigits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}

let hexDigits = Array("0123456789abcdef".utf8)
