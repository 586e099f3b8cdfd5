extension Substring {
    /// Whether a folded line starts with a date or a time: 6月13日, 6.13, 6-13, 2021.6.13, 10:30, 9点.
    ///
    /// Such a line belongs to a heading. Read as a numbering or a member's number its 6 or 13 would give
    /// somebody points, so that in doubt (`6.13` could be the sixth line, member 13) it is a date.
    var startsWithDateOrTime: Bool {
        guard let first, first.isDigit else { return false }
        return datesAndTimes.contains { prefixMatch(of: $0) != nil }
    }
}

/// Made once: to make a pattern takes far longer than to match a line with it. Nobody changes them.
nonisolated(unsafe) private let datesAndTimes: [Regex<Substring>] = [
    /[0-9]+[年月日号点]/,
    /[0-9]{1,2}:[0-9]{2}(?![0-9])/,
    /[0-9]{1,4}[-\/][0-9]{1,2}(?![0-9])/,
    /[0-9]{4}\.[0-9]{1,2}(?![0-9])/,
    /(?:1[0-2]|0?[1-9])\.(?:3[01]|[12][0-9]|0?[1-9])(?![0-9])/,
]
