internal import PointsCore

/// Notes that a member takes an objection back.
enum ObjectWithdraw: Command {
    static var path: CommandPath { CommandPath(Name("object", "异议"), Name("withdraw", "撤回")) }
    static let declaration = Declaration(
        path, about: Phrase("提出人撤回异议", en: "note that a member takes an objection back"),
        parameters: [.objection], effect: .writes,
        examples: [Example("jifen 异议 撤回 3", en: "jifen object withdraw 3", Phrase("按号", en: "by its number"))]
    )

    static func run(_ call: Call, in world: World) throws {
        try world.record(call) { book, _ in
            .withdraw(ObjectionWithdrawn(objection: try book.findObjection(call.word(.objection)).entry))
        } answer: { outcome in
            guard case .withdraw(let event) = outcome.entry.event,
                let objection = outcome.book.objections[event.objection]
            else { return Answer() }
            return Answer(
                lines: [
                    Phrase(
                        "已撤回异议 \(objection.number)，分录 \(outcome.name)。",
                        en: "Objection \(objection.number) withdrawn, entry \(outcome.name).")
                ],
                fields: [("number", .int(objection.number)), ("objection", .text(event.objection))])
        }
    }
}
