internal import PointsCore

/// Places that the commands about honours share.
extension Parameter {
    static let honour = Parameter(
        name: Name("N", "号"), kind: .text, about: Phrase("表彰的号，或它的分录名", en: "the honour's number or entry"))
}

extension Call {
    /// The period that an honour is for.
    func honourPeriod(_ typed: String, today: Day) throws -> Period {
        let period = try Period(typed, today: today)
        try Book.requireHonourable(period, today: today)
        return period
    }
}
