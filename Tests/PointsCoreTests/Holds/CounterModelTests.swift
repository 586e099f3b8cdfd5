import Testing

@testable import PointsCore

/// Random work at the counter, against a model that keeps everything in plain lists and adds it all up each time.
struct CounterModelTests {
    @Test(arguments: CounterModelTests.seeds)
    func `每一步之后，余额、可用、库存、可兑、失效都和模型一致`(_ seed: UInt64) throws {
        print("counter seed \(seed)")
        var dice = Seeded(seed)
        var maker = try BookMaker.community()
        let start = try maker.give(200, to: 1, 2, 3, 4)
        try maker.apply(.stock(StockMoved(goods: "soap", quantity: 60, reason: nil)))
        try maker.apply(.stock(StockMoved(goods: "oil", quantity: 20, reason: nil)))
        try maker.apply(.limit(GoodsLimited(goods: "oil", limit: GoodsLimit(quantity: 3, per: .month))))
        try maker.set(.memberLimit, "60/quarter")
        var model = CounterModel(start: start, on: maker.today)
        model.stock = ["soap": 70, "oil": 23]
        var taken: [String: Int] = [:]
        var disk = try BookOnDisk([])
        var written = 0
        var step = -1
        // Some kinds are rare; it is not over before each was seen, nor before all is on the disk.
        while step < 1_199 || step % 100 != 99
            || (step < 6_000 && CounterModelTests.kinds.contains { taken[$0] == nil })
        {
            step += 1
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
                taken[model.kind(of: event), default: 0] += 1
                model.take(event, as: try maker.apply(event), on: maker.today)
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
        #expect(taken.values.reduce(0, +) > 400, "seed \(seed): \(taken)")
        for kind in CounterModelTests.kinds {
            #expect(taken[kind] ?? 0 > 0, "seed \(seed) has no \(kind): \(taken)")
        }
    }

    private static let kinds = ["redeem", "hold", "collect", "return", "opening", "expire", "reverse expire"]

    /// One that is always the same, and one that is new each time.
    private static let seeds: [UInt64] = [20_210_615, .random(in: 0...UInt64.max)]

    private func agree(_ model: CounterModel, _ book: Book, on day: Day, _ place: String) -> Bool {
        var agrees = true
        for member: MemberNumber in [1, 2, 3, 4] {
            let (balance, held) = (model.balance(member), model.held(by: member, on: day))
            agrees = agrees && book.ledger[member].balance == balance
            agrees = agrees && book.available(member, on: day).tenths == balance.tenths - held.tenths
            agrees = agrees && book.ledger[member].lapsed == model.lapsed(member)
            agrees = agrees && book.ledger[member].opening == model.opening(member)
            agrees = agrees && model.coinsCount(member) == balance
            if model.validity == .never || balance <= .zero {
                agrees = agrees && book.lots(of: member).left == model.left(member)
            } else {
                let (known, expected) = (book.lapsing(of: member), model.lapsing(member))
                agrees = agrees && known.map(\.lot) == expected.map(\.lot)
                agrees = agrees && known.map(\.until) == expected.map(\.until)
            }
        }
        let due = model.due(on: day)
        if !due.isEmpty { agrees = agrees && (try? book.expiry(on: day))?.lots == due }
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
        case opened([MemberNumber], Int)
        case expired
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
    var validity = Validity.never
    /// Each point a coin with a day written on it.
    private var coins: [MemberNumber: UnitLots] = [:]

    init(start: EntryName, on day: Day) {
        sheets = [start: .given(200)]
        for member in CounterModel.everybody { coins[member, default: UnitLots()].open(start, on: day, 200) }
    }

    static let everybody: [MemberNumber] = [1, 2, 3, 4]

    private func standing() -> [(EntryName, Sheet)] {
        sheets.filter { !reversed.contains($0.key) }.map { ($0.key, $0.value) }
    }

    func balance(_ member: MemberNumber) -> Points {
        standing().reduce(.zero) { sum, sheet in
            switch sheet.1 {
            case .given(let points): Points(tenths: sum.tenths + points * 10)
            case .opened(let members, let points):
                Points(tenths: sum.tenths + (members.contains(member) ? points * 10 : 0))
            case .expired: Points(tenths: sum.tenths - lost(member, by: sheet.0) * 10)
            case .redeemed(_, member, let lines): Points(tenths: sum.tenths - lines.total.tenths)
            case .returned(_, member, let lines, _): Points(tenths: sum.tenths + lines.total.tenths)
            default: sum
            }
        }
    }

    /// What an expiry took of a member and did not give back.
    private func lost(_ member: MemberNumber, by entry: EntryName) -> Int {
        coins[member]?.taken(by: entry) ?? 0
    }

    func lapsed(_ member: MemberNumber) -> Points {
        standing().reduce(.zero) { sum, sheet in
            guard case .expired = sheet.1 else { return sum }
            return Points(tenths: sum.tenths + lost(member, by: sheet.0) * 10)
        }
    }

    func opening(_ member: MemberNumber) -> Points {
        standing().reduce(.zero) { sum, sheet in
            guard case .opened(let members, let points) = sheet.1, members.contains(member) else {
                return sum
            }
            return Points(tenths: sum.tenths + points * 10)
        }
    }

    func left(_ member: MemberNumber) -> [DayLot] {
        (coins[member]?.left ?? []).map { DayLot(day: $0.day, points: Points(tenths: $0.points.tenths * 10)) }
    }

    /// Everything that lies there, less what is owed.
    func coinsCount(_ member: MemberNumber) -> Points {
        let owed = coins[member]?.debt ?? 0
        return Points(tenths: left(member).reduce(0) { $0 + $1.points.tenths } - owed * 10)
    }

    func lapsing(_ member: MemberNumber) -> [(lot: LapsedLot, until: Day)] {
        left(member).compactMap { lot in
            lastDay(lot.day).map { (LapsedLot(member: member, since: lot.day, points: lot.points), $0) }
        }
    }

    /// What can be written off: what is past its day, the oldest first, less as much as is held.
    func due(on day: Day) -> [LapsedLot] {
        CounterModel.everybody.flatMap { member -> [LapsedLot] in
            let past = lapsing(member).filter { $0.until < day }.map(\.lot)
            var units = past.flatMap { lot in Array(repeating: lot.since, count: lot.points.tenths / 10) }
            units.removeLast(min(units.count, held(by: member, on: day).tenths / 10))
            return past.compactMap { lot in
                let count = units.count { $0 == lot.since }
                return count == 0
                    ? nil : LapsedLot(member: member, since: lot.since, points: Points(tenths: count * 10))
            }
        }
    }

    /// Found by going on from day to day.
    private func lastDay(_ since: Day) -> Day? {
        func months(_ day: Day) -> Int { day.parts.year * 12 + day.parts.month }
        func last(_ holds: (Day) -> Bool) -> Day {
            var day = since
            while holds(day.adding(days: 1)) { day = day.adding(days: 1) }
            return day
        }
        switch validity {
        case .never: return nil
        case .yearEnd: return last { $0.parts.year == since.parts.year }
        case .nextYearEnd: return last { $0.parts.year <= since.parts.year + 1 }
        case .months(let count):
            return last {
                months($0) < months(since) + count
                    || months($0) == months(since) + count && $0.parts.day <= since.parts.day
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
        case .matter, .setting: true
        case .opening(let brought): brought.members.allSatisfy { opening($0.member) == .zero }
        case .expire(let expiry): allows(expiry)
        default: false
        }
    }

    private func allows(_ expiry: Expiry) -> Bool {
        !expiry.lots.isEmpty && validity != .never && expiry.validity == validity
            && expiry.lots.allSatisfy { lot in
                due(on: expiry.on).contains {
                    $0.member == lot.member && $0.since == lot.since && $0.points >= lot.points
                }
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
        case .given, .opened: return true
        case .expired: return CounterModel.everybody.contains { lost($0, by: entry) > 0 }
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
            pay(redemption.member, redemption.lines, as: entry)
            move(redemption.lines, -1)
        case .hold(let made): sheets[entry] = .held(made.member, made.lines, until: made.until)
        case .collect(let collected):
            sheets[entry] = .redeemed(day, collected.member, collected.lines)
            ended.insert(collected.hold)
            pay(collected.member, collected.lines, as: entry)
            move(collected.lines, -1)
        case .release(let released): ended.insert(released.hold)
        case .matter:
            sheets[entry] = .given(20)
            for member in CounterModel.everybody { coins[member]?.open(entry, on: day, 20) }
        case .opening(let brought):
            let points = brought.members[0].points.tenths / 10
            sheets[entry] = .opened(brought.members.map(\.member), points)
            for line in brought.members { coins[line.member]?.open(entry, on: day, points) }
        case .setting(let changed): validity = Validity(exactly: changed.value) ?? .never
        case .expire(let expiry):
            sheets[entry] = .expired
            for lot in expiry.lots { coins[lot.member]?.lapse(entry, lot.points.tenths / 10) }
        case .return(let back):
            sheets[entry] = .returned(of: back.of, back.member, back.lines, damaged: back.isDamaged)
            coins[back.member]?.giveBack(back.lines.total.tenths / 10, to: back.of)
            if !back.isDamaged { move(back.lines, 1) }
        case .stock(let moved):
            sheets[entry] = .moved(moved.goods, moved.quantity)
            stock[moved.goods, default: 0] += moved.quantity
        case .reverse(let reversal):
            reversed.insert(reversal.entry)
            unlapse(reversal.entry)
            switch sheets[reversal.entry] {
            case .redeemed(_, let member, let lines):
                coins[member]?.giveBack(lines.total.tenths / 10, to: reversal.entry)
                move(lines, 1)
            case .returned(let of, let member, let lines, let damaged):
                pay(member, lines, as: of)
                if !damaged { move(lines, -1) }
            case .moved(let code, let quantity): stock[code, default: 0] -= quantity
            default: break
            }
        default: break
        }
    }

    private mutating func pay(_ member: MemberNumber, _ lines: [RedemptionLine], as entry: EntryName) {
        coins[member]?.take(entry, lines.total.tenths / 10)
    }

    /// What comes and goes with points that were never there, or did not lapse.
    private mutating func unlapse(_ entry: EntryName) {
        for member in CounterModel.everybody {
            switch sheets[entry] {
            case .given, .opened:
                coins[member]?.restore(entry)
                coins[member]?.close(entry)
            case .expired:
                let points = lost(member, by: entry)
                coins[member]?.giveBack(points, to: entry)
            default: break
            }
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
        case 0..<18: return .redeem(Redemption(member: member, lines: lines))
        case 18..<32:
            let until = maker.today.adding(days: Int.random(in: -1...10, using: &dice))
            return .hold(HoldMade(member: member, lines: lines, until: until))
        case 32..<45:
            guard let hold = pick(&dice, where: \.isHold) else { break }
            return .collect(HoldCollected(try maker.book.hold(hold)))
        case 45..<48:
            guard let hold = pick(&dice, where: \.isHold) else { break }
            return .release(HoldReleased(hold: hold, reason: nil))
        case 48..<61:
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
        case 61..<74:
            // Not the points that all of this lives on.
            guard let target = pick(&dice, where: { !$0.isStart }) else { break }
            return .reverse(Reversal(entry: target, reason: "记错了"))
        case 74..<81:
            var request = MatterRequest(item: "labour", date: maker.today)
            request.override = 20
            request.note = "手工"
            request.takers = [1, 2, 3, 4].map { MatterRequest.Taker(member: $0, role: nil) }
            return .matter(try maker.book.score(request, today: maker.today))
        case 81..<83:
            let some = CounterModel.everybody.filter { _ in Bool.random(using: &dice) }
            let points = Points(tenths: 10 * Int.random(in: 1...40, using: &dice))
            return .opening(
                OpeningBalances(
                    members: (some.isEmpty ? [member] : some).map {
                        OpeningBalance(member: $0, points: points, note: nil)
                    }))
        case 83..<85: return .setting(SettingChanged(name: "validity", value: validity(&dice).description))
        case 85..<89: return .expire(expiry(on: maker.today, &dice))
        case 89..<97:
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

    private func validity(_ dice: inout Seeded) -> Validity {
        switch Int.random(in: 0..<8, using: &dice) {
        case 0: .never
        case 1: .yearEnd
        case 2: .nextYearEnd
        default: .months(Int.random(in: 1...4, using: &dice))
        }
    }

    /// What is due; now and then less, more, too early or by another rule.
    private func expiry(on today: Day, _ dice: inout Seeded) -> Expiry {
        let due = due(on: today)
        let all = Expiry(on: today, validity: validity, lots: due)
        switch Int.random(in: 0..<12, using: &dice) {
        case 0: return Expiry(on: today, validity: validity, lots: Array(due.dropLast()))
        case 1:
            let early = CounterModel.everybody.flatMap { lapsing($0) }.filter { $0.until >= today }
            return Expiry(on: today, validity: validity, lots: due + early.prefix(1).map(\.lot))
        case 2:
            guard let first = due.first else { return all }
            let more = LapsedLot(
                member: first.member, since: first.since, points: Points(tenths: first.points.tenths + 10))
            return Expiry(on: today, validity: validity, lots: [more] + due.dropFirst())
        case 3: return Expiry(on: today, validity: validity(&dice), lots: due)
        case 4: return Expiry(on: today.adding(days: -5), validity: validity, lots: due)
        default: return all
        }
    }

    /// For counting what was tried with success.
    func kind(of event: Event) -> String {
        guard case .reverse(let reversal) = event, case .expired? = sheets[reversal.entry] else {
            return type(of: event.kind).key
        }
        return "reverse expire"
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
