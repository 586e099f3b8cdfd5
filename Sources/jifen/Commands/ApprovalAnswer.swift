internal import PointsCore

/// What `approve` answers: what counts now, and where that leaves everybody.
struct ApprovalAnswer {
    private let approval: Approval
    private let matters: [(entry: EntryName, matter: Matter)]
    /// The caller's own matters that go on waiting.
    private let own: [EntryName]
    private let outcome: Outcome

    init?(_ outcome: Outcome, own: [EntryName]) {
        guard case .approve(let approval) = outcome.entry.event else { return nil }
        self.approval = approval
        self.own = own
        self.outcome = outcome
        matters = approval.entries.compactMap { name in
            outcome.book.history.matter(name).map { (entry: name, matter: $0) }
        }
    }

    var answer: Answer {
        Answer(
            lines: [head] + matters.map(words) + balances,
            fields: [
                ("approved", .array(approval.entries.map { .text($0) })), ("total", .points(total)),
                ("members", .array(changes.map(json))),
            ], warnings: (own.isEmpty ? [] : [skipped]) + late)
    }

    /// Matters of months that were posted before.
    private var late: [Answer.Warning] {
        matters.filter { outcome.book.isLate(outcome.name, of: $0.matter.date.month) }.map { row in
            .late(row.matter.date.month, in: outcome.book, subject: row.entry.description)
        }
    }

    private var total: Points { Points(tenths: matters.reduce(0) { $0 + $1.matter.total.tenths }) }

    private var head: Phrase {
        Phrase(
            "已审核通过 \(matters.count) 件，\(total.sumWords)，分录 \(outcome.name)。",
            en: "\(counted(matters.count, "matter")) approved, \(total) points, entry \(outcome.name).")
    }

    private func words(_ row: (entry: EntryName, matter: Matter)) -> Phrase {
        Phrase("  \(row.entry)  ", en: "  \(row.entry)  ") + row.matter.words
            + Phrase("，\(row.matter.date)", en: ", \(row.matter.date)")
    }

    private struct Change {
        let member: MemberNumber
        let points: Points
        let balance: Points
    }

    /// One for each member, in the order of the numbers.
    private var changes: [Change] {
        var sums: [MemberNumber: Int] = [:]
        var last: [MemberNumber: EntryName] = [:]
        for (entry, matter) in matters {
            for award in matter.awards {
                sums[award.member, default: 0] += award.points.tenths
                last[award.member] = entry
            }
        }
        return sums.sorted { $0.key < $1.key }.map { member, tenths in
            let balance = last[member].flatMap { outcome.book.balance(of: member, after: $0) }
            return Change(member: member, points: Points(tenths: tenths), balance: balance ?? .zero)
        }
    }

    private var balances: [Phrase] {
        func lines(_ word: String) -> [String] {
            let rows = changes.map { change in
                let before = Points(tenths: change.balance.tenths - change.points.tenths)
                return [outcome.book.title(change.member), "\(word) \(before) → \(change.balance)"]
            }
            return Table([.left(""), .left("")], rows: rows).lines.dropFirst().map { "  " + $0 }
        }
        return zip(lines("余额"), lines("balance")).map { Phrase($0, en: $1) }
    }

    private var skipped: Answer.Warning {
        let names = own.prefix(5).map(\.description)
        let more = own.count > 5
        return Answer.Warning(
            phrase: Phrase(
                "您自己登记的 \(own.count) 件没有包括在内，要由别人审核：\(names.joined(separator: "、"))\(more ? "等" : "")。",
                en:
                    "Your own \(counted(own.count, "matter")) were left out, for others to approve: \(names.joined(separator: ", "))\(more ? " and more" : "")."
            ),
            fields: [("kind", .string("own-left-out")), ("entries", .array(own.map { .text($0) }))])
    }

    private func json(_ change: Change) -> JSON {
        .object([
            ("member", .text(change.member)), ("name", .text(outcome.book.roster[change.member]?.name)),
            ("points", .points(change.points)), ("balance", .points(change.balance)),
        ])
    }
}
