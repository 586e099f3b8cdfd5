/// A name, or a member's number, and what was written after it.
struct PastedName: Equatable, Sendable {
    let name: String
    let remark: String

    /// - Parameter text: a folded line without its numbering. Nil where it does not start with a name.
    init?(_ text: Substring) {
        guard !text.startsWithDateOrTime else { return nil }
        if let whole = Self.spacedApart(text) {
            name = whole
            remark = ""
            return
        }
        let start = Self.memberNumber(text) ?? text.prefix { !$0.endsName }
        guard !start.isEmpty else { return nil }
        name = String(start)
        remark = String(text[start.endIndex...].trimmed { " ,、;:。".contains($0) })
    }

    /// 王  芳: a space pads a short name to the width of its neighbours.
    private static func spacedApart(_ text: Substring) -> String? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, parts.allSatisfy({ $0.count == 1 && $0.first!.isHan }) else { return nil }
        return parts.joined()
    }

    /// 0007王芳: digits end where Chinese begins.
    private static func memberNumber(_ text: Substring) -> Substring? {
        let digits = text.prefix(while: \.isDigit)
        guard !digits.isEmpty, let next = text[digits.endIndex...].first else { return nil }
        return next.isHan ? digits : nil
    }
}

extension Character {
    /// Whether what stands before the character is complete as a name.
    fileprivate var endsName: Bool {
        if " ,、;:。!?([{【《〈「<+-—–~/*|".contains(self) { return true }
        let first = unicodeScalars.first!
        // Digits count as emoji for their keycaps, hence the second bound.
        return first.properties.isEmojiPresentation || (first.properties.isEmoji && first.value > 0x2000)
    }
}
