extension PlainModel {
    mutating func record(_ matter: PlainMatter, _ entry: Int, _ today: Int) -> Bool {
        guard matter.date <= today, !matter.takers.isEmpty,
            let item = edition(on: matter.date)?.items.first(where: { $0.code == matter.item })
        else { return false }
        if let override = matter.override {
            guard matter.note != nil, override != 0, (override < 0) == (item.points < 0) else { return false }
        }
        var given: [Award] = []
        for taker in matter.takers {
            guard !given.contains(where: { $0.member == taker.member }),
                let stay = people[taker.member]?.stay(on: matter.date),
                let full = score(taker, of: item, in: matter)
            else { return false }
            var points = full
            if let override = matter.override {
                points = override
            } else {
                for cap in item.caps {
                    points = min(points, room(under: cap, for: taker.member, item.code, matter.date))
                }
            }
            given.append(
                Award(
                    entry: entry, member: taker.member, branch: stay.branch, item: item.code,
                    date: matter.date,
                    points: points))
        }
        awards += given
        if isReviewing { waiting.insert(entry) } else { count(given, today) }
        return true
    }

    /// From now on.
    mutating func count(_ awards: [Award], _ today: Int) {
        lines += awards.map {
            Line(entry: $0.entry, member: $0.member, change: $0.points, day: today, isEarned: true)
        }
    }

    private func score(_ taker: PlainTaker, of item: PlainItem, in matter: PlainMatter) -> Int? {
        var each = item.points
        if let name = taker.role {
            guard let role = item.roles.first(where: { $0.name == name }) else { return nil }
            each = role.points
        }
        let result: Int
        switch (taker.amount ?? matter.amount, item.isHourly) {
        case (.minutes(let minutes), true):
            // Sixty times the points, cut down to whole steps of the size without its sign.
            let step = item.step ?? 1
            result = (each < 0 ? -1 : 1) * (abs(each) * minutes / (60 * step)) * step
        case (.count(let count), false): result = each * count
        case (nil, false): result = each
        case (.count, true), (nil, true), (.minutes, false): return nil
        }
        return abs(result) <= PlainModel.amountLimit ? result : nil
    }

    private func room(under cap: PlainCap, for member: Int, _ item: String, _ date: Int) -> Int {
        let period = PlainPeriod(cap.per, around: date)
        var had = 0
        for award in awards where award.member == member && award.item == item {
            if reversed[award.entry] == nil, !rejected.contains(award.entry), period.contains(award.date) {
                had += award.points
            }
        }
        return max(0, cap.points - had)
    }
}
