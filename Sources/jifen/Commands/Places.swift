/// Places that several commands have.
extension Parameter {
    static let who = Parameter(
        name: Name("WHO", "党员"), kind: .member,
        about: Phrase("编号、卡号、姓名、拼音或拼音首字母", en: "number, card, name, pinyin or its initials"))
    static let period = Parameter(
        name: Name("PERIOD", "时段"), kind: .period,
        about: Phrase(
            "2021-06、2021-Q2、2021、本月、上月、全部等",
            en: "2021-06, 2021-Q2, 2021, this-month, last-month, all"), isOptional: true)
    static let branchCode = Parameter(
        name: Name("BRANCH", "支部"), kind: .branch, about: Phrase("支部代码或名称", en: "a branch's code or name"))
    static let article = Parameter(
        name: Name("CODE", "商品"), kind: .goods,
        about: Phrase("商品编码、条码或名称", en: "an article's code, barcode or name"))
    static let entry = Parameter(
        name: Name("ENTRY", "分录"), kind: .entry,
        about: Phrase("分录名，如 main-42", en: "an entry's name, like main-42"))
}

extension Option {
    static let branch = Option(
        Name("branch", "支部"), Name("BRANCH", "支部"), .branch,
        about: Phrase("支部代码或名称", en: "a branch's code or name"))
    static let unit = Option(
        Name("unit", "单位"), Name("UNIT", "单位"),
        about: Phrase("在职党员的工作单位", en: "an in-service member's work unit"))
    static let card = Option(Name("card", "卡号"), Name("C", "卡号"), about: Phrase("积分卡卡号", en: "card number"))
    static let pledge = Option(
        Name("pledge", "承诺"), Name("TEXT", "内容"), about: Phrase("党员承诺", en: "what the member promises"))
    static let mask = Option(
        Name("mask", "隐名"),
        about: Phrase("姓名隐去一部分（王*华），编号照列", en: "hide part of every name, keep the numbers"))
    static let fromDay = Option(
        Name("from", "起始日期"), Name("DATE", "日期"), .day, about: Phrase("从哪一天起", en: "from which day on"))
    static let on = Option(
        Name("on", "日期"), Name("DATE", "日期"), .day, about: Phrase("哪一天", en: "on which day"))
}
