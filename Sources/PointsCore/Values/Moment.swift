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
}

extension Int {
    /// Division that rounds towards minus infinity.
    fileprivate func quotientDown(_ divisor: Int) -> Int {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
