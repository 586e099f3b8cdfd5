internal import PointsCore

/// What somebody at the counter types or scans, as far as it is no name.
enum CounterWord: Equatable {
    /// An empty line: that is all.
    case done
    /// The last line of the basket goes back.
    case takeBack
    /// Another quantity for the last line, as typed.
    case quantity(String)
    case cancel
    case collect(String)
    /// The last redemption was a mistake.
    case undo
    case help
    case leave
    /// A member or an article.
    case name(String)

    /// Scanners add blanks and control characters; input methods write signs at full width.
    init(_ typed: String) {
        let clean = String(String.UnicodeScalarView(typed.unicodeScalars.filter { !$0.isForbidden }))
            .trimmedBlanks
        let sign = clean.halfWidth
        let words = sign.split(separator: " ").map(String.init)
        if clean.isEmpty {
            self = .done
        } else if sign == "-1" {
            self = .takeBack
        } else if let first = sign.first, "*×".contains(first) {
            self = .quantity(String(sign.dropFirst()).trimmedBlanks)
        } else if ["放弃", "cancel"].contains(sign) {
            self = .cancel
        } else if words.count == 2, ["领取", "collect"].contains(words[0]) {
            self = .collect(words[1])
        } else if ["撤销", "undo"].contains(sign) {
            self = .undo
        } else if ["?", "帮助", "help"].contains(sign) {
            self = .help
        } else if ["退出", "quit"].contains(sign) {
            self = .leave
        } else {
            self = .name(clean)
        }
    }
}
