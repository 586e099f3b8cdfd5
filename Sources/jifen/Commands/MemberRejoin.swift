internal import PointsCore

/// A member who had left comes back under the old number.
enum MemberRejoin: Command {
    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("rejoin", "移回")) }
    static let declaration = Declaration(
        path, about: Phrase("移出的党员回到名册，编号和余额照旧", en: "a member comes back; number and balance stay"),
        parameters: [.who], options: [.branch, .group, .fromDay], effect: .writes,
        examples: [
            Example(
                "jifen 党员 移回 0200 --支部 3", en: "jifen member rejoin 0200 --branch 3",
                Phrase("回到第 3 支部", en: "back, in branch 3"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let branch = try call.required(.branch)
        try world.record(call) { book, today in
            .rejoin(
                MemberRejoined(
                    member: try book.member(call.word(.who)).number,
                    branch: try book.roster.findBranch(branch).code,
                    group: call[.group], from: try call.day(.fromDay, today: today) ?? today))
        } answer: { outcome in
            guard case .rejoin(let back) = outcome.entry.event else { return Answer() }
            let branch = outcome.book.branchName(back.branch)
            return .aboutMember(back.member, outcome) {
                Phrase(
                    "\($0) 从 \(back.from) 起回到名册（\(branch)）",
                    en: "\($0) is back in \(branch) from \(back.from)")
            }
        }
    }
}
