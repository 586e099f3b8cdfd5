internal import PointsCore

/// Records one matter with all its members.
enum Record: Command {
    static let item = Parameter(
        name: Name("ITEM", "项目"), kind: .item, about: Phrase("积分项目的代码或名称", en: "an item's code or name"))
    static let takers = Parameter(
        name: Name("[ROLE=]WHO[,WHO]", "[角色=]党员[,党员]"), kind: .member,
        about: Phrase(
            "一个或几个党员，逗号分开；“*2”写某人的数量或小时数",
            en: "one member or several, with commas; “*2” is one's own count or hours"),
        isOptional: true, repeats: true)
    static let title = Option(
        Name("title", "标题"), Name("T", "标题"), about: Phrase("事项标题", en: "what the matter is called"))
    static let date = Option(
        Name("date", "日期"), Name("D", "日期"), .day,
        about: Phrase("事项日期，默认今天", en: "the matter's day, default today"))
    static let count = Option(
        Name("count", "数量"), Name("N", "数量"), .number,
        about: Phrase("每人的次数或条数，默认 1", en: "units for each, default 1"))
    static let hours = Option(
        Name("hours", "时长"), Name("H", "时长"), .number,
        about: Phrase("每人的时长：1.5（小时）、90m、1h30m", en: "duration for each: 1.5 (hours), 90m, 1h30m"))
    static let list = Option(
        Name("from", "名单"), Name("FILE", "文件"), .file,
        about: Phrase(
            "从文件读名单（微信接龙原样粘贴即可），- 为标准输入", en: "names from a file as pasted from WeChat; - is standard input"))
    static let listRole = Option(
        Name("role", "角色"), Name("ROLE", "角色"),
        about: Phrase("名单中各人的角色", en: "the role of everybody in the list"))
    static let evidence = Option(
        Name("evidence", "凭证"), Name("REF", "编号"), repeats: true,
        about: Phrase("照片、签到表等凭证的编号，可写多次", en: "reference of a photo or sheet; may be repeated"))
    static let points = Option(
        Name("points", "分值"), Name("P", "分值"), .number,
        about: Phrase(
            "不按细则、直接给每人的分值（要用 --说明 写理由）", en: "points for each instead of the rules' (needs --note)"))
    static let note = Option(Name("note", "说明"), Name("T", "说明"), about: Phrase("说明", en: "a note"))

    static var path: CommandPath { CommandPath(Name("record", "记分")) }
    static let declaration = Declaration(
        path, about: Phrase("登记一件事，给一个或多个党员记分", en: "record one matter with its members"),
        parameters: [item, takers],
        options: [title, date, count, hours, list, listRole, evidence, points, note], effect: .writes,
        notes: [
            Phrase(
                "按事项当天生效的细则计分，支部也按当天算。一件事一人只记一次。同一人同一天同一项目已经记过会提示，但照样登记。名单里有一个名字对不上，就什么也不登记。开了审核（设置 审核 开），要等别人审核通过才算数。",
                en:
                    "Scored by the rules in force on the matter's own day, for the branch of that day. Each member once in a matter. A likely duplicate is recorded with a warning. If one name of a list is nobody's, nothing is recorded. With review on (settings review on) it counts once somebody else approved it."
            )
        ],
        examples: [
            Example(
                "jifen 记分 义务劳动 0003,0004,李梅 --标题 楼道清洁 --日期 昨天",
                en: "jifen record labour 0003,0004,李梅 --title 楼道清洁 --date yesterday",
                Phrase("昨天的义务劳动", en: "yesterday's voluntary labour")),
            Example(
                "jifen 记分 文艺演出 组织=0001,0002 参加=0003,0004 --标题 端午文艺演出 --日期 6-13",
                en: "jifen record performance 组织=0001,0002 参加=0003,0004 --title 端午文艺演出 --date 6-13",
                Phrase("分角色", en: "with roles")),
            Example(
                "jifen 记分 志愿服务 0005*3,0006*90m", en: "jifen record service 0005*3,0006*90m",
                Phrase("各人时长不同", en: "each with hours of one's own")),
            Example(
                "jifen 记分 义务劳动 --名单 接龙.txt --标题 河道清洁",
                en: "jifen record labour --from list.txt --title 河道清洁",
                Phrase("粘贴微信接龙名单", en: "a list pasted from WeChat")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let asked = try MatterWords(call, world)
        try world.record(call, inputs: asked.inputs) { book, today in
            .matter(try book.score(try asked.request(book, today: today), today: today))
        } answer: { outcome in
            guard case .matter(let matter) = outcome.entry.event else { return Answer() }
            return MatterAnswer(matter, outcome).answer(warnings: asked.warnings(outcome.book))
        }
    }
}
