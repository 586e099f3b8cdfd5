internal import PointsCore

/// Gives cards by one entry and writes their sheet.
///
/// The sheet lies beside its place, whole and synced, before the entry is written, and is put there after it: a
/// full disk stops both, and no sheet shows cards that were not given.
struct CardGiving {
    let call: Call
    let world: World
    /// Whether the sheet goes to standard output where no file was named.
    let showsSheet: Bool

    struct Plan {
        /// Whose cards are printed.
        let members: [Member]
        /// Those given now.
        let cards: [NewCard]
    }

    /// - Parameters:
    ///   - plan: decides on the book under its lock.
    ///   - repeated: who is printed where the key was used before.
    ///   - answer: what is said of it.
    func record(
        plan: (Book) throws -> Plan, repeated: (CardsIssued, Book) -> [Member],
        answer: (CardsIssued, CardSheet, Outcome) -> Answer
    ) throws {
        var staged: StagedDocument?
        defer { staged?.discard() }
        var planned: [MemberNumber]?
        var sheet: CardSheet?
        var done: (name: EntryName, lines: [Phrase])?
        let isShown = showsSheet && !call.has(.output) && !call.has(.json) && !call.has(.dryRun)
        try world.record(call) { situation in
            let plan = try plan(situation.book)
            planned = plan.members.map(\.number)
            if let file = call[.output], !call.has(.dryRun) {
                let sheet = CardSheet(of: plan.members, given: plan.cards, in: situation.book, call.language)
                staged = try Documents.stage(sheet.bytes, for: world.path(file))
            }
            return Decision(event: .cards(CardsIssued(cards: plan.cards)))
        } answer: { outcome in
            guard case .cards(let issued) = outcome.entry.event else { return Answer() }
            let members =
                planned.map { $0.compactMap { outcome.book.roster[$0] } } ?? repeated(issued, outcome.book)
            let made = CardSheet(of: members, in: outcome.book, call.language)
            var said = answer(issued, made, outcome)
            said.warnings += made.warnings
            sheet = made
            done = (outcome.name, said.lines)
            // The page has standard output to itself.
            if isShown { said.lines = [] }
            return said
        }
        guard !call.has(.dryRun), let sheet, let done else { return }
        if isShown {
            world.write(sheet.bytes)
            for line in done.lines { world.note(line[call.language]) }
        }
        guard let file = call[.output] else { return }
        try world.put(file, of: done.name, advice: CardGiving.advice(done.name, file), call) {
            () throws(StorageError) in
            if let staged { try staged.put() } else { try Documents.write(sheet.bytes, to: world.path(file)) }
        }
        staged = nil
    }

    /// Where the cards are given and only their sheet could not be put in its place.
    private static func advice(_ entry: EntryName, _ file: String) -> Phrase {
        Phrase(
            "卡已经发了，分录已经记入账本（\(entry)），不用重发，只是没有写到 \(file)。再打印：jifen 卡 打印 --分录 \(entry) --输出 卡.html",
            en:
                "The cards are given (entry \(entry)), only \(file) was not written. To print them: jifen card print --entry \(entry) --output cards.html"
        )
    }
}

extension CardSheet {
    /// The cards of members; who has none now or is given none is left out.
    init(of members: [Member], given: [NewCard] = [], in book: Book, _ language: Language) {
        let numbers = Dictionary(given.map { ($0.member, $0.text) }, uniquingKeysWith: { a, _ in a })
        faces = members.compactMap { member in
            (numbers[member.number] ?? member.card).map { CardFace(member, number: $0, in: book) }
        }
        community = book.info.name
        self.language = language
    }

    var bytes: [UInt8] { Array(page.text.utf8) }

    var json: JSON { .array(faces.map(\.json)) }

    var warnings: [Answer.Warning] {
        let faces = withoutBarcode
        guard let first = faces.first else { return [] }
        let names = faces.map(\.member.title).joined(separator: "、")
        return [
            Answer.Warning(
                phrase: Phrase(
                    "提示：\(names) 的卡号里有汉字等字符，做不成条码，卡上只有号。要条码，换一张：jifen 卡 换新 \(first.member.number)",
                    en:
                        "Note: the card number of \(names) has signs that a barcode cannot hold, so the card has none. For one with a barcode: jifen card replace \(first.member.number)"
                ),
                fields: [
                    ("kind", .string("no-barcode")),
                    ("members", .array(faces.map { .text($0.member.number) })),
                ])
        ]
    }
}

extension CardFace {
    var json: JSON {
        .object([
            ("member", .text(member.number)), ("name", .string(member.name)),
            ("branch", .text(member.latest.branch)), ("card", .string(number)),
            ("barcode", .bool(barcode != nil)),
        ])
    }
}
