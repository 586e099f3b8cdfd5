/// Typed words that do not read as the value they should be. Each case carries the words.
public enum Malformed: Error, Hashable, Sendable {
    case points(String)
    case pointsTooFine(String)
    case notPositive(String)
    case tooLarge(String)
    case quantity(String)
    case quantityOrNone(String)
    case day(String)
    case noSuchDay(String)
    case period(String)
    case duration(String)
    case durationNotWholeMinutes(String)
    case memberNumber(String)
    case code(String)
    case deskName(String)
    case entryName(String)
    case timeZone(String)
}
