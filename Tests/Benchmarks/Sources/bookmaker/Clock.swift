import PointsCore

/// Ten years, 2012 to 2021, with entries at even distances while the office is open: 8 to 21 o'clock.
struct Clock {
    static let first = Day(2012, 1, 1)!
    static let days = Day(2022, 1, 1)!.number - first.number
    private static let opens = 8 * 3600
    private static let secondsOpen = 13 * 3600
    let zone: TimeZone

    /// The moment of one entry of `count`, the first being 0.
    func moment(_ index: Int, of count: Int) -> Moment {
        let (day, second) = (index * Clock.days * Clock.secondsOpen / count).quotientAndRemainder(
            dividingBy: Clock.secondsOpen)
        let local = (Clock.first.number + day) * 86_400 + Clock.opens + second
        return Moment(seconds: local - zone.offset * 60, zone: zone)
    }
}
