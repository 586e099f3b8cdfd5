/// A text as a barcode of the kind Code 128 (ISO/IEC 15417), as short as it can be.
///
/// Digits go two to a symbol (set C), other printable signs one (set B), control characters one (set A); between
/// the sets it changes where that saves symbols.
struct Code128: Hashable, Sendable {
    /// The symbols' values: start, text, check, stop.
    let symbols: [Int]

    /// Nil for a text that is empty or has a character outside ASCII.
    init?(_ text: String) {
        let bytes = text.utf8.map(Int.init)
        guard !bytes.isEmpty, bytes.allSatisfy({ $0 < 128 }) else { return nil }
        var symbols = Code128Path(bytes).symbols
        let sum = symbols.enumerated().reduce(0) { $0 + max($1.offset, 1) * $1.element }
        symbols += [sum % 103, 106]
        self.symbols = symbols
    }

    /// Widths of bar and gap by turns, in modules, from the first bar to the last.
    var widths: [Int] { symbols.flatMap { Code128Patterns.all[$0] } }

    /// How wide it is without its quiet zones, in modules.
    var width: Int { widths.reduce(0, +) }

    /// How much has to stay white before and behind it, in modules.
    static let quiet = 10
}

/// The shortest way through the three sets.
private struct Code128Path {
    private let bytes: [Int]
    /// The fewest symbols for the rest of the text, by place and set.
    private var costs: [[Int]]

    private enum Set: Int, CaseIterable {
        // The first of equals is taken.
        case c, b, a

        var start: Int {
            switch self {
            case .a: 103
            case .b: 104
            case .c: 105
            }
        }
        /// The symbol that changes to it.
        var change: Int {
            switch self {
            case .a: 101
            case .b: 100
            case .c: 99
            }
        }
        /// The one that a single sign can be borrowed from.
        var neighbour: Set? {
            switch self {
            case .a: .b
            case .b: .a
            case .c: nil
            }
        }
    }
    private static let shift = 98

    init(_ bytes: [Int]) {
        self.bytes = bytes
        costs = Array(repeating: [0, 0, 0], count: bytes.count + 1)
        for place in bytes.indices.reversed() {
            let stays = Set.allCases.map { set in cost(at: place, staying: set) }
            for set in Set.allCases {
                let others = Set.allCases.filter { $0 != set }.map { stays[$0.rawValue] + 1 }
                costs[place][set.rawValue] = min(stays[set.rawValue], others.min() ?? .max)
            }
        }
    }

    /// Start and text, without check and stop.
    var symbols: [Int] {
        var set = Set.allCases.min { costs[0][$0.rawValue] < costs[0][$1.rawValue] } ?? .b
        var symbols = [set.start]
        var place = 0
        while place < bytes.count {
            if cost(at: place, staying: set) > costs[place][set.rawValue] {
                let next = Set.allCases.first { other in
                    other != set && cost(at: place, staying: other) + 1 == costs[place][set.rawValue]
                }
                set = next ?? .b
                symbols.append(set.change)
            }
            guard let value = value(at: place, in: set) else {
                symbols += [Code128Path.shift, set.neighbour.flatMap { self.value(at: place, in: $0) } ?? 0]
                place += 1
                continue
            }
            symbols.append(value)
            place += set == .c ? 2 : 1
        }
        return symbols
    }

    private func cost(at place: Int, in set: Set) -> Int { costs[place][set.rawValue] }

    /// The fewest symbols where the next sign is said in this set, or borrowed; unreachable where it cannot be.
    private func cost(at place: Int, staying set: Set) -> Int {
        if value(at: place, in: set) != nil { return 1 + cost(at: place + (set == .c ? 2 : 1), in: set) }
        if let other = set.neighbour, value(at: place, in: other) != nil {
            return 2 + cost(at: place + 1, in: set)
        }
        return 1 << 40
    }

    /// The symbol for the sign (in set C: the two digits) at a place.
    private func value(at place: Int, in set: Set) -> Int? {
        let byte = bytes[place]
        switch set {
        case .a: return byte < 32 ? byte + 64 : (byte < 96 ? byte - 32 : nil)
        case .b: return byte >= 32 ? byte - 32 : nil
        case .c:
            guard place + 1 < bytes.count, (48...57).contains(byte), (48...57).contains(bytes[place + 1])
            else { return nil }
            return (byte - 48) * 10 + bytes[place + 1] - 48
        }
    }
}
