/// A member's number (编号): given once, never given again.
public struct MemberNumber: Hashable, Comparable, Sendable {
    public let value: Int
    public init?(_ value: Int) {
        guard (1...MemberNumber.highest).contains(value) else { return nil }
        self.value = value
    }

    public static let highest = 999_999
    static let first = MemberNumber(unchecked: 1)
    private init(unchecked value: Int) { self.value = value }

    /// One of which it was seen when it was read that it is such a number.
    init(read value: UInt32) {
        precondition((1...UInt32(MemberNumber.highest)).contains(value))
        self.value = Int(value)
    }

    public static func < (a: MemberNumber, b: MemberNumber) -> Bool { a.value < b.value }
}

extension MemberNumber: Numeral, CustomStringConvertible {
    /// Four digits at least: `0001`.
    public func write(to text: inout [UInt8]) { text.append(digitsOf: value.magnitude, least: 4) }
    public var description: String { String(value, digits: 4) }

    /// Reads a typed number; leading zeros may be left out.
    public init?(typed text: some StringProtocol) {
        guard text.isDigits, text.utf8.count <= 6, let value = Int(text) else { return nil }
        self.init(value)
    }
}
