internal import PointsCore

/// Sends a matter back that somebody else recorded (审核退回).
enum Reject: Command {
    static let entry = Parameter(
        name: Name("ENTRY", "分录"), kind: .pending,
        about: Phrase("待审核的分录，如 main-42", en: "an entry that waits, like main-42"))

    static var path: CommandPath { CommandPath(Name("reject", "审核退回")) }
    static let declaration = Declaration(
        path, about: Phrase("退回别人登记的事项，不计分", en: "send back a matter that somebody else recorded"),
        parameters: [entry], options: [.reason], effect: .writes,
        notes: [
            Phrase(
                "退回的事项留在账本里，不计分。要改，就重新登记一件。",
                en:
                    "It stays in the book and never counts. What was wrong with it is put right in another matter."
            )
        ],
        examples: [
            Example(
                "jifen 审核退回 main-7 --原因 没有签到表", en: "jifen reject main-7 --reason \"no sign-in sheet\"",
                Phrase("凭证不全", en: "evidence is missing"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try EntryName(call.word(entry))
        let reason = try call.required(.reason)
        try world.record(call) { _, _ in
            .reject(Rejection(entry: name, reason: reason))
        } answer: { outcome in
            guard case .reject(let event) = outcome.entry.event,
                let file = MatterFile(event.entry, from: outcome.book)
            else { return Answer() }
            let what = file.matter.words
            return Answer(
                lines: [
                    Phrase(
                        "已退回 \(event.entry)（\(what.chinese)，\(file.matter.date)，登记人 \(file.stamp.by)），分录 \(outcome.name)。不计分。",
                        en:
                            "\(event.entry) rejected (\(what.english), \(file.matter.date), recorded by \(file.stamp.by)), entry \(outcome.name). It does not count."
                    )
                ],
                fields: [
                    ("rejected", .text(event.entry)), ("reason", .string(event.reason)),
                    ("by", .string(file.stamp.by)),
                ])
        }
    }
}
