internal import PointsCore

/// The people of a matter as typed: `组织=0001,0002`, `李梅*2`, `lm`.
struct TakerWord: Equatable {
    let role: String?
    let who: String
    /// Units or hours of this one, as typed.
    let amount: String?

    /// One word may name several, separated by commas of either width or `、`.
    static func parse(_ word: String) throws(UsageError) -> [TakerWord] {
        // Only the signs are taken at either width: a name may hold full-width characters of its own.
        let sides = word.split(maxSplits: 1, omittingEmptySubsequences: false) { "=＝".contains($0) }
        let role = sides.count == 2 ? String(sides[0]).trimmedBlanks : nil
        guard role != "", let names = sides.last, !names.contains(where: { "=＝".contains($0) }) else {
            throw .badTaker(word)
        }
        var takers: [TakerWord] = []
        for name in names.split(omittingEmptySubsequences: false, whereSeparator: { ",，、".contains($0) }) {
            let parts = name.split(omittingEmptySubsequences: false, whereSeparator: { "*＊×".contains($0) })
            guard let who = parts.first, !who.allSatisfy(\.isWhitespace) else { throw .emptyWord(word) }
            guard parts.count <= 2, parts.last != "" else { throw .badTaker(word) }
            takers.append(
                TakerWord(
                    role: role, who: String(who).unpadded, amount: parts.count == 2 ? String(parts[1]) : nil))
        }
        return takers
    }
}
