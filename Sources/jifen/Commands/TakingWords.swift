internal import PointsCore

extension Book {
    /// Lines as answers show them: what, how many, at what price.
    func words(of lines: [RedemptionLine]) -> [Phrase] {
        items(of: lines).map { item in
            let sum = Points(tenths: item.price.tenths * item.quantity)
            return Phrase(
                "  \(item.name) ×\(item.quantity)  每件 \(item.price) 分  计 \(sum) 分",
                en: "  \(item.name) ×\(item.quantity)  \(item.price) each  \(sum) points")
        }
    }

    /// Who and what, for programs.
    func fields(of taking: Taking) -> [(String, JSON)] {
        [
            ("member", .text(taking.member)), ("name", .text(roster[taking.member]?.name)),
            ("lines", .array(items(of: taking.lines).map(\.json))),
        ]
    }
}

/// Where an entry leaves a member: the balance before and after, and what is reserved.
struct MemberStanding {
    let before: Points
    let after: Points
    let held: Points
    private let isChange: Bool

    /// - Parameter change: nil for an entry that leaves the balance as it is.
    init(_ member: MemberNumber, change: Points?, _ outcome: Outcome) {
        let book = outcome.book
        // None where another desk's entry was there first and this one, asked for again, has no effect.
        let changed = change == nil ? nil : book.balance(of: member, after: outcome.name)
        isChange = changed != nil
        after = changed ?? book.balance(of: member, at: outcome.entry.stamp)
        before = Points(tenths: after.tenths - (isChange ? change?.tenths ?? 0 : 0))
        held = book.held(by: member, after: outcome.entry.stamp)
    }

    private var available: Points { Points(tenths: after.tenths - held.tenths) }

    var lines: [Phrase] {
        let balance =
            isChange
            ? Phrase("  余额 \(before) → \(after)", en: "  balance \(before) → \(after)")
            : Phrase("  余额 \(after)", en: "  balance \(after)")
        return [held > .zero ? balance + reserved : balance]
    }

    private var reserved: Phrase {
        Phrase("，预留中 \(held)，可用 \(available)", en: ", \(held) held, \(available) available")
    }

    var fields: [(String, JSON)] {
        (isChange ? [("before", .points(before))] : []) + [
            ("balance", .points(after)), ("held", .points(held)), ("available", .points(available)),
        ]
    }
}
