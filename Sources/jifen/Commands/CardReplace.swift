internal import PointsCore

/// Gives a member a new card in place of one that was lost or is worn.
enum CardReplace: Command {
    static var path: CommandPath { CommandPath(Name("card", "卡"), Name("replace", "换新")) }
    static let declaration = Declaration(
        path, about: Phrase("换一张新卡，原来的卡停用（遗失、损坏）", en: "a new card; the old one is out of use (lost, worn)"),
        parameters: [.who], options: [.output], effect: .writes,
        notes: [
            Phrase(
                "旧卡从此扫不出来：会说明它已经停用。积分和余额不变。写了 --输出 就同时打印新卡，不写就以后用 卡 打印。",
                en:
                    "Scanned from then on, the old card says that it is out of use. Points and balance stay. With --output the new card is printed at once, else later by card print."
            )
        ],
        examples: [
            Example(
                "jifen 卡 换新 李梅 --输出 卡.html", en: "jifen card replace 李梅 --output card.html",
                Phrase("李梅的卡丢了", en: "李梅 lost hers"))
        ])

    static func run(_ call: Call, in world: World) throws {
        try CardGiving(call: call, world: world, showsSheet: false).record { book in
            let member = try book.member(call.word(.who))
            if let left = member.departure {
                throw Refusal.alreadyLeft(member.number, name: member.name, on: left)
            }
            guard let old = member.card else { throw Refusal.noCard(member.number, name: member.name) }
            let card = NewCard(
                member: member.number, card: try book.roster.nextCard(for: member), replaces: old)
            return CardGiving.Plan(members: [member], cards: [card])
        } repeated: { issued, book in
            issued.cards.compactMap { book.roster[$0.member] }
        } answer: { issued, _, outcome in
            issued.cards.first.map { answer($0, outcome, isPrinted: call.has(.output)) } ?? Answer()
        }
    }

    private static func answer(_ card: NewCard, _ outcome: Outcome, isPrinted: Bool) -> Answer {
        let who = outcome.book.title(card.member)
        let old = CardNumber.grouped(card.replaces ?? "")
        let new = CardNumber.grouped(card.text)
        var lines = [
            Phrase(
                "\(who) 换了新卡 \(new)，旧卡 \(old) 停用，分录 \(outcome.name)。",
                en: "\(who) has a new card \(new); \(old) is out of use, entry \(outcome.name).")
        ]
        if !isPrinted {
            lines.append(
                Phrase(
                    "  打印新卡：jifen 卡 打印 \(card.member) --输出 卡.html",
                    en: "  To print it: jifen card print \(card.member) --output card.html"))
        }
        return Answer(
            lines: lines,
            fields: [
                ("member", .text(card.member)), ("name", .text(outcome.book.roster[card.member]?.name)),
                ("card", .string(card.text)), ("replaced", .text(card.replaces)),
            ])
    }
}
