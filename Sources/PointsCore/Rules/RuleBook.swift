/// The scoring rules of one edition (积分细则).
public struct RuleBook: LineObject, Hashable, Sendable {
    public private(set) var name = ""
    public private(set) var items: [RuleItem] = []

    public init() {}
    public init(name: String, items: [RuleItem]) {
        self.name = name
        self.items = items
    }

    public mutating func walk<C: LineCoder>(_ coder: inout C) throws(LineFault) {
        try coder.field("name", &name)
        try coder.list("items", &items)
    }

    public func item(_ code: ItemCode) -> RuleItem? { items.first { $0.code == code } }

    /// The item meant by a code or name.
    public func find(_ typed: String) throws(Refusal) -> RuleItem {
        let word = typed.halfWidth
        guard
            let item = items.first(where: { $0.code.text == word })
                ?? items.first(where: { $0.name == typed || $0.name == word })
        else {
            throw .unknownItem(typed, RuleNames(items.map(\.name) + items.map(\.code.text)))
        }
        return item
    }
}
