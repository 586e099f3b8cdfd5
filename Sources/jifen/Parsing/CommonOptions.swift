internal import PointsCore

extension Option {
    static let help = Option(
        Name("help", "帮助"), about: Phrase("看这条命令的用法", en: "show how to use this command"))
    static let book = Option(
        Name("book", "账本"), Name("DIR", "文件夹"), .folder,
        about: Phrase(
            "账本所在的文件夹（否则用 JIFEN_BOOK，再否则向上找）", en: "the book's folder (else JIFEN_BOOK, else upward)"))
    static let language = Option(
        Name("lang", "语言"), Name("zh|en", "zh|en"), .choice(Language.allCases.map(\.rawValue)),
        about: Phrase("显示中文或英文", en: "speak Chinese or English"))
    static let json = Option(
        Name("json", "json"), about: Phrase("用 JSON 输出，供程序读取", en: "answer in JSON, for programs"))
    static let dryRun = Option(
        Name("dry-run", "试运行"), about: Phrase("只看结果，不写入", en: "show what would happen, write nothing"))
    static let key = Option(
        Name("key", "防重号"), Name("K", "号"),
        about: Phrase("同一个号重复执行只登记一次", en: "safe to repeat: the same key is recorded once"))
    static let by = Option(
        Name("by", "登记人"), Name("NAME", "姓名"),
        about: Phrase("登记人（否则用 JIFEN_BY，再否则用系统用户名）", en: "the recorder (else JIFEN_BY, else the system user)")
    )
    static let desk = Option(
        Name("desk", "台账点"), Name("NAME", "名称"),
        about: Phrase(
            "在哪个台账点登记（否则用 JIFEN_DESK，再否则 main）", en: "the desk that writes (else JIFEN_DESK, else main)"))
    static let yes = Option(Name("yes", "确认"), about: Phrase("不再询问，直接执行", en: "do it without asking"))

    /// What every command takes.
    static let everywhere = [book, language, help]

    static let format = Option(
        Name("format", "格式"), Name("F", "格式"), .choice(Format.allCases.map(\.rawValue)),
        about: Phrase("输出格式：text、csv、md、html、json", en: "text, csv, md, html or json"))
    static let output = Option(
        Name("output", "输出"), Name("FILE", "文件"), .file, about: Phrase("写到文件", en: "write to a file"))
    static let encoding = Option(
        Name("encoding", "编码"), Name("E", "编码"), .choice(["utf-8", "gb18030"]),
        about: Phrase("CSV 的编码：utf-8（默认）或 gb18030", en: "of CSV: utf-8 (default) or gb18030"))
    static let group = Option(
        Name("group", "小组"), Name("G", "小组"), about: Phrase("党小组", en: "the party group"))
    static let reason = Option(
        Name("reason", "原因"), Name("WHY", "原因"), about: Phrase("原因", en: "why"))
}

/// Of goods, and how they came in.
extension Option {
    static let barcode = Option(
        Name("barcode", "条码"), Name("B", "条码"), about: Phrase("商品条码，扫码枪扫或照着输入", en: "what a scanner reads"))
    static let low = Option(
        Name("low", "低库存"), Name("N", "件数"), .number,
        about: Phrase("库存到几件就提醒，0 为不提醒", en: "warn at this stock; 0 for never"))
    static let source = Option(
        Name("source", "来源"), Name("S", "来源"), .choice(StockSource.allCases.map(\.rawValue)),
        about: Phrase("采购 还是 捐赠", en: "purchase or donation"))
    static let partner = Option(
        Name("partner", "共建单位"), Name("NAME", "名称"),
        about: Phrase("哪个共建单位捐赠的", en: "the partner organisation that gave them"))
    static let cost = Option(
        Name("cost", "成本"), Name("YUAN", "元"), .number,
        about: Phrase("一件多少元，如 12.5（捐赠的写估价）", en: "yuan for one, like 12.5; of a gift its worth"))
}

extension Option {
    static let kind = Option(
        Name("kind", "类别"), Name("KIND", "类别"), .choice(Member.Kind.allCases.map(\.rawValue)),
        about: Phrase("社区（默认）或 在职", en: "resident or in-service"))
    static let per = Option(
        Name("per", "期间"), Name("SPAN", "期间"), .choice(Span.allCases.map(\.rawValue)),
        about: Phrase(
            "限兑按 日、月、季 还是 年 计算", en: "whether the limit is per day, month, quarter or year"))
}
