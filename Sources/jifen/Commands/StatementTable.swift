internal import PointsCore

/// The lines of a statement.
struct StatementTable {
    let table: Table
    private let heads: [String]
    private static let numbers = [3, 4]

    init(_ lines: [Statement.Line], _ language: Language) {
        heads = [
            Phrase("登记日期", en: "recorded"), Phrase("分录", en: "entry"), Phrase("事由", en: "reason"),
            Phrase("增减", en: "change"), Phrase("余额", en: "balance"), Phrase("备注", en: "note"),
        ].map { $0[language] }
        let rows = lines.map { line in
            [
                line.day.description, line.entry.description, line.words[language],
                (line.change > .zero ? "+" : "") + line.change.description, line.balance.description,
                line.reversedBy.map { Phrase("已冲正（\($0)）", en: "reversed (\($0))")[language] } ?? "",
            ]
        }
        table = Table(
            heads.enumerated().map { StatementTable.numbers.contains($0) ? .right($1) : .left($1) },
            rows: rows)
    }

    var csv: [[CSVCell]] {
        [heads.map(CSVCell.text)]
            + table.rows.map { row in
                row.enumerated().map { place, cell in
                    guard StatementTable.numbers.contains(place) else { return .text(cell) }
                    return .number(cell.hasPrefix("+") ? String(cell.dropFirst()) : cell)
                }
            }
    }

    static func json(_ line: Statement.Line) -> JSON {
        .object(
            [("entry", .text(line.entry)), ("day", .text(line.day))] + line.reasonFields + [
                ("change", .points(line.change)), ("balance", .points(line.balance)),
                ("reversed", .text(line.reversedBy)),
            ])
    }
}

extension Statement.Line {
    /// Why the balance changed, in words a member understands.
    var words: Phrase {
        switch reason {
        case .award(let matter, let award):
            let role = award.role.map { "（\($0)）" } ?? ""
            let date =
                matter.date == day
                ? Phrase("", en: "") : Phrase("，\(matter.date) 的事项", en: ", on \(matter.date)")
            let cap = award.capWords
            let capped = cap.chinese.isEmpty ? cap : Phrase("，", en: ", ") + cap
            return matter.words + Phrase(verbatim: role) + date + capped
        case .redemption(let items):
            let list = items.map { "\($0.name)×\($0.quantity)" }.joined(separator: "、")
            return Phrase("兑换 \(list)", en: "redeemed \(list)")
        case .reversal(let target, let reason, let was):
            let what = was.map { "“\($0)”" } ?? ""
            return Phrase("冲正 \(target)\(what)：\(reason)", en: "reversal of \(target)\(what): \(reason)")
        }
    }

    fileprivate var reasonFields: [(String, JSON)] {
        switch reason {
        case .award(let matter, let award):
            [
                ("kind", .string("award")), ("item", .text(matter.item)), ("title", .string(matter.heading)),
                ("date", .text(matter.date)), ("role", .text(award.role)),
            ]
        case .redemption(let items):
            [("kind", .string("redemption")), ("lines", .array(items.map(\.json)))]
        case .reversal(let target, let reason, _):
            [("kind", .string("reversal")), ("of", .text(target)), ("reason", .string(reason))]
        }
    }
}

extension Statement.Reason.Item {
    var json: JSON {
        .object([("goods", .text(goods)), ("quantity", .int(quantity)), ("price", .points(price))])
    }
}
