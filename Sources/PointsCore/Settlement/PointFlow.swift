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
        case .redeem(let redemption):
            return history.original(of: entry) == nil ? (.redemption, -redemption.total) : nil
        case .reverse(let reversal):
            guard history.reversal(of: reversal.entry) == entry.name else { return nil }
            return reverseFlow(of: reversal.entry)
        case .branches, .join, .amend, .move, .leave, .rejoin, .suspend, .resume, .rules, .goods, .price,
            .limit, .stock, .count, .goodsAmend, .settle, .trust, .setting, .publish, .reject, .object,
            .answer, .withdraw, .honour:
            return nil
        }
    }

    private func reverseFlow(of target: EntryName) -> (kind: PointFlow, points: Points)? {
        switch history[target]?.event {
        case .matter(let matter):
            countingEntry(of: target) == nil ? nil : (.correction, -matter.total)
        case .redeem(let redemption): (.refund, redemption.total)
        default: nil
        }
    }
}
