/// A table as Markdown has it.
enum Markdown {
    static func table(_ table: Table) -> String {
        let heads = table.columns.map { escaped($0.title) }
        let rule = table.columns.map { column in
            switch column.side {
            case .left: "---"
            case .right: "---:"
            }
        }
        let rows = table.rows.map { $0.map(escaped) }
        return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
    }

    /// Text that stays text: no cell border, tag, link or emphasis comes of it.
    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text.visible {
            switch character {
            case "|", "\\", "`", "*", "_", "<", ">", "[", "]", "#", "&", "~": result += "\\\(character)"
            case "\n": result += " "
            default: result.append(character)
            }
        }
        return result
    }
}
