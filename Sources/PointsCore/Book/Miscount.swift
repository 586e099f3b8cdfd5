/// A sum that does not agree with what it is the sum of.
public enum Miscount: Hashable, Sendable {
    case account(MemberNumber)
    /// What was brought over or lapsed, as postings have it.
    case openings(MemberNumber)
    case lapses(MemberNumber)
    case months(Points, accounts: Points)
    case stock(GoodsCode)
}

extension Book {
    /// Everything added up once more, another way than the fold did.
    var miscounts: [Miscount] {
        var sums = ByMember<Int>()
        var staked = 0
        var opened = ByMember<Int>()
        var lapsed = ByMember<Int>()
        history.forEachChange { member, change, kind, isStaked in
            sums.set((sums[member] ?? 0) + change.tenths, for: member)
            if isStaked { staked += change.tenths }
            if kind == .opening || kind == .openingReversal {
                opened.set((opened[member] ?? 0) + change.tenths, for: member)
            } else if kind == .lapse || kind == .lapseReversal {
                lapsed.set((lapsed[member] ?? 0) - change.tenths, for: member)
            }
        }
        var found: [Miscount] = []
        var earned = 0
        for (member, account) in ledger.sorted {
            if sums[member] ?? 0 != account.balance.tenths { found.append(.account(member)) }
            if opened[member] ?? 0 != account.opening.tenths { found.append(.openings(member)) }
            if lapsed[member] ?? 0 != account.lapsed.tenths { found.append(.lapses(member)) }
            earned += account.earned.tenths
        }
        if staked != earned {
            found.append(.months(Points(tenths: staked), accounts: Points(tenths: earned)))
        }
        var moved: [GoodsCode: Int] = [:]
        history.forEachMovement { moved[$0.goods, default: 0] += $0.change }
        for article in supermarket.sorted {
            let sum = moved[article.code] ?? 0
            if sum != article.stock || (sum < 0 && conflicts.isEmpty) { found.append(.stock(article.code)) }
        }
        return found
    }
}
