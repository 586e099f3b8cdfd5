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
        withDigits(of: number, least: least) { append(contentsOf: $0) }
    }
}

extension String {
    /// The number padded with zeros on the left.
    init(_ number: Int, digits: Int) {
        let text = withDigits(of: number.magnitude, least: digits) { String(decoding: $0, as: UTF8.self) }
        self = number < 0 ? "-\(text)" : text
    }
}

/// Hands over the digits of a number without any memory that would have to be given back.
private func withDigits<Result>(
    of number: UInt, least: Int, _ take: (UnsafeBufferPointer<UInt8>) -> Result
) -> Result {
    // No number has more.
    let room = max(20, least)
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: room) { digits in
        var start = room
        var rest = number
        repeat {
            start -= 1
            digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0 || room - start < least
        return take(UnsafeBufferPointer(rebasing: digits[start...]))
    }
}
