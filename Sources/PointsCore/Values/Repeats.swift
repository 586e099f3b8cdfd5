extension RandomAccessCollection where Index == Int {
    /// The place of the first element whose value another had before it.
    func firstRepeat<Value: Hashable>(of value: (Element) -> Value) -> Int? {
        // As few are compared with each other sooner than they are hashed.
        guard count > 64 else {
            return indices.first { place in
                self[startIndex..<place].contains { value($0) == value(self[place]) }
            }
        }
        var seen: Set<Value> = []
        return indices.first { !seen.insert(value(self[$0])).inserted }
    }
}
