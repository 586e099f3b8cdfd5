internal import PointsCore

/// The leaderboard (榜单).
enum Rank: Command {
    static let byBranch = Option(
        Name("by-branch", "支部对比"), about: Phrase("支部之间对比（总分和人均）", en: "branches against each other"))
    static let order = Option(
        Name("order", "排序"), Name("O", "方式"), .choice(BranchBoard.Order.allCases.map(\.rawValue)),
        about: Phrase("支部对比按 总分（默认）还是 人均 排", en: "branches by total or per-head"))
    static let top = Option(
        Name("top", "前几名"), Name("N", "名次"), .number,
        about: Phrase("只列前几名（并列的都列出）", en: "places to list, ties included"))
    static let ties = Option(
        Name("ties", "并列"), Name("T", "方式"), .choice(Ties.allCases.map(\.rawValue)),
        about: Phrase("并列后的名次：1224（默认）或 1223", en: "places after a tie: 1224 (default) or 1223"))
    static let everyone = Option(
        Name("all", "全部"), about: Phrase("没有得分的也列出", en: "members without points too"))
    static let now = Option(
        Name("now", "更正后"),
        about: Phrase("公示过的月份，按更正后的数字列出", en: "a posted month as it stands after corrections"))

    static var path: CommandPath { CommandPath(Name("rank", "榜单")) }
    static let declaration = Declaration(
        path, about: Phrase("积分榜（默认本月）", en: "the leaderboard (default: this month)"),
        parameters: [.period],
        options: [.branch, byBranch, order, top, ties, everyone, now, .mask, .format, .output, .encoding],
        effect: .reads,
        notes: [
            Phrase(
                "公示过的月份，列出公示时的原样；加 --更正后 看现在的数字和差别。季度、年度按事项自己的日期计。",
                en:
                    "A posted month is shown as it was posted; --now shows it as it stands, with the differences. Quarters and years go by the matters' own days."
            ),
            Phrase(
                "按得分排名，兑换不影响名次；分数相同并列，按编号先后排列。事项算在它自己的日期里，支部按当天算。",
                en:
                    "By points earned; redeeming lowers no place. Equal points share a place, in the order of numbers. A matter counts on its own day and for the branch of that day."
            ),
        ],
        examples: [
            Example("jifen 榜单 2021-06", en: "jifen rank 2021-06", Phrase("六月榜", en: "June")),
            Example(
                "jifen 榜单 2021-Q2 --支部 1 --前几名 10", en: "jifen rank 2021-Q2 --branch 1 --top 10",
                Phrase("第一支部第二季度前十名", en: "the first ten of branch 1 in the second quarter")),
            Example(
                "jifen 榜单 今年 --支部对比 --排序 人均",
                en: "jifen rank this-year --by-branch --order per-head",
                Phrase("今年各支部人均", en: "branches per head this year")),
            Example(
                "jifen 榜单 上月 --格式 csv --输出 榜单.csv",
                en: "jifen rank last-month --format csv --output rank.csv",
                Phrase("导出给表格软件", en: "for a spreadsheet")),
            Example(
                "jifen 榜单 上月 --格式 html --输出 六月榜.html",
                en: "jifen rank last-month --format html --output june.html",
                Phrase("用浏览器打开，打印张贴", en: "to open in a browser, print and hang up")),
            Example(
                "jifen 榜单 上月 --前几名 20 --隐名 --格式 html --输出 对外.html",
                en: "jifen rank last-month --top 20 --mask --format html --output outside.html",
                Phrase("贴到社区外面的，不写全名", en: "for outside the community, without full names")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let ties = try call.choice(ties, Ties.self)
        let order = try call[order].map { text in try BranchBoard.Order(typed: text) }
        if order != nil, !call.has(byBranch) { throw UsageError.missingOption(byBranch, declaration) }
        let top = try call.quantity(top)
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .month(today.month)
        if call.has(byBranch), call.has(.branch) { throw UsageError.optionsClash(byBranch, .branch) }
        let branch = try call[.branch].map { text in try book.roster.findBranch(text) }
        if case .month(let month) = period, let mark = book.publications.of(month) {
            let part = PostedBoard.Part.places(branches: branch != nil || call.has(byBranch))
            let posted = try PostedBoard(
                mark, of: book, in: world.bookFolder(for: call), part: call.has(now) ? .whole : part)
            if call.has(now) { return try corrected(posted, branch, top, book, today, call, world) }
            if call.has(byBranch) {
                let board = BranchBoard(posted.board, as: mark, order: order ?? .total, ties: ties)
                return try world.deliver(board.exported(book, today: today, call.language), for: call)
            }
            let board = Leaderboard(
                posted.board, as: mark, branch: branch, ties: ties, top: top,
                everyone: call.has(everyone) ? book.roster.sorted : [])
            return try world.deliver(
                board.exported(book, masked: call.has(.mask), today: today, call.language), for: call)
        }
        if call.has(now) {
            guard case .month(let month) = period else { throw UsageError.onlyMonths(period.description) }
            throw Refusal.notPublished(month)
        }
        guard !call.has(byBranch) else {
            let board = BranchBoard(of: book, in: period, order: order ?? .total, ties: ties, today: today)
            return try world.deliver(board.exported(book, today: today, call.language), for: call)
        }
        let board = Leaderboard(
            of: book, in: period, branch: branch, ties: ties, top: top, everyone: call.has(everyone),
            today: today)
        try world.deliver(
            board.exported(book, masked: call.has(.mask), today: today, call.language), for: call)
    }

    /// A posted month after corrections.
    private static func corrected(
        _ posted: PostedBoard, _ branch: Branch?, _ top: Int?, _ book: Book, _ today: Day, _ call: Call,
        _ world: World
    ) throws {
        for option in [byBranch, ties, everyone] where call.has(option) {
            throw UsageError.optionsClash(now, option)
        }
        let words = BoardNowWords(
            posted, book, branch: branch, masked: call.has(.mask), today, call.language)
        try world.deliver(words.board(top: top), for: call)
    }
}
