internal import PointsCore

/// One member's statement (对账单), or a slip for every member.
enum StatementShow: Command {
    static let who: Parameter = {
        var who = Parameter.who
        who.isOptional = true
        return who
    }()
    static let everyone = Option(
        Name("all", "全部"),
        about: Phrase("每人一份，写到 --输出 的文件夹里", en: "a slip for every member, into the folder of --output"))

    static var path: CommandPath { CommandPath(Name("statement", "对账")) }
    static let declaration = Declaration(
        path, about: Phrase("党员的对账单：每一笔的事由和余额", en: "a member's entries with reasons and balances"),
        parameters: [who, .period], options: [everyone, .branch, .format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "按登记先后列出，每行余额就是当时告知的余额；写了时段，就列这段时间里登记的分录。事项日期与登记日期不同时，在事由里注明。审核过的事项，登记日期是审核通过的那天；待审核的列在最后，不计入余额。",
                en:
                    "In the order of recording, so each balance is the one told at the time; a period takes the entries written in it. A matter's own day is named where it differs. What needed a review stands at the day it was approved; what still waits stands last and is in no balance."
            ),
            Phrase(
                "加 --全部 时不写党员：在册党员（或 --支部 的党员，按现在的支部）每人一个文件，默认 html，另有目录 index.html 和可以一次打印的 print.html。文件夹没有就新建；里面同名的文件会换成新的，别的不动。",
                en:
                    "With --all no member is named: every member now on the roster (or in --branch) gets a file, html unless --format says otherwise, beside index.html and print.html, which prints all of them. The folder is made where there is none; files of the same names are replaced, others are left alone."
            ),
        ],
        examples: [
            Example("jifen 对账 0001", en: "jifen statement 0001", Phrase("从头到今天", en: "from the beginning")),
            Example(
                "jifen 对账 李梅 2021-06", en: "jifen statement 李梅 2021-06",
                Phrase("六月登记的", en: "recorded in June")),
            Example(
                "jifen 对账 李梅 上月 --格式 html --输出 李梅.html",
                en: "jifen statement 李梅 last-month --format html --output 李梅.html",
                Phrase("用浏览器打开，打印给本人", en: "to open in a browser and print for her")),
            Example(
                "jifen 对账 上月 --全部 --支部 1 --输出 对账单",
                en: "jifen statement last-month --all --branch 1 --output slips",
                Phrase("第一支部每人一份", en: "a slip for every member of branch 1")),
        ])

    static func run(_ call: Call, in world: World) throws {
        if call.has(everyone) { return try runAll(call, in: world) }
        if call.has(.branch) { throw UsageError.missingOption(everyone, declaration) }
        guard let typed = call[who].first else { throw UsageError.missing(who, declaration) }
        let (book, today) = try world.ask(call)
        let period = try call.period(.period, today: today) ?? .all
        let statement = Statement(of: try book.member(typed), in: period, from: book)
        try world.deliver(statement.exported(book, today: today, call.language), for: call)
    }

    private static func runAll(_ call: Call, in world: World) throws {
        // Nobody is named, so the first word is the period.
        let words = call[who] + call[.period]
        if words.count > 1 { throw UsageError.extraArgument(words[1], declaration) }
        let folder = try call.required(.output)
        let format = try call.format() ?? .html
        let (book, today) = try world.ask(call)
        let period = try words.first.map { word in try Period(word, today: today) } ?? .all
        let branch = try call[.branch].map { text in try book.roster.findBranch(text) }
        let members = book.roster.sorted.filter { member in
            guard let home = member.membership(on: today)?.branch else { return false }
            return branch == nil || home == branch?.code
        }
        guard !members.isEmpty else { throw NobodyThere(branch: branch) }
        try StatementSlips(
            members: members, branch: branch, period: period, book: book, today: today, format: format
        )
        .write(to: folder, for: call, in: world)
    }
}
