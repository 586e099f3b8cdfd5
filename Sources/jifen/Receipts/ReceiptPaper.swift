internal import PointsCore

/// A receipt as rows that fit a narrow roll of paper; from them both forms are made.
struct ReceiptPaper {
    let width: Width
    let language: Language
    let rows: [Row]
    let title: String

    /// How wide the roll is, in columns of the printer's own type.
    enum Width: Int, CaseIterable {
        /// 58 mm.
        case narrow = 32
        /// 80 mm.
        case wide = 48
    }

    enum Row: Equatable {
        case heading(String)
        case centred(String)
        case text(String)
        /// Something at the left with a number at the right.
        case pair(String, String)
        case rule
        /// Room for a signature.
        case signature(String)
    }

    /// - Parameter isCopy: whether it was printed before.
    init(_ receipt: Receipt, community: String, width: Width, isCopy: Bool, _ language: Language) {
        self.width = width
        self.language = language
        title = receipt.title[language]
        var rows: [Row] = [.heading(community), .centred(title)]
        if isCopy { rows.append(.centred(Phrase("（补打）", en: "(copy)")[language])) }
        if let reversal = receipt.reversal {
            rows.append(.centred(Phrase("【已冲正 \(reversal)】", en: "[reversed \(reversal)]")[language]))
        }
        if let ending = receipt.ending {
            rows.append(.centred(Phrase("【\(ending.chinese)】", en: "[\(ending.english)]")[language]))
        }
        rows += [.rule] + receipt.facts.map { .text($0[language]) } + [.rule]
        for item in receipt.items {
            let sum = Points(tenths: item.price.tenths * item.quantity)
            rows += [.text(item.name), .pair("  \(item.quantity) × \(item.price)", sum.description)]
        }
        rows.append(.rule)
        rows += receipt.sums.map { .pair($0.label[language], $0.value) }
        rows += [.rule, .signature(Phrase("签字：", en: "Signed:")[language])]
        self.rows = rows
    }
}

extension Receipt {
    fileprivate var title: Phrase {
        switch kind {
        case .redemption: Phrase("积分兑换小票", en: "Redemption")
        case .collection: Phrase("领取预留商品小票", en: "Collection")
        case .hold: Phrase("预留凭条", en: "Hold")
        case .giveBack: Phrase("退货小票", en: "Return")
        }
    }

    /// Why a slip is good for nothing any more; nil where it still is, or is no slip.
    fileprivate var ending: Phrase? {
        switch hold {
        case nil, .open: nil
        case .collected(let by):
            collectionReversal.map { Phrase("已领取 \(by)，又冲正 \($0)", en: "collected \(by), reversed \($0)") }
                ?? Phrase("已领取 \(by)", en: "collected \(by)")
        case .released(let by): Phrase("已取消 \(by)", en: "released \(by)")
        case .expired: Phrase("已过期", en: "expired")
        }
    }

    fileprivate var facts: [Phrase] {
        [
            Phrase("分录：\(stamp.entry)", en: "Entry: \(stamp.entry)"),
            Phrase("时间：\(stamp.at.day) \(stamp.at.clock)", en: "Time: \(stamp.at.day) \(stamp.at.clock)"),
            Phrase("台账点：\(stamp.entry.desk)", en: "Desk: \(stamp.entry.desk)"),
            Phrase("经办：\(stamp.by)", en: "By: \(stamp.by)"),
            Phrase("党员：\(named(member, name))", en: "Member: \(named(member, name))"),
        ] + further
    }

    private var further: [Phrase] {
        switch kind {
        case .redemption: return []
        case .collection(let hold): return [Phrase("预留：\(hold)", en: "Held by: \(hold)")]
        case .hold(let until): return [Phrase("请于 \(until) 前（含当天）领取", en: "Collect by \(until)")]
        case .giveBack(let of, let isDamaged, let reason):
            let damaged = isDamaged ? [Phrase("商品损坏，不回库", en: "Damaged, written off")] : []
            return [Phrase("退回：\(of) 的商品", en: "Taken with: \(of)")] + damaged + [
                Phrase("原因：\(reason)", en: "Reason: \(reason)")
            ]
        }
    }

    fileprivate var sums: [(label: Phrase, value: String)] {
        let pieces = items.reduce(0) { $0 + $1.quantity }
        let total = (Phrase("合计 \(pieces) 件", en: "Total, \(counted(pieces, "piece"))"), "\(self.total)")
        let reserved =
            held > .zero
            ? [
                (Phrase("预留中", en: "Held"), held.description),
                (Phrase("可用", en: "Available"), Points(tenths: after.tenths - held.tenths).description),
            ] : []
        if case .hold = kind {
            return [total, (Phrase("余额（没有扣）", en: "Balance (unchanged)"), after.description)] + reserved
        }
        return [
            total, (Phrase("原余额", en: "Balance before"), before.description),
            (Phrase("现余额", en: "Balance after"), after.description),
        ] + reserved
    }
}

extension ReceiptPaper {
    /// For a printer that takes text: no line is wider than the paper.
    var lines: [String] {
        let columns = width.rawValue
        return rows.flatMap { row -> [String] in
            switch row {
            case .heading(let text), .centred(let text):
                return text.visible.wrapped(to: columns).map { line in
                    String(repeating: " ", count: max(0, columns - line.displayWidth) / 2) + line
                }
            case .text(let text): return text.visible.wrapped(to: columns)
            case .pair(let left, let right):
                let room = columns - right.displayWidth
                if left.displayWidth < room { return [left.padded(to: room) + right] }
                return left.wrapped(to: columns) + [right.padded(to: columns, .right)]
            case .rule: return [String(repeating: "-", count: columns)]
            case .signature(let label):
                return ["", label + String(repeating: "_", count: columns - label.displayWidth)]
            }
        }
    }

    /// For the browser's printer: paper of 58 or 80 mm, as long as it needs to be.
    var page: HTMLPage {
        let body = rows.map { row -> HTML in
            switch row {
            case .heading(let text): HTML(.h1, [], text)
            case .centred(let text): HTML(.p, [.style("centred")], text)
            case .text(let text): HTML(.p, [], text)
            case .pair(let left, let right):
                HTML(.div, [.style("pair")], [HTML(.span, [], left), HTML(.span, [], right)])
            case .rule: HTML(.div, [.style("cut")])
            case .signature(let label): HTML(.div, [.style("sign")], [HTML(.div, [], label)])
            }
        }
        return HTMLPage(
            receipt: language, title: title,
            [HTML(.section, [.style(width == .narrow ? "narrow" : "wide")], body)],
            margins: ReceiptStyle.margins(width, lines: lines.count))
    }
}
