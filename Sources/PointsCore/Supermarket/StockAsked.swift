// What a command asks for beyond what entries need: older ones were written without reasons and read on.
extension Book {
    /// A count of the shelf; refused where it differs from the book and nobody says why.
    public func counting(_ code: GoodsCode, _ counted: Int, reason: String?) throws(Refusal) -> StockCounted {
        let article = try supermarket.article(code)
        guard counted == article.stock || reason != nil else {
            throw .countNeedsReason(code, name: article.name, counted: counted, expected: article.stock)
        }
        return StockCounted(goods: code, counted: counted, expected: article.stock, reason: reason)
    }

    /// Goods that came in, or a write-off; refused where goods are written off and nobody says why.
    public func moving(
        _ code: GoodsCode, _ quantity: Int, reason: String?, origin: StockOrigin
    ) throws(Refusal) -> StockMoved {
        let article = try supermarket.article(code)
        guard quantity > 0 || reason != nil else { throw .writeOffNeedsReason(code, name: article.name) }
        return StockMoved(goods: code, quantity: quantity, reason: reason, origin: origin)
    }
}
