/// What a new edition changes against the one before it, item by item.
public struct RulesDifference: Hashable, Sendable {
    public let added: [RuleItem]
    public let removed: [RuleItem]
    public let changed: [Change]
    public let unchanged: Int

    public struct Change: Hashable, Sendable {
        public let old: RuleItem
        public let new: RuleItem
    }

    public init(from old: RuleBook?, to new: RuleBook) {
        let before = old?.items ?? []
        added = new.items.filter { item in !before.contains { $0.code == item.code } }
        removed = before.filter { new.item($0.code) == nil }
        var changed: [Change] = []
        var unchanged = 0
        for item in before {
            guard let now = new.item(item.code) else { continue }
            if now == item { unchanged += 1 } else { changed.append(Change(old: item, new: now)) }
        }
        self.changed = changed
        self.unchanged = unchanged
    }
}
