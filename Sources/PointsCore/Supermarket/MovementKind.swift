/// What a change of an article's stock is called: the one place where events are told apart as movements.
public enum MovementKind: String, CaseIterable, Sendable {
    /// 入库
    case arrival = "in"
    /// 兑换
    case redemption
    /// 退货
    case giveBack = "return"
    /// 冲正: an entry was taken back, whichever it was.
    case reversal
    /// 盘点: the difference that was counted.
    case count
    /// 报损
    case writeOff = "write-off"
}

extension Event {
    /// What a movement of stock by the entry is called; nil where it makes none.
    ///
    /// - Parameter change: what comes back damaged comes in and is written off at once.
    public func movementKind(_ change: Int) -> MovementKind? {
        switch self {
        case .goods: .arrival
        case .stock(let moved): moved.quantity > 0 ? .arrival : .writeOff
        case .count: .count
        case .redeem, .collect: .redemption
        case .return: change > 0 ? .giveBack : .writeOff
        case .reverse: .reversal
        case .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .matter, .price,
            .limit, .goodsAmend, .settle, .trust, .setting, .publish, .approve, .reject, .object, .answer,
            .withdraw, .honour, .hold, .release, .cards, .opening, .expire:
            nil
        }
    }

    /// What the entry does to the stock of each article in all. What a reversal does is the opposite of its target's.
    public var stockChanges: [GoodsCode: Int] {
        switch self {
        case .redeem(let redemption): redemption.lines.pieces.mapValues { -$0 }
        case .collect(let collected): collected.lines.pieces.mapValues { -$0 }
        case .return(let back): back.lines.pieces.mapValues { back.isDamaged ? 0 : $0 }
        case .stock(let moved): [moved.goods: moved.quantity]
        case .count(let counted): [counted.goods: counted.difference]
        case .goods(let added): Dictionary(added.goods.map { ($0.code, $0.stock) }, uniquingKeysWith: +)
        case .reverse, .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .matter,
            .price, .limit, .goodsAmend, .settle, .trust, .setting, .publish, .approve, .reject, .object,
            .answer, .withdraw, .honour, .hold, .release, .cards, .opening, .expire:
            [:]
        }
    }
}

extension [RedemptionLine] {
    fileprivate var pieces: [GoodsCode: Int] {
        Dictionary(map { ($0.goods, $0.quantity) }, uniquingKeysWith: +)
    }
}
