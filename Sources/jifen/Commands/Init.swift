internal import PointsCore

/// Makes a new book.
enum Init: Command {
    static let folder = Parameter(
        name: Name("DIR", "文件夹"), kind: .folder, about: Phrase("账本放在哪个文件夹（新建）", en: "the folder to make"))
    static let name = Option(
        Name("name", "名称"), Name("NAME", "名称"), about: Phrase("社区名称", en: "the community's name"))
    static let rules = Option(
        Name("rules", "细则"), Name("FILE", "文件"), .file,
        about: Phrase("积分细则（JSON）", en: "scoring rules (JSON)"))
    static let rulesFrom = Option(
        Name("rules-from", "细则生效"), Name("DATE", "日期"), .day,
        about: Phrase(
            "细则从哪天起生效（默认：以前的事项也按它计分）", en: "the rules' first day (default: earlier matters count too)"))
    static let members = Option(
        Name("members", "党员"), Name("FILE", "文件"), .file,
        about: Phrase("党员名册（CSV），其中的支部一并建立", en: "roster (CSV); its branches are opened too"))
    static let goods = Option(
        Name("goods", "商品"), Name("FILE", "文件"), .file, about: Phrase("商品（CSV）", en: "goods (CSV)"))
    static let zone = Option(
        Name("zone", "时区"), Name("ZONE", "时区"),
        about: Phrase("时区，默认 Asia/Shanghai", en: "default Asia/Shanghai"))
    static let shared = Option(
        Name("shared", "共用"), about: Phrase("同组的其他用户也能登记", en: "other accounts of the group may write"))

    static var path: CommandPath { CommandPath(Name("init", "建账")) }
    static let declaration = Declaration(
        path, about: Phrase("新建一个账本", en: "make a new book"), parameters: [folder],
        options: [name, rules, rulesFrom, members, goods, zone, shared, .dryRun, .by, .desk, .json],
        effect: .neither,
        notes: [
            Phrase(
                "账本要么整个建好，要么什么都不留下。党员名册的列：编号、姓名、支部、类别、单位、卡号、小组、入册日期、承诺，其中姓名和支部必填；商品的列：\(GoodsSheet.columns.chinese)。",
                en:
                    "The book is made whole or not at all. Roster columns: 编号 姓名 支部 类别 单位 卡号 小组 入册日期 承诺 (or number, name, branch, kind, unit, card, group, from, pledge); name and branch are needed. Goods columns: \(GoodsSheet.columns.english)."
            )
        ],
        examples: [
            Example(
                "jifen 建账 隆华 --名称 隆华社区 --细则 细则.json --党员 名册.csv --商品 商品.csv",
                en:
                    "jifen init longhua --name 隆华社区 --rules rules.json --members members.csv --goods goods.csv",
                Phrase("带着细则、名册和商品建账", en: "with rules, roster and goods"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try call.required(name)
        if let fault = TextField.name.fault(in: name) { throw Refusal.text(.name, name, fault) }
        let info = BookInfo(
            id: bookNumber(world), name: name,
            zone: try call[zone].map { text in try TimeZone(text) } ?? .shanghai,
            isShared: call.has(shared))
        try BookFolder.freePlace(world.path(call.word(folder)))
        let start = try Start(call, info, world)
        if !call.has(.dryRun) {
            _ = try BookFolder.create(at: world.path(call.word(folder)), info, start.drafts)
        }
        for warning in start.warnings { world.note(warning.phrase[call.language]) }
        start.answer(call, world)
    }

    /// 128 random bits that tell one book from another.
    private static func bookNumber(_ world: World) -> String {
        world.randomDigits() + world.randomDigits()
    }
}

/// The entries with which a book begins.
private struct Start {
    private(set) var drafts: [Draft] = []
    private(set) var warnings: [Answer.Warning] = []
    private var book: Book

    init(_ call: Call, _ info: BookInfo, _ world: World) throws {
        book = Book(info: info)
        let moment = world.moment(in: info)
        let desk = try world.desk(for: call)
        let by = try world.recorder(for: call)
        func add(_ event: Event) throws {
            let draft = Draft(desk: desk, at: moment, by: by, request: nil, event: event)
            book = try book.rehearsing(draft).book
            drafts.append(draft)
        }
        let sheet = try call[Init.members].map { file in
            try MemberSheet.open(try world.read(file, limit: Sheet.sizeLimit), file: file)
        }
        if let sheet {
            let branches = try MemberSheet.branches(sheet)
            if let long = branches.map(\.name).first(where: { TextField.name.fault(in: $0) != nil }) {
                throw Refusal.text(.name, long, TextField.name.fault(in: long) ?? .empty)
            }
            try add(.branches(BranchesOpened(branches: branches)))
        }
        if let file = call[Init.rules] {
            let rules = try world.readRules(file)
            let from = try call.day(Init.rulesFrom, today: moment.day)
            try add(.rules(RulesAdopted(from: from, rules: rules)))
        }
        if let sheet {
            try add(
                .join(
                    MembersJoined(
                        members: try MemberSheet.members(sheet, roster: book.roster, today: moment.day))))
            if let warning = sheet.ignoredWarning { warnings.append(warning) }
        }
        if let file = call[Init.goods] {
            let sheet = try GoodsSheet.open(try world.read(file, limit: Sheet.sizeLimit), file: file)
            try add(.goods(GoodsAdded(goods: try GoodsSheet.goods(sheet))))
            if let warning = sheet.ignoredWarning { warnings.append(warning) }
        }
    }

    func answer(_ call: Call, _ world: World) {
        let items = book.rules.editions.first?.rules.items.count ?? 0
        let counts: [(String, Phrase, Int)] = [
            ("branches", Phrase("党支部", en: "branches"), book.roster.branches.count),
            ("members", Phrase("党员", en: "members"), book.roster.count),
            ("items", Phrase("积分项目", en: "rule items"), items),
            ("goods", Phrase("商品", en: "goods"), book.supermarket.goods.count),
        ]
        let place = call.word(Init.folder)
        guard !call.has(.json) else {
            let fields: [(String, JSON)] =
                [("book", .string(place)), ("id", .string(book.info.id)), ("entries", .int(drafts.count))]
                + counts.map { ($0.0, .int($0.2)) } + (call.has(.dryRun) ? [("dryRun", .bool(true))] : [])
            return world.say(JSON.object(fields).description)
        }
        if call.has(.dryRun) {
            world.note(Phrase.dryRun[call.language])
        }
        let language = call.language
        world.say(
            Phrase(
                "已建账：\(book.info.name)（文件夹 \(place)）", en: "Book made: \(book.info.name) (folder \(place))")[
                    language])
        let parts = counts.filter { $0.2 > 0 }.map {
            Phrase("\($0.1.chinese) \($0.2)", en: "\($0.2) \($0.1.english)")
        }
        if !parts.isEmpty { world.say("  " + parts.joined(Phrase("，", en: ", "))[language]) }
        world.say(
            Phrase("进入这个文件夹就可以登记了。", en: "Go into that folder and record.")[
                language])
    }
}
