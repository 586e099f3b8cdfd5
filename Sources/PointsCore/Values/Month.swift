/// A calendar month; journal files are cut by it.
public struct Month: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int

    public init(year: Int, month: Int) {
        self.year = year
        self.month = month
    }

    public static func < (a: Month, b: Month) -> Bool { a.index < b.index }

    /// Months since the year 0, so that neighbours differ by one.
    public var index: Int { year * 12 + month - 1 }
    public init(index: Int) { self.init(year: index / 12, month: index % 12 + 1) }

    public var dayCount: Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public var first: Day { Day(year, month, 1) ?? Day(number: 0) }
    public var last: Day { first.adding(days: dayCount - 1) }
}

extension Month: CustomStringConvertible {
    /// `2021-06`.
    public var description: String { "\(String(year, digits: 4))-\(String(month, digits: 2))" }

    /// Reads `2021-06` and nothing else.
    public init?(exactly text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2], parts.allSatisfy(\.isDigits),
            let year = Int(parts[0]), let month = Int(parts[1]), (1900...9999).contains(year),
            (1...12).contains(month)
        else { return nil }
        self.init(year: year, month: month)
    }
}
