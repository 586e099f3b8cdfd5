internal import PointsCore

/// Lists the editions of the rules.
enum RulesHistory: Command {
    static var path: CommandPath { CommandPath(Name("rules", "细则"), Name("history", "沿革")) }
    static let declaration = Declaration(
        path, about: Phrase("看历次积分细则", en: "list the editions of the rules"), effect: .reads,
        examples: [
            Example(
                "jifen 细则 沿革", en: "jifen rules history",
                Phrase("历次细则和变化", en: "editions and what each changed"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let editions = book.rules.editions
        guard !call.has(.json) else {
            let list = editions.map { edition in
                JSON.object([
                    ("name", .string(edition.rules.name)), ("from", .text(edition.from)),
                    ("adopted", .text(edition.adopted)), ("entry", .text(edition.entry)),
                    ("items", .int(edition.rules.items.count)),
                ])
            }
            return world.say(JSON.object([("editions", .array(list))]).description)
        }
        guard !editions.isEmpty else {
            return world.say(Phrase("还没有积分细则。", en: "There are no rules yet.")[call.language])
        }
        for edition in editions {
            let head = Phrase(
                "\(edition.entry)  《\(edition.rules.name)》\(edition.since.chinese)（\(edition.adopted) 采用，\(edition.rules.items.count) 项）",
                en:
                    "\(edition.entry)  “\(edition.rules.name)” \(edition.since.english) (adopted \(edition.adopted), \(counted(edition.rules.items.count, "item")))"
            )
            world.say(head[call.language])
            if let earlier = book.rules.predecessor(of: edition) {
                for line in RulesDifference(from: earlier.rules, to: edition.rules).lines {
                    world.say(line[call.language])
                }
            }
        }
    }
}
