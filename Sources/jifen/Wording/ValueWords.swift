internal import PointsCore

extension Malformed {
    var phrase: Phrase {
        switch self {
        case .points(let text):
            Phrase(
                "“\(text)”不是积分，请写数字，最多一位小数，例如 2 或 0.5。",
                en:
                    "“\(text)” is not an amount of points; write a number with at most one decimal, like 2 or 0.5."
            )
        case .pointsTooFine(let text):
            Phrase(
                "“\(text)”的小数太多，积分最多一位小数。", en: "“\(text)” has too many decimals; points have at most one.")
        case .notPositive(let text):
            Phrase("“\(text)”不对，这里要写大于 0 的数。", en: "“\(text)” does not fit; more than 0 is needed here.")
        case .tooLarge(let text):
            Phrase(
                "“\(text)”太大，最多 \(Quantity.limit)。", en: "“\(text)” is too large; at most \(Quantity.limit).")
        case .quantity(let text):
            Phrase(
                "“\(text)”不对，这里要写 1 以上的整数。",
                en: "“\(text)” does not fit; a whole number from 1 up is needed here.")
        case .quantityOrNone(let text):
            Phrase(
                "“\(text)”不对，这里要写 0 以上的整数。",
                en: "“\(text)” does not fit; a whole number from 0 up is needed here.")
        case .day(let text):
            Phrase(
                "“\(text)”不是日期，请写成 2021-06-13、6-13、今天或昨天。",
                en: "“\(text)” is not a date; write 2021-06-13, 6-13, today or yesterday.")
        case .noSuchDay(let text): Phrase("没有“\(text)”这一天。", en: "There is no such day as “\(text)”.")
        case .period(let text):
            Phrase(
                "“\(text)”不是时段，请写成 2021-06、2021-Q2、2021、6月、本月、上月、本季、今年或全部。",
                en: "“\(text)” is not a period; write 2021-06, 2021-Q2, 2021, this-month, last-month or all.")
        case .duration(let text):
            Phrase(
                "“\(text)”不是时长，请写成 1.5（小时）、90m（分钟）或 1h30m。",
                en: "“\(text)” is not a duration; write 1.5 (hours), 90m (minutes) or 1h30m.")
        case .durationNotWholeMinutes(let text):
            Phrase(
                "“\(text)”小时不是整分钟，请用分钟写，例如 100m。",
                en: "“\(text)” hours are not whole minutes; write minutes, like 100m.")
        case .memberNumber(let text):
            Phrase(
                "“\(text)”不是党员编号，请写 1 到 \(MemberNumber.highest) 的数字。",
                en: "“\(text)” is not a member number; write 1 to \(MemberNumber.highest).")
        case .code(let text):
            Phrase(
                "“\(text)”不能作代码：只能用汉字、字母、数字和 - _ .，最多 32 个，不能以 - 开头。",
                en:
                    "“\(text)” cannot be a code: letters, digits and - _ . only, at most 32, not starting with -."
            )
        case .deskName(let text):
            Phrase(
                "“\(text)”不能作台账点名称：用小写字母开头，只用小写字母和数字，最多 16 个。",
                en:
                    "“\(text)” cannot be a desk's name: lower-case letters and digits, a letter first, at most 16."
            )
        case .entryName(let text):
            Phrase(
                "“\(text)”不是分录名，分录名像 main-42。",
                en: "“\(text)” is not the name of an entry, which looks like main-42.")
        case .yuan(let text):
            Phrase(
                "“\(text)”不是金额，请写元，最多两位小数，例如 12.5；最多 \(Yuan.limit.fen / 100) 元。",
                en:
                    "“\(text)” is not an amount of money; write yuan with at most two decimals, like 12.5, up to \(Yuan.limit.fen / 100)."
            )
        case .barcode(let text):
            Phrase(
                "“\(text.shortened)”不能作条码：只能用字母、数字和 - . _ / + : $ % #，最多 32 个，不能以 - 或 + 开头。",
                en:
                    "“\(text.shortened)” cannot be a barcode: letters, digits and - . _ / + : $ % # only, at most 32, not starting with - or +."
            )
        case .timeZone(let text):
            Phrase(
                "不认识时区“\(text)”，请写 Asia/Shanghai 或 +08:00 这样的形式。",
                en: "Unknown time zone “\(text)”; write Asia/Shanghai or a distance like +08:00.")
        }
    }
}

extension Malformed: Explained {
    var status: ExitStatus { .usage }
    var code: String { "bad-value" }
}

extension TextField {
    private var label: Phrase {
        switch self {
        case .person: Phrase("姓名", en: "the name")
        case .name: Phrase("名称", en: "name")
        case .unit: Phrase("单位", en: "work unit")
        case .card: Phrase("卡号", en: "card number")
        case .group: Phrase("小组", en: "group")
        case .pledge: Phrase("承诺", en: "pledge")
        case .title: Phrase("标题", en: "title")
        case .note: Phrase("说明", en: "note")
        case .reason: Phrase("原因", en: "reason")
        case .evidence: Phrase("凭证", en: "evidence reference")
        case .recorder: Phrase("登记人", en: "recorder")
        case .key: Phrase("防重号", en: "key")
        case .role: Phrase("角色或单位名", en: "role or unit")
        case .place: Phrase("异议受理", en: "the place for objections")
        case .objection: Phrase("异议内容", en: "the objection")
        case .answer: Phrase("答复", en: "the answer")
        case .honour: Phrase("荣誉称号", en: "the title")
        case .partner: Phrase("共建单位", en: "the partner")
        }
    }

    func phrase(_ fault: TextFault) -> Phrase {
        switch fault {
        case .empty: label + Phrase("不能是空的。", en: " cannot be empty.")
        case .tooLong(let limit):
            label + Phrase("太长，最多 \(limit) 个字。", en: " is too long: at most \(limit) characters.")
        case .forbidden(let value, let place):
            label
                + Phrase(
                    "第 \(place) 个字符是看不见的控制字符（U+\(String(value, radix: 16, uppercase: true))），请删掉重输。",
                    en:
                        ": character \(place) is an invisible control character (U+\(String(value, radix: 16, uppercase: true))); remove it."
                )
        case .notAName:
            label + Phrase("不能全是数字，也不能有逗号、顿号、等号和星号。", en: " cannot be digits alone or hold commas, = or *.")
        case .tooManyMarks(let place):
            label + Phrase("第 \(place) 个字符处叠加符号太多。", en: ": too many combining marks at character \(place).")
        }
    }
}

extension RulesFault {
    var phrase: Phrase {
        switch kind {
        case .noItems: Phrase("细则里没有项目。", en: "The rules have no items.")
        case .tooManyItems(let limit): Phrase("项目太多，最多 \(limit) 个。", en: "Too many items: at most \(limit).")
        case .repeatedCode(let code): Phrase("代码“\(code)”重复。", en: "Code “\(code)” is used twice.")
        case .repeatedName(let name): Phrase("项目名“\(name)”重复。", en: "Item name “\(name)” is used twice.")
        case .repeatedRole(let name): Phrase("角色“\(name)”重复。", en: "Role “\(name)” is used twice.")
        case .repeatedCap(let span):
            Phrase("每\(span.phrase.chinese)封顶写了两次。", en: "Two caps per \(span.phrase.english).")
        case .zeroPoints: Phrase("分值不能是 0。", en: "Points cannot be 0.")
        case .mixedSigns: Phrase("同一个项目里不能又加分又扣分。", en: "One item cannot both give and deduct points.")
        case .capNotPositive: Phrase("封顶分值要大于 0。", en: "A cap must be more than 0.")
        case .capOnDeduction: Phrase("扣分项目不能设封顶。", en: "A deduction cannot have a cap.")
        case .stepNotPositive: Phrase("step 要大于 0。", en: "step must be more than 0.")
        case .stepWithoutHours:
            Phrase("只有按小时计分的项目才能写 step。", en: "Only items counted in hours can have a step.")
        case .text(let field, let fault): field.phrase(fault)
        }
    }
}

extension Minutes {
    /// In hours where that is short: `1.5 小时`, else `1 小时 45 分`.
    var phrase: Phrase {
        let (hours, minutes) = count.quotientAndRemainder(dividingBy: 60)
        if minutes % 6 == 0 { return Phrase("\(self) 小时", en: "\(self) h") }
        guard hours > 0 else { return Phrase("\(minutes) 分钟", en: "\(minutes) min") }
        return Phrase("\(hours) 小时 \(minutes) 分", en: "\(hours) h \(minutes) min")
    }
}

extension Span {
    var phrase: Phrase {
        switch self {
        case .day: Phrase("日", en: "day")
        case .month: Phrase("月", en: "month")
        case .quarter: Phrase("季", en: "quarter")
        case .year: Phrase("年", en: "year")
        }
    }
}

extension Period {
    /// As a heading has it: 2021年6月.
    var phrase: Phrase {
        switch self {
        case .day(let day): Phrase(day.words, en: day.description)
        case .month(let month): Phrase(month.words, en: month.description)
        case .quarter(let year, let quarter): Phrase("\(year)年第\(quarter)季度", en: "\(year)-Q\(quarter)")
        case .year(let year): Phrase("\(year)年", en: String(year))
        case .all: Phrase("累计", en: "all time")
        }
    }
}

extension Month {
    /// 2021年6月.
    var words: String { "\(year)年\(month)月" }
}

extension Day {
    /// 6月13日.
    var shortWords: String { "\(parts.month)月\(parts.day)日" }
    /// 2021年6月13日.
    var words: String { "\(parts.year)年\(parts.month)月\(parts.day)日" }
}

extension Member.Kind {
    var phrase: Phrase {
        switch self {
        case .resident: Phrase("社区党员", en: "resident")
        case .inService: Phrase("在职党员", en: "in-service")
        }
    }
}
