internal import PointsCore

/// What `reverse` and `undo` answer: what was taken back, and where that leaves everybody.
struct ReversalAnswer {
    private let reversal: Reversal
    private let target: Entry
    private let outcome: Outcome

    init?(_ outcome: Outcome) {
        guard case .reverse(let reversal) = outcome.entry.event,
            let target = outcome.book.history[reversal.entry]
        else { return nil }
        self.reversal = reversal
        self.target = target
        self.outcome = outcome
    }

    var answer: Answer {
        let head =
            isWithdrawal
            ? withdrawal
            : Phrase(
                "已冲正 \(reversal.entry)（\(what.chinese)），分录 \(outcome.name)。",
                en: "\(reversal.entry) taken back (\(what.english)), entry \(outcome.name).")
        return Answer(
            lines: [head] + balances + stock.map(words),
            fields: [
                ("reversed", .text(reversal.entry)), ("reason", .string(reversal.reason)),
                ("members", .array(changes.map(json))), ("goods", .array(stock.map(json))),
            ], warnings: corrected + told)
    }

    /// Said where a posted board had counted what was taken back.
    private var corrected: [Answer.Warning] {
        guard case .matter(let matter) = target.event,
            let board = outcome.book.board(with: target.name, of: matter.date.month)
        else { return [] }
        return [
            Answer.Warning(
                phrase: Phrase(
                    "\(target.name) 在\(board.issue.chinese)公示过：公示的榜不改，这次冲正计入下一期的更正。更正公示：jifen 公示榜 更正 \(board.month)",
                    en:
                        "\(target.name) is on \(board.issue.english), which stays as it is; the next board corrects it. To post the change: jifen board diff \(board.month)"
                ),
                fields: [
                    ("kind", .string("correction")), ("month", .text(board.month)),
                    ("number", .int(board.number)),
                ])
        ]
    }

    /// Said where a posted board tells of an honour that was taken back.
    private var told: [Answer.Warning] {
        guard case .honour(let given) = target.event,
            let board = outcome.book.publications.marks.first(where: { mark in
                outcome.book.publication(mark)?.event.journal.covers(target.name) ?? false
            })
        else { return [] }
        return [
            Answer.Warning(
                phrase: Phrase(
                    "第 \(given.number) 号表彰在\(board.issue.chinese)公示过：公示的榜不改，下一期注明收回。发出的证书请一并收回。",
                    en:
                        "Honour \(given.number) is on \(board.issue.english), which stays as it is; the next board says that it was taken back. Ask for the certificate, too."
                ),
                fields: [
                    ("kind", .string("posted-honour")), ("month", .text(board.month)),
                    ("number", .int(board.number)),
                ])
        ]
    }

    /// Whether it had not come to count.
    private var isWithdrawal: Bool {
        guard case .matter = target.event else { return false }
        return outcome.book.countingEntry(of: target.name) == nil
    }

    private var withdrawal: Phrase {
        Phrase(
            "已撤回 \(reversal.entry)（\(what.chinese)），分录 \(outcome.name)。它还没有审核，余额不变。",
            en:
                "\(reversal.entry) withdrawn (\(what.english)), entry \(outcome.name). It was not approved yet; balances unchanged."
        )
    }

    private struct Change {
        let member: MemberNumber
        let points: Points
        let balance: Points
    }

    private struct StockChange {
        let article: Goods
        let change: Int
        let after: Int
    }

    private var what: Phrase {
        let day = target.stamp.day
        if case .matter(let matter) = target.event {
            return matter.words + Phrase("，\(matter.date)", en: ", \(matter.date)")
        }
        if case .honour(let given) = target.event {
            return Phrase(
                "第 \(given.number) 号表彰：\(outcome.book.title(given.member)) “\(given.title)”，\(given.period.phrase.chinese)",
                en:
                    "honour \(given.number): \(outcome.book.title(given.member)), “\(given.title)”, \(given.period.phrase.english)"
            )
        }
        if case .opening(let balances) = target.event {
            return Phrase(
                "\(balances.members.count) 人的期初积分",
                en: "opening balances of \(counted(balances.members.count, "member"))")
        }
        if case .expire(let expiry) = target.event {
            return Phrase("\(expiry.on) 的失效", en: "points lapsed by \(expiry.on)")
        }
        switch target.event {
        case .redeem: return Phrase("\(day) 的兑换", en: "redemption of \(day)")
        case .collect: return Phrase("\(day) 的领取", en: "collection of \(day)")
        case .return: return Phrase("\(day) 的退货", en: "return of \(day)")
        default: break
        }
        return Phrase("\(day) 的库存登记", en: "stock entry of \(day)")
    }

    private var changes: [Change] {
        var members: [MemberNumber] = []
        if case .matter(let matter) = target.event, !isWithdrawal { members = matter.awards.map(\.member) }
        if let taking = target.event.taking { members = [taking.member] }
        if case .return(let back) = target.event { members = [back.member] }
        if case .opening(let balances) = target.event { members = balances.members.map(\.member) }
        if case .expire(let expiry) = target.event { members = expiry.members }
        return members.compactMap { member in
            // Nil where another desk's entry had the effect.
            guard let points = outcome.book.change(of: member, by: outcome.name),
                let balance = outcome.book.balance(of: member, after: outcome.name)
            else { return nil }
            return Change(member: member, points: points, balance: balance)
        }
    }

    private var stock: [StockChange] {
        let moved = target.event.stockChanges.mapValues { -$0 }
        return outcome.book.supermarket.sorted.compactMap { article in
            guard let moved = moved[article.code], moved != 0,
                let after = outcome.book.stock(of: article.code, after: outcome.name)
            else { return nil }
            return StockChange(article: article, change: moved, after: after)
        }
    }

    private var balances: [Phrase] {
        func lines(_ word: String, _ balance: (Points) -> String) -> [String] {
            let rows = changes.map { change in
                let before = Points(tenths: change.balance.tenths - change.points.tenths)
                return [outcome.book.title(change.member), "\(word) \(before) → \(balance(change.balance))"]
            }
            return Table([.left(""), .left("")], rows: rows).lines.dropFirst().map { "  " + $0 }
        }
        let chinese = lines("余额") { $0.words.chinese }
        let english = lines("balance") { $0.words.english }
        return zip(chinese, english).map { Phrase($0, en: $1) }
    }

    private func words(_ change: StockChange) -> Phrase {
        let before = change.after - change.change
        return Phrase(
            "  \(change.article.name)  库存 \(before) → \(change.after)",
            en: "  \(change.article.name)  stock \(before) → \(change.after)")
    }

    private func json(_ change: Change) -> JSON {
        .object([
            ("member", .text(change.member)), ("name", .text(outcome.book.roster[change.member]?.name)),
            ("points", .points(change.points)), ("balance", .points(change.balance)),
        ])
    }

    private func json(_ change: StockChange) -> JSON {
        .object([
            ("code", .text(change.article.code)), ("change", .int(change.change)),
            ("stock", .int(change.after)),
        ])
    }
}
