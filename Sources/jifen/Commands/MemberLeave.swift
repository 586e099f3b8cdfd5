internal import PointsCore

/// A member leaves the community.
enum MemberLeave: Command {
    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("leave", "移出")) }
    static let declaration = Declaration(
        path, about: Phrase("把党员移出名册（组织关系转出等）", en: "a member leaves"),
        parameters: [.who], options: [.on, .reason], effect: .writes,
        notes: [
            Phrase(
                "移出当天的事项还可以记分；积分和记录都保留，但不能再兑换。",
                en: "Matters of the last day can still be recorded; points and entries stay, redeeming ends.")
        ],
        examples: [
            Example(
                "jifen 党员 移出 0200 --日期 2021-05-20 --原因 组织关系转出",
                en: "jifen member leave 0200 --on 2021-05-20 --reason moved",
                Phrase("5 月 20 日移出", en: "left on 20 May"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try world.record(call) { book, today in
            .leave(
                MemberLeft(
                    member: try book.member(call.word(.who)).number,
                    on: try call.day(.on, today: today) ?? today,
                    reason: call[.reason]))
        } answer: { outcome in
            guard case .leave(let left) = outcome.entry.event else { return Answer() }
            let balance = outcome.book.ledger[left.member].balance
            var answer = Answer.aboutMember(left.member, outcome) {
                Phrase(
                    "\($0) 于 \(left.on) 移出名册，余额 \(balance) 分保留",
                    en: "\($0) left on \(left.on); the balance of \(balance) is kept")
            }
            answer.warnings =
                .laterMatters(of: left.member, after: left.on, outcome)
                + .openHolds(outcome) { $0.member == left.member }
            return answer
        }
    }
}
