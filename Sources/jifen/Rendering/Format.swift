/// The forms in which a report can leave the program.
enum Format: String, CaseIterable, Sendable {
    case text, csv, md, html, json
}
