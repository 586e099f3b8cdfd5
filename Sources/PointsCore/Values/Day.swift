/// A calendar day of the book's time zone.
public struct Day: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01.
    public let number: Int

    public init(number: Int) { self.number = number }

    /// The day, or nil where the calendar has none (2021-02-30). Years 1900 to 9999.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1900...9999).contains(year), (1...12).contains(month) else { return nil }
        guard (1...Month(year: year, month: month).dayCount).contains(day) else { return nil }
        // Years begin in March here, so that the leap day is a year's last.
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    public func adding(days: Int) -> Day { Day(number: number + days) }

    /// Year, month and day of the month in the Gregorian calendar.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
    }

    public var month: Month {
        let (year, month, _) = parts
        return Month(year: year, month: month)
    }
}

extension Day: CustomStringConvertible {
    /// `2021-06-13`.
    public var description: String {
        let (year, month, day) = parts
        return "\(String(year, digits: 4))-\(String(month, digits: 2))-\(String(day, digits: 2))"
    }
}

extension Day {
    /// Reads `2021-06-13` and nothing else, as files hold it.
    public init?(exactly text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy(\.isDigits),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year, month, day)
    }

    /// Reads a day as people type it: `2021-06-13`, `2021/6/13`, `2021年6月13日`, `6-13`, `6月13日`,
    /// `今天`, `昨天`, `前天`. Without a year it is the year of `today`.
    public init(_ text: String, today: Day) throws(Malformed) {
        let typed = text.halfWidth
        switch typed.lowercased() {
        case "今天", "today": self = today
        case "昨天", "yesterday": self = today.adding(days: -1)
        case "前天": self = today.adding(days: -2)
        default:
            let plain = typed.replacingAny(["年", "月", "/", "."], with: "-")
            let trimmed = plain.hasSuffix("日") || plain.hasSuffix("号") ? plain.dropLast() : plain[...]
            var parts = trimmed.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.allSatisfy({ $0.isDigits && $0.utf8.count <= 4 }) else { throw .day(text) }
            if parts.count == 2 { parts.insert(Substring(String(today.parts.year)), at: 0) }
            guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count <= 2,
                parts[2].utf8.count <= 2, let year = Int(parts[0]), let month = Int(parts[1]),
                let day = Int(parts[2])
            else { throw .day(text) }
            guard let result = Day(year, month, day) else { throw .noSuchDay(text) }
            self = result
        }
    }
}

extension String {
    /// Not called `replacing`: with literals the compiler prefers the one of the standard library, which looks for
    /// all the characters in a row.
    func replacingAny(_ characters: Set<Character>, with other: Character) -> String {
        String(map { characters.contains($0) ? other : $0 })
    }
}
