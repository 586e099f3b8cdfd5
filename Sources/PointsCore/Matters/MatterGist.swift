/// A matter of which only the gist was read: it counts at once, no points were given by hand, and its words are plain.
struct MatterGist: ScoredMatter {
    private let batch: EntryBatch
    private let gist: Gist

    init(_ located: LocatedEntry) {
        batch = located.batch
        gist = located.gist
    }

    var date: Day { Day(number: Int(gist.date)) }
    var month: Month { Month(index: Int(gist.month)) }
    var isUnderReview: Bool { false }
    var scoreCount: Int { Int(gist.count) }

    private func row(_ place: Int) -> Gist.Score { batch.scores[Int(gist.first) + place] }

    func score(_ place: Int) -> (member: MemberNumber, points: Points) {
        let row = row(place)
        return (MemberNumber(read: row.member), Points(tenths: row.tenths))
    }

    func branch(_ place: Int) -> BranchCode { BranchCode(plain: batch.texts[Int(row(place).branch)]) }

    func isAtHome(_ place: Int, in roster: Roster) -> Bool {
        let row = row(place)
        guard let branch = batch.branches.place(of: row.branch, in: roster) else { return false }
        return roster.belongs(MemberNumber(read: row.member), toBranchAt: branch, on: date)
    }

    func branchPlace(_ place: Int, in recent: inout Recent) -> UInt16 {
        recent.place(ofBranch: row(place).branch, in: batch)
    }

    func requireWords() throws(Refusal) {}
}
