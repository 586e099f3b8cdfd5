/// A stretch of whole days over which points are counted.
public enum Period: Hashable, Sendable {
    case day(Day)
    case month(Month)
    case quarter(year: Int, quarter: Int)
    case year(Int)
    case all

    /// The first and last day; nil where the period has no bounds.
    public var bounds: ClosedRange<Day>? {
        switch self {
        case .day(let day): return day...day
        case .month(let month): return month.first...month.last
        case .quarter, .year: return months.map { $0.lowerBound.first...$0.upperBound.last }
        case .all: return nil
        }
    }

    /// The months it is made of; nil for a single day and for all time.
    public var months: ClosedRange<Month>? {
        switch self {
        case .day, .all: nil
        case .month(let month): month...month
        case .quarter(let year, let quarter):
            Month(year: year, month: quarter * 3 - 2)...Month(year: year, month: quarter * 3)
        case .year(let year): Month(year: year, month: 1)...Month(year: year, month: 12)
        }
    }

    public func contains(_ day: Day) -> Bool { bounds?.contains(day) ?? true }
}

/// How long a cap or limit lasts before it starts anew.
public enum Span: String, CaseIterable, Sendable {
    case day, month, quarter, year

    /// The period of this length around a day.
    public func period(of day: Day) -> Period {
        let (year, month, _) = day.parts
        switch self {
        case .day: return .day(day)
        case .month: return .month(day.month)
        case .quarter: return .quarter(year: year, quarter: (month + 2) / 3)
        case .year: return .year(year)
        }
    }
}

extension Period: CustomStringConvertible {
    /// `2021-06-13`, `2021-06`, `2021-Q2`, `2021`, `all`.
    public var description: String {
        switch self {
        case .day(let day): day.description
        case .month(let month): month.description
        case .quarter(let year, let quarter): "\(String(year, digits: 4))-Q\(quarter)"
        case .year(let year): String(year, digits: 4)
        case .all: "all"
        }
    }
}

extension Period {
    /// Reads a period as people type it: `2021-06`, `2021-Q2`, `2021`, `2021年6月`, `6月`, `本月`, `上月`,
    /// `本季`, `上季`, `今年`, `去年`, `全部`.
    public init(_ text: String, today: Day) throws(Malformed) {
        let typed = text.halfWidth
        if let named = Period.named(typed.lowercased(), today: today) {
            self = named
        } else if let counted = Period.counted(typed, today: today) {
            self = counted
        } else {
            throw .period(text)
        }
    }

    private static func named(_ word: String, today: Day) -> Period? {
        let month = today.month
        switch word {
        case "本月", "这个月", "this-month": return .month(month)
        case "上月", "上个月", "last-month": return .month(Month(index: month.index - 1))
        case "本季", "本季度", "this-quarter": return Span.quarter.period(of: today)
        case "上季", "上季度", "last-quarter":
            return Span.quarter.period(of: Month(index: month.index - 3).first)
        case "今年", "本年", "this-year": return .year(month.year)
        case "去年", "上年", "last-year": return .year(month.year - 1)
        case "全部", "累计", "all": return .all
        default: return nil
        }
    }

    private static func counted(_ typed: String, today: Day) -> Period? {
        var plain = typed.replacingAny(["年", "/", "."], with: "-")
        for suffix in ["季度", "季", "月", "-"] where plain.hasSuffix(suffix) {
            if suffix.hasPrefix("季") {
                // Without a mark of its own 2021年2季度 would be read as February.
                let parts = plain.dropLast(suffix.count).split(separator: "-")
                guard parts.count == 2 else { return nil }
                plain = "\(parts[0])-Q\(parts[1].drop { "第Qq".contains($0) })"
            } else {
                plain = String(plain.dropLast(suffix.count))
            }
            if suffix == "月", plain.isDigits { plain = "\(today.parts.year)-\(plain)" }
            break
        }
        let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard let head = parts.first, head.isDigits, head.utf8.count == 4, let year = Int(head),
            (1900...9999).contains(year)
        else { return nil }
        if parts.count == 1 { return .year(year) }
        guard parts.count == 2, let mark = parts[1].first else { return nil }
        if mark == "Q" || mark == "q" {
            let digits = parts[1].dropFirst()
            guard digits.isDigits, let quarter = Int(digits), (1...4).contains(quarter) else { return nil }
            return .quarter(year: year, quarter: quarter)
        }
        guard parts[1].isDigits, parts[1].utf8.count <= 2, let month = Int(parts[1]), (1...12).contains(month)
        else { return nil }
        return .month(Month(year: year, month: month))
    }
}
