internal import PointsCore

/// Gives cards to those without one, and prints cards.
enum CardPrint: Command {
    static let who: Parameter = {
        var who = Parameter.who
        who.isOptional = true
        who.repeats = true
        return who
    }()
    static let new = Option(
        Name("new", "新卡"), about: Phrase("只打印还没有卡的", en: "only those who have no card yet"))
    static let everyone = Option(Name("all", "全部"), about: Phrase("全部在册党员", en: "every member on the roster"))
    static let entry = Option(
        Name("entry", "分录"), Name("ENTRY", "分录"), .entry,
        about: Phrase("再打印一次这条分录发的卡", en: "once more the cards that this entry gave"))

    static var path: CommandPath { CommandPath(Name("card", "卡"), Name("print", "打印")) }
    static let declaration = Declaration(
        path,
        about: Phrase(
            "发积分卡并打印（网页，A4，一张纸十张卡）", en: "give points cards and print them (a page, A4, ten a sheet)"),
        parameters: [who], options: [.branch, new, everyone, entry, .output], effect: .writes,
        notes: [
            Phrase(
                "没有卡的，这时发给卡号，记成一条分录；有卡的只是再打印，什么也不登记。已移出的不打印。卡号十位：七位编号、两位第几张、一位校验码。用浏览器打开，按实际大小（100%）打印，沿十字剪开。",
                en:
                    "Who has no card is given a number, in one entry for all of them; whoever has one is printed again and nothing is recorded. Who left is not printed. A number has ten digits: seven of the member's number, two that count the member's cards, a check digit. Open the page in a browser, print it at actual size (100%) and cut at the crosses."
            )
        ],
        examples: [
            Example(
                "jifen 卡 打印 --新卡 --输出 新卡.html", en: "jifen card print --new --output cards.html",
                Phrase("还没有卡的都发", en: "for all who have none yet")),
            Example(
                "jifen 卡 打印 --支部 1 --输出 一支部.html", en: "jifen card print --branch 1 --output cards.html",
                Phrase("一个支部的", en: "of one branch")),
            Example(
                "jifen 卡 打印 0001 李梅 --输出 卡.html", en: "jifen card print 0001 李梅 --output cards.html",
                Phrase("这两位的", en: "of these two")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let choice = try CardChoice(call)
        let isShown = !call.has(.output) && !call.has(.json) && !call.has(.dryRun)
        if isShown, world.terminal.shows { throw PageNeedsFile() }
        let (book, _) = try world.ask(call)
        if try book.earlier(world.request(for: call, [])) == nil {
            let members = try choice.members(of: book)
            if members.allSatisfy({ $0.card != nil }) { return try again(members, book, call, world) }
        }
        do {
            try CardGiving(call: call, world: world, showsSheet: true).record { book in
                let members = try choice.members(of: book)
                let cards = try members.filter { $0.card == nil }.map { member in
                    NewCard(
                        member: member.number, card: try book.roster.nextCard(for: member), replaces: nil)
                }
                guard !cards.isEmpty else { throw GivenMeanwhile() }
                return CardGiving.Plan(members: members, cards: cards)
            } repeated: { issued, book in
                // Whoever had no card then has one now.
                let given = issued.cards.compactMap { book.roster[$0.member] }
                return call.has(new) ? given : (try? choice.members(of: book)) ?? given
            } answer: { issued, sheet, outcome in
                answer(issued, sheet, outcome)
            }
        } catch is GivenMeanwhile {
            let (book, _) = try world.ask(call)
            try again(try choice.members(of: book), book, call, world)
        }
    }

    /// A page is nothing to read on a screen, and the cards would be given by then.
    private struct PageNeedsFile: Explained {
        var status: ExitStatus { .usage }
        var code: String { "missing" }
        var phrase: Phrase {
            Phrase(
                "打印出来的是网页，要写到文件里：请加 --输出 卡.html。没有发卡，什么也没有登记。",
                en:
                    "What is printed is a page and belongs in a file: add --output cards.html. No cards were given, nothing was recorded."
            )
        }
    }

    /// Somebody else gave the cards between the look at the book and its lock.
    private struct GivenMeanwhile: Error {}

    /// Prints cards that were given before; nothing is recorded.
    private static func again(_ members: [Member], _ book: Book, _ call: Call, _ world: World) throws {
        let sheet = CardSheet(of: members, in: book, call.language)
        let line = Phrase(
            "打印 \(sheet.faces.count) 张卡（\(sheet.sheets) 张纸），都是发过的，没有登记。",
            en:
                "\(counted(sheet.faces.count, "card")) printed on \(counted(sheet.sheets, "sheet")); all were given before, nothing recorded."
        )
        for warning in sheet.warnings where !call.has(.json) { world.note(warning.phrase[call.language]) }
        if call.has(.json) {
            var fields: [(String, JSON)] = [
                ("entry", .null), ("cards", sheet.json), ("given", .int(0)), ("sheets", .int(sheet.sheets)),
            ]
            if !sheet.warnings.isEmpty {
                fields.append(("warnings", .array(sheet.warnings.map { .object($0.fields) })))
            }
            world.say(JSON.object(fields).description)
        } else {
            world.note(line[call.language])
        }
        if call.has(.dryRun) {
            if !call.has(.json) { world.note(Phrase.dryRun[call.language]) }
        } else if call.has(.output) || !call.has(.json) {
            try world.deliver(sheet.bytes, for: call)
        }
    }

    private static func answer(_ issued: CardsIssued, _ sheet: CardSheet, _ outcome: Outcome) -> Answer {
        let given = issued.cards.count
        var lines = [
            Phrase(
                "发卡 \(given) 张，分录 \(outcome.name)；打印 \(sheet.faces.count) 张卡（\(sheet.sheets) 张纸）。",
                en:
                    "\(counted(given, "card")) given, entry \(outcome.name); \(counted(sheet.faces.count, "card")) on \(counted(sheet.sheets, "sheet"))."
            )
        ]
        lines += issued.cards.prefix(most).map { card in
            Phrase(verbatim: "  \(outcome.book.title(card.member))  \(CardNumber.grouped(card.text))")
        }
        if given > most { lines.append(Phrase("  ……共 \(given) 张", en: "  … \(given) in all")) }
        lines.append(
            Phrase(
                "  再打印一次：jifen 卡 打印 --分录 \(outcome.name) --输出 卡.html",
                en: "  To print them again: jifen card print --entry \(outcome.name) --output cards.html"))
        return Answer(
            lines: lines,
            fields: [("cards", sheet.json), ("given", .int(given)), ("sheets", .int(sheet.sheets))])
    }

    /// How many new cards are told one by one.
    private static let most = 10
}
