internal import PointsCore

/// Shows the rules in force.
enum RulesShow: Command {
    static var path: CommandPath { CommandPath(Name("rules", "细则"), Name("show", "查看")) }
    static let declaration = Declaration(
        path, about: Phrase("看某天生效的积分细则", en: "show the rules in force on a day"),
        options: [.on], effect: .reads,
        examples: [
            Example("jifen 细则 查看", en: "jifen rules show", Phrase("今天的细则", en: "today's rules")),
            Example(
                "jifen 细则 查看 --日期 2021-06-13", en: "jifen rules show --on 2021-06-13",
                Phrase("那一天的细则", en: "the rules of that day")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let edition = try book.rules.inForce(on: try call.day(.on, today: today) ?? today)
        guard !call.has(.json) else {
            let fields: [(String, JSON)] = [
                ("name", .string(edition.rules.name)), ("from", .text(edition.from)),
                ("entry", .text(edition.entry)),
                ("items", .array(edition.rules.items.map(\.json))),
            ]
            return world.say(JSON.object(fields).description)
        }
        let language = call.language
        let head =
            "\(edition.rules.name)" + (Phrase("（", en: " (") + edition.since + Phrase("）", en: ")"))[language]
        world.say(([head, ""] + RulesTable(edition.rules, language).table.lines).joined(separator: "\n"))
    }
}
