internal import PointsCore

/// A member's cards as people and programs are told of them.
extension Member {
    /// The card in use: `000 0001 015（2021-06-13 发）`.
    var cardWords: Phrase? {
        guard let card else { return nil }
        let number = Phrase(verbatim: CardNumber.grouped(card))
        guard let issued = knownCard?.issued else { return number }
        return number + Phrase("（\(issued.day) 发）", en: " (given \(issued.day))")
    }

    /// Every card that the book knows more of than its number, and the one in use.
    var cardsJSON: JSON {
        var rows = cards.map { card in
            JSON.object([
                ("card", .string(card.number)), ("since", .text(card.issued?.day)),
                ("entry", .text(card.issued?.entry)), ("until", .text(card.ended?.day)),
                ("by", .text(card.ended?.entry)),
            ])
        }
        if let card, knownCard == nil {
            rows.append(
                .object([
                    ("card", .string(card)), ("since", .null), ("entry", .null), ("until", .null),
                    ("by", .null),
                ]))
        }
        return .array(rows)
    }
}

extension KnownCard {
    /// One out of use: `K001（2021-07-02 停用，main-9）`.
    var endWords: Phrase? {
        guard let ended else { return nil }
        return Phrase(
            "\(CardNumber.grouped(number))（\(ended.day) 停用，\(ended.entry)）",
            en: "\(CardNumber.grouped(number)) (out of use \(ended.day), \(ended.entry))")
    }
}
