internal import PointsCore

/// The lines of a statement.
struct StatementTable {
    let table: Table
    private let heads: [String]
    private static let numbers = [3, 4]

    /// - Parameter waiting: awards that do not count yet, below the others.
    init(_ lines: [Statement.Line], waiting: [Statement.Waiting] = [], _ language: Language) {
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
        let pending = waiting.map { line in
            let points = (line.award.points > .zero ? "+" : "") + line.award.points.description
            return [
                line.day.description, line.entry.description,
                line.matter.words(for: line.award, on: line.day)[language], "", "",
                Phrase("待审核（\(points)，没有计入）", en: "to be approved (\(points), not counted)")[language],
            ]
        }
        table = Table(
            heads.enumerated().map { StatementTable.numbers.contains($0) ? .right($1) : .left($1) },
            rows: rows + pending)
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

    static func json(_ line: Statement.Waiting) -> JSON {
        .object(
            [("entry", .text(line.entry)), ("day", .text(line.day))] + line.matter.fields(for: line.award) + [
                ("points", .points(line.award.points))
            ])
    }
}

extension Statement.Line {
    /// Why the balance changed, in words a member understands.
    var words: Phrase {
        switch reason {
        case .award(let matter, let award):
            let approved = approvedBy.map { Phrase("，\($0) 审核通过", en: ", approved by \($0)") }
            return matter.words(for: award, on: day) + (approved ?? Phrase(verbatim: ""))
        case .redemption(let items, let hold):
            let list = items.listed
            guard let hold else { return Phrase("兑换 \(list)", en: "redeemed \(list)") }
            return Phrase("领取 \(list)（预留 \(hold)）", en: "collected \(list) (held by \(hold))")
        case .giveBack(let target, let items, let isDamaged, let reason):
            let damaged = isDamaged ? Phrase("（损坏）", en: " (damaged)") : Phrase(verbatim: "")
            return Phrase("退货 \(items.listed)", en: "returned \(items.listed)") + damaged
                + Phrase("，\(target) 兑换的：\(reason)", en: ", taken with \(target): \(reason)")
        case .reversal(let target, let reason, let was):
            let what = was.map { "“\($0)”" } ?? ""
            return Phrase("冲正 \(target)\(what)：\(reason)", en: "reversal of \(target)\(what): \(reason)")
        case .opening(let note):
            let note = note.map { Phrase("（\($0)）", en: " (\($0))") } ?? Phrase("", en: "")
            return Phrase("期初积分", en: "opening balance") + note
        case .openingReversal(let target, let reason):
            return Phrase(
                "冲正 \(target)（期初积分）：\(reason)", en: "reversal of \(target) (opening balance): \(reason)")
        case .lapse(let lots, let validity):
            let days = lots.map(\.day.description)
            let list = days.count > 3 ? "\(days[0])–\(days[days.count - 1])" : days.joined(separator: "、")
            return Phrase(
                "过期失效：\(list) 入账的，\(validity.phrase.chinese)",
                en: "lapsed: came in on \(list), \(validity.phrase.english)")
        case .lapseReversal(let target, let reason):
            return Phrase("冲正 \(target)（失效）：\(reason)", en: "reversal of \(target) (lapsed): \(reason)")
        case .lapseRestored(let target):
            return Phrase(
                "\(target) 的积分里已经失效的，冲正时不重复扣",
                en: "of the points of \(target) these had lapsed; the reversal does not take them twice")
        }
    }

    fileprivate var reasonFields: [(String, JSON)] {
        switch reason {
        case .award(let matter, let award):
            [("kind", .string("award"))] + matter.fields(for: award) + [("approved", .text(approvedBy))]
        case .redemption(let items, let hold):
            [("kind", .string("redemption")), ("lines", .array(items.map(\.json))), ("hold", .text(hold))]
        case .giveBack(let target, let items, let isDamaged, let reason):
            [
                ("kind", .string("return")), ("of", .text(target)), ("lines", .array(items.map(\.json))),
                ("damaged", .bool(isDamaged)), ("reason", .string(reason)),
            ]
        case .reversal(let target, let reason, _):
            [("kind", .string("reversal")), ("of", .text(target)), ("reason", .string(reason))]
        case .opening(let note): [("kind", .string("opening")), ("note", .text(note))]
        case .openingReversal(let target, let reason):
            [("kind", .string("opening-reversal")), ("of", .text(target)), ("reason", .string(reason))]
        case .lapse(let lots, let validity):
            [
                ("kind", .string("lapse")), ("validity", .text(validity)),
                (
                    "lots",
                    .array(lots.map { .object([("since", .text($0.day)), ("points", .points($0.points))]) })
                ),
            ]
        case .lapseReversal(let target, let reason):
            [("kind", .string("lapse-reversal")), ("of", .text(target)), ("reason", .string(reason))]
        case .lapseRestored(let target): [("kind", .string("lapse-restored")), ("of", .text(target))]
        }
    }
}

extension Matter {
    /// What a member got an award for, where it is read among the entries of a day.
    fileprivate func words(for award: Award, on day: Day) -> Phrase {
        let role = award.role.map { "（\($0)）" } ?? ""
        let on = date == day ? Phrase("", en: "") : Phrase("，\(date) 的事项", en: ", on \(date)")
        let cap = award.capWords
        let capped = cap.chinese.isEmpty ? cap : Phrase("，", en: ", ") + cap
        return words + Phrase(verbatim: role) + on + capped
    }

    fileprivate func fields(for award: Award) -> [(String, JSON)] {
        [
            ("item", .text(item)), ("title", .string(heading)), ("date", .text(date)),
            ("role", .text(award.role)),
        ]
    }
}

extension [Statement.Reason.Item] {
    /// 香皂×2、毛巾×1.
    var listed: String { map { "\($0.name)×\($0.quantity)" }.joined(separator: "、") }
}

extension Statement.Reason.Item {
    var json: JSON {
        .object([("goods", .text(goods)), ("quantity", .int(quantity)), ("price", .points(price))])
    }
}
