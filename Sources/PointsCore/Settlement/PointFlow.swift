/// What entries do to points, as a desk's closing sums it up: the one place where events are told apart as that.
public enum PointFlow: String, CaseIterable, Sendable {
    /// 记分: matters that came to count, deductions as well.
    case award
    /// 冲正记分: matters that were taken back.
    case correction
    /// 兑换
    case redemption
    /// 冲正兑换: points for goods that came back.
    case refund
    /// 退货: points given back for goods.
    case giveBack = "return"
    /// 冲正退货: those taken again.
    case giveBackReversal = "return-reversal"
    /// 期初
    case opening
    /// 冲正期初
    case openingReversal = "opening-reversal"
    /// 失效
    case lapse
    /// 冲正失效: points that came back.
    case lapseReversal = "lapse-reversal"
}

extension Book {
    /// What an entry did to the points of all members together; nil where it did nothing to any.
    public func flow(of entry: Entry) -> (kind: PointFlow, points: Points)? {
        switch entry.event {
        case .matter(let matter):
            return countingEntry(of: entry.name) == entry.name ? (.award, matter.total) : nil
        case .approve(let approval):
            let approved = approval.entries.filter { history.verdict(of: $0) == entry.name }
            let total = approved.compactMap { history.matter($0)?.total.tenths }.reduce(0, +)
            return approved.isEmpty ? nil : (.award, Points(tenths: total))
        case .redeem, .collect:
            guard let taking = entry.event.taking else { return nil }
            return change(of: [taking.member], by: entry.name).map { (.redemption, $0) }
        case .return(let back):
            return change(of: [back.member], by: entry.name).map { (.giveBack, $0) }
        case .opening(let balances):
            return change(of: balances.members.map(\.member), by: entry.name).map { (.opening, $0) }
        case .expire(let expiry):
            return change(of: expiry.members, by: entry.name).map { (.lapse, $0) }
        case .reverse(let reversal):
            guard history.reversal(of: reversal.entry) == entry.name else { return nil }
            return reverseFlow(of: reversal.entry, by: entry.name)
        case .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .goods, .price,
            .limit, .stock, .count, .goodsAmend, .settle, .trust, .setting, .publish, .reject, .object,
            .answer, .withdraw, .honour, .hold, .release, .cards:
            return nil
        }
    }

    private func reverseFlow(of target: EntryName, by reversal: EntryName) -> (
        kind: PointFlow, points: Points
    )? {
        func flow(_ kind: PointFlow, _ points: Points?) -> (kind: PointFlow, points: Points)? {
            points.map { (kind, $0) }
        }
        switch history[target]?.event {
        // What had lapsed of the points comes back first: it is not taken twice.
        case .matter(let matter):
            return flow(.correction, change(of: matter.awards.map(\.member), by: reversal))
        case .redeem(let redemption): return flow(.refund, redemption.total)
        case .collect(let collected): return flow(.refund, collected.taking.total)
        case .return(let back): return flow(.giveBackReversal, -back.total)
        case .opening(let balances):
            return flow(.openingReversal, change(of: balances.members.map(\.member), by: reversal))
        case .expire(let expiry): return flow(.lapseReversal, change(of: expiry.members, by: reversal))
        default: return nil
        }
    }

    /// What an entry did to the balances of some members together; nil where it touched none.
    private func change(of members: [MemberNumber], by entry: EntryName) -> Points? {
        let changes = members.compactMap { change(of: $0, by: entry)?.tenths }
        return changes.isEmpty ? nil : Points(tenths: changes.reduce(0, +))
    }
}
