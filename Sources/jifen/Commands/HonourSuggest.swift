internal import PointsCore

/// Proposes whom to honour (推荐).
enum HonourSuggest: Command {
    static let period = Parameter(
        name: Name("PERIOD", "时段"), kind: .period,
        about: Phrase("哪个月、季度或年：2021-06、2021-Q2、2021、上月", en: "a month, quarter or year"))
    static let top = Option(
        Name("top", "前几名"), Name("N", "名次"), .number,
        about: Phrase("全社区前几名（默认 3，同分的都列出）", en: "how many of the community (default 3), ties included"))
    static let perBranch = Option(
        Name("per-branch", "每支部"), Name("N", "名次"), .number,
        about: Phrase("每个支部前几名（默认 1）", en: "how many of each branch (default 1)"))

    static var path: CommandPath { CommandPath(Name("honour", "表彰"), Name("suggest", "推荐")) }
    static let declaration = Declaration(
        path, about: Phrase("按积分推荐表彰人选", en: "propose whom to honour, by points"),
        parameters: [period], options: [top, perBranch, .format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "公示过的月份按公示的榜；别的时段按事项自己的日期算。已经不在册的不推荐；上期表彰过的注明。只是推荐，授予要另外登记。",
                en:
                    "A posted month goes by its board, other periods by the matters' own days. Who has left is left out; who was honoured for the period before is marked. It only proposes; give the honours yourself."
            )
        ],
        examples: [
            Example(
                "jifen 表彰 推荐 2021-Q2", en: "jifen honour suggest 2021-Q2", Phrase("第二季度", en: "a quarter")),
            Example(
                "jifen 表彰 推荐 上月 --前几名 5 --每支部 2",
                en: "jifen honour suggest last-month --top 5 --per-branch 2",
                Phrase("全社区前五名，每个支部前两名", en: "five of all, two of each branch")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (top, perBranch) = (try call.quantity(top) ?? 3, try call.quantity(perBranch) ?? 1)
        let (book, today) = try world.ask(call)
        let period = try call.honourPeriod(call.word(period), today: today)
        var posted: PostedBoard?
        var mark: PublicationMark?
        if case .month(let month) = period, let found = book.publications.of(month) {
            posted = try PostedBoard(found, of: book, in: world.bookFolder(for: call))
            mark = found
        }
        let suggestion = HonourSuggestion(
            of: book, for: period, top: top, perBranch: perBranch, today: today
        ) { branch in
            if let posted, let mark { return Leaderboard(posted.board, as: mark, branch: branch) }
            return Leaderboard(of: book, in: period, branch: branch, today: today)
        }
        try world.deliver(
            SuggestionWords(suggestion, book, posted?.board, today: today, call.language).exported, for: call)
    }
}
