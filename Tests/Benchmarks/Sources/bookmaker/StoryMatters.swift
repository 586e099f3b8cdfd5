import PointsCore

extension Story {
    /// An activity of one branch, seldom of the whole community, as its secretary records it.
    mutating func matter(on day: Day) -> (Matter, by: String) {
        let branch = chance.below(community.places.count)
        let index = item()
        let item = items[index]
        let date = max(Clock.first, day.adding(days: -daysLate()))
        let people = people(of: chance.percent(90) ? community.places[branch] : 0..<Community.size)
        let units = chance.percent(5) ? 2 : 1
        let awards = people.enumerated().map { place, member in
            award(member, isFirst: place == 0, index, units, in: date.month)
        }
        let title = item.titles.isEmpty || chance.percent(40) ? nil : chance.one(of: item.titles)
        let matter = Matter(
            item: item.rule.code, name: item.rule.name, title: title, date: date, edition: edition,
            evidence: chance.percent(15) ? ["照片-\(date)-\(chance.below(90) + 10)"] : [],
            note: chance.percent(3) ? "补记签到表" : nil, override: false, awards: awards)
        return (matter, community.secretaries[branch])
    }

    mutating func takeBack(_ matter: Matter) {
        guard let item = items.firstIndex(where: { $0.rule.code == matter.item }) else { return }
        for award in matter.awards {
            standing.earn(-award.points.tenths, award.member.value - 1, from: item, in: matter.date.month)
        }
    }

    private mutating func item() -> Int {
        var lot = chance.below(100)
        for (index, item) in items.enumerated() {
            lot -= item.share
            if lot < 0 { return index }
        }
        return 0
    }

    /// Most things are written down the same evening or the day after.
    private mutating func daysLate() -> Int {
        switch chance.below(100) {
        case ..<70: 0
        case ..<90: 1
        case ..<99: chance.below(6) + 2
        default: chance.below(30) + 8
        }
    }

    private mutating func people(of place: Range<Int>) -> [Int] {
        let lot = chance.below(100)
        let count =
            switch lot {
            case ..<40: 1
            case ..<68: 2
            case ..<84: 3
            case ..<97: 4
            default: chance.below(20) + 5
            }
        var people: [Int] = []
        while people.count < count {
            let member = place.lowerBound + chance.lowBelow(place.count)
            if !people.contains(member) { people.append(member) }
        }
        return people
    }

    /// Scores by the rules, the cap of a month included.
    private mutating func award(_ member: Int, isFirst: Bool, _ index: Int, _ units: Int, in month: Month)
        -> Award
    {
        let rule = items[index].rule
        let role = rule.roles.isEmpty ? nil : rule.roles[isFirst ? 0 : chance.below(2) + 1]
        var amount = Amount.count(units)
        var tenths = (role?.points ?? rule.points).tenths * units
        if rule.isHourly {
            let minutes = chance.percent(90) ? (chance.below(8) + 1) * 30 : chance.below(180) + 15
            amount = .time(Minutes(count: minutes))
            let step = rule.step?.tenths ?? 1
            tenths = rule.points.tenths * minutes / 60 / step * step
        }
        var capped: (Points, Cap)?
        if let monthly = items[index].monthly {
            let left = max(0, monthly - standing.earned(member, from: index, in: month))
            if left < tenths {
                capped = (Points(tenths: tenths), rule.caps[0])
                tenths = left
            }
        }
        standing.earn(tenths, member, from: index, in: month)
        let person = community.members[member]
        return Award(
            member: person.number, branch: person.branch, role: role?.name, amount: amount,
            points: Points(tenths: tenths), capped: capped)
    }
}
