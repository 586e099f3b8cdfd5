/// A sign other than the comma by which a table's columns are set apart.
enum Separator: Character, CaseIterable, Sendable {
    case semicolon = ";"
    case tab = "\t"
    case bar = "|"
    case wideComma = "，"
    case wideSemicolon = "；"
    case listComma = "、"

    /// Nil where the first line has a comma, or none of these.
    init?(ofHeader text: String) {
        let header = text.prefix { !$0.isNewline }
        guard !header.contains(","), let found = Self.allCases.first(where: { header.contains($0.rawValue) })
        else { return nil }
        self = found
    }

    var phrase: Phrase {
        switch self {
        case .semicolon: Phrase("分号", en: "semicolons")
        case .tab: Phrase("制表符", en: "tabs")
        case .bar: Phrase("竖线", en: "bars")
        case .wideComma: Phrase("中文逗号", en: "Chinese commas")
        case .wideSemicolon: Phrase("中文分号", en: "Chinese semicolons")
        case .listComma: Phrase("顿号", en: "Chinese list commas")
        }
    }
}
