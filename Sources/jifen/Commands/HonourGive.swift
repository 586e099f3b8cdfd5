internal import PointsCore

/// Honours a member (表彰).
enum HonourGive: Command {
    static let title = Parameter(
        name: Name("TITLE", "称号"), kind: .text,
        about: Phrase("荣誉称号，如 季度之星、优秀党员", en: "the title, like “member of the quarter”"))
    static let period = Option(
        Name("period", "时段"), Name("P", "时段"), .period,
        about: Phrase("表彰哪个月、季度或年：2021-06、2021-Q2、2021、上月", en: "the month, quarter or year it is for"))
    static let branch = Option(
        Name("branch", "支部"), Name("BRANCH", "支部"), .branch,
        about: Phrase("哪个支部评的（不写就是全社区）", en: "the branch whose honour it is; else the community's"))

    static var path: CommandPath { CommandPath(Name("honour", "表彰"), Name("give", "授予")) }
    static let declaration = Declaration(
        path, about: Phrase("授予党员荣誉称号", en: "honour a member with a title"),
        parameters: [.who, title], options: [period, branch], effect: .writes,
        notes: [
            Phrase(
                "表彰不加分，只记下来，编一个号，写进一人一档和下一期公示。给错了就冲正那条分录，号不再用。",
                en:
                    "An honour gives no points. It gets a number and stands in the member's file and on the next board. One given by mistake is taken back with reverse; its number is not used again."
            )
        ],
        examples: [
            Example(
                "jifen 表彰 授予 李梅 季度之星 --时段 2021-Q2",
                en: "jifen honour give 李梅 \"member of the quarter\" --period 2021-Q2",
                Phrase("全社区的", en: "of the whole community")),
            Example(
                "jifen 表彰 授予 0003 志愿服务标兵 --时段 上月 --支部 1",
                en: "jifen honour give 0003 \"best volunteer\" --period last-month --branch 1",
                Phrase("第一支部评的", en: "of branch 1")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let typed = try call.required(period)
        try world.record(call) { book, today in
            .honour(
                HonourGiven(
                    number: book.honours.next, member: try book.member(call.word(.who)).number,
                    title: call.word(title), period: try call.honourPeriod(typed, today: today),
                    branch: try call[branch].map { text in try book.roster.findBranch(text).code }))
        } answer: { outcome in
            guard case .honour(let given) = outcome.entry.event else { return Answer() }
            return Answer(
                lines: [
                    Phrase(
                        "已授予 \(outcome.book.title(given.member)) “\(given.title)”（\(given.period.phrase.chinese)），第 \(given.number) 号，分录 \(outcome.name)。",
                        en:
                            "\(outcome.book.title(given.member)) honoured: “\(given.title)” (\(given.period.phrase.english)), no. \(given.number), entry \(outcome.name)."
                    ),
                    Phrase(
                        "  打印证书：jifen 表彰 证书 \(given.number) --输出 证书.html",
                        en: "  To print it: jifen honour print \(given.number) --output certificate.html"),
                ],
                fields: [
                    ("number", .int(given.number)), ("member", .text(given.member)),
                    ("name", .text(outcome.book.roster[given.member]?.name)),
                    ("title", .string(given.title)), ("period", .text(given.period)),
                    ("branch", .text(given.branch)),
                ], warnings: HonourDoubts(given, outcome.book, on: outcome.entry.stamp.day).warnings)
        }
    }
}
