/// What somebody asks to have recorded, before the rules have scored it.
public struct MatterRequest: Sendable {
    public var item: String
    public var date: Day
    public var title: String?
    public var evidence: [String] = []
    public var note: String?
    /// Points for each member given by hand.
    public var override: Points?
    /// Units for everybody who has no amount of their own.
    public var amount: Amount?
    public var takers: [Taker] = []

    public struct Taker: Sendable {
        public var member: MemberNumber
        public var role: String?
        public var amount: Amount?

        public init(member: MemberNumber, role: String?, amount: Amount? = nil) {
            self.member = member
            self.role = role
            self.amount = amount
        }
    }

    public init(item: String, date: Day) {
        self.item = item
        self.date = date
    }
}

extension Book {
    /// Scores a matter by the edition in force on its own date.
    ///
    /// Refused: a date without rules, an unknown item or role, a member who did not belong to a branch that
    /// day, the same member twice, a missing or wrong kind of amount, an override without a note.
    public func score(_ request: MatterRequest, today: Day) throws(Refusal) -> Matter {
        guard request.date <= today else { throw .dateInFuture(request.date, today: today) }
        let edition = try rules.inForce(on: request.date)
        let item = try edition.rules.find(request.item)
        guard !request.takers.isEmpty else { throw .noMembers }
        if let override = request.override {
            guard request.note != nil else { throw .overrideNeedsNote }
            guard override != .zero else { throw .overrideZero }
            guard (override < .zero) == item.isDeduction else {
                throw .overrideSign(item: item.name, deduction: item.isDeduction)
            }
        }
        let waiting = item.caps.isEmpty ? [] : pendingMatters.filter { $0.item == item.code }
        var awards: [Award] = []
        var seen: Set<MemberNumber> = []
        for taker in request.takers {
            let award = try award(taker, of: item, for: request, waiting: waiting)
            guard seen.insert(taker.member).inserted else {
                throw .memberTwice(taker.member, name: try roster.member(taker.member).name)
            }
            awards.append(award)
        }
        return Matter(
            item: item.code, name: item.name, title: request.title, date: request.date,
            edition: edition.entry,
            evidence: request.evidence, note: request.note, override: request.override != nil,
            review: settings.review, awards: awards)
    }

    private func award(
        _ taker: MatterRequest.Taker, of item: RuleItem, for request: MatterRequest, waiting: [Matter]
    ) throws(Refusal) -> Award {
        let member = try roster.member(taker.member)
        guard let membership = member.membership(on: request.date) else {
            throw .notMemberOn(request.date, member.number, name: member.name)
        }
        var role: Role?
        if let name = taker.role { role = try item.role(name) }
        let amount = try amount(taker.amount ?? request.amount, of: item)
        let full = try item.score(amount, role: role)
        var points = request.override ?? full
        var reached: Cap?
        if request.override == nil {
            for cap in item.caps {
                let had = earned(
                    by: member.number, from: item.code, in: cap.per.period(of: request.date), waiting: waiting
                )
                let left = max(.zero, try cap.points.subtracting(had))
                if left < points {
                    points = left
                    reached = cap
                }
            }
        }
        return Award(
            member: member.number, branch: membership.branch, role: role?.name, amount: amount,
            points: points,
            capped: reached.map { (full, $0) })
    }

    /// The amount as the item counts: units, or a duration for items by the hour.
    private func amount(_ amount: Amount?, of item: RuleItem) throws(Refusal) -> Amount {
        switch (amount, item.isHourly) {
        case (.count, true), (nil, true): throw .hoursNeeded(item: item.name)
        case (.time, false): throw .countNeeded(item: item.name, unit: item.unit)
        case (.some(let amount), _): return amount
        case (nil, false): return .count(1)
        }
    }

    /// Matters that look like the same one and stood when it was written: same member, item and day, not
    /// taken back.
    ///
    /// - Parameter entry: the matter's own entry, where it has one.
    public func likelyDuplicates(of matter: Matter, entry: EntryName?) -> [Duplicate] {
        let waiting = pending.filter { $0 != entry && !$0.isAfter(entry) }
            .compactMap { name in history.matter(name).map { (entry: name, matter: $0) } }
            .filter { $0.matter.item == matter.item && $0.matter.date == matter.date }
        return matter.awards.compactMap { award in
            var found = waiting.last { $0.matter.award(to: award.member) != nil }
                .map { Duplicate(member: award.member, entry: $0.entry) }
            // One that waits has no posting among those of the others.
            var isEarlier = entry == nil || matter.isUnderReview
            history.forEachPosting(of: award.member, since: matter.date.month) { posting in
                if isEarlier, posting.kind == .award, posting.entry != entry, !posting.entry.isAfter(entry),
                    !history.isReversed(posting.entry),
                    let earlier = history.matter(posting.entry), earlier.item == matter.item,
                    earlier.date == matter.date
                {
                    found = Duplicate(member: award.member, entry: posting.entry)
                }
                if posting.entry == entry { isEarlier = true }
                return found == nil
            }
            return found
        }
    }
}

extension EntryName {
    /// Whether it was surely written after another.
    fileprivate func isAfter(_ other: EntryName?) -> Bool {
        guard let other else { return false }
        return desk == other.desk && number > other.number
    }
}

/// A member who already has points for the same item on the same day.
public struct Duplicate: Hashable, Sendable {
    public let member: MemberNumber
    public let entry: EntryName
}
