@testable import PointsCore

/// Days, periods, durations and moments: what was read is read again from its own description.
enum DatesCheck {
    /// An ordinary day, a leap day, and both ends of a year.
    private static let todays = [
        Day(2021, 6, 13), Day(2024, 2, 29), Day(2021, 1, 1), Day(2021, 12, 31),
    ].compactMap { $0 }

    static func run(_ text: String) throws(Broken) {
        for today in todays {
            if let day = try? Day(text, today: today) { try same(day) }
            if let period = try? Period(text, today: today) { try same(period, today) }
        }
        if let day = Day(exactly: text) { try expectSame(day.description, text, "a day of a file") }
        if let month = Month(exactly: text) { try expectSame(month.description, text, "a month of a file") }
        if let moment = moment(of: text) {
            try expectSame(moment.description, text, "a moment of a file")
        }
        if let zone = try? TimeZone(text) {
            try expect((try? TimeZone(zone.description)) == zone, "zone \(zone) is not read back")
        }
        if let minutes = try? Minutes(text) {
            try expect(
                (try? Minutes(minutes.description)) == minutes, "\(minutes.count) minutes as \(minutes)")
            try expectKept(minutes)
        }
    }

    private static func moment(of text: String) -> Moment? {
        Array("\"\(text)\"".utf8).withUnsafeBufferPointer { bytes in
            var line = LineReader(bytes)
            guard let moment = try? Moment.read(from: &line), line.isAtEnd else { return nil }
            return moment
        }
    }

    private static func same(_ day: Day) throws(Broken) {
        try expect(Day(exactly: day.description) == day, "\(day) is not read back from a file")
        try expect((try? Day(day.description, today: todays[0])) == day, "\(day) typed is another day")
        let (year, month, date) = day.parts
        try expect(Day(year, month, date) == day, "\(day) has other parts")
        for span in Span.allCases {
            try expect(span.period(of: day).contains(day), "\(day) is not in its \(span)")
        }
        try expectKept(day)
    }

    private static func same(_ period: Period, _ today: Day) throws(Broken) {
        try expect((try? Period(period.description, today: today)) == period, "\(period) is not read back")
        if let bounds = period.bounds, let months = period.months {
            try expect(months.lowerBound.first == bounds.lowerBound, "\(period) begins elsewhere")
            try expect(months.upperBound.last == bounds.upperBound, "\(period) ends elsewhere")
        }
    }
}
