internal import PointsCore

extension Pinyin {
    /// From syllables in order; the initials are the first letter of each, and every digit.
    init(syllables: [String]) {
        self.init(full: syllables.joined(), initials: syllables.map { $0.prefix(1) }.joined())
    }
}
