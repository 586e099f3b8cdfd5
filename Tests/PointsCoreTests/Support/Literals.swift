import Testing

@testable import PointsCore

// Tables read better with the values as one would type them. A literal that does not read stops the test run.

extension Day: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let day = Day(exactly: text) else { fatalError("no day: \(text)") }
        self = day
    }
}

extension Month: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let month = Month(exactly: text) else { fatalError("no month: \(text)") }
        self = month
    }
}

extension Moment: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let moment = Moment(exactly: text) else { fatalError("no moment: \(text)") }
        self = moment
    }
}

extension Code: ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral
{
    init(stringLiteral text: String) {
        guard let code = try? Code(text) else { fatalError("no code: \(text)") }
        self = code
    }
}

extension Barcode: ExpressibleByUnicodeScalarLiteral,
    ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral
{
    init(stringLiteral text: String) {
        guard let barcode = try? Barcode(text) else { fatalError("no barcode: \(text)") }
        self = barcode
    }
}

extension DeskName: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let desk = try? DeskName(text) else { fatalError("no desk: \(text)") }
        self = desk
    }
}

extension EntryName: ExpressibleByStringLiteral {
    init(stringLiteral text: String) {
        guard let entry = try? EntryName(text) else { fatalError("no entry: \(text)") }
        self = entry
    }
}

extension MemberNumber: ExpressibleByIntegerLiteral {
    init(integerLiteral value: Int) {
        guard let number = MemberNumber(value) else { fatalError("no number: \(value)") }
        self = number
    }
}

extension Points: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    init(integerLiteral value: Int) { self = Points(tenths: value * 10) }
    init(floatLiteral value: Double) { self = Points(tenths: Int((value * 10).rounded())) }
}

/// What a throwing call throws; nil where it does not.
func thrown<E: Error>(_ type: E.Type = E.self, _ body: () throws(E) -> some Any) -> E? {
    do throws(E) { _ = try body() } catch { return error }
    return nil
}
