import PointsCore
import Testing

@testable import jifen

/// Looks for any difference between a book and the model of it.
struct ModelComparison {
    let book: Book
    let model: PlainModel
    let today: Int
    /// What to say of it when it fails: seed and step.
    let place: String

    /// Every balance, every sum of points earned, every membership, every stock and price.
    func state() {
        #expect(book.history.count == model.entries.count, "\(place)")
        #expect(Set(book.roster.sorted.map(\.number.value)) == Set(model.people.keys), "\(place)")
        var balances: [Int: Int] = [:]
        var earned: [Int: Int] = [:]
        var opening: [Int: Int] = [:]
        var lapsed: [Int: Int] = [:]
        for line in model.lines {
            balances[line.member, default: 0] += line.change
            if line.isEarned { earned[line.member, default: 0] += line.change }
            if line.isOpening { opening[line.member, default: 0] += line.change }
            if line.isLapse { lapsed[line.member, default: 0] -= line.change }
        }
        for member in book.roster.sorted {
            let number = member.number.value
            let account = book.ledger[member.number]
            let person = model.people[number]
            guard account.balance.tenths == balances[number] ?? 0,
                account.earned.tenths == earned[number] ?? 0,
                account.opening.tenths == opening[number] ?? 0,
                account.lapsed.tenths == lapsed[number] ?? 0,
                account.balance.tenths
                    == account.earned.tenths + account.opening.tenths - account.spent.tenths
                    - account.lapsed.tenths,
                book.lots(of: member.number).balance == account.balance,
                book.lots(of: member.number).left.map({ PlainLapse(member: number, $0) })
                    == model.lots(of: number).left.map({
                        PlainLapse(member: number, day: $0.day, tenths: $0.tenths)
                    }),
                (member.suspension != nil) == person?.isSuspended,
                member.memberships.map(\.branch.text) == person?.stays.map(\.branch),
                member.memberships.map(\.from?.number) == person?.stays.map(\.from),
                member.memberships.map(\.to?.number) == person?.stays.map(\.to)
            else {
                Issue.record("\(place): \(member) \(account.balance) model \(balances[number] ?? 0)")
                continue
            }
        }
        var stocks: [String: Int] = [:]
        for change in model.stockChanges { stocks[change.goods, default: 0] += change.change }
        #expect(book.supermarket.goods.count == model.articles.count, "\(place)")
        for article in book.supermarket.sorted {
            let code = article.code.text
            #expect(article.stock == stocks[code] ?? 0, "\(place): \(code)")
            #expect(article.price.tenths == model.articles[code]?.price, "\(place): \(code)")
        }
        #expect(book.settings.ties.rawValue == model.ties, "\(place)")
        #expect(book.settings.review == model.isReviewing, "\(place)")
        #expect(book.settings.validity.description == model.validity, "\(place)")
        #expect(
            book.pending.map(\.description) == model.waiting.sorted().map { model.entries[$0].name },
            "\(place)")
        let objections = book.objections.all.map { "\($0.number) \($0.entry) \($0.state)" }
        let expected = model.objections.enumerated().map { index, objection in
            "\(index + 1) \(model.entries[objection.entry].name) \(objection.state)"
        }
        #expect(objections == expected, "\(place)")
        for member in book.roster.sorted {
            let card = model.people[member.number.value]?.card
            // Of ours the model leaves out the check digit.
            let isOurs = member.card.map { $0.isTenDigits } ?? false
            #expect(isOurs ? member.card?.dropLast().description == card : member.card == card, "\(place)")
        }
        let old = book.roster.sorted.flatMap { member in
            member.oldCards.map { "\($0.number.prefix(9)) \(member.number.value)" }
        }
        #expect(old.sorted() == model.oldCards.map { "\($0) \($1)" }.sorted(), "\(place)")
        let honours = book.honours.all.map {
            "\($0.number) \($0.entry) \($0.member.value) \($0.reversal as Any)"
        }
        #expect(
            honours
                == model.honours.enumerated().map { index, honour in
                    let back = model.reversed[honour.entry].flatMap { try? EntryName(model.entries[$0].name) }
                    return "\(index + 1) \(model.entries[honour.entry].name) \(honour.member) \(back as Any)"
                }, "\(place)")
    }

    /// The leaderboard of a period, for everybody, each branch and the branches, with both tie rules.
    func ranks(_ plain: PlainPeriod) throws {
        let period = try Period(plain.text, today: Day(number: today))
        for ties in [nil] + Ties.allCases {
            for branch in [nil] + book.roster.branches {
                let board = Leaderboard(
                    of: book, in: period, branch: branch, ties: ties, today: Day(number: today))
                let expected = model.rank(
                    plain, branch: branch?.code.text, ties: ties?.rawValue ?? model.ties, today: today)
                let rows = board.rows.map {
                    PlainModel.RankRow(
                        rank: $0.rank, member: $0.member.value, branch: $0.branch.text,
                        points: $0.points.tenths
                    )
                }
                let about = "\(place): \(plain.text) \(branch?.code.text ?? "all") \(ties?.rawValue ?? "")"
                #expect(rows == expected.rows, "\(about)")
                #expect(board.without == expected.without, "\(about)")
                #expect(board.total.tenths == expected.total, "\(about)")
            }
            for order in BranchBoard.Order.allCases {
                let board = BranchBoard(
                    of: book, in: period, order: order, ties: ties, today: Day(number: today))
                let rows = board.rows.map {
                    PlainModel.BranchRow(
                        rank: $0.rank, branch: $0.branch.code.text, points: $0.points.tenths,
                        members: $0.members)
                }
                let expected = model.branchRank(
                    plain, perHead: order == .perHead, ties: ties?.rawValue ?? model.ties, today: today)
                #expect(rows == expected, "\(place): \(plain.text) \(order)")
            }
        }
    }

    /// One member's statement over a period.
    func statement(_ number: Int, _ plain: PlainPeriod) throws {
        let period = try Period(plain.text, today: Day(number: today))
        guard let member = MemberNumber(number), let person = book.roster[member] else { return }
        let statement = Statement(of: person, in: period, from: book)
        let expected = model.statement(number, plain)
        let rows = statement.lines.map {
            PlainModel.StatementRow(
                entry: $0.entry.description, change: $0.change.tenths, balance: $0.balance.tenths)
        }
        #expect(rows == expected.rows, "\(place): \(number) \(plain.text)")
        #expect(statement.opening.tenths == expected.opening, "\(place): \(number) \(plain.text)")
        let waiting = model.waiting.sorted().filter { entry in
            plain.contains(model.entries[entry].day)
                && model.awards.contains { $0.entry == entry && $0.member == number }
        }
        #expect(
            statement.waiting.map(\.entry.description) == waiting.map { model.entries[$0].name },
            "\(place): \(number) \(plain.text)")
        #expect(statement.closing.tenths == expected.closing, "\(place): \(number) \(plain.text)")
    }
}

extension PlainLapse {
    fileprivate init(member: Int, _ lot: DayLot) {
        self.init(member: member, day: lot.day.number, tenths: lot.points.tenths)
    }
}
