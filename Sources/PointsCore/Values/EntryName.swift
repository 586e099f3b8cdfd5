/// The name of one place that writes (台账点): an office PC, the counter. Also the name of its folder.
public struct DeskName: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    /// Lower-case letters and digits, starting with a letter, at most 16.
    public init(_ text: String) throws(Malformed) {
        let fits = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        guard fits, (1...16).contains(text.utf8.count), let first = text.utf8.first, first >= 0x61 else {
            throw .deskName(text)
        }
        self.text = text
    }
    init() { text = "main" }

    public static let main = DeskName()
    public static func < (a: DeskName, b: DeskName) -> Bool { a.text < b.text }
    public var description: String { text }
}

/// What an entry is called on slips and when typed: `main-42`.
public struct EntryName: Hashable, Sendable, CustomStringConvertible {
    public let desk: DeskName
    /// Counts within the desk's journal from 1, without gaps.
    public let number: Int

    public init(desk: DeskName, number: Int) {
        self.desk = desk
        self.number = number
    }

    public init(_ text: String) throws(Malformed) {
        let typed = text.halfWidth.lowercased()
        guard let dash = typed.lastIndex(of: "-") else { throw .entryName(text) }
        let digits = typed[typed.index(after: dash)...]
        guard digits.isDigits, digits.utf8.count <= 15, digits.first != "0", let number = Int(digits),
            let desk = try? DeskName(String(typed[..<dash]))
        else { throw .entryName(text) }
        self.init(desk: desk, number: number)
    }

    public var description: String { "\(desk)-\(number)" }
}
