internal import PointsCore

/// What the counter says.
struct CounterWords {
    private let language: Language
    init(_ language: Language) { self.language = language }

    static let help = [
        Phrase(
            "先扫卡，或输入编号、姓名、拼音；再扫商品，或输入编码、名称；空行（回车）确认，打出小票，接着下一位。",
            en:
                "Scan a card or type a number, name or pinyin; then scan goods or type codes or names; an empty line confirms and prints the receipt; then the next one."
        ),
        Phrase(
            "几件：香皂*3，或扫完再输入 *3。-1：退掉刚扫的一行。放弃：不要这一单。领取 main-9：领走预留的。",
            en:
                "Several: soap*3, or *3 behind it. -1: without the last line. cancel: nothing of this. collect main-9: hand over what was held."
        ),
        Phrase(
            "撤销：刚确认的一单弄错了。帮助：看这些。退出，或按 Ctrl-D、Ctrl-C：收工。",
            en: "undo: what was just confirmed was a mistake. help: this. quit, Ctrl-D or Ctrl-C: the end."),
        Phrase(
            "每确认一次就是账本里的一条分录，确认以前什么都不记。断电、关窗口都不要紧：再打开时会说上一单是哪一单。",
            en:
                "Each confirmation is one entry; before it nothing is recorded. After a power cut or a closed window the next start says which was the last."
        ),
    ]

    func greeting(_ book: Book, _ desk: DeskName, _ by: String) -> Phrase {
        Phrase(
            "\(book.info.name)积分超市兑换台，台账点 \(desk)，经手人 \(by)",
            en: "Points supermarket of \(book.info.name), desk \(desk), clerk \(by)")
    }

    func last(_ receipt: Receipt?, _ book: Book) -> Phrase {
        guard let receipt else {
            return Phrase("这个台账点最近没有兑换。", en: "Nothing was redeemed at this desk lately.")
        }
        let what = Phrase.joined(receipt.items)
        let back =
            receipt.reversal.map { Phrase("，已由 \($0) 冲正", en: ", taken back by \($0)") } ?? Phrase("", en: "")
        return Phrase("上一单：", en: "The last one: ")
            + Phrase(
                verbatim:
                    "\(receipt.stamp.entry)  \(receipt.stamp.day) \(receipt.stamp.at.clock)  \(receipt.member) \(receipt.name)  "
            )
            + what + Phrase("  \(receipt.total) 分", en: "  \(receipt.total) points") + back
    }

    var hint: Phrase {
        Phrase("扫卡，或输入编号、姓名、拼音（? 看用法）", en: "Scan a card, or type a number, name or pinyin (? for help)")
    }

    func prompt(_ basket: CounterBasket?) -> String {
        guard let basket else { return Phrase("党员> ", en: "member> ")[language] }
        guard !basket.isEmpty else { return Phrase("商品> ", en: "goods> ")[language] }
        return Phrase("商品（回车确认）> ", en: "goods (Enter confirms)> ")[language]
    }

    func member(_ member: Member, _ book: Book, on today: Day, at desk: DeskName, width: Int) -> [Phrase] {
        let (balance, held) = (book.ledger[member.number].balance, book.held(by: member.number, on: today))
        let free = book.available(member.number, on: today)
        let reserved =
            held > .zero
            ? Phrase("，预留中 \(held)，可用 \(free)", en: ", \(held) held, \(free) available") : Phrase("", en: "")
        let who = "\(member.number) \(member.name)  \(book.branchName(member.latest.branch))"
        let head = Phrase(
            "\(who)  余额 \(balance) 分\(reserved.chinese)", en: "\(who)  balance \(balance)\(reserved.english)")
        let holds = book.holds.open(on: today).filter { $0.member == member.number }.map { hold in
            self.hold(hold, book, isHere: hold.entry.desk == desk)
        }
        return [head] + holds + affordable(free, book, on: today, width: width)
    }

    private func hold(_ hold: Hold, _ book: Book, isHere: Bool) -> Phrase {
        let what = Phrase.joined(book.items(of: hold.lines))
        let next =
            isHere
            ? Phrase("；输入 领取 \(hold.entry)", en: "; type: collect \(hold.entry)")
            : Phrase("；在台账点 \(hold.entry.desk)", en: "; at the desk \(hold.entry.desk)")
        return Phrase(
            "  预留 \(hold.entry)：\(what.chinese)，留到 \(hold.until)\(next.chinese)",
            en: "  held \(hold.entry): \(what.english), until \(hold.until)\(next.english)")
    }

    /// What the points reach for, the dearest first, on three lines at most.
    private func affordable(_ points: Points, _ book: Book, on today: Day, width: Int) -> [Phrase] {
        let goods = book.supermarket.sorted
            .filter { $0.price <= points && book.free($0.code, on: today) > 0 }
            .sorted { a, b in a.price == b.price ? a.code < b.code : a.price > b.price }
        guard !goods.isEmpty else {
            return [Phrase("  可用积分还兑不了现有的商品。", en: "  Not enough for anything in stock.")]
        }
        let items = goods.map { article -> String in
            let free = book.free(article.code, on: today)
            return Phrase(
                "\(article.code) \(article.name) \(article.price) 分（剩 \(free)）",
                en: "\(article.code) \(article.name) \(article.price) (\(free) left)")[language]
        }
        var lines = [Phrase("  可兑：", en: "  can have: ")[language]]
        let indent = String(repeating: " ", count: lines[0].displayWidth)
        for (place, item) in items.enumerated() {
            let isFirst = lines[lines.count - 1].displayWidth == indent.count
            let more = (isFirst ? "" : "、") + item
            if isFirst || (lines[lines.count - 1] + more).displayWidth <= width - 2 {
                lines[lines.count - 1] += more
            } else if lines.count < 3 {
                lines.append(indent + item)
            } else {
                lines[2] += Phrase(" 等 \(items.count) 种", en: " and \(items.count - place) more")[language]
                break
            }
        }
        return lines.map(Phrase.init(verbatim:))
    }

    func basket(_ basket: CounterBasket, _ book: Book, on today: Day) -> [Phrase] {
        guard !basket.isEmpty else { return [Phrase("  没有商品了。", en: "  Nothing left.")] }
        let balance = book.ledger[basket.member].balance
        let after = Points(tenths: balance.tenths - basket.total.tenths)
        return book.words(of: basket.lines) + [
            Phrase(
                "  合计 \(basket.pieces) 件 \(basket.total) 分，余额 \(balance) → \(after)",
                en: "  \(basket.pieces) in all, \(basket.total) points, balance \(balance) → \(after)")
        ]
    }

    var cancelled: Phrase { Phrase("这一单不要了，什么都没有登记。", en: "Cancelled; nothing was recorded.") }
    var notConfirmed: Phrase {
        Phrase("最后一单没有确认，没有登记。", en: "The last one was not confirmed and not recorded.")
    }
    var undone: String { Phrase("兑换台撤销", en: "undone at the counter")[language] }

    func goodbye(_ count: Int, _ spent: Points) -> Phrase {
        Phrase("收工。这次兑换 \(count) 单，共 \(spent) 分。", en: "Closed. \(count) redeemed, \(spent) points in all.")
    }
}

extension Phrase {
    /// `香皂 ×2、毛巾 ×1`.
    fileprivate static func joined(_ items: [Statement.Reason.Item]) -> Phrase {
        Phrase(
            items.map { "\($0.name) ×\($0.quantity)" }.joined(separator: "、"),
            en: items.map { "\($0.name) ×\($0.quantity)" }.joined(separator: ", "))
    }
}
