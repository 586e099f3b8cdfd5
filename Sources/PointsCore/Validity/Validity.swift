/// How long points can be spent (有效期).
///
/// The source material never mentions that points lapse; all of this is ours, and off unless a community decides
/// it. Points count from the day on which they entered the balance, not from the matter's own, so that nobody
/// loses any because they were recorded late.
public enum Validity: Hashable, Sendable {
    /// They do not lapse.
    case never
    /// Until the end of the year in which they came in.
    case yearEnd
    /// Until the end of the year after.
    case nextYearEnd
    /// Until the same day so many months later, or that month's last where it has no such day: how the Civil Code
    /// (article 202) counts periods of months.
    case months(Int)

    public static let monthRange = 1...120

    /// The last day on which points that came in on a day can be spent; nil where there is none.
    public func lastDay(since day: Day) -> Day? {
        let (year, month, ofMonth) = day.parts
        switch self {
        case .never: return nil
        case .yearEnd: return Day(year, 12, 31)
        case .nextYearEnd: return Day(year + 1, 12, 31)
        case .months(let count):
            let due = Month(index: Month(year: year, month: month).index + count)
            return Day(due.year, due.month, min(ofMonth, due.dayCount))
        }
    }

    /// Whether points that came in on a day can no more be spent on another.
    public func hasLapsed(since day: Day, on today: Day) -> Bool {
        lastDay(since: day).map { $0 < today } ?? false
    }
}

extension Validity: LineText {
    /// `never`, `year-end`, `next-year-end`, `12-months`.
    public var description: String {
        switch self {
        case .never: "never"
        case .yearEnd: "year-end"
        case .nextYearEnd: "next-year-end"
        case .months(let count): "\(count)-months"
        }
    }

    /// Reads what ``description`` writes and nothing else.
    public init?(exactly text: String) {
        switch text {
        case "never": self = .never
        case "year-end": self = .yearEnd
        case "next-year-end": self = .nextYearEnd
        default:
            guard text.hasSuffix("-months"), let count = Int(text.dropLast(7)),
                Validity.monthRange.contains(count), text == "\(count)-months"
            else { return nil }
            self = .months(count)
        }
    }

    static func parse(line text: String) -> Validity? { Validity(exactly: text) }
}
