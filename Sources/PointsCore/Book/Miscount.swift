/// A sum that does not agree with what it is the sum of.
public enum Miscount: Hashable, Sendable {
    case account(MemberNumber)
    case months(Points, accounts: Points)
    case stock(GoodsCode)
}

extension Book {
    /// Everything added up once more, another way than the fold did.
    var miscounts: [Miscount] {
        var found: [Miscount] = []
        var earned = 0
        for (member, account) in ledger.accounts.sorted(by: { $0.key < $1.key }) {
            let lines = account.lines.reduce(0) { $0 + $1.change.tenths }
            if lines != account.balance.tenths { found.append(.account(member)) }
            earned += account.earned.tenths
        }
        let months = ledger.months.values.reduce(0) { $0 + $1.points.values.reduce(0) { $0 + $1.tenths } }
        if months != earned {
            found.append(.months(Points(tenths: months), accounts: Points(tenths: earned)))
        }
        for article in supermarket.sorted {
            let moved = article.movements.reduce(0) { $0 + $1.change }
            if moved != article.stock || (moved < 0 && conflicts.isEmpty) {
                found.append(.stock(article.code))
            }
        }
        return found
    }
}
