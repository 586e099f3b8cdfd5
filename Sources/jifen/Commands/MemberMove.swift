internal import PointsCore

/// Moves a member to another branch.
enum MemberMove: Command {
    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("move", "转支部")) }
    static let declaration = Declaration(
        path, about: Phrase("把党员转到别的支部", en: "move a member to another branch"),
        parameters: [.who, .branchCode], options: [.fromDay, .group], effect: .writes,
        notes: [
            Phrase(
                "已得的积分留在原支部的排名里，余额跟着本人走。转移日期以前的事项仍记在原支部。",
                en:
                    "Points earned stay with the old branch in its ranking; the balance goes with the person. Matters dated before the move count for the old branch."
            )
        ],
        examples: [
            Example(
                "jifen 党员 转支部 0123 3 --起始日期 2021-06-01", en: "jifen member move 0123 3 --from 2021-06-01",
                Phrase("6 月 1 日起到第 3 支部", en: "to branch 3 from 1 June on"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try world.record(call) { book, today in
            .move(
                MemberMoved(
                    member: try book.member(call.word(.who)).number,
                    branch: try book.roster.findBranch(call.word(.branchCode)).code, group: call[.group],
                    from: try call.day(.fromDay, today: today) ?? today))
        } answer: { outcome in
            guard case .move(let move) = outcome.entry.event else { return Answer() }
            let branch = outcome.book.branchName(move.branch)
            var answer = Answer.aboutMember(move.member, outcome) {
                Phrase("\($0) 从 \(move.from) 起转到\(branch)", en: "\($0) moved to \(branch) from \(move.from)")
            }
            answer.warnings = .laterMatters(of: move.member, after: move.from.adding(days: -1), outcome)
            return answer
        }
    }
}
