internal import PointsCore

/// What the counter cannot do with a line.
enum CounterError: Error {
    case nobody
    case emptyBasket
    /// Somebody else's card, before the one at the counter was done.
    case notDone(Member)
    case nothingToUndo
    /// A word that is for elsewhere, or needs another.
    case misplaced(Phrase)
}

extension CounterError: Explained {
    var status: ExitStatus { .refused }

    var code: String {
        switch self {
        case .nobody: "counter-nobody"
        case .emptyBasket: "counter-empty"
        case .notDone: "counter-not-done"
        case .nothingToUndo: "counter-nothing-to-undo"
        case .misplaced: "counter-misplaced"
        }
    }

    var phrase: Phrase {
        switch self {
        case .nobody: Phrase("先扫卡，或输入编号、姓名。", en: "Scan a card first, or type a number or name.")
        case .misplaced(let advice): advice
        case .emptyBasket: Phrase("还没有商品。", en: "There are no goods yet.")
        case .notDone(let member):
            Phrase(
                "这是 \(member.title) 的卡。先按回车结完这一单，或输入“放弃”，再扫下一位。",
                en: "That is \(member.title). Press Enter to finish this one first, or type “cancel”.")
        case .nothingToUndo:
            Phrase(
                "这次打开兑换台以后还没有可以撤销的兑换。以前的用 jifen 冲正 或 jifen 退货。",
                en:
                    "Nothing was redeemed since the counter was opened. For earlier ones use jifen reverse or jifen return."
            )
        }
    }
}
