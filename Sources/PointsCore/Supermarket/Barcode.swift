/// What a scanner reads off an article: an EAN, or a label of one's own.
public struct Barcode: Hashable, Sendable, CustomStringConvertible {
    public let text: String

    /// Letters of ASCII, digits and `- . _ / + : $ % #`, 1 to 32, not starting with `-` or `+`. `*` counts pieces and `=`
    /// counts the shelf, so that neither can be part of one.
    public init(_ text: String) throws(Malformed) {
        let typed = text.halfWidth
        guard (1...Barcode.limit).contains(typed.utf8.count), typed.first != "-", typed.first != "+",
            typed.unicodeScalars.allSatisfy(\.fitsBarcode)
        else { throw .barcode(text) }
        self.text = typed
    }

    static let limit = 32

    public var description: String { text }

    /// Whether the last digit of an EAN-8, UPC-A or EAN-13 is the one that the others call for; nil where it is none of
    /// these.
    public var hasRightCheckDigit: Bool? {
        let digits = text.utf8.map { Int($0) - 0x30 }
        guard [8, 12, 13].contains(digits.count), text.isDigits else { return nil }
        // Counted from the right every second digit weighs three; the check digit makes up the ten.
        let sum = digits.reversed().enumerated().reduce(0) { $0 + $1.element * ($1.offset % 2 == 1 ? 3 : 1) }
        return sum % 10 == 0
    }
}

extension Barcode: LineText {
    static func parse(line text: String) -> Barcode? { try? Barcode(text) }
}

extension Unicode.Scalar {
    fileprivate var fitsBarcode: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "/", "+", ":", "$", "%", "#": true
        default: false
        }
    }
}

/// An article's barcode from now on; none where it had one that is taken away, which is written as an empty text.
public struct BarcodeChange: Hashable, Sendable, CustomStringConvertible {
    public let barcode: Barcode?
    public init(_ barcode: Barcode?) { self.barcode = barcode }
    public var description: String { barcode?.text ?? "" }
}

extension BarcodeChange: LineText {
    static func parse(line text: String) -> BarcodeChange? {
        if text.isEmpty { return BarcodeChange(nil) }
        return Barcode.parse(line: text).map(BarcodeChange.init)
    }
}
