@testable import jifen

/// One call of a command, and the same command with other content.
struct KeyCase {
    let line: [String]
    let other: [String]
    /// Makes the file that the call names hold something else, where that is what differs.
    let otherFile: KeyFile?
    /// Commands that bring the book where this one is allowed.
    let before: [String]
    /// How many days later this one follows.
    let days: Int
    /// How the line begins that only the real answer has; the rehearsal may show more before the rest.
    let knownOnceWritten: String?

    init(
        _ line: String, other: String, otherFile: KeyFile? = nil, before: [String] = [],
        days: Int = 0, knownOnceWritten: String? = nil
    ) {
        self.line = line.split(separator: " ").map(String.init)
        self.other = other.split(separator: " ").map(String.init)
        self.otherFile = otherFile
        self.before = before
        self.days = days
        self.knownOnceWritten = knownOnceWritten
    }
}

/// What a file holds the second time.
struct KeyFile {
    let name: String
    let text: String
}

extension KeyCase {
    /// By the command's English name. A command that writes and has no case here fails the tests.
    static let all: [String: KeyCase] = [
        "branch add": KeyCase("branch add 7 第七党支部", other: "branch add 7 第八党支部"),
        "member add": KeyCase("member add 周杰 --branch 1", other: "member add 周杰 --branch 2"),
        "member import": KeyCase(
            "member import new.csv", other: "member import new.csv",
            otherFile: KeyFile(name: "new.csv", text: "姓名,支部\n周杰,2\n")),
        "member amend": KeyCase("member amend 0001 --pledge 送餐", other: "member amend 0001 --pledge 清洁"),
        "member move": KeyCase("member move 0001 2", other: "member move 0002 2"),
        "member leave": KeyCase("member leave 0001", other: "member leave 0001 --reason 转出"),
        "member rejoin": KeyCase(
            "member rejoin 0003 --branch 1 --from 今天", other: "member rejoin 0003 --branch 2 --from 今天",
            before: ["member leave 0003 --on 昨天"]),
        "member suspend": KeyCase("member suspend 0001", other: "member suspend 0002"),
        "member resume": KeyCase(
            "member resume 0001", other: "member resume 0002", before: ["member suspend 0001"]),
        "rules adopt": KeyCase(
            "rules adopt next.json --from 2021-07-01 --yes",
            other: "rules adopt next.json --from 2021-07-01 --yes",
            otherFile: KeyFile(
                name: "next.json", text: rulesDocument([PlainItem(code: "labour", points: 50)]))),
        "record": KeyCase("record labour 0001,0002", other: "record labour 0001"),
        "approve": KeyCase(
            "approve main-10 --yes", other: "approve main-11 --yes",
            before: ["settings review on"] + waiting),
        "reject": KeyCase(
            "reject main-10 --reason 不实", other: "reject main-10 --reason 没有签到表",
            before: ["settings review on"] + waiting),
        "object file": KeyCase(
            "object file main-8 --from 0001 --text 不对", other: "object file main-8 --from 0002 --text 不对"),
        "object answer": KeyCase(
            "object answer 1 --uphold --text 已查", other: "object answer 1 --dismiss --text 已查",
            before: ["object file main-8 --from 0001 --text 不对"]),
        "object withdraw": KeyCase(
            "object withdraw 1", other: "object withdraw 2",
            before: ["object file main-8 --from 0001 --text 不对", "object file main-8 --from 0002 --text 不对"]),
        "honour give": KeyCase(
            "honour give 0001 标兵 --period 2021-06", other: "honour give 0001 能手 --period 2021-06"),
        "card print": KeyCase(
            "card print 0001 0002 --output 卡.html", other: "card print 0001 --output 卡.html"),
        "card replace": KeyCase(
            "card replace 0001", other: "card replace 0002", before: ["card print 0001 0002 --json"]),
        "goods add": KeyCase("goods add towel 毛巾 --price 4", other: "goods add towel 毛巾 --price 5"),
        "goods stock": KeyCase("goods stock soap +5", other: "goods stock soap +6"),
        "goods count": KeyCase(
            "goods count soap 3 --reason 少了", other: "goods count soap 4 --reason 少了"),
        "goods import": KeyCase(
            "goods import goods.csv", other: "goods import goods.csv",
            otherFile: KeyFile(name: "goods.csv", text: "编码,名称,价格\npan,炒锅,30\n")),
        "goods amend": KeyCase("goods amend soap --low 3", other: "goods amend soap --low 4"),
        "goods withdraw": KeyCase("goods withdraw soap", other: "goods withdraw 香皂"),
        "goods resume": KeyCase(
            "goods resume soap", other: "goods resume 香皂", before: ["goods withdraw soap"]),
        "settle": KeyCase("settle --yes --count soap=9", other: "settle --yes --count soap=8"),
        "goods price": KeyCase("goods price soap 3", other: "goods price soap 4"),
        "goods limit": KeyCase("goods limit soap 2 --per month", other: "goods limit soap 2 --per year"),
        "redeem": KeyCase("redeem 0001 soap*2", other: "redeem 0001 soap"),
        "collect": KeyCase(
            "collect main-10", other: "collect main-9",
            before: ["redeem 0001 soap --hold", "redeem 0001 soap --hold"]),
        "release": KeyCase(
            "release main-9", other: "release main-9 --reason 不要", before: ["redeem 0001 soap --hold"]),
        "return": KeyCase(
            "return main-9 soap --reason 不要", other: "return main-9 soap*2 --reason 不要",
            before: ["redeem 0001 soap*2"]),
        "opening": KeyCase(
            "opening opening.csv", other: "opening opening.csv",
            otherFile: KeyFile(name: "opening.csv", text: "编号,积分\n0001,6\n")),
        "expire": KeyCase(
            "expire --yes", other: "settings validity 2-months",
            before: ["settings validity 1-months"], days: 60),
        "reverse": KeyCase(
            "reverse main-8 --reason 错", other: "reverse main-8 --reason 记错"),
        "undo": KeyCase("undo", other: "undo --reason 错", before: ["record labour 0002"]),
        "publish": KeyCase(
            "publish 2021-06 --early --yes", other: "publish 2021-06 --early --yes --days 9",
            knownOnceWritten: "  指纹"),
        "settings": KeyCase("settings ties 1223", other: "settings ties 1224"),
    ]

    /// Two matters that somebody else recorded.
    private static let waiting = ["record labour 0001 --by 周敏", "record labour 0002 --by 周敏"]

    static let commands = Commands.all.map { $0.declaration }.filter { $0.effect == .writes }.map(\.english)
}
