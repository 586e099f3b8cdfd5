/// A value that is written in ASCII digits, with a sign or a point among them, in one way everywhere.
public protocol Numeral {
    func write(to text: inout [UInt8])
}

extension Numeral {
    var numeral: String {
        var text: [UInt8] = []
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }
}

extension Int: Numeral {
    public func write(to text: inout [UInt8]) {
        if self < 0 { text.append(UInt8(ascii: "-")) }
        text.append(digitsOf: magnitude)
    }
}

extension [UInt8] {
    /// - Parameter least: how many digits at least; zeros fill up from the left.
    mutating func append(digitsOf number: UInt, least: Int = 1) {
        let start = count
        var rest = number
        repeat {
            append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0 || count - start < least
        self[start...].reverse()
    }
}

extension String {
    /// The number padded with zeros on the left.
    init(_ number: Int, digits: Int) {
        var text: [UInt8] = []
        text.append(digitsOf: number.magnitude, least: digits)
        self = String(decoding: text, as: UTF8.self)
    }
}
