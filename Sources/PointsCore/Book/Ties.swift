/// How places are counted after equal points.
public enum Ties: String, CaseIterable, Sendable {
    /// 1, 2, 2, 4.
    case skip = "1224"
    /// 1, 2, 2, 3.
    case dense = "1223"
}

extension Ties {
    /// The place of each amount of points of a list in falling order, among all members: those without points, who
    /// have no row in it, stand before those below zero. The source material does not say; this is ours.
    func places(of sorted: [Points], without: Int) -> [Int] {
        var places = places(of: sorted, by: ==)
        guard without > 0, let below = sorted.firstIndex(where: { $0 < .zero }) else { return places }
        let room =
            switch self {
            case .skip: min(without, Quantity.limit)
            // No points are one step, whether somebody with a row has none or not.
            case .dense: sorted[..<below].last == .zero ? 0 : 1
            }
        for place in below..<places.count { places[place] += room }
        return places
    }

    /// The place of each value of a list in falling order.
    func places<Value>(of sorted: [Value], by equal: (Value, Value) -> Bool) -> [Int] {
        var places: [Int] = []
        for (index, value) in sorted.enumerated() {
            if index > 0, equal(sorted[index - 1], value) {
                places.append(places[index - 1])
            } else {
                switch self {
                case .skip: places.append(index + 1)
                case .dense: places.append((places.last ?? 0) + 1)
                }
            }
        }
        return places
    }
}
