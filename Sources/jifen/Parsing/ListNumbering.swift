/// The number that WeChat, or whoever typed the list, put before a name.
///
/// Digits are a member's own number, not a numbering, when they stand alone or are four and more. “7,王芳”
/// could be either and is a numbering: a wrong name is noticed, points for member 7 are not.
enum ListNumbering {
    /// What follows the numbering of a folded line, or nil where the line has none.
    static func rest(of line: Substring) -> Substring? {
        guard let first = line.first, !line.startsWithDateOrTime else { return nil }
        if isEnclosedNumber(first) { return afterMarks(line.dropFirst()) }
        let bracketed = first == "("
        let digits = line.dropFirst(bracketed ? 1 : 0).prefix(while: \.isDigit)
        let rest = line[digits.endIndex...]
        guard (1...3).contains(digits.count), let next = rest.first else { return nil }
        if bracketed { return next == ")" ? afterMarks(rest) : nil }
        return next == " " || next.isHan || marks.contains(next) ? afterMarks(rest) : nil
    }

    private static let marks: Set<Character> = [".", "、", ")", ":", "。", ",", ";", "-", "—"]

    private static func afterMarks(_ text: Substring) -> Substring {
        text.drop { $0 == " " || marks.contains($0) }
    }

    /// ①–⑳ ⑴–⒇ ⒈–⒛, ⓪ ⓫–⓿, ❶–➓, ㉑–㉟, ㊱–㊿.
    private static func isEnclosedNumber(_ character: Character) -> Bool {
        switch character.unicodeScalars.first!.value {
        case 0x2460...0x249B, 0x24EA...0x24FF, 0x2776...0x2793, 0x3251...0x325F, 0x32B1...0x32BF: true
        default: false
        }
    }
}
