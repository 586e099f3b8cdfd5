internal import PointsCore

/// Gives up what was put aside (取消预留).
enum HoldRelease: Command {
    static var path: CommandPath { CommandPath(Name("release", "取消预留")) }
    static let declaration = Declaration(
        path, about: Phrase("取消预留，放回积分和库存", en: "give up a hold; points and stock are free again"),
        parameters: [.hold], options: [.reason], effect: .writes,
        notes: [
            Phrase(
                "只能在预留的那个台账点取消。过了期的不用取消，已经自动放回。",
                en: "Only at the desk that holds. What is past its last day is free by itself.")
        ],
        examples: [
            Example(
                "jifen 取消预留 main-42 --原因 不要了", en: "jifen release main-42 --reason \"not wanted\"",
                Phrase("不要了", en: "not wanted"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = try EntryName(call.word(.hold))
        try world.record(call) { book, _ in
            .release(HoldReleased(hold: try book.hold(name).entry, reason: call[.reason]))
        } answer: { outcome in
            guard case .release(let released) = outcome.entry.event,
                let hold = try? outcome.book.hold(released.hold)
            else { return Answer() }
            let standing = MemberStanding(hold.member, change: nil, outcome)
            return Answer(
                lines: [
                    Phrase(
                        "已取消预留 \(released.hold)：\(outcome.book.title(hold.member))，分录 \(outcome.name)",
                        en:
                            "Released \(released.hold): \(outcome.book.title(hold.member)), entry \(outcome.name)"
                    )
                ] + outcome.book.words(of: hold.lines) + standing.lines,
                fields: [("hold", .text(released.hold))]
                    + outcome.book.fields(of: Taking(member: hold.member, lines: hold.lines))
                    + [("reason", .text(released.reason)), ("points", .points(hold.total))] + standing.fields)
        }
    }
}
