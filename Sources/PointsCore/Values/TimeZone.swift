/// A fixed distance from UTC, in minutes.
///
/// The zones of Chinese communities have kept theirs since 1991, so a name stands for one number and no
/// time-zone data is needed on the office machine.
public struct TimeZone: Hashable, Sendable {
    public let offset: Int
    public init(offset: Int) { self.offset = offset }

    public static let shanghai = TimeZone(offset: 480)
    public static let names = [
        "Asia/Shanghai": 480, "Asia/Chongqing": 480, "Asia/Harbin": 480, "Asia/Hong_Kong": 480,
        "Asia/Macau": 480, "Asia/Taipei": 480, "Asia/Urumqi": 360,
    ]

    /// A name out of ``names`` or a distance such as `+08:00`.
    public init(_ text: String) throws(Malformed) {
        guard let offset = TimeZone.names[text] ?? TimeZone(offset: text)?.offset else {
            throw .timeZone(text)
        }
        self.offset = offset
    }

    init?(offset text: some StringProtocol) {
        guard let sign = text.first, sign == "+" || sign == "-", text.utf8.count == 6 else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.isDigits && $0.utf8.count == 2 }),
            let hours = Int(parts[0]), let minutes = Int(parts[1]), hours <= 14, minutes < 60
        else { return nil }
        guard sign == "+" || hours + minutes > 0 else { return nil }
        offset = (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
    }
}

extension TimeZone: CustomStringConvertible {
    /// `+08:00`.
    public var description: String {
        let size = abs(offset)
        return "\(offset < 0 ? "-" : "+")\(String(size / 60, digits: 2)):\(String(size % 60, digits: 2))"
    }
}
