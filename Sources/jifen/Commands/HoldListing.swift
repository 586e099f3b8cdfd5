internal import PointsCore

/// Lists what is put aside.
enum HoldListing: Command {
    static let who: Parameter = {
        var who = Parameter.who
        who.isOptional = true
        return who
    }()

    static var path: CommandPath { CommandPath(Name("hold", "预留"), Name("list", "列表")) }
    static let declaration = Declaration(
        path,
        about: Phrase(
            "看预留：谁的、什么、留到哪天、领了没有", en: "list holds: whose, what, until when, and what became of them"),
        parameters: [who], options: [.format, .output, .encoding], effect: .reads,
        notes: [
            Phrase(
                "已领取、已取消、已过期的，到期以后再列一个月左右；更早的看对账单，或者用小票查那条分录。",
                en:
                    "Those that were collected, released or are over stay listed for about a month after their last day; for older ones see the statement, or the receipt of the entry."
            )
        ],
        examples: [
            Example("jifen 预留 列表", en: "jifen hold list", Phrase("全部", en: "all")),
            Example("jifen 预留 列表 0003", en: "jifen hold list 0003", Phrase("一个人的", en: "one member's")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let member = try call[who].first.map { typed in try book.member(typed).number }
        try world.deliver(
            exported(HoldList(of: member, from: book, today: today), book, call.language), for: call)
    }

    private static func exported(_ list: HoldList, _ book: Book, _ language: Language) -> Exported {
        let heads = [
            Phrase("分录", en: "entry"), Phrase("日期", en: "day"), Phrase("党员", en: "member"),
            Phrase("商品", en: "goods"), Phrase("积分", en: "points"), Phrase("留到", en: "until"),
            Phrase("状态", en: "state"),
        ].map { $0[language] }
        let table = Table(
            heads.enumerated().map { $0 == 4 ? .right($1) : .left($1) },
            rows: list.rows.map { row in
                [
                    row.hold.entry.description, row.day.description, named(row.hold.member, row.name),
                    row.items.listed,
                    row.hold.total.description, row.hold.until.description, row.words[language],
                ]
            })
        let none = Phrase("没有预留。", en: "Nothing is held.")[language]
        return Exported(
            text: { _ in list.rows.isEmpty ? [none] : table.lines },
            csv: {
                [heads.map(CSVCell.text)]
                    + table.rows.map { row in row.enumerated().map { $0 == 4 ? .number($1) : .text($1) } }
            },
            markdown: { Markdown.table(table) },
            html: { HTMLPage(.list, language, book, title: Phrase("预留", en: "Holds"), table) },
            json: { .object([("holds", .array(list.rows.map(\.json)))]) })
    }
}

extension HoldList.Row {
    /// What became of it.
    var words: Phrase {
        switch state {
        case .open: Phrase("预留中", en: "held")
        case .collected(let by):
            reversal.map { Phrase("已领取（\(by)），又冲正（\($0)）", en: "collected (\(by)), reversed (\($0))") }
                ?? Phrase("已领取（\(by)）", en: "collected (\(by))")
        case .released(let by): Phrase("已取消（\(by)）", en: "released (\(by))")
        case .expired: Phrase("已过期", en: "expired")
        }
    }

    fileprivate var json: JSON {
        .object([
            ("entry", .text(hold.entry)), ("day", .text(day)), ("member", .text(hold.member)),
            ("name", .string(name)), ("lines", .array(items.map(\.json))), ("points", .points(hold.total)),
            ("until", .text(hold.until)), ("state", .string(state.code)), ("by", .text(hold.end)),
            ("reversed", .text(reversal)),
        ])
    }
}

extension Hold.State {
    var code: String {
        switch self {
        case .open: "open"
        case .collected: "collected"
        case .released: "released"
        case .expired: "expired"
        }
    }

    /// The entry that ended it.
    var end: EntryName? {
        switch self {
        case .collected(let by), .released(let by): by
        case .open, .expired: nil
        }
    }
}

extension [Answer.Warning] {
    /// What is still put aside of what an entry is about.
    static func openHolds(_ outcome: Outcome, _ isMeant: (Hold) -> Bool) -> [Answer.Warning] {
        let open = outcome.book.holds.open(on: outcome.entry.stamp.day).filter(isMeant)
        guard !open.isEmpty else { return [] }
        let names = open.map(\.entry.description)
        return [
            Answer.Warning(
                phrase: Phrase(
                    "提示：还有没领的预留 \(names.joined(separator: "、"))。不要了就取消：jifen 取消预留 \(names[0])",
                    en:
                        "Note: still put aside: \(names.joined(separator: ", ")). To give up: jifen release \(names[0])"
                ),
                fields: [
                    ("kind", .string("open-holds")), ("entries", .array(open.map { .text($0.entry) })),
                ])
        ]
    }
}
