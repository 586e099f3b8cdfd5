/// The calendar counted off day by day, for comparing with the one that calculates.
enum PlainCalendar {
    /// 2020-01-01 in days since 1970-01-01.
    private static let first = 18_262

    private static let days: [(year: Int, month: Int, day: Int)] = {
        var days: [(year: Int, month: Int, day: Int)] = []
        for year in 2020...2029 {
            let lengths = [31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            for (index, length) in lengths.enumerated() {
                for day in 1...length { days.append((year, index + 1, day)) }
            }
        }
        return days
    }()

    static func parts(_ day: Int) -> (year: Int, month: Int, day: Int) { days[day - first] }

    static func text(_ day: Int) -> String {
        let (year, month, day) = parts(day)
        return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

/// A stretch of days, told by looking at each.
enum PlainPeriod {
    case day(Int)
    case month(year: Int, Int)
    case quarter(year: Int, Int)
    case year(Int)
    case all

    func contains(_ day: Int) -> Bool {
        let (year, month, _) = PlainCalendar.parts(day)
        switch self {
        case .day(let only): return day == only
        case .month(let wanted, let number): return year == wanted && month == number
        case .quarter(let wanted, let number): return year == wanted && (month - 1) / 3 + 1 == number
        case .year(let wanted): return year == wanted
        case .all: return true
        }
    }

    /// The period of this kind around a day.
    init(_ span: String, around day: Int) {
        let (year, month, _) = PlainCalendar.parts(day)
        switch span {
        case "day": self = .day(day)
        case "month": self = .month(year: year, month)
        case "quarter": self = .quarter(year: year, (month - 1) / 3 + 1)
        case "year": self = .year(year)
        default: self = .all
        }
    }

    /// As it is typed.
    var text: String {
        switch self {
        case .day(let day): PlainCalendar.text(day)
        case .month(let year, let month): "\(year)-\(month < 10 ? "0" : "")\(month)"
        case .quarter(let year, let quarter): "\(year)-Q\(quarter)"
        case .year(let year): "\(year)"
        case .all: "all"
        }
    }
}
