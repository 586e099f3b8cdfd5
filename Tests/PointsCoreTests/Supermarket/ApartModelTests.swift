import Testing

@testable import PointsCore

/// Two desks that work at random without knowing of each other, and are brought together by their clocks.
struct ApartModelTests {
    /// A desk with its own idea of the book and its own clock.
    private struct Apart {
        var maker: BookMaker
        var entries: [Entry] = []
        var sheets: [SettlementSheet] = []

        /// Writes it where the book here allows it.
        mutating func write(_ event: Event, key: String? = nil) {
            var request = event.json
            if case .settle = event { request += maker.desk.text }
            let stamp = Stamp(
                entry: maker.stamp().entry, at: maker.at, by: maker.by,
                request: key.map { Request(key: $0, digest: Digest(of: request.utf8)) })
            let (entry, _) = EntryLine.write(stamp, event, after: Digest(of: "before".utf8))
            guard (try? maker.book.apply(entry)) != nil else { return }
            entries.append(entry)
            if case .settle = event, let sheet = SettlementSheet(entry.name, of: maker.book) {
                sheets.append(sheet)
            }
        }
    }

    @Test(arguments: [1, 2, 3, 4, 5, 41, 121, UInt64.random(in: 1_000...UInt64(UInt32.max))])
    func `随便怎么分头登记，合起来都读得出，积分和库存都对得上`(_ seed: UInt64) throws {
        print("seed \(seed)")
        var dice = Seeded(seed)
        var maker = try BookMaker.community()
        try maker.give(60, to: 1, 2, 3)
        try maker.validity(.months(1))
        let planned = try planned(maker)
        for round in 0..<4 {
            var desks = ["main", "counter"].map { (name: DeskName) in
                var apart = Apart(maker: maker)
                apart.maker.desk = name
                return apart
            }
            let start = maker.today.number
            for place in desks.indices {
                for step in 0..<60 {
                    // Now and then a clock goes back.
                    let back = Int.random(in: 0..<12, using: &dice) == 0 ? 3 : 0
                    let day = Day(number: start + 1 + step / 4 - back)
                    desks[place].maker.at = Moment(
                        seconds: (day.number * 24 + Int.random(in: 0..<12, using: &dice)) * 3600,
                        zone: .shanghai)
                    if let (event, key) = try? event(in: desks[place].maker, planned, &dice) {
                        desks[place].write(event, key: key.map { "\($0)-\(round)" })
                    }
                }
            }
            maker = try met(desks, base: maker, "seed \(seed) round \(round)")
            maker.on(Day(number: start + 20))
        }
    }

    /// The book of both, as every machine reads it.
    private func met(
        _ desks: [Apart], base: BookMaker, _ place: String
    ) throws -> BookMaker {
        var maker = base
        var next = [0, 0]
        while let desk = desks.indices.filter({ next[$0] < desks[$0].entries.count }).min(by: { a, b in
            let (first, second) = (desks[a].entries[next[a]], desks[b].entries[next[b]])
            return (first.stamp.at.seconds, first.name.desk) < (second.stamp.at.seconds, second.name.desk)
        }) {
            let entry = desks[desk].entries[next[desk]]
            next[desk] += 1
            let refusal = thrown(Refusal.self) { () throws(Refusal) in
                try maker.book.apply(entry, isConcurrent: next[1 - desk] > 0)
            }
            #expect(refusal == nil, "\(place): \(entry.name) \(entry.event)")
            guard refusal == nil else { throw Unexpected(place) }
        }
        let book = maker.book
        #expect(book.miscounts == [], "\(place)")
        for (member, account) in book.ledger.sorted {
            let lots = book.lots(of: member)
            #expect(lots.balance == account.balance, "\(place): \(member)")
            #expect(lots.debt == .zero || lots.left.isEmpty, "\(place): \(member)")
            let points = [account.opening, account.lapsed, account.spent].map(\.tenths).min() ?? 0
            #expect(points >= 0, "\(place): \(member) \(account)")
        }
        for sheet in desks.flatMap(\.sheets) {
            let now = try #require(SettlementSheet(sheet.stamp.entry, of: book), "\(place)")
            #expect(now.settled == sheet.settled, "\(place)")
            for row in now.rows {
                #expect(
                    row.opening + row.changes.values.reduce(0, +) + row.elsewhere == row.expected, "\(place)")
            }
        }
        // Whatever can be taken back gives back what it took, and no more.
        for name in book.history.latest(40) {
            var after = maker
            guard (try? after.reverse(name)) != nil else { continue }
            #expect(after.book.miscounts == [], "\(place): \(name)")
            switch book.history[name]?.event {
            case .redeem, .collect, .return: break
            // Of the points that these brought some may have lapsed or come back meanwhile.
            default: continue
            }
            let sum = book.change(by: name)
            #expect(
                after.book.total.tenths == book.total.tenths - sum,
                "\(place): \(name)")
        }
        return maker
    }

    /// What both may be asked under the same keys.
    private func planned(_ maker: BookMaker) throws -> [Event] {
        [
            .redeem(try maker.redemption("soap", 2, by: 1)),
            .hold(try maker.holding("soap", 2, by: 2, until: maker.today.adding(days: 60))),
            .opening(maker.opening(30, for: [1, 4])), .cards(try maker.cards([1, 2])),
            .stock(
                StockMoved(goods: "soap", quantity: 9, reason: nil, origin: StockOrigin(cost: Yuan(fen: 105)))
            ),
        ]
    }

    private func event(
        in maker: BookMaker, _ planned: [Event], _ dice: inout Seeded
    ) throws -> (Event, key: Int?) {
        let book = maker.book
        let member = MemberNumber(integerLiteral: Int.random(in: 1...4, using: &dice))
        let code: GoodsCode = Bool.random(using: &dice) ? "soap" : "oil"
        let pieces = Int.random(in: 1...3, using: &dice)
        let latest = book.history.latest(60)
        func pick(_ wanted: (Event) -> Bool) throws -> EntryName {
            let found = latest.filter { book.history[$0].map { wanted($0.event) } ?? false }
            guard let some = found.randomElement(using: &dice) else {
                throw Unexpected("nothing of the kind")
            }
            return some
        }
        switch Int.random(in: 0..<24, using: &dice) {
        case 0, 1, 2: return (.redeem(try maker.redemption(code, pieces, by: member)), nil)
        case 3, 4: return (.hold(try maker.holding(code, pieces, by: member)), nil)
        case 5, 6:
            let hold = try pick { if case .hold = $0 { true } else { false } }
            return (.collect(HoldCollected(try book.hold(hold))), nil)
        case 7:
            let hold = try pick { if case .hold = $0 { true } else { false } }
            return (.release(HoldReleased(hold: hold, reason: nil)), nil)
        case 8, 9, 10:
            let taken = try pick { $0.taking != nil }
            let line = try #require(try book.taking(of: taken).lines.first)
            return (
                .return(
                    try maker.returning(
                        line.goods, Int.random(in: 1...line.quantity, using: &dice), of: taken,
                        damaged: Bool.random(using: &dice))), nil
            )
        case 11, 12, 13:
            return (.reverse(Reversal(entry: try pick { _ in true }, reason: "错")), nil)
        case 14: return (.cards(try maker.cards([member])), nil)
        case 15: return (.opening(maker.opening(Points(pieces), for: [member])), nil)
        case 16, 17: return (.expire(try book.expiry(on: maker.today)), nil)
        case 18:
            let name = ["皂", "油", "皂油"].randomElement(using: &dice)
            return (
                .goodsAmend(GoodsAmended(goods: code, name: name, withdrawn: Bool.random(using: &dice))), nil
            )
        case 19:
            let counts = [ShelfCount(goods: code, counted: pieces)]
            return (.settle(DaySettled(maker.today, at: maker.desk, counts: counts, in: book)), 99)
        case 20:
            let change = Int.random(in: -2...9, using: &dice)
            return (.stock(StockMoved(goods: code, quantity: change, reason: "x")), nil)
        case 21:
            return (.count(try book.counting(code, pieces * 3, reason: "x")), nil)
        case 22:
            switch Int.random(in: 0..<4, using: &dice) {
            case 0: return (.suspend(RedemptionSuspended(member: member, reason: nil)), nil)
            case 1: return (.resume(RedemptionResumed(member: member)), nil)
            case 2: return (.leave(MemberLeft(member: member, on: maker.today, reason: nil)), nil)
            default:
                return (
                    .rejoin(MemberRejoined(member: member, branch: "1", group: nil, from: maker.today)), nil
                )
            }
        default:
            let place = Int.random(in: 0..<planned.count + 1, using: &dice)
            guard place < planned.count else {
                return (.matter(try maker.matter("show", [member], role: "组织")), nil)
            }
            return (planned[place], place)
        }
    }
}

extension Book {
    fileprivate var total: Points {
        Points(tenths: ledger.sorted.reduce(0) { $0 + $1.account.balance.tenths })
    }

    /// What an entry added to all balances together, in tenths.
    fileprivate func change(by entry: EntryName) -> Int {
        roster.sorted.reduce(0) { $0 + (change(of: $1.number, by: entry)?.tenths ?? 0) }
    }
}
