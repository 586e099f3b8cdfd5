/// The scalars that take two columns, emoji aside, which the standard library knows by itself.
///
/// Made once from Python's `unicodedata` (East Asian Width W and F, Unicode 14); neighbouring ranges are
/// joined over unassigned code points and emoji, so that a newer Unicode needs no new table. East Asian
/// *Ambiguous* characters, among them “ ” ‘ ’ … — ·, are not here: terminals give them one column unless
/// told otherwise.
enum WideCharacters {
    /// Closed ranges in ascending order, first and last scalar in turn.
    private static let bounds: [UInt32] = [
        0x1100, 0x115F, 0x2329, 0x232A, 0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0x4DBF, 0x4E00, 0xA4C6,
        0xA960, 0xA97C, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFF60,
        0xFFE0, 0xFFE6, 0x16FE0, 0x18D08, 0x1AFF0, 0x1B2FB, 0x1F200, 0x1F265, 0x20000, 0x3FFFD,
    ]

    /// Whether a terminal gives the scalar two columns whatever stands next to it.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        var low = 0
        var high = bounds.count / 2
        while low < high {
            let middle = (low + high) / 2
            if scalar.value > bounds[2 * middle + 1] {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low < bounds.count / 2 && scalar.value >= bounds[2 * low]
    }
}
