/// What a change of an article's stock is called: the one place where events are told apart as movements.
public enum MovementKind: String, CaseIterable, Sendable {
    /// 入库
    case arrival = "in"
    /// 兑换
    case redemption
    /// 冲正: an entry was taken back, whichever it was.
    case reversal
    /// 盘点: the difference that was counted.
    case count
    /// 报损
    case writeOff = "write-off"
}

extension Event {
    /// What the entry's movements of stock are called; nil where it makes none.
    public var movementKind: MovementKind? {
        switch self {
        case .goods: .arrival
        case .stock(let moved): moved.quantity > 0 ? .arrival : .writeOff
        case .count: .count
        case .redeem: .redemption
        case .reverse: .reversal
        case .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .matter, .price,
            .limit, .goodsAmend, .settle, .trust, .setting, .publish, .approve, .reject, .object, .answer,
            .withdraw, .honour:
            nil
        }
    }

    /// What the entry does to the stock of each article. What a reversal does is the opposite of its target's.
    public var stockChanges: [GoodsCode: Int] {
        switch self {
        case .redeem(let redemption):
            Dictionary(redemption.lines.map { ($0.goods, -$0.quantity) }, uniquingKeysWith: +)
        case .stock(let moved): [moved.goods: moved.quantity]
        case .count(let counted): [counted.goods: counted.difference]
        case .goods(let added): Dictionary(added.goods.map { ($0.code, $0.stock) }, uniquingKeysWith: +)
        case .reverse, .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .matter,
            .price, .limit, .goodsAmend, .settle, .trust, .setting, .publish, .approve, .reject, .object,
            .answer, .withdraw, .honour:
            [:]
        }
    }
}
