/// How large a text can be set where there is only so much room.
enum Fitting {
    /// The height of letters with which a text fits, in hundredths of a millimetre.
    ///
    /// - Parameters:
    ///   - width: of a line, in hundredths of a millimetre.
    ///   - largest: the height for a text that is short enough.
    ///   - lines: how many lines a long text may take.
    static func size(of text: String, width: Int, largest: Int, lines: Int = 1) -> Int {
        let length = text.reduce(0) { $0 + hundredths($1) }
        guard length > 0 else { return largest }
        if length * largest <= width * 100 { return largest }
        // Where a line is broken some of it stays empty.
        let room = lines == 1 ? width * 100 : width * (lines * 100 - 20)
        let onOne = width * 100 / length
        return min(largest, max(onOne, min(largest * 5 / 8, room / length)))
    }

    /// About how wide a letter is, in hundredths of its height.
    private static func hundredths(_ character: Character) -> Int {
        if character.displayWidth != 1 { return 50 * character.displayWidth }
        switch character {
        case "M", "W", "@", "%", "m", "w", "—", "…", "·": return 100
        case "A"..."Z", "&", "+", "=", "<", ">", "~": return 80
        case " "..."~": return 62
        default: return 90
        }
    }
}
