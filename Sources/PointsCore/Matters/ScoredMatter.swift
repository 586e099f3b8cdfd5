/// What checking and counting need of a matter, whether all of it was made or only its gist was read.
protocol ScoredMatter {
    var date: Day { get }
    /// That of the date.
    var month: Month { get }
    /// Whether it counts only once somebody other than its recorder approved it.
    var isUnderReview: Bool { get }
    var scoreCount: Int { get }
    /// One member's points, and the branch to which they count.
    func score(_ place: Int) -> (member: MemberNumber, points: Points)
    func branch(_ place: Int) -> BranchCode
    /// Whether this is a member whose branch was that one on the day of the matter.
    func isAtHome(_ place: Int, in roster: Roster) -> Bool
    /// The branch's place among those of postings in memory one by one.
    func branchPlace(_ place: Int, in recent: inout Recent) -> UInt16

    /// Refused where title, note or evidence are not what they may be.
    func requireWords() throws(Refusal)
}

extension Matter: ScoredMatter {
    var month: Month { date.month }
    var scoreCount: Int { awards.count }

    func score(_ place: Int) -> (member: MemberNumber, points: Points) {
        (awards[place].member, awards[place].points)
    }

    func branch(_ place: Int) -> BranchCode { awards[place].branch }

    func isAtHome(_ place: Int, in roster: Roster) -> Bool {
        roster.belongs(awards[place].member, to: awards[place].branch, on: date)
    }

    func branchPlace(_ place: Int, in recent: inout Recent) -> UInt16 {
        recent.place(of: awards[place].branch)
    }

    func requireWords() throws(Refusal) {
        try TextField.title.require(title)
        try TextField.note.require(note)
        for reference in evidence { try TextField.evidence.require(reference) }
        guard override != true || note != nil else { throw .overrideNeedsNote }
    }
}

extension ScoredMatter {
    /// Refused where the book does not allow it to be written on a day.
    func requireAllowed(in book: Book, on today: Day) throws(Refusal) {
        guard scoreCount > 0 else { throw .noMembers }
        guard date <= today else { throw .dateInFuture(date, today: today) }
        try requireWords()
        var total = Points.zero
        var areAtHome = true
        let twice = scoreCount > 1 ? (0..<scoreCount).firstRepeat { score($0).member } : nil
        for place in 0..<scoreCount {
            let (number, points) = score(place)
            // Who belongs to a branch is a member, and the branch is one.
            let isAtHome = isAtHome(place, in: book.roster)
            if !isAtHome || place == twice {
                let member = try book.roster.member(number)
                guard place != twice else { throw .memberTwice(number, name: member.name) }
                try book.roster.require(branch(place))
                areAtHome = false
            }
            total = try total.adding(points)
            _ = try book.ledger[number].earned.adding(points)
        }
        // From here on another desk's entry may be the reason.
        guard isUnderReview || !book.settings.review else { throw .reviewNeeded }
        guard !areAtHome else { return }
        for place in 0..<scoreCount {
            let number = score(place).member
            let member = try book.roster.member(number)
            guard member.membership(on: date)?.branch == branch(place) else {
                throw .notMemberOn(date, number, name: member.name)
            }
        }
    }
}

extension Book {
    /// Notes a matter that was just recorded: it counts, or waits to be approved.
    mutating func take(_ matter: some ScoredMatter, of entry: EntryName, on day: Day) {
        history.note(matter: entry, in: matter.month)
        if matter.isUnderReview { pending.append(entry) } else { post(matter, of: entry, on: day) }
    }
}
