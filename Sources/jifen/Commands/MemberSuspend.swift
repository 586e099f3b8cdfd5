internal import PointsCore

/// Stops a member's redeeming for the time being.
enum MemberSuspend: Command {
    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("suspend", "停兑")) }
    static let declaration = Declaration(
        path, about: Phrase("暂停党员的兑换（记分照常）", en: "suspend redeeming; earning goes on"),
        parameters: [.who], options: [.reason], effect: .writes,
        examples: [
            Example(
                "jifen 党员 停兑 0150 --原因 积分卡遗失", en: "jifen member suspend 0150 --reason \"lost card\"",
                Phrase("卡丢了，先停兑换", en: "a lost card"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try world.record(call) { book, _ in
            .suspend(
                RedemptionSuspended(member: try book.member(call.word(.who)).number, reason: call[.reason]))
        } answer: { outcome in
            guard case .suspend(let suspended) = outcome.entry.event else { return Answer() }
            var answer = Answer.aboutMember(suspended.member, outcome) {
                Phrase("已暂停 \($0) 的兑换", en: "Redeeming of \($0) suspended")
            }
            answer.warnings = .openHolds(outcome) { $0.member == suspended.member }
            return answer
        }
    }
}
