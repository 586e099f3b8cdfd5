import PointsCore

/// What the entries so far add up to, as far as the next one depends on it.
///
/// Kept apart from the program's own book, so that a mistake in one shows against the other. Members, items and
/// articles are their places in the lists; points are tenths.
struct Standing {
    private(set) var balances: [Int]
    private(set) var stock: [Int]
    /// What each member got from each item in each month.
    private var earned: [Int32]
    /// How many of each article each member took in `month`.
    private var taken: [Int]
    private var month = Clock.first.month
    private let items: Int

    init(members: Int, items: Int, goods: [NewGoods]) {
        balances = Array(repeating: 0, count: members)
        stock = goods.map(\.stock)
        earned = Array(repeating: 0, count: items * members * (Clock.days / 28))
        taken = Array(repeating: 0, count: goods.count * members)
        self.items = items
    }

    func earned(_ member: Int, from item: Int, in month: Month) -> Int {
        Int(earned[place(member, item, month)])
    }

    mutating func earn(_ tenths: Int, _ member: Int, from item: Int, in month: Month) {
        balances[member] += tenths
        earned[place(member, item, month)] += Int32(tenths)
    }

    func taken(_ goods: Int, by member: Int, in month: Month) -> Int {
        month == self.month ? taken[goods * balances.count + member] : 0
    }

    /// Fewer than none where a redemption is taken back.
    mutating func take(_ quantity: Int, of goods: Int, for tenths: Int, by member: Int, in month: Month) {
        balances[member] -= tenths * quantity
        stock[goods] -= quantity
        if month > self.month {
            self.month = month
            for place in taken.indices { taken[place] = 0 }
        }
        if month == self.month { taken[goods * balances.count + member] += quantity }
    }

    mutating func deliver(_ quantity: Int, of goods: Int) { stock[goods] += quantity }

    private func place(_ member: Int, _ item: Int, _ month: Month) -> Int {
        ((month.index - Clock.first.month.index) * balances.count + member) * items + item
    }
}
