internal import PointsCore

/// Words of a call read as values.
extension Call {
    func day(_ option: Option, today: Day) throws(Malformed) -> Day? {
        guard let typed = self[option] else { return nil }
        return try Day(typed, today: today)
    }

    func period(_ parameter: Parameter, today: Day) throws(Malformed) -> Period? {
        guard let typed = self[parameter].first else { return nil }
        return try Period(typed, today: today)
    }

    func points(_ option: Option) throws(Malformed) -> Points? {
        guard let typed = self[option] else { return nil }
        return try Points(typed)
    }

    func quantity(_ option: Option) throws(Malformed) -> Int? {
        guard let typed = self[option] else { return nil }
        return try Quantity.parse(typed)
    }

    /// What is known of goods that came in. Where a partner is named they were given.
    func origin() throws -> StockOrigin {
        let partner = self[.partner]
        let source = try self[.source].map { text in try StockSource(typed: text) }
        return StockOrigin(
            source: source ?? (partner == nil ? nil : .donation), partner: partner,
            cost: try self[.cost].map { text in try Yuan(text) })
    }

    func required(_ option: Option) throws(UsageError) -> String {
        guard let typed = self[option] else { throw .missingOption(option, declaration) }
        return typed
    }

    func choice<Value: RawRepresentable & CaseIterable>(
        _ option: Option, _ type: Value.Type
    ) throws(UsageError) -> Value? where Value.RawValue == String {
        guard let typed = self[option] else { return nil }
        guard let value = Value(rawValue: typed) else {
            throw .badChoice(option, typed, Value.allCases.map(\.rawValue))
        }
        return value
    }
}
