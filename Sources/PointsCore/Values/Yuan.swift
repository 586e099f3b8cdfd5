/// An amount of money, exact to a fen (分, a hundredth of a yuan). Never negative where it is typed or written.
///
/// It says what goods cost and are worth; nobody is paid with it.
public struct Yuan: Hashable, Comparable, Sendable {
    public let fen: Int

    public init(fen: Int) { self.fen = fen }

    public static let zero = Yuan(fen: 0)
    /// The most that one article may cost: a hundred thousand yuan.
    public static let limit = Yuan(fen: 10_000_000)

    public static func < (a: Yuan, b: Yuan) -> Bool { a.fen < b.fen }

    /// The price of several; the largest amount there is where it does not fit.
    public func times(_ count: Int) -> Yuan {
        let (product, overflow) = fen.multipliedReportingOverflow(by: count)
        return Yuan(fen: overflow ? .max : product)
    }

    /// The sum; the largest amount there is where it does not fit.
    public func adding(_ other: Yuan) -> Yuan {
        let (sum, overflow) = fen.addingReportingOverflow(other.fen)
        return Yuan(fen: overflow ? .max : sum)
    }

    /// An equal share, rounded to the nearest fen.
    ///
    /// - Parameter count: more than 0.
    public func divided(by count: Int) -> Yuan {
        let (share, rest) = fen.quotientAndRemainder(dividingBy: count)
        return Yuan(fen: share + (rest >= count - rest ? 1 : 0))
    }
}

extension Yuan: CustomStringConvertible {
    /// `12.50`.
    public var description: String { "\(fen / 100).\(String(fen % 100, digits: 2))" }
}

extension Yuan {
    /// Reads a typed amount: digits, at most two decimals, with or without `元` or `¥`.
    public init(_ text: String) throws(Malformed) {
        var rest = Substring(text.halfWidth)
        if let first = rest.first, "¥￥".contains(first) { rest.removeFirst() }
        if rest.last == "元" { rest.removeLast() }
        let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits), parts[0].count <= 9,
            let whole = Int(parts[0])
        else { throw .yuan(text) }
        var fen = 0
        if parts.count == 2 {
            guard parts[1].count <= 2, let digits = Int(parts[1]) else { throw .yuan(text) }
            fen = parts[1].count == 1 ? digits * 10 : digits
        }
        self.init(fen: whole * 100 + fen)
        guard self <= .limit else { throw .yuan(text) }
    }
}

extension Yuan: LineValue {
    /// `12`, `12.5`, `12.05`: no zeros at the end.
    public func write(to line: inout LineWriter) {
        line.number(fen / 100)
        let rest = fen % 100
        guard rest > 0 else { return }
        line.raw(rest < 10 ? ".0" : ".")
        line.number(rest % 10 == 0 ? rest / 10 : rest)
    }

    public static func read(from line: inout LineReader) throws(LineFault) -> Yuan {
        let start = line.fault()
        let whole = try line.number()
        guard whole >= 0, whole <= Yuan.limit.fen / 100 else { throw start }
        var fen = whole * 100
        if line.skip(".") {
            let digits = line.digits()
            guard (1...2).contains(digits.count), let last = digits.last, last != UInt8(ascii: "0") else {
                throw start
            }
            let first = Int(digits[0] - 0x30) * 10
            fen += digits.count == 2 ? first + Int(last - 0x30) : first
        }
        guard fen <= Yuan.limit.fen else { throw start }
        return Yuan(fen: fen)
    }
}
