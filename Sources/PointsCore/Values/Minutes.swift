/// A duration in whole minutes.
public struct Minutes: Hashable, Comparable, Sendable {
    public let count: Int
    public init(count: Int) { self.count = count }

    public static func < (a: Minutes, b: Minutes) -> Bool { a.count < b.count }
    /// The longest duration one award may have: a year of hours.
    public static let limit = Minutes(count: 8_784 * 60)
}

extension Minutes: CustomStringConvertible {
    /// In hours, as sheets have it: `2`, `1.5`; where that is not short, `1:20`.
    public var description: String {
        let (hours, minutes) = count.quotientAndRemainder(dividingBy: 60)
        if minutes == 0 { return "\(hours)" }
        return minutes % 6 == 0 ? "\(hours).\(minutes / 6)" : "\(hours):\(String(minutes, digits: 2))"
    }
}

extension Minutes {
    /// Reads a duration as people type it: hours (`2`, `1.5`, `2h`, `2小时`, `1:20`), minutes (`90m`, `90分钟`)
    /// or both (`1h30m`, `1小时30分`, `半小时`). Hours that are not whole minutes are refused.
    public init(_ text: String) throws(Malformed) {
        let result = try Minutes.read(text)
        guard result.count > 0 else { throw .duration(text) }
        guard result <= .limit else { throw .tooLarge(text) }
        self = result
    }

    private static func read(_ text: String) throws(Malformed) -> Minutes {
        var rest = Substring(text.halfWidth.lowercased())
        if rest == "半小时" { return Minutes(count: 30) }
        let clock = rest.split(separator: ":", omittingEmptySubsequences: false)
        if clock.count == 2, clock[0].isDigits, clock[0].utf8.count <= 6, clock[1].isDigits,
            clock[1].utf8.count == 2, let hours = Int(clock[0]), let minutes = Int(clock[1]), minutes < 60
        {
            return Minutes(count: hours * 60 + minutes)
        }
        var total = 0
        var seen: [Character] = []
        while !rest.isEmpty {
            let number = rest.prefix { $0 == "." || $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(number.count)
            let (unit, length) = Minutes.unit(rest)
            rest = rest.dropFirst(length)
            guard let unit, !seen.contains(unit), seen.last != "m" else { throw .duration(text) }
            if unit == "m" {
                guard number.isDigits else { throw .duration(text) }
                guard number.utf8.count <= 9, let minutes = Int(number) else { throw .tooLarge(text) }
                total += minutes
            } else {
                guard rest.isEmpty || number.isDigits else { throw .duration(text) }
                total += try hours(number, of: text)
            }
            seen.append(unit)
        }
        guard !seen.isEmpty else { throw .duration(text) }
        return Minutes(count: total)
    }

    private static func unit(_ rest: Substring) -> (Character?, length: Int) {
        if rest.isEmpty { return ("h", 0) }
        for name in ["小时", "个小时", "hours", "hour", "h", "时"] where rest.hasPrefix(name) {
            return ("h", name.count)
        }
        for name in ["分钟", "分", "minutes", "minute", "min", "m"] where rest.hasPrefix(name) {
            return ("m", name.count)
        }
        return (nil, 0)
    }

    private static func hours(_ number: Substring, of text: String) throws(Malformed) -> Int {
        let parts = number.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits) else { throw .duration(text) }
        guard parts[0].utf8.count <= 6, let whole = Int(parts[0]) else { throw .tooLarge(text) }
        guard parts.count == 2 else { return whole * 60 }
        guard parts[1].utf8.count <= 4, let decimals = Int(parts[1]) else {
            throw .durationNotWholeMinutes(text)
        }
        let scale = (0..<parts[1].utf8.count).reduce(1) { product, _ in product * 10 }
        guard decimals * 60 % scale == 0 else { throw .durationNotWholeMinutes(text) }
        return whole * 60 + decimals * 60 / scale
    }
}
