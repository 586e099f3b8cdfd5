/// An honour by the place of its entry.
struct PlainHonour {
    let entry: Int
    let member: Int
    let title: String
    /// `2021-06`, `2021-Q2`, `2021`.
    let period: String
}

extension PlainModel {
    mutating func honour(_ given: PlainHonour, _ today: Int) -> Bool {
        guard people[given.member] != nil, PlainHonour.first(of: given.period) <= PlainCalendar.text(today)
        else { return false }
        let same = honours.contains {
            $0.member == given.member && $0.title == given.title && $0.period == given.period
                && reversed[$0.entry] == nil
        }
        guard !same else { return false }
        honours.append(given)
        return true
    }
}

extension PlainHonour {
    /// The first day of a period, as it is written.
    fileprivate static func first(of period: String) -> String {
        let parts = period.split(separator: "-")
        var month = "01"
        if parts.count == 2 { month = String(parts[1]) }
        if let quarter = ["Q1", "Q2", "Q3", "Q4"].firstIndex(of: month) {
            month = ["01", "04", "07", "10"][quarter]
        }
        return "\(parts[0])-\(month)-01"
    }
}

extension OperationGenerator {
    /// Mostly of a period that has begun, and of few titles, so that some are given twice.
    mutating func honouring(_ model: PlainModel, today: Int) -> Operation {
        let day = PlainCalendar.text(today + (chance(85) ? -number(0...200) : number(0...60)))
        let year = String(day.prefix(4))
        let month = String(day.dropFirst(5).prefix(2))
        let period = one(of: [year, "\(year)-\(month)", "\(year)-Q\(((Int(month) ?? 1) + 2) / 3)"])
        return .honour(member(model), title: one(of: ["标兵", "能手"]), period: period)
    }
}
