internal import PointsCore

/// Lets a member redeem again.
enum MemberResume: Command {
    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("resume", "恢复兑换")) }
    static let declaration = Declaration(
        path, about: Phrase("恢复党员的兑换", en: "let a member redeem again"),
        parameters: [.who],
        effect: .writes,
        examples: [
            Example(
                "jifen 党员 恢复兑换 0150", en: "jifen member resume 0150", Phrase("恢复兑换", en: "redeeming again"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try world.record(call) { book, _ in
            .resume(RedemptionResumed(member: try book.member(call.word(.who)).number))
        } answer: { outcome in
            guard case .resume(let resumed) = outcome.entry.event else { return Answer() }
            return .aboutMember(resumed.member, outcome) {
                Phrase("已恢复 \($0) 的兑换", en: "\($0) can redeem again")
            }
        }
    }
}
