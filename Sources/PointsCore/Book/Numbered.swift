/// Something that an entry made and that people know by a number counting from 1 in the book.
protocol Numbered {
    var entry: EntryName { get }
    var number: Int { get }
}

extension Array where Element: Numbered {
    /// The number of the next one; none is used again.
    var next: Int { (map(\.number).max() ?? 0) + 1 }

    subscript(entry: EntryName) -> Element? { first { $0.entry == entry } }

    /// The one that is meant by its number or by its entry.
    ///
    /// - Parameters:
    ///   - unknown: refuses what is neither.
    ///   - ambiguous: refuses a number that desks gave twice while they were apart.
    ///   - other: refuses an entry that made none of these.
    func find(
        _ typed: String, in book: Book, unknown: (String) -> Refusal,
        ambiguous: (Int, [EntryName]) -> Refusal,
        other: (EntryName) -> Refusal
    ) throws(Refusal) -> Element {
        let digits = typed.halfWidth
        if digits.isDigits {
            let found = filter { Int(digits) == $0.number }
            guard let first = found.first else { throw unknown(typed) }
            guard found.count == 1 else { throw ambiguous(first.number, found.map(\.entry)) }
            return first
        }
        guard let name = try? EntryName(typed) else { throw unknown(typed) }
        return try find(name, in: book, other: other)
    }

    /// The one that an entry made.
    func find(_ name: EntryName, in book: Book, other: (EntryName) -> Refusal) throws(Refusal) -> Element {
        if let found = self[name] { return found }
        _ = try book.history.entry(name)
        throw other(name)
    }
}

extension Objection: Numbered {}
extension Honour: Numbered {}
