internal import PointsCore

extension Setting {
    var name: Name {
        switch self {
        case .ties: Name("ties", "并列")
        case .review: Name("review", "审核")
        case .objectionDays: Name("objection-days", "异议天数")
        case .objectionPlace: Name("objection-place", "异议受理")
        case .holdDays: Name("hold-days", "预留天数")
        case .memberLimit: Name("member-limit", "每人限额")
        case .visitLimit: Name("visit-limit", "每次限件")
        case .redemptionDays: Name("redemption-days", "兑换日")
        case .minimumBalance: Name("minimum-balance", "最低余额")
        case .validity: Name("validity", "有效期")
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
        case .holdDays:
            Phrase(
                "预留没有写到哪天时，留几天，1 到 \(Holds.longest)",
                en: "days to hold goods where no day is given, 1 to \(Holds.longest)")
        case .memberLimit:
            Phrase(
                "每人在一段时间里最多花多少积分，退货的不算，预留的算",
                en: "the most points a member may spend in a period, net of returns, holds included")
        case .visitLimit: Phrase("一次兑换最多几件", en: "the most pieces in one redemption")
        case .redemptionDays:
            Phrase(
                "只在每月哪几天兑换；没有那一天的月份算月底，领取不限",
                en:
                    "the only days of the month to redeem; one beyond a month's end is its last; collecting is free"
            )
        case .minimumBalance: Phrase("兑换以后至少要留多少积分", en: "points a member must keep")
        case .validity:
            Phrase(
                "积分多久以内要兑换：永久、年底、次年底或几个月（如 24个月）",
                en:
                    "how long points can be spent: never (they do not lapse), year-end, next-year-end or N-months"
            )
        }
    }

    /// A value as people say it.
    func words(_ value: String) -> Phrase {
        if self == .validity, let validity = Validity(exactly: value) { return validity.phrase }
        if let word = words.first(where: { $0.english == value }) {
            return Phrase(word.chinese, en: word.english)
        }
        if let limit = PointsLimit(exactly: value), self == .memberLimit { return limit.phrase }
        if let days = RedemptionDays(exactly: value), self == .redemptionDays { return days.phrase }
        if self == .visitLimit, let pieces = Int(value) {
            return Phrase("\(pieces) 件", en: counted(pieces, "piece"))
        }
        if self == .minimumBalance { return Phrase("\(value) 分", en: "\(value) points") }
        return value.isEmpty ? Phrase("（没有写）", en: "(none)") : Phrase(verbatim: value)
    }

    /// What was typed, in the form the journal has; what is no value comes back as it was.
    func value(typed: String) -> String {
        if let word = words.first(where: { $0.matches(typed) }) { return word.english }
        switch domain {
        case .validity: return Validity(typed: typed)?.description ?? typed
        case .whole: return (try? Quantity.parse(typed)).map { String($0) } ?? typed
        case .optional(let form):
            return typed == "关" ? Setting.off : form.value(typed: typed.halfWidth) ?? typed
        case .choice, .text: return typed
        }
    }

    /// Values that one may type.
    var choices: [String] {
        if case .optional(let form) = domain {
            let (english, chinese) = (form.example.english, form.example.chinese)
            return [Setting.off, "不限", english] + (chinese == english ? [] : [chinese])
        }
        if domain == .validity { return Validity.offers.flatMap { [$0.english, $0.chinese] } }
        guard case .choice(let values) = domain else { return [] }
        return words.isEmpty ? values : words.flatMap { [$0.english, $0.chinese] }
    }

    /// Values that have a name of their own.
    private var words: [Name] {
        switch self {
        case .review: [Name("on", "开"), Name("off", "关")]
        case .memberLimit, .visitLimit, .redemptionDays, .minimumBalance: [Name(Setting.off, "不限")]
        case .ties, .objectionDays, .objectionPlace, .holdDays, .validity: []
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
        case .optional(let form):
            Phrase("不限，或者写\(form.words.chinese)", en: "off, or \(form.words.english)")
        case .validity:
            Phrase(
                "永久、年底、次年底，或 1 到 120 个月（如 24个月）",
                en: "never, year-end, next-year-end, or 1 to 120 months (like 24-months)")
        }
    }
}

extension Setting.Form {
    /// What was typed, in the form the journal has; nil where it is nothing of the kind.
    fileprivate func value(typed: String) -> String? {
        switch self {
        case .pieces: return (try? Quantity.parse(typed)).map { String($0) }
        case .points: return (try? Points(typed)).map(\.description)
        case .pointsPerSpan:
            let parts = typed.split(separator: "/")
            guard parts.count == 2, let points = try? Points(String(parts[0])), points > .zero,
                let span = try? Span(typed: String(parts[1]))
            else { return nil }
            return "\(points)/\(span)"
        case .daysOfMonth:
            let words = typed.split { ",，、日号 ".contains($0) }
            let days = words.compactMap { $0.utf8.count <= 2 ? Int($0) : nil }
            guard !days.isEmpty, days.count == words.count else { return nil }
            return Set(days).sorted().map(String.init).joined(separator: ",")
        }
    }

    fileprivate var example: Name {
        switch self {
        case .pointsPerSpan: Name("50/month", "50/月")
        case .pieces: Name("5", "5")
        case .daysOfMonth: Name("1,15", "1、15")
        case .points: Name("10", "10")
        }
    }

    fileprivate var words: Phrase {
        switch self {
        case .pointsPerSpan:
            Phrase("“积分/期间”，如 50/月（日、月、季、年）", en: "POINTS/SPAN, like 50/month (day, month, quarter, year)")
        case .pieces: Phrase("件数（1 以上的整数）", en: "a whole number from 1 up")
        case .daysOfMonth: Phrase("每月的日子，如 15 或 1、15", en: "days of the month, like 15 or 1,15")
        case .points: Phrase("大于 0 的积分", en: "more than 0 points")
        }
    }
}
