/// "Did you mean …?"
enum Nearest {
    /// The name that differs least from a mistyped one, if any is near enough to be meant.
    static func name(to typed: String, in names: [String]) -> String? {
        let word = Array(typed.lowercased())
        let far = max(1, word.count / 3)
        var best: (name: String, distance: Int)?
        for name in names {
            let other = Array(name.lowercased())
            let begins = word.count >= 2 && other.starts(with: word)
            // It differs by that much at least, and somebody may have typed a whole page.
            guard abs(word.count - other.count) <= far || begins else { continue }
            let distance = distance(word, other)
            guard distance <= far && distance < max(word.count, other.count) || begins else { continue }
            let isNearer = distance < best?.distance ?? .max
            // Of two as near, the one that is as long: a sign was mistyped rather than left out.
            let fits =
                distance == best?.distance && word.count == other.count && best?.name.count != word.count
            if isNearer || fits { best = (name, distance) }
        }
        return best?.name
    }

    /// Insertions, deletions, replacements and swaps of neighbours that make one word of the other.
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        var before = [Int](repeating: 0, count: b.count + 1)
        var previous = Array(0...b.count)
        var current = before
        for i in 1...a.count {
            current[0] = i
            for j in 1...b.count {
                var best = min(
                    previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1))
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, before[j - 2] + 1)
                }
                current[j] = best
            }
            (before, previous, current) = (previous, current, before)
        }
        return previous[b.count]
    }
}
