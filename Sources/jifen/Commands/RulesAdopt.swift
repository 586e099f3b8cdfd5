internal import PointsCore

/// Adopts an edition of the rules whole.
enum RulesAdopt: Command {
    static let file = Parameter(
        name: Name("FILE", "文件"), kind: .file, about: Phrase("细则文件（JSON）", en: "the rules (JSON)"))
    static let from = Option(
        Name("from", "生效日期"), Name("DATE", "日期"), .day,
        about: Phrase("从哪一天的事项起用新细则（可以是将来）", en: "the first day it scores (may lie ahead)"))

    static var path: CommandPath { CommandPath(Name("rules", "细则"), Name("adopt", "采用")) }
    static let declaration = Declaration(
        path,
        about: Phrase("采用新一版积分细则（先列出变化）", en: "adopt an edition of the rules; the difference is shown first"),
        parameters: [file], options: [from, .yes], effect: .writes,
        notes: [
            Phrase(
                "新细则只管生效日期以后的事项，已经登记的积分一律不变。已有细则时会先列出变化并询问；不在终端上运行时要加 --确认。",
                en:
                    "A new edition scores matters from its first day on; points already recorded never change. Where rules exist the difference is shown and confirmed; without a terminal add --yes."
            )
        ],
        examples: [
            Example(
                "jifen 细则 采用 细则2022.json --生效日期 2022-01-01",
                en: "jifen rules adopt rules2022.json --from 2022-01-01",
                Phrase("明年起用新细则", en: "new rules from next year on"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = call.word(file)
        let bytes = try world.read(name, limit: World.rulesLimit)
        let rules = try world.readRules(bytes, file: name)
        _ = try call.required(from)
        let shown = try difference(to: rules, call, world)
        if let shown {
            for line in shown.difference.lines where !call.has(.json) { world.say(line[call.language]) }
            if !shown.isFirst, !call.has(.dryRun) {
                try world.confirm(Phrase("采用这一版？", en: "Adopt it?"), call)
            }
        }
        try world.record(call, inputs: [bytes]) { book, today in
            let day = try call.day(from, today: today)
            let now = RulesDifference(from: book.rules.edition(from: day)?.rules, to: rules)
            // Somebody else adopted an edition while the question stood.
            guard shown == nil || shown?.difference == now else { throw UsageError.notConfirmed }
            return .rules(RulesAdopted(from: day, rules: rules))
        } answer: { outcome in
            guard case .rules(let adopted) = outcome.entry.event else { return Answer() }
            let since = Edition.since(adopted.from)
            return Answer(
                lines: [
                    Phrase(
                        "已采用《\(adopted.rules.name)》，\(since.chinese)，\(adopted.rules.items.count) 个项目，分录 \(outcome.name)。",
                        en:
                            "“\(adopted.rules.name)” adopted, \(since.english), \(counted(adopted.rules.items.count, "item")), entry \(outcome.name)."
                    )
                ],
                fields: [
                    ("name", .string(adopted.rules.name)), ("from", .text(adopted.from)),
                    ("items", .int(adopted.rules.items.count)),
                    ("difference", shown?.difference.json ?? .null),
                ])
        }
    }

    private struct Shown {
        let difference: RulesDifference
        let isFirst: Bool
    }

    /// What would change, asked without the lock: nobody waits while somebody reads.
    private static func difference(to rules: RuleBook, _ call: Call, _ world: World) throws -> Shown? {
        let (book, today) = try world.ask(call)
        let old = book.rules.edition(from: try call.day(from, today: today))?.rules
        // A repeated call answers with what it did the first time; there is nothing to ask.
        if let key = call[.key], book.history.keyed(key) != nil { return nil }
        return Shown(difference: RulesDifference(from: old, to: rules), isFirst: old == nil)
    }
}
