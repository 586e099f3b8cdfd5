internal import PointsCore

/// Whose cards are to be printed: the members named, a branch's, those without a card, those of an entry, all.
struct CardChoice {
    private let call: Call

    /// Refused unless there is a choice, and only one.
    init(_ call: Call) throws(UsageError) {
        self.call = call
        let ways: [(isChosen: Bool, option: Option)] = [
            (call.has(CardPrint.everyone), CardPrint.everyone), (call.has(CardPrint.entry), CardPrint.entry),
            (call.has(.branch) || call.has(CardPrint.new), call.has(.branch) ? .branch : CardPrint.new),
        ]
        let chosen = ways.filter(\.isChosen).map(\.option)
        if chosen.count > 1 { throw .optionsClash(chosen[0], chosen[1]) }
        let named = call[CardPrint.who].first
        if let named, !chosen.isEmpty { throw .extraArgument(named, CardPrint.declaration) }
        if named == nil, chosen.isEmpty { throw .missing(CardPrint.who, CardPrint.declaration) }
    }

    /// Those members. Who left is refused where named, and left out elsewhere.
    func members(of book: Book) throws -> [Member] {
        if let typed = call[CardPrint.entry] { return try members(of: EntryName(typed), book) }
        let words = call[CardPrint.who]
        guard words.isEmpty else { return try named(words, book) }
        let branch = try call[.branch].map { text in try book.roster.findBranch(text) }
        let found = book.roster.sorted.filter { member in
            member.departure == nil && (branch == nil || member.latest.branch == branch?.code)
                && (!call.has(CardPrint.new) || member.card == nil)
        }
        guard !found.isEmpty else {
            throw call.has(CardPrint.new) ? NobodyWithoutCard(branch: branch) : NobodyThere(branch: branch)
        }
        return found
    }

    private func named(_ words: [String], _ book: Book) throws -> [Member] {
        var found: [Member] = []
        for word in words {
            let member = try book.member(word)
            if let left = member.departure {
                throw Refusal.alreadyLeft(member.number, name: member.name, on: left)
            }
            // Somebody named twice does not need two cards.
            if !found.contains(where: { $0.number == member.number }) { found.append(member) }
        }
        return found
    }

    /// Those who were given their cards by an entry and have not left.
    private func members(of name: EntryName, _ book: Book) throws -> [Member] {
        guard case .cards(let issued) = try book.history.entry(name).event else {
            throw NoCardsGiven(entry: name)
        }
        let found = issued.cards.compactMap { book.roster[$0.member] }.filter {
            $0.departure == nil && $0.card != nil
        }
        guard !found.isEmpty else { throw NoCardsGiven(entry: name) }
        return found
    }
}

/// Everybody who is meant has a card.
struct NobodyWithoutCard: Explained {
    let branch: Branch?
    var status: ExitStatus { .refused }
    var code: String { "nobody-there" }
    var phrase: Phrase {
        Phrase(
            "\(branch?.name ?? "全社区")每位党员都有积分卡了，没有要发的。再打印一遍：jifen 卡 打印 --\(branch == nil ? "全部" : "支部 \(branch?.code.text ?? "")") --输出 卡.html",
            en:
                "Everybody\(branch.map { " in \($0.name)" } ?? "") has a card. To print them again: jifen card print --\(branch == nil ? "all" : "branch \(branch?.code.text ?? "")") --output cards.html"
        )
    }
}

/// An entry by which nobody has a card.
struct NoCardsGiven: Explained {
    let entry: EntryName
    var status: ExitStatus { .refused }
    var code: String { "nobody-there" }
    var phrase: Phrase {
        Phrase(
            "分录 \(entry) 没有发卡，或者当时发卡的党员都已移出。",
            en: "Entry \(entry) gave no cards, or all who got one have left.")
    }
}
