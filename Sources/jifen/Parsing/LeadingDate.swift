extension Substring {
    /// Whether a folded line starts with a date or a time: 6月13日, 6.13, 6-13, 2021.6.13, 10:30, 9点.
    ///
    /// Such a line belongs to a heading. Read as a numbering or a member's number its 6 or 13 would give
    /// somebody points, so that in doubt (`6.13` could be the sixth line, member 13) it is a date.
    var startsWithDateOrTime: Bool {
        let first = prefix(while: \.isDigit)
        let rest = dropFirst(first.count)
        guard !first.isEmpty, let mark = rest.first else { return false }
        let second = rest.dropFirst().prefix(while: \.isDigit)
        switch mark {
        case "年", "月", "日", "号", "点": return true
        case ":": return first.count <= 2 && second.count == 2
        case "-", "/": return first.count <= 4 && (1...2).contains(second.count)
        case ".":
            guard (1...2).contains(second.count) else { return false }
            return first.count == 4 || first.isOne(of: 1...12) && second.isOne(of: 1...31)
        default: return false
        }
    }

    /// Whether it is such a number in one or two digits.
    private func isOne(of numbers: ClosedRange<Int>) -> Bool {
        count <= 2 && Int(self).map(numbers.contains) ?? false
    }
}
