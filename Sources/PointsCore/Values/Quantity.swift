/// A whole number of things (times, pieces), at most a million.
public enum Quantity {
    public static let limit = 1_000_000

    /// One or more.
    public static func parse(_ text: String) throws(Malformed) -> Int {
        let digits = text.halfWidth
        guard digits.isDigits else { throw .quantity(text) }
        guard digits.utf8.count <= 7, let number = Int(digits), number <= limit else { throw .tooLarge(text) }
        guard number >= 1 else { throw .quantity(text) }
        return number
    }

    /// None or more.
    public static func parseOrNone(_ text: String) throws(Malformed) -> Int {
        let digits = text.halfWidth
        guard digits.isDigits else { throw .quantityOrNone(text) }
        return digits.allSatisfy { $0 == "0" } ? 0 : try parse(text)
    }
}
