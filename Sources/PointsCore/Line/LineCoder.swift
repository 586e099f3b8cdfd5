/// One list of fields, walked for reading and for writing alike.
///
/// A type names its fields once, in order; the same walk encodes and decodes, so that the two can never
/// disagree, and a line that was not written exactly so is refused.
public protocol LineCoder {
    mutating func field<V: LineValue>(_ key: StaticString, _ value: inout V) throws(LineFault)
    /// A field that is left out when nil.
    mutating func field<V: LineValue>(_ key: StaticString, _ value: inout V?) throws(LineFault)
    /// A list that is left out when empty.
    mutating func list<V: LineValue>(_ key: StaticString, _ values: inout [V]) throws(LineFault)
}

/// Something that one JSON value in a line stands for.
public protocol LineValue {
    func write(to line: inout LineWriter)
    static func read(from line: inout LineReader) throws(LineFault) -> Self
}

/// A JSON object with its fields in a fixed order.
public protocol LineObject: LineValue {
    /// A blank value for the reader to fill.
    init()
    mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault)
}

extension LineObject {
    public func write(to line: inout LineWriter) {
        var copy = self
        line.open()
        // A writer never faults.
        try? copy.walk(&line)
        line.close()
    }

    public static func read(from line: inout LineReader) throws(LineFault) -> Self {
        var value = Self()
        try line.open()
        try value.walk(&line)
        try line.close()
        return value
    }
}

/// Where a line stops being what it should be.
public struct LineFault: Error, Hashable, Sendable {
    /// Offset in the line, in bytes from 0.
    public let byte: Int
    public let kind: Kind

    public enum Kind: Hashable, Sendable {
        /// Another byte, key or value than the format has here.
        case unexpected
        /// A kind of event this version does not know.
        case unknownEvent(String)
    }
}
