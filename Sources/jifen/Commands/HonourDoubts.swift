internal import PointsCore

/// What one should look at once an honour is given; none of it forbids one.
struct HonourDoubts {
    let warnings: [Answer.Warning]

    init(_ given: HonourGiven, _ book: Book, on today: Day) {
        let who = book.title(given.member)
        var warnings: [Answer.Warning] = []
        if let member = book.roster[given.member] {
            if let branch = given.branch, !member.was(in: branch, during: given.period) {
                warnings.append(.otherBranch(who, member, book.branchName(branch), given))
            }
            if member.membership(on: today) == nil { warnings.append(.left(who, member)) }
        }
        if let end = given.period.bounds?.upperBound, today <= end {
            warnings.append(.notOver(given.period))
        }
        self.warnings = warnings
    }
}

extension Member {
    /// Whether any day of a period was spent in a branch.
    fileprivate func was(in branch: BranchCode, during period: Period) -> Bool {
        guard let days = period.bounds else { return true }
        return memberships.contains { stay in
            stay.branch == branch && stay.from ?? days.lowerBound <= days.upperBound
                && stay.to ?? days.upperBound >= days.lowerBound
        }
    }
}

extension Answer.Warning {
    fileprivate static func otherBranch(
        _ who: String, _ member: Member, _ branch: String, _ given: HonourGiven
    ) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "提示：\(who) \(given.period.phrase.chinese)不在\(branch)。支部写错了，就冲正这条再授予。",
                en:
                    "Note: \(who) was not in \(branch) in \(given.period.phrase.english). If the branch is wrong, reverse the entry and give it anew."
            ),
            fields: [
                ("kind", .string("other-branch")), ("member", .text(member.number)),
                ("branch", .text(given.branch)),
            ])
    }

    fileprivate static func left(_ who: String, _ member: Member) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "提示：\(who) 已经不在册\(member.departure.map { "（\($0) 移出）" } ?? "")。",
                en: "Note: \(who) is no member any more\(member.departure.map { " (left on \($0))" } ?? "")."),
            fields: [("kind", .string("left")), ("member", .text(member.number))])
    }

    fileprivate static func notOver(_ period: Period) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase(
                "提示：\(period.phrase.chinese)还没有结束。", en: "Note: \(period.phrase.english) is not over."),
            fields: [("kind", .string("period-not-over")), ("period", .text(period))])
    }
}
