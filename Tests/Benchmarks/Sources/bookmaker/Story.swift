import PointsCore

/// What happens in the community, one event after the other, each allowed by those before it.
struct Story {
    let community: Community
    let items: [Catalogue.Item]
    let goods: [NewGoods]
    /// The entry that adopted the rules.
    let edition = EntryName(desk: .main, number: 2)
    var chance: Chance
    var standing: Standing
    /// The last matters and redemptions that nobody took back.
    private var recent: [(entry: EntryName, day: Day, event: Event)] = []

    init(seed: UInt64) throws {
        chance = Chance(seed: seed)
        community = try Community(&chance)
        items = try Catalogue.items()
        goods = try Catalogue.goods()
        standing = Standing(members: Community.size, items: items.count, goods: goods)
    }

    /// What every book begins with: branches, rules, a list of members for each branch, goods.
    var opening: [Event] {
        [
            .branches(BranchesOpened(branches: community.branches)),
            .rules(RulesAdopted(from: nil, rules: RuleBook(name: "积分细则", items: items.map(\.rule)))),
        ] + community.places.map { .join(MembersJoined(members: Array(community.members[$0]))) }
            + [.goods(GoodsAdded(goods: goods))]
    }

    mutating func event(_ entry: EntryName, on day: Day) -> (event: Event, by: String) {
        if let short = standing.stock.firstIndex(where: { $0 < 40 }) {
            return (delivery(of: short), community.clerk)
        }
        let lot = chance.below(100)
        if lot < 1, let (reversal, by) = reversal(on: day) { return (reversal, by) }
        if lot < 15, let redemption = redemption(on: day) {
            remember(entry, day, .redeem(redemption))
            return (.redeem(redemption), community.clerk)
        }
        let (matter, by) = matter(on: day)
        remember(entry, day, .matter(matter))
        return (.matter(matter), by)
    }

    private mutating func delivery(of goods: Int) -> Event {
        standing.deliver(400, of: goods)
        return .stock(StockMoved(goods: self.goods[goods].code, quantity: 400, reason: "到货"))
    }

    private mutating func remember(_ entry: EntryName, _ day: Day, _ event: Event) {
        if recent.count < 200 {
            recent.append((entry, day, event))
        } else {
            recent[chance.below(200)] = (entry, day, event)
        }
    }

    private mutating func reversal(on day: Day) -> (Event, by: String)? {
        guard !recent.isEmpty else { return nil }
        let target = recent.swapRemove(chance.below(recent.count))
        switch target.event {
        case .matter(let matter): takeBack(matter)
        case .redeem(let redemption): takeBack(redemption, of: target.day)
        default: return nil
        }
        let reason = chance.one(of: ["记错人", "重复登记", "日期有误", "数量有误"])
        return (
            .reverse(Reversal(entry: target.entry, reason: reason)), chance.one(of: community.secretaries)
        )
    }
}

extension Array {
    /// Takes one out and puts the last in its place.
    fileprivate mutating func swapRemove(_ index: Int) -> Element {
        swapAt(index, count - 1)
        return removeLast()
    }
}
