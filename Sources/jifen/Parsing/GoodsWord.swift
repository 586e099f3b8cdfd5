internal import PointsCore

/// An article as typed at the counter: `soap`, `soap*2`, `香皂×2`.
struct GoodsWord: Equatable {
    let goods: String
    let quantity: Int

    init(_ goods: GoodsCode, _ quantity: Int) {
        self.goods = goods.text
        self.quantity = quantity
    }

    init(_ typed: String) throws {
        let parts = typed.halfWidth.split(
            omittingEmptySubsequences: false, whereSeparator: { "*×".contains($0) })
        guard let goods = parts.first, !goods.isEmpty, parts.count <= 2, parts.last != "" else {
            throw UsageError.badGoods(typed)
        }
        self.goods = String(goods)
        quantity = parts.count == 2 ? try Quantity.parse(String(parts[1])) : 1
    }
}
