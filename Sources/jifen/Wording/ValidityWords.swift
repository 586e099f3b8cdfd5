internal import PointsCore

extension Validity {
    var phrase: Phrase {
        switch self {
        case .never: Phrase("永久有效", en: "points do not lapse")
        case .yearEnd: Phrase("当年底前有效", en: "valid until the end of the year")
        case .nextYearEnd: Phrase("次年底前有效", en: "valid until the end of the next year")
        case .months(let count):
            Phrase("\(count) 个月内有效", en: "valid for \(counted(count, "month"))")
        }
    }

    /// Values as people type them: 永久, 年底, 次年底, 24个月, 2年.
    init?(typed text: String) {
        let word = text.halfWidth.filter { !$0.isWhitespace }.lowercased()
        if let value = Validity(exactly: word) {
            self = value
        } else if let value = Validity.names[word] {
            self = value
        } else if let count = Validity.months(word) {
            self = .months(count)
        } else {
            return nil
        }
    }

    /// What to offer: the first is English, the second Chinese.
    static let offers: [Name] = [
        Name("never", "永久"), Name("year-end", "年底"), Name("next-year-end", "次年底"),
        Name("12-months", "12个月"), Name("24-months", "24个月"), Name("36-months", "36个月"),
    ]

    private static let names: [String: Validity] = [
        "永久": .never, "永久有效": .never, "不失效": .never, "永不失效": .never,
        "年底": .yearEnd, "当年底": .yearEnd, "当年年底": .yearEnd,
        "次年底": .nextYearEnd, "次年年底": .nextYearEnd, "第二年底": .nextYearEnd,
    ]

    private static func months(_ word: String) -> Int? {
        let units = [("个月", 1), ("月", 1), ("-month", 1), ("months", 1), ("年", 12)]
        guard let (unit, factor) = units.first(where: { word.hasSuffix($0.0) }) else { return nil }
        guard let count = try? Quantity.parse(String(word.dropLast(unit.count))),
            monthRange.contains(count * factor)
        else { return nil }
        return count * factor
    }
}

extension LapsingNotice {
    /// What a member should know, without full stops: what lapses next, and what should have by now.
    var phrases: [Phrase] {
        var phrases: [Phrase] = []
        if let next {
            phrases.append(
                Phrase(
                    "\(next.points) 分有效到 \(next.until)，请在这以前兑换",
                    en: "\(next.points) points are valid until \(next.until); redeem them before"))
        }
        if overdue > .zero {
            phrases.append(
                Phrase(
                    "\(overdue) 分已经过了有效期，登记失效以前还可以兑换",
                    en: "\(overdue) points are past their day and can be spent until they are written off"))
        }
        return phrases
    }

    var json: JSON {
        .object([
            ("until", .text(next?.until)), ("points", .points(next?.points ?? .zero)),
            ("overdue", .points(overdue)),
        ])
    }
}
