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
        return (MemberNumber(Int(row.member)) ?? .first, Points(tenths: row.tenths))
    }

    func branch(_ place: Int) -> BranchCode { BranchCode(plain: batch.texts[Int(row(place).branch)]) }

    func isAtHome(_ place: Int, in roster: Roster) -> Bool {
        let row = row(place)
        guard let branch = batch.branches.place(of: row.branch, in: roster) else { return false }
        return roster.belongs(MemberNumber(Int(row.member)) ?? .first, toBranchAt: branch, on: date)
    }

    func branchPlace(_ place: Int, in recent: inout Recent) -> UInt16 {
        recent.place(ofBranch: row(place).branch, in: batch)
    }

    func requireWords() throws(Refusal) {}
}

/// The places of a batch's branches in the roster, which keep them; for the one thread that has the book.
final class BranchPlaces: @unchecked Sendable {
    private let texts: [String]
    private var places: [Int?]

    init(of texts: [String]) {
        self.texts = texts
        places = Array(repeating: nil, count: texts.count)
    }

    /// Nil where the roster has no such branch.
    func place(of text: UInt32, in roster: Roster) -> Int? {
        if let place = places[Int(text)] { return place }
        let code = BranchCode(plain: texts[Int(text)])
        places[Int(text)] = roster.branches.firstIndex { $0.code == code }
        return places[Int(text)]
    }
}
