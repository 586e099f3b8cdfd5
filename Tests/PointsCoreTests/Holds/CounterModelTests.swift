import Testing

@testable import PointsCore

/// Random work at the counter, against a model that keeps everything in plain lists and adds it all up each time.
struct CounterModelTests {
    @Test(arguments: CounterModelTests.seeds)
    func `每一步之后，余额、可用、库存、可兑都和模型一致`(_ seed: UInt64) throws {
        print("counter seed \(seed)")
        var dice = Seeded(seed)
        var maker = try BookMaker.community()
        let start = try maker.give(200, to: 1, 2, 3, 4)
        try maker.apply(.stock(StockMoved(goods: "soap", quantity: 60, reason: nil)))
        try maker.apply(.stock(StockMoved(goods: "oil", quantity: 20, reason: nil)))
        try maker.apply(.limit(GoodsLimited(goods: "oil", limit: GoodsLimit(quantity: 3, per: .month))))
        try maker.set(.memberLimit, "60/quarter")
        var model = CounterModel(names: [start: .given(200)])
        model.stock = ["soap": 70, "oil": 23]
        var taken = 0
        var disk = try BookOnDisk([])
        var written = 0
        for step in 0..<1_200 {
            if Int.random(in: 0..<4, using: &dice) == 0 {
                maker.on(maker.today.adding(days: Int.random(in: 0...3, using: &dice)))
            }
            let event = try model.event(maker, &dice)
            let expected = model.allows(event, on: maker.today)
            let refusal = maker.refusal(of: event)
            let place = "seed \(seed), step \(step): \(event)"
            #expect((refusal == nil) == expected, "\(place): \(refusal as Any)")
            guard (refusal == nil) == expected else { return }
            if refusal == nil {
                model.take(event, as: try maker.apply(event), on: maker.today)
                taken += 1
            }
            guard agree(model, maker.book, on: maker.today, place) else { return }
            if step % 100 == 99 {
                written = try write(maker, from: written, to: &disk)
                #expect(try disk.folder.hasSnapshot())
                guard agree(model, try disk.read(), on: maker.today, "\(place), from the snapshot") else {
                    return
                }
            }
        }
        #expect(maker.book.miscounts == [], "seed \(seed)")
        #expect(try disk.audit().problems == [], "seed \(seed)")
        let (kept, known) = (BookContents(try disk.read()), BookContents(maker.book))
        #expect(kept.standing == known.standing, "seed \(seed)")
        #expect(kept.postings == known.postings, "seed \(seed)")
        #expect(kept.movements == known.movements, "seed \(seed)")
        try disk.folder.removeDerived()
        #expect(try BookContents(disk.read()) == kept, "seed \(seed)")
        #expect(taken > 400, "seed \(seed): \(taken)")
    }

    /// One that is always the same, and one that is new each time.
    private static let seeds: [UInt64] = [20_210_615, .random(in: 0...UInt64.max)]

    private func agree(_ model: CounterModel, _ book: Book, on day: Day, _ place: String) -> Bool {
        var agrees = true
        for member: MemberNumber in [1, 2, 3, 4] {
            let (balance, held) = (model.balance(member), model.held(by: member, on: day))
            agrees = agrees && book.ledger[member].balance == balance
            agrees = agrees && book.available(member, on: day).tenths == balance.tenths - held.tenths
        }
        for code: GoodsCode in ["soap", "oil"] {
            let stock = model.stock[code] ?? 0
            agrees = agrees && book.supermarket.goods[code]?.stock == stock
            agrees = agrees && book.free(code, on: day) == stock - model.held(code, on: day)
        }
        #expect(agrees, "\(place)")
        return agrees
    }

    /// Adds what is new to the book on the disk; how much there is.
    private func write(_ maker: BookMaker, from done: Int, to disk: inout BookOnDisk) throws -> Int {
        let count = maker.book.history.count(of: .main)
        for number in done + 1...max(done + 1, count) where number <= count {
            let entry = try #require(maker.book.history[EntryName(desk: .main, number: number)])
            let draft = Draft(
                desk: .main, at: entry.stamp.at, by: entry.stamp.by, request: nil, event: entry.event)
            _ = try disk.folder.beginWriting(desk: .main, patience: 0, by: "孙").commit(draft)
        }
        return count
    }
}

/// Who has what, as one would keep it on paper.
private struct CounterModel {
    enum Sheet {
        /// To every member.
        case given(Int)
        case redeemed(Day, MemberNumber, [RedemptionLine])
        case held(MemberNumber, [RedemptionLine], until: Day)
        case returned(of: EntryName, MemberNumber, [RedemptionLine], damaged: Bool)
        case moved(GoodsCode, Int)

        var isHold: Bool { if case .held = self { true } else { false } }
        var isRedeemed: Bool { if case .redeemed = self { true } else { false } }
        var isStart: Bool { if case .given(200) = self { true } else { false } }
    }

    var sheets: [EntryName: Sheet]
    /// Entries that were taken back, and holds that ended.
    var reversed: Set<EntryName> = []
    var ended: Set<EntryName> = []
    var stock: [GoodsCode: Int] = [:]

    init(names: [EntryName: Sheet]) { sheets = names }

    private func standing() -> [(EntryName, Sheet)] {
        sheets.filter { !reversed.contains($0.key) }.map { ($0.key, $0.value) }
    }

    func balance(_ member: MemberNumber) -> Points {
        standing().reduce(.zero) { sum, sheet in
            switch sheet.1 {
            case .given(let points): Points(tenths: sum.tenths + points * 10)
            case .redeemed(_, member, let lines): Points(tenths: sum.tenths - lines.total.tenths)
            case .returned(_, member, let lines, _): Points(tenths: sum.tenths + lines.total.tenths)
            default: sum
            }
        }
    }

    private func open(on day: Day) -> [(MemberNumber, [RedemptionLine])] {
        sheets.compactMap { name, sheet in
            guard case .held(let member, let lines, let until) = sheet, !ended.contains(name), day <= until
            else {
                return nil
            }
            return (member, lines)
        }
    }

    func held(by member: MemberNumber, on day: Day) -> Points {
        Points(tenths: open(on: day).reduce(0) { $0 + ($1.0 == member ? $1.1.total.tenths : 0) })
    }

    func held(_ code: GoodsCode, by member: MemberNumber? = nil, on day: Day) -> Int {
        open(on: day).reduce(0) { $0 + (member == nil || $1.0 == member ? pieces(code, $1.1) : 0) }
    }

    private func pieces(_ code: GoodsCode, _ lines: [RedemptionLine]) -> Int {
        lines.filter { $0.goods == code }.reduce(0) { $0 + $1.quantity }
    }

    private func back(_ entry: EntryName) -> [[RedemptionLine]] {
        standing().compactMap { _, sheet in
            if case .returned(entry, _, let lines, _) = sheet { lines } else { nil }
        }
    }

    /// What a member took in a period and kept.
    private func kept(_ member: MemberNumber, _ period: Period) -> (soap: Int, oil: Int, tenths: Int) {
        var kept = (soap: 0, oil: 0, tenths: 0)
        for (name, sheet) in standing() {
            guard case .redeemed(let day, member, let lines) = sheet, period.contains(day) else { continue }
            for (sign, each) in [(1, lines)] + back(name).map({ (-1, $0) }) {
                kept.soap += sign * pieces("soap", each)
                kept.oil += sign * pieces("oil", each)
                kept.tenths += sign * each.total.tenths
            }
        }
        return kept
    }

    // MARK: What may happen

    func allows(_ event: Event, on day: Day) -> Bool {
        switch event {
        case .redeem(let redemption): allows(redemption.member, redemption.lines, on: day)
        case .hold(let made): allows(made.member, made.lines, on: day) && made.until >= day
        case .collect(let collected):
            isOpen(collected.hold, on: day) && balance(collected.member) >= collected.lines.total
                && collected.lines.allSatisfy { stock[$0.goods] ?? 0 >= $0.quantity }
        case .release(let released): isOpen(released.hold, on: day)
        case .return(let back): allows(back)
        case .stock(let moved):
            moved.quantity > 0
                || (stock[moved.goods] ?? 0) - held(moved.goods, on: day) + moved.quantity >= 0
        case .reverse(let reversal): allowsReversal(of: reversal.entry, on: day)
        case .matter: true
        default: false
        }
    }

    private func allows(_ member: MemberNumber, _ lines: [RedemptionLine], on day: Day) -> Bool {
        let reserved = held(by: member, on: day).tenths
        let isThere = lines.allSatisfy { (stock[$0.goods] ?? 0) - held($0.goods, on: day) >= $0.quantity }
        let oil = kept(member, .month(day.month)).oil + held("oil", by: member, on: day)
        let isLimited = pieces("oil", lines) > 0 && oil + pieces("oil", lines) > 3
        let spent = kept(member, Span.quarter.period(of: day)).tenths + reserved
        return isThere && !isLimited && balance(member).tenths - reserved >= lines.total.tenths
            && spent + lines.total.tenths <= 600
    }

    private func isOpen(_ hold: EntryName, on day: Day) -> Bool {
        guard case .held(_, _, let until)? = sheets[hold] else { return false }
        return !ended.contains(hold) && day <= until
    }

    private func allows(_ back: GoodsReturned) -> Bool {
        guard case .redeemed(_, _, let lines)? = sheets[back.of], !reversed.contains(back.of) else {
            return false
        }
        let returned = self.back(back.of)
        return back.lines.allSatisfy { line in
            let gone = returned.reduce(0) { $0 + pieces(line.goods, $1) }
            return gone + line.quantity <= pieces(line.goods, lines)
        }
    }

    private func allowsReversal(of entry: EntryName, on day: Day) -> Bool {
        guard let sheet = sheets[entry], !reversed.contains(entry) else { return false }
        func isFree(_ code: GoodsCode, _ quantity: Int) -> Bool {
            let reserved = held(code, on: day)
            let left = (stock[code] ?? 0) - quantity
            return left >= 0 && (reserved == 0 || left >= reserved)
        }
        switch sheet {
        case .given: return true
        case .redeemed: return back(entry).isEmpty
        case .held: return false
        case .returned(_, _, let lines, let damaged):
            return damaged || lines.allSatisfy { isFree($0.goods, $0.quantity) }
        case .moved(let code, let quantity): return quantity < 0 || isFree(code, quantity)
        }
    }

    // MARK: What happens

    mutating func take(_ event: Event, as entry: EntryName, on day: Day) {
        switch event {
        case .redeem(let redemption):
            sheets[entry] = .redeemed(day, redemption.member, redemption.lines)
            move(redemption.lines, -1)
        case .hold(let made): sheets[entry] = .held(made.member, made.lines, until: made.until)
        case .collect(let collected):
            sheets[entry] = .redeemed(day, collected.member, collected.lines)
            ended.insert(collected.hold)
            move(collected.lines, -1)
        case .release(let released): ended.insert(released.hold)
        case .matter: sheets[entry] = .given(20)
        case .return(let back):
            sheets[entry] = .returned(of: back.of, back.member, back.lines, damaged: back.isDamaged)
            if !back.isDamaged { move(back.lines, 1) }
        case .stock(let moved):
            sheets[entry] = .moved(moved.goods, moved.quantity)
            stock[moved.goods, default: 0] += moved.quantity
        case .reverse(let reversal):
            reversed.insert(reversal.entry)
            switch sheets[reversal.entry] {
            case .redeemed(_, _, let lines): move(lines, 1)
            case .returned(_, _, let lines, false): move(lines, -1)
            case .moved(let code, let quantity): stock[code, default: 0] -= quantity
            default: break
            }
        default: break
        }
    }

    private mutating func move(_ lines: [RedemptionLine], _ sign: Int) {
        for line in lines { stock[line.goods, default: 0] += sign * line.quantity }
    }

    // MARK: What somebody might do next

    func event(_ maker: BookMaker, _ dice: inout Seeded) throws -> Event {
        let member = MemberNumber(integerLiteral: Int.random(in: 1...4, using: &dice))
        let lines = try lines(maker, &dice)
        switch Int.random(in: 0..<100, using: &dice) {
        case 0..<22: return .redeem(Redemption(member: member, lines: lines))
        case 22..<40:
            let until = maker.today.adding(days: Int.random(in: -1...10, using: &dice))
            return .hold(HoldMade(member: member, lines: lines, until: until))
        case 40..<56:
            guard let hold = pick(&dice, where: \.isHold) else { break }
            return .collect(HoldCollected(try maker.book.hold(hold)))
        case 56..<60:
            guard let hold = pick(&dice, where: \.isHold) else { break }
            return .release(HoldReleased(hold: hold, reason: nil))
        case 60..<76:
            guard let of = pick(&dice, where: \.isRedeemed) else { break }
            let taking = try maker.book.taking(of: of)
            let line = taking.lines[Int.random(in: 0..<taking.lines.count, using: &dice)]
            let some = RedemptionLine(
                goods: line.goods, quantity: Int.random(in: 1...line.quantity, using: &dice),
                price: line.price)
            return .return(
                GoodsReturned(
                    of: of, member: taking.member, lines: [some],
                    damaged: Int.random(in: 0..<3, using: &dice) == 0,
                    reason: "不要"))
        case 76..<88:
            // Not the points that all of this lives on.
            guard let target = pick(&dice, where: { !$0.isStart }) else { break }
            return .reverse(Reversal(entry: target, reason: "记错了"))
        case 88..<91:
            var request = MatterRequest(item: "labour", date: maker.today)
            request.override = 20
            request.note = "手工"
            request.takers = [1, 2, 3, 4].map { MatterRequest.Taker(member: $0, role: nil) }
            return .matter(try maker.book.score(request, today: maker.today))
        case 91..<97:
            return .stock(
                StockMoved(goods: "soap", quantity: Int.random(in: 1...9, using: &dice), reason: nil))
        default:
            return .stock(
                StockMoved(
                    goods: Bool.random(using: &dice) ? "soap" : "oil",
                    quantity: -Int.random(in: 1...40, using: &dice), reason: "受潮"))
        }
        return .redeem(Redemption(member: member, lines: lines))
    }

    /// Mostly one of the last; nil where there is none.
    private func pick(_ dice: inout Seeded, where isWanted: (Sheet) -> Bool) -> EntryName? {
        let found = sheets.filter { isWanted($0.value) }.keys.sorted { $0.number < $1.number }
        let some = Int.random(in: 0..<4, using: &dice) == 0 ? found[...] : found.suffix(6)
        return some.randomElement(using: &dice)
    }

    private func lines(_ maker: BookMaker, _ dice: inout Seeded) throws -> [RedemptionLine] {
        var lines: [RedemptionLine] = []
        for code: GoodsCode in ["soap", "oil"] where lines.isEmpty || Bool.random(using: &dice) {
            let isOil = code == "oil"
            if isOil || Int.random(in: 0..<5, using: &dice) > 0 {
                lines += try maker.redemption(code, Int.random(in: 1...(isOil ? 2 : 5), using: &dice), by: 1)
                    .lines
            }
        }
        return lines
    }
}
