internal import PointsCore

extension Setting {
    var name: Name {
        switch self {
        case .ties: Name("ties", "并列")
        case .review: Name("review", "审核")
        case .objectionDays: Name("objection-days", "异议天数")
        case .objectionPlace: Name("objection-place", "异议受理")
        }
    }

    /// Without the full stop.
    var about: Phrase {
        switch self {
        case .ties: Phrase("并列后的名次，1224 或 1223", en: "places after a tie, 1224 or 1223")
        case .review:
            Phrase(
                "开了以后，记分要由登记人以外的人审核才算数",
                en: "on: a matter counts once somebody other than its recorder approved it")
        case .objectionDays:
            Phrase(
                "张榜以后几天内可以提异议，1 到 \(Publication.longestNotice)",
                en: "days to object after a board was posted, 1 to \(Publication.longestNotice)")
        case .objectionPlace:
            Phrase("到哪里提异议、打什么电话", en: "where to object and whom to call")
        }
    }

    /// A value as people say it.
    func words(_ value: String) -> Phrase {
        if let word = words.first(where: { $0.english == value }) {
            return Phrase(word.chinese, en: word.english)
        }
        return value.isEmpty ? Phrase("（没有写）", en: "(none)") : Phrase(verbatim: value)
    }

    /// What was typed, in the form the journal has; what is no value comes back as it was.
    func value(typed: String) -> String {
        if let word = words.first(where: { $0.matches(typed) }) { return word.english }
        guard case .whole = domain, let number = try? Quantity.parse(typed) else { return typed }
        return String(number)
    }

    /// Values that one may type.
    var choices: [String] {
        guard case .choice(let values) = domain else { return [] }
        return words.isEmpty ? values : words.flatMap { [$0.english, $0.chinese] }
    }

    /// Values that have a name of their own.
    private var words: [Name] {
        switch self {
        case .review: [Name("on", "开"), Name("off", "关")]
        case .ties, .objectionDays, .objectionPlace: []
        }
    }

    /// What may stand here, for the message that something else does not.
    var rangeWords: Phrase {
        switch domain {
        case .choice(let values):
            words.isEmpty
                ? Phrase(values.joined(separator: "、"), en: values.joined(separator: ", "))
                : Phrase(
                    words.map(\.chinese).joined(separator: "、"),
                    en: words.map(\.english).joined(separator: ", "))
        case .whole(let range):
            Phrase(
                "\(range.lowerBound) 到 \(range.upperBound) 的整数",
                en: "whole numbers from \(range.lowerBound) to \(range.upperBound)")
        case .text(let field):
            Phrase("最多 \(field.limit) 个字", en: "at most \(field.limit) characters")
        }
    }
}
