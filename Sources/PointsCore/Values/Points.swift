/// An amount of points, exact to a tenth.
///
/// Kept as a whole number of tenths, so that sums never drift. A single amount is at most
/// ``limit`` in size; with that bound a sum over any journal that fits a disk stays far inside `Int`.
public struct Points: Hashable, Comparable, Sendable {
    public let tenths: Int

    public init(tenths: Int) { self.tenths = tenths }
    public init(_ whole: Int) { tenths = whole * 10 }

    public static let zero = Points(tenths: 0)
    /// The largest single amount that can be typed or written: one million points.
    public static let limit = Points(1_000_000)

    public static func < (a: Points, b: Points) -> Bool { a.tenths < b.tenths }
    public static prefix func - (a: Points) -> Points { Points(tenths: -a.tenths) }

    /// Whether this is an amount that one award, price or deduction may have.
    public var isWithinLimit: Bool { self <= .limit && self >= -.limit }

    /// The sum, or a refusal when it leaves the range of the machine's integers.
    public func adding(_ other: Points) throws(Refusal) -> Points {
        let (sum, overflow) = tenths.addingReportingOverflow(other.tenths)
        guard !overflow else { throw .amountTooLarge }
        return Points(tenths: sum)
    }

    public func subtracting(_ other: Points) throws(Refusal) -> Points {
        let (difference, overflow) = tenths.subtractingReportingOverflow(other.tenths)
        guard !overflow else { throw .amountTooLarge }
        return Points(tenths: difference)
    }

    /// The product with a whole number of things, refused beyond ``limit``.
    public func multiplied(by count: Int) throws(Refusal) -> Points {
        let (product, overflow) = tenths.multipliedReportingOverflow(by: count)
        guard !overflow, Points(tenths: product).isWithinLimit else { throw .amountTooLarge }
        return Points(tenths: product)
    }

    /// Points per hour for a duration, cut towards zero to a multiple of `step`.
    public func perHour(for duration: Minutes, step: Points) throws(Refusal) -> Points {
        let (product, overflow) = tenths.multipliedReportingOverflow(by: duration.count)
        guard !overflow else { throw .amountTooLarge }
        let steps = product / 60 / max(step.tenths, 1)
        let result = Points(tenths: steps * max(step.tenths, 1))
        guard result.isWithinLimit else { throw .amountTooLarge }
        return result
    }
}

extension Points: Numeral, CustomStringConvertible {
    /// `2`, `0.5`, `-1.5`: the one way an amount is written anywhere.
    public func write(to text: inout [UInt8]) {
        let size = tenths.magnitude
        if tenths < 0 { text.append(UInt8(ascii: "-")) }
        text.append(digitsOf: size / 10)
        guard size % 10 != 0 else { return }
        text.append(UInt8(ascii: "."))
        text.append(digitsOf: size % 10)
    }

    public var description: String { numeral }
}

extension Points {
    /// Reads a typed amount: digits, at most one decimal, an optional sign.
    public init(_ text: String) throws(Malformed) {
        var rest = Substring(text.halfWidth)
        let negative = rest.first == "-"
        if negative || rest.first == "+" { rest.removeFirst() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits) else { throw .points(text) }
        guard parts.count == 1 || parts[1].count == 1 else { throw .pointsTooFine(text) }
        guard parts[0].count <= 9, let whole = Int(parts[0]) else { throw .tooLarge(text) }
        let size = whole * 10 + (parts.count == 2 ? Int(parts[1]) ?? 0 : 0)
        self.init(tenths: negative ? -size : size)
        guard isWithinLimit else { throw .tooLarge(text) }
    }
}
