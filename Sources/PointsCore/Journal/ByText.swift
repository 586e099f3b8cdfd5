/// A value for each of some texts of each desk's lines, found by the text's place in a batch. All batches of a desk have
/// their texts alike.
struct ByText<Value: Hashable & Sendable>: Hashable, Sendable {
    private var desks: [DeskName] = []
    private var values: [[Value?]] = []

    subscript(text: UInt32, desk: DeskName) -> Value? {
        get {
            guard let place = place(of: desk), Int(text) < values[place].count else { return nil }
            return values[place][Int(text)]
        }
        set {
            let place = place(of: desk) ?? desks.count
            if place == desks.count {
                desks.append(desk)
                values.append([])
            }
            while values[place].count <= Int(text) { values[place].append(nil) }
            values[place][Int(text)] = newValue
        }
    }

    private func place(of desk: DeskName) -> Int? {
        for place in desks.indices where desks[place] == desk { return place }
        return nil
    }
}
