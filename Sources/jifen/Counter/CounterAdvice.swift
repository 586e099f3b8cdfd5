internal import PointsCore

/// What to do where somebody types a word at the counter for which it has no place, or which needs another.
enum CounterAdvice {
    /// Nil for everything else, which is a member or an article.
    static func phrase(for typed: String) -> Phrase? {
        switch typed.halfWidth.split(separator: " ").first {
        case "领取", "collect":
            Phrase(
                "领取哪一条？请在后面写预留的分录，如：领取 main-9。看预留：jifen 预留 列表",
                en: "Which one? Write its entry, like: collect main-9. To see them: jifen hold list")
        case "预留", "hold":
            Phrase(
                "兑换台上不能预留。请退出，再用：jifen 兑换 党员 商品 --预留",
                en: "Goods are not held at the counter. Quit, then: jifen redeem WHO GOODS --hold")
        case "退货", "return":
            Phrase(
                "兑换台上不能退货。请退出，再用：jifen 退货 分录 商品 --原因 原因",
                en: "Goods are not returned at the counter. Quit, then: jifen return ENTRY GOODS --reason WHY"
            )
        case "余额", "balance":
            Phrase(
                "扫卡，或输入编号、姓名，就看到余额；只看不兑，再按回车。",
                en: "Scan a card or type a number or name, and the balance is shown; Enter goes on.")
        default: nil
        }
    }
}
