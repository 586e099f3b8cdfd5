import Testing

@testable import PointsCore

/// Random work on the shelf of two desks, against a dictionary and a list.
struct StockModelTests {
    /// One movement as the simplest model has it.
    private struct Moved: Equatable {
        let entry: EntryName
        let goods: GoodsCode
        let change: Int
        let day: Day
    }

    private struct Model {
        var stock: [GoodsCode: Int] = ["soap": 10, "oil": 3]
        var withdrawn: Set<GoodsCode> = []
        var moved: [Moved] = []
        /// What each entry that can be taken back did; nil once it was.
        var undoable: [EntryName: [(GoodsCode, Int)]] = [:]
        var costed: [GoodsCode: (pieces: Int, fen: Int)] = [:]
        /// Points that came to or from members, by entry.
        var points: [EntryName: Int] = [:]
    }

    @Test(arguments: [1, 2, 3, UInt64.random(in: 1_000...UInt64(UInt32.max))])
    func `库存处处等于流水之和，日结单加起来正是库存的变化`(_ seed: UInt64) throws {
        print("seed \(seed)")
        var dice = Seeded(seed)
        var maker = try BookMaker.community()
        try maker.apply(.limit(GoodsLimited(goods: "oil", limit: nil)))
        try maker.give(100_000, to: 1, 2)
        let day = maker.today
        var model = Model()
        model.moved = [
            Moved(entry: "main-4", goods: "soap", change: 10, day: "2021-04-08"),
            Moved(entry: "main-4", goods: "oil", change: 3, day: "2021-04-08"),
        ]
        model.points["main-6"] = 2_000_000
        var sheets: [DeskName: [SettlementSheet]] = [:]
        var taken = 0
        for step in 0..<600 {
            let place = "seed \(seed) step \(step)"
            maker.on(day.adding(days: step / 6))
            maker.desk = Bool.random(using: &dice) ? "main" : "counter"
            let (event, effect, fits) = try self.event(in: model, maker, &dice)
            let refusal = maker.refusal(of: event)
            #expect((refusal == nil) == fits, "\(place): \(event) \(String(describing: refusal))")
            guard refusal == nil, fits else { continue }
            taken += 1
            let entry = try maker.apply(event)
            effect(&model, entry, maker.today)
            for article in maker.book.supermarket.sorted {
                #expect(article.stock == model.stock[article.code], "\(place): \(article.code)")
                #expect(article.isWithdrawn == model.withdrawn.contains(article.code), "\(place)")
                let cost = model.costed[article.code] ?? (0, 0)
                #expect(article.cost.pieces == cost.pieces && article.cost.total.fen == cost.fen, "\(place)")
            }
            if case .settle = event {
                let sheet = try #require(SettlementSheet(entry, of: maker.book), "\(place)")
                check(sheet, after: sheets[maker.desk]?.last, model, place)
                sheets[maker.desk, default: []].append(sheet)
            }
            if step % 50 == 49 { histories(maker, model, place) }
        }
        #expect((200...560).contains(taken), "seed \(seed): \(taken) taken")
        #expect(maker.book.miscounts == [], "seed \(seed)")
        // Once more at the end, whatever was written since.
        for sheet in sheets.values.flatMap(\.self) {
            #expect(SettlementSheet(sheet.stamp.entry, of: maker.book) == sheet, "seed \(seed)")
        }
        #expect(sheets.count == 2 && sheets.values.allSatisfy { $0.count > 5 }, "seed \(seed)")
    }

    /// An event, what it does to the model, and whether it should be taken.
    private func event(
        in model: Model, _ maker: BookMaker, _ dice: inout Seeded
    ) throws -> (Event, (inout Model, EntryName, Day) -> Void, fits: Bool) {
        let code: GoodsCode = Bool.random(using: &dice) ? "soap" : "oil"
        let held = model.stock[code] ?? 0
        func moving(_ change: Int) -> (inout Model, EntryName, Day) -> Void {
            { model, entry, day in
                model.stock[code, default: 0] += change
                model.moved.append(Moved(entry: entry, goods: code, change: change, day: day))
                model.undoable[entry] = [(code, change)]
            }
        }
        switch Int.random(in: 0..<14, using: &dice) {
        case 0, 1:
            let pieces = Int.random(in: -4...8, using: &dice)
            let cost = Bool.random(using: &dice) ? Yuan(fen: Int.random(in: 0...999, using: &dice)) : nil
            let event = Event.stock(
                StockMoved(
                    goods: code, quantity: pieces, reason: "x",
                    origin: StockOrigin(cost: pieces > 0 ? cost : nil)))
            return (
                event,
                { model, entry, day in
                    moving(pieces)(&model, entry, day)
                    guard pieces > 0, let cost else { return }
                    let known = model.costed[code] ?? (0, 0)
                    model.costed[code] = (known.pieces + pieces, known.fen + pieces * cost.fen)
                }, pieces != 0 && held + pieces >= 0
            )
        case 2:
            let counted = max(0, held + Int.random(in: -2...2, using: &dice))
            return (
                .count(try maker.book.counting(code, counted, reason: "x")), moving(counted - held), true
            )
        case 3...6:
            let pieces = Int.random(in: 1...4, using: &dice)
            let redemption = try maker.redemption(code, pieces, by: Bool.random(using: &dice) ? 1 : 2)
            return (
                .redeem(redemption),
                { model, entry, day in
                    moving(-pieces)(&model, entry, day)
                    model.points[entry] = -redemption.total.tenths
                }, held >= pieces && !model.withdrawn.contains(code)
            )
        case 7, 8:
            guard
                let target = model.undoable.keys.sorted(by: { "\($0)" < "\($1)" }).randomElement(using: &dice)
            else { fallthrough }
            let back = model.undoable[target] ?? []
            let fits = back.allSatisfy { (model.stock[$0.0] ?? 0) - $0.1 >= 0 }
            let was = maker.book.history[target]?.event
            return (
                .reverse(Reversal(entry: target, reason: "错")),
                { model, entry, day in
                    for (code, change) in back {
                        model.stock[code, default: 0] -= change
                        model.moved.append(Moved(entry: entry, goods: code, change: -change, day: day))
                    }
                    model.undoable[target] = nil
                    if let points = model.points[target] { model.points[entry] = -points }
                    if case .stock(let moved)? = was, let cost = moved.cost {
                        let known = model.costed[moved.goods] ?? (0, 0)
                        model.costed[moved.goods] = (
                            known.pieces - moved.quantity, known.fen - moved.quantity * cost.fen
                        )
                    }
                }, fits
            )
        case 9:
            let withdrawn = Bool.random(using: &dice)
            return (
                .goodsAmend(GoodsAmended(goods: code, withdrawn: withdrawn)),
                { model, _, _ in
                    if withdrawn { model.withdrawn.insert(code) } else { model.withdrawn.remove(code) }
                }, model.withdrawn.contains(code) != withdrawn
            )
        default:
            let day = maker.today.adding(days: -Int.random(in: 0...2, using: &dice))
            let last = maker.book.settlements[maker.desk]?.day
            let count = ShelfCount(goods: code, counted: Int.random(in: 0...20, using: &dice))
            return (
                .settle(DaySettled(day, at: maker.desk, counts: [count], in: maker.book)), { _, _, _ in },
                last.map { $0 < day } ?? true
            )
        }
    }

    /// A closing against the lists: what moved since the one before, and what that leaves.
    private func check(
        _ sheet: SettlementSheet, after last: SettlementSheet?, _ model: Model, _ place: String
    ) {
        let desk = sheet.stamp.entry.desk
        let day = sheet.settled.day
        let settled = model.moved.filter { $0.day <= day }
        for row in sheet.rows {
            let own = settled.filter {
                $0.goods == row.goods && $0.entry.desk == desk && $0.entry.number >= sheet.settled.from
            }
            let expected = settled.filter { $0.goods == row.goods }.reduce(0) { $0 + $1.change }
            #expect(row.expected == expected, "\(place): \(row.goods)")
            #expect(
                row.changes.values.reduce(0, +) == own.reduce(0) { $0 + $1.change }, "\(place): \(row.goods)")
            #expect(
                row.opening + row.changes.values.reduce(0, +) + row.elsewhere == row.expected,
                "\(place): \(row.goods)")
            if let before = last?.rows.first(where: { $0.goods == row.goods }) {
                #expect(row.opening == before.expected, "\(place): \(row.goods)")
            }
        }
        let entries = model.points.filter {
            $0.key.desk == desk
                && (sheet.settled.from...max(sheet.settled.from, sheet.settled.to)).contains($0.key.number)
                && sheet.entries > 0
        }
        #expect(sheet.balance.tenths == entries.values.reduce(0, +), "\(place)")
        let touched = Set(
            settled.filter { $0.entry.desk == desk && $0.entry.number >= sheet.settled.from }.map(\.goods))
        #expect(touched.isSubset(of: Set(sheet.rows.map(\.goods))), "\(place)")
    }

    /// Every article's history, whole and by the month.
    private func histories(_ maker: BookMaker, _ model: Model, _ place: String) {
        for article in maker.book.supermarket.sorted {
            let mine = model.moved.filter { $0.goods == article.code }
            for period in [
                Period.all, .month(maker.today.month), .month(Month(index: maker.today.month.index - 1)),
            ] {
                let history = GoodsHistory(of: article, in: period, from: maker.book)
                let wanted = mine.filter { period.contains($0.day) }
                #expect(
                    history.lines.map(\.entry) == wanted.map(\.entry), "\(place): \(article.code) \(period)")
                #expect(history.lines.map(\.change) == wanted.map(\.change), "\(place)")
                let before = mine.filter { move in period.bounds.map { move.day < $0.lowerBound } ?? false }
                #expect(
                    history.opening == before.reduce(0) { $0 + $1.change },
                    "\(place): \(article.code) \(period)")
                #expect(history.closing == history.opening + wanted.reduce(0) { $0 + $1.change }, "\(place)")
            }
        }
    }
}
