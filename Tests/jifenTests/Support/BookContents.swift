@testable import PointsCore

/// All that a book says, however it came by it: folded in memory, or read from a snapshot and its pages.
struct BookContents: Equatable {
    let standing: [String]
    let entries: [String]
    let postings: [String]
    let stakes: [String: Int]
    let movements: [String]

    init(_ book: Book) {
        standing = BookContents.standing(book)
        let names = book.history.desks.flatMap { desk in
            (1...max(1, book.history.count(of: desk))).map { EntryName(desk: desk, number: $0) }
        }
        entries = names.map { name in
            let entry = book.history[name]
            let keyed = entry?.stamp.request.flatMap { book.history.keyed($0.key) }
            let answers = [
                book.history.reversal(of: name), book.history.verdict(of: name), book.countingEntry(of: name),
            ]
            let written = entry.map { "\($0.stamp) \($0.event) \($0.hash)" }
            return "\(written ?? "none") \(answers) \(keyed as Any)"
        }
        postings = book.roster.sorted.flatMap { member in
            let passage = book.passage(of: member.number, in: .all)
            var newestFirst: [Posting] = []
            book.history.forEachPosting(of: member.number) {
                newestFirst.append($0)
                return true
            }
            let agree = newestFirst.reversed() == passage.postings
            return ["\(member.number) \(passage.opening) \(agree)"] + passage.postings.map { "\($0)" }
        }
        var stakes: [String: Int] = [:]
        for year in 2019...2023 {
            for month in 1...12 {
                let month = Month(year: year, month: month)
                book.forEachStake(in: .month(month)) {
                    stakes["\(month) \($0) \($1)", default: 0] += $2.tenths
                }
                let matters = book.history.matters(in: month...month).map(\.description).sorted()
                if !matters.isEmpty { stakes["\(month) \(matters)"] = matters.count }
            }
        }
        self.stakes = stakes.filter { $0.value != 0 }
        movements = book.supermarket.sorted.flatMap { article in
            var moved: [String] = []
            book.history.forEachMovement(of: article.code) {
                moved.append("\($0)")
                return true
            }
            return moved
        }
    }

    /// What a command sees at once: who is who, what everybody has, what is on the shelf.
    static func standing(_ book: Book) -> [String] {
        var lines = book.roster.sorted.map { "\($0)" } + book.roster.branches.map { "\($0)" }
        lines += book.roster.sorted.map { member in
            "\(member.number) \(book.roster.candidates(member.name)) \(book.roster.candidates(member.pinyin.full))"
        }
        lines += book.roster.sorted.flatMap { member in
            (member.cards.map(\.number) + [member.card ?? "-"]).map { card in
                let holder = book.roster.holder(ofCard: card)?.number
                return "\(card) \(holder as Any) \(book.roster.cardOutOfUse(card) as Any)"
            }
        }
        lines += book.ledger.sorted.map { "\($0) \($1)" }
        lines += book.supermarket.sorted.map { "\($0)" }
        lines += Setting.allCases.map { $0.value(in: book.settings) }
        lines += book.rules.editions.map { "\($0.from as Any) \($0.adopted) \($0.entry) \($0.rules)" }
        lines += book.publications.marks.map { "\($0) \(book.publication($0) as Any)" }
        lines += book.history.desks.map { "\($0) \(book.history.count(of: $0))" }
        let hands = book.history.signatures.map { "\($0.by) \($0.desk) \($1)" }.sorted()
        lines +=
            (book.pending + book.overruled).map { "\($0)" } + book.objections.all.map { "\($0)" }
            + book.settlements.last.map { "\($0)" }
            + book.honours.all.map { "\($0)" }
            + book.holds.all.map { "\($0)" }
        return lines + hands + ["\(book.roster.highest) \(book.roster.count)"]
    }
}
