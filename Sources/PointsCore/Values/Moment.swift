/// The second at which an entry was written, with the book's distance from UTC.
public struct Moment: Hashable, Sendable {
    /// Seconds since 1970-01-01 00:00 UTC.
    public let seconds: Int
    public let zone: TimeZone

    public init(seconds: Int, zone: TimeZone) {
        self.seconds = seconds
        self.zone = zone
    }

    private var local: Int { seconds + zone.offset * 60 }
    public var day: Day { Day(number: local.quotientDown(86_400)) }
    /// Seconds since local midnight.
    var secondOfDay: Int { local - local.quotientDown(86_400) * 86_400 }
}

extension Moment: CustomStringConvertible {
    /// `2021-06-13T17:20:05+08:00`.
    public var description: String { "\(day)T\(clock):\(String(secondOfDay % 60, digits: 2))\(zone)" }

    /// `17:20`.
    public var clock: String {
        "\(String(secondOfDay / 3600, digits: 2)):\(String(secondOfDay / 60 % 60, digits: 2))"
    }

    public init?(exactly text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 25, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
            bytes[16] == UInt8(ascii: ":"), let day = Day(exactly: text.prefix(10)),
            let zone = TimeZone(offset: text.suffix(6))
        else { return nil }
        func two(_ at: Int) -> Int? {
            let digits = bytes[at..<at + 2]
            guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
            return Int(digits[at] - 0x30) * 10 + Int(digits[at + 1] - 0x30)
        }
        guard let hour = two(11), let minute = two(14), let second = two(17), hour < 24, minute < 60,
            second < 60
        else { return nil }
        let local = day.number * 86_400 + hour * 3600 + minute * 60 + second
        self.init(seconds: local - zone.offset * 60, zone: zone)
    }
}

extension Int {
    /// Division that rounds towards minus infinity.
    fileprivate func quotientDown(_ divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
