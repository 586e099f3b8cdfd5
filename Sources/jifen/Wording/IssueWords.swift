internal import PointsCore

extension Phrase {
    /// A posted board by its number: `2021年第3期`.
    static func issue(_ number: Int, of month: Month) -> Phrase {
        Phrase("\(month.year)年第\(number)期", en: "board \(number) of \(month.year)")
    }
}

extension PublicationMark {
    var issue: Phrase { .issue(number, of: month) }
}

extension Board {
    var issue: Phrase { .issue(number, of: month) }
}
