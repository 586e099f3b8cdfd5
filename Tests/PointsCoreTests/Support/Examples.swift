@testable import PointsCore

/// The kinds of events by name; the compiler asks for a line here when there is a new one.
enum EventName: String, CaseIterable {
    case branches, join, amend, move, leave, rejoin, suspend, resume, rules, matter, goods, price, limit,
        stock
    case count, redeem, reverse, trust, setting, publish, approve, reject, object, answer, withdraw, honour
    case hold, collect, release, `return`,
        cards
    case opening, expire
    case goodsAmend = "goods-amend"
    case settle

    init(_ event: Event) {
        switch event {
        case .branches: self = .branches
        case .join: self = .join
        case .amend: self = .amend
        case .move: self = .move
        case .leave: self = .leave
        case .rejoin: self = .rejoin
        case .suspend: self = .suspend
        case .resume: self = .resume
        case .rules: self = .rules
        case .matter: self = .matter
        case .goods: self = .goods
        case .price: self = .price
        case .limit: self = .limit
        case .stock: self = .stock
        case .count: self = .count
        case .redeem: self = .redeem
        case .reverse: self = .reverse
        case .trust: self = .trust
        case .setting: self = .setting
        case .publish: self = .publish
        case .approve: self = .approve
        case .reject: self = .reject
        case .object: self = .object
        case .answer: self = .answer
        case .withdraw: self = .withdraw
        case .honour: self = .honour
        case .hold: self = .hold
        case .collect: self = .collect
        case .release: self = .release
        case .return: self = .return
        case .cards: self = .cards
        case .opening: self = .opening
        case .expire: self = .expire
        case .goodsAmend: self = .goodsAmend
        case .settle: self = .settle
        }
    }
}

/// Events of every kind, each full and, where it has parts that may be missing, bare.
enum Examples {
    static let events: [Event] = [
        .branches(
            BranchesOpened(branches: [Branch(code: "1", name: "第一支部"), Branch(code: "b-2", name: "“二”\\支部")])),
        .join(
            MembersJoined(members: [
                NewMember(
                    number: 1, name: "李梅", kind: .inService, branch: "1", group: "第一小组", from: "2021-04-08",
                    unit: "市\"医院\"", card: "C001", pledge: "每月一次义务劳动",
                    pinyin: Pinyin(full: "limei", initials: "lm")),
                .sample(999_999, "王芳", "b-2"),
            ])),
        .amend(
            MemberAmended(
                member: 1, name: "李玫", pinyin: Pinyin(full: "limei", initials: "lm"), kind: .resident,
                unit: "学校",
                card: "C002", group: "二组", pledge: "帮扶")),
        .amend(MemberAmended(member: 1)),
        .move(MemberMoved(member: 1, branch: "b-2", group: "一组", from: "2021-05-01")),
        .move(MemberMoved(member: 1, branch: "b-2", group: nil, from: "2021-05-01")),
        .leave(MemberLeft(member: 1, on: "2021-05-31", reason: "迁出")),
        .leave(MemberLeft(member: 1, on: "2021-05-31", reason: nil)),
        .rejoin(MemberRejoined(member: 1, branch: "1", group: "一组", from: "2021-06-02")),
        .rejoin(MemberRejoined(member: 1, branch: "1", group: nil, from: "2021-06-02")),
        .suspend(RedemptionSuspended(member: 1, reason: "核查中")),
        .suspend(RedemptionSuspended(member: 1, reason: nil)),
        .resume(RedemptionResumed(member: 1)),
        .rules(RulesAdopted(from: "2021-01-01", rules: .sample)),
        .rules(
            RulesAdopted(
                from: nil,
                rules: RuleBook(
                    name: "细则",
                    items: [
                        RuleItem(code: "a", name: "甲", unit: "时", points: -0.5, step: 0.1, note: "试行")
                    ]))),
        .matter(
            Matter(
                item: "show", name: "文艺演出", title: "红歌会", date: "2021-06-13", edition: "main-3",
                evidence: ["签到表", "照片/1.jpg"], note: "手工", override: true,
                awards: [
                    Award(
                        member: 1, branch: "1", role: "组织", amount: .count(2), points: 4,
                        capped: (8, Cap(per: .month, points: 4))),
                    Award(member: 2, branch: "1", role: nil, amount: .time(Minutes(count: 90)), points: -0.5),
                ])),
        .matter(
            Matter(
                item: "show", name: "文艺演出", title: nil, date: "1999-12-31", edition: "pc2-12", evidence: [],
                note: nil,
                override: false,
                awards: [Award(member: 1, branch: "1", role: nil, amount: .count(1), points: 0)])),
        .goods(
            GoodsAdded(goods: [
                NewGoods(
                    code: "oil", name: "食用油", price: 20.5, stock: 3,
                    limit: GoodsLimit(quantity: 1, per: .quarter)),
                NewGoods(code: "soap", name: "肥皂", price: 2, stock: 0, limit: nil),
            ])),
        .price(GoodsPriced(goods: "soap", price: 2.5)),
        .limit(GoodsLimited(goods: "soap", limit: GoodsLimit(quantity: 2, per: .day))),
        .limit(GoodsLimited(goods: "soap", limit: nil)),
        .stock(StockMoved(goods: "soap", quantity: -3, reason: "破损")),
        .stock(StockMoved(goods: "soap", quantity: 100, reason: nil)),
        .count(StockCounted(goods: "soap", counted: 7, expected: 9, reason: "盘点")),
        .count(StockCounted(goods: "soap", counted: 9, expected: 9, reason: nil)),
        .redeem(
            Redemption(
                member: 1,
                lines: [
                    RedemptionLine(goods: "soap", quantity: 2, price: 2.5),
                    RedemptionLine(goods: "oil", quantity: 1, price: 20),
                ])),
        .reverse(Reversal(entry: "pc2-7", reason: "\u{1}控制\u{1F}符\"\\")),
        .trust(DeskTrusted(desks: [DeskMark(desk: "main", number: 3, hash: Digest(of: "x".utf8))])),
        .trust(DeskTrusted(desks: [])),
        .matter(
            Matter(
                item: "show", name: "文艺演出", title: nil, date: "2021-06-13", edition: "main-3", evidence: [],
                note: nil, override: false, review: true,
                awards: [Award(member: 1, branch: "1", role: nil, amount: .count(1), points: 3)])),
        .setting(SettingChanged(name: "ties", value: "1223")),
        .setting(SettingChanged(name: "objection-place", value: "")),
        .approve(Approval(entries: ["main-7", "pc2-12"])),
        .reject(Rejection(entry: "main-7", reason: "没有签到表")),
        .object(
            ObjectionFiled(number: 12, about: .entry("main-7"), from: 1, text: "“我也在”", withheld: true)),
        .object(
            ObjectionFiled(
                number: 1, about: .board(Month(year: 2021, month: 6)), from: 2, text: "少了", withheld: false)),
        .answer(ObjectionAnswered(objection: "main-9", upheld: true, text: "已更正", reversal: "pc2-3")),
        .answer(ObjectionAnswered(objection: "main-9", upheld: false, text: "没有", reversal: nil)),
        .withdraw(ObjectionWithdrawn(objection: "main-9")),
        .honour(
            HonourGiven(
                number: 7, member: 1, title: "“季度之星”", period: .quarter(year: 2021, quarter: 2), branch: "b-2"
            )),
        .honour(HonourGiven(number: 1, member: 2, title: "优秀党员", period: .year(2021), branch: nil)),
        .honour(
            HonourGiven(
                number: 2, member: 2, title: "标兵", period: .month(Month(year: 2021, month: 6)), branch: nil)),
        .hold(
            HoldMade(
                member: 1, lines: [RedemptionLine(goods: "soap", quantity: 2, price: 2.5)],
                until: "2021-06-20")),
        .collect(
            HoldCollected(
                Hold(
                    "main-9",
                    HoldMade(
                        member: 1, lines: [RedemptionLine(goods: "soap", quantity: 2, price: 2.5)],
                        until: "2021-06-20")))),
        .release(HoldReleased(hold: "pc2-9", reason: "不要了")),
        .release(HoldReleased(hold: "pc2-9", reason: nil)),
        .return(
            GoodsReturned(
                of: "main-9", member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 2.5)],
                damaged: true, reason: "“破”了")),
        .return(
            GoodsReturned(
                of: "main-9", member: 1, lines: [RedemptionLine(goods: "soap", quantity: 1, price: 2)],
                damaged: false, reason: "不要")),
        .setting(SettingChanged(name: "member-limit", value: "50/month")),
        .cards(
            CardsIssued(cards: [
                NewCard(member: 1, card: CardNumber(1, count: 2)!, replaces: "“C001”"),
                NewCard(member: 999_999, card: CardNumber(999_999, count: 99)!, replaces: nil),
            ])),
        .opening(
            OpeningBalances(members: [
                OpeningBalance(member: 1, points: 12.5, note: "2020年手册"),
                OpeningBalance(member: 2, points: 3, note: nil),
            ])),
        .expire(
            Expiry(
                on: "2022-01-01", validity: .months(12),
                lots: [
                    LapsedLot(member: 1, since: "2020-06-13", points: 2),
                    LapsedLot(member: 1, since: "2020-12-31", points: 0.5),
                ])),
        .expire(
            Expiry(
                on: "2022-01-01", validity: .yearEnd,
                lots: [LapsedLot(member: 1, since: "2020-06-13", points: 2)])),
        .setting(SettingChanged(name: "validity", value: "next-year-end")),
        .goods(
            GoodsAdded(goods: [
                NewGoods(
                    code: "pan", name: "炒锅", price: 30, stock: 5, limit: nil, barcode: "6901234567892",
                    low: 1,
                    origin: StockOrigin(source: .donation, partner: "隆华“超市”", cost: Yuan(fen: 5_990)))
            ])),
        .stock(
            StockMoved(
                goods: "soap", quantity: 40, reason: "到货",
                origin: StockOrigin(source: .purchase, cost: Yuan(fen: 205)))),
        .stock(
            StockMoved(
                goods: "soap", quantity: 1, reason: nil,
                origin: StockOrigin(source: .donation, partner: "市医院", cost: .zero))),
        .goodsAmend(
            GoodsAmended(
                goods: "soap", name: "硫磺皂", barcode: BarcodeChange("A-1/b"), low: 10, withdrawn: true)),
        .goodsAmend(GoodsAmended(goods: "soap", barcode: BarcodeChange(nil), low: 0, withdrawn: false)),
        .goodsAmend(GoodsAmended(goods: "soap")),
        .settle(DaySettled(community: 2)),
        .settle(DaySettled(community: 1)),
        .publish(publication(files: ["board.txt", "board.html"], isEarly: true)),
        .publish(publication(files: [], isEarly: false)),
    ]

    private static func publication(files: [String], isEarly: Bool) -> Publication {
        var board = Board()
        board.month = Month(year: 2021, month: 6)
        board.number = 3
        board.until = "2021-07-09"
        board.early = isEarly ? true : nil
        board.journal = [DeskMark(desk: "main", number: 3, hash: Digest(of: "x".utf8))]
        return Publication(
            board, digest: Digest(of: "y".utf8),
            files: files.map { BoardFile(name: $0, digest: Digest(of: $0.utf8)) })
    }
}

extension DaySettled {
    /// The first or second closing of a day with another desk; made as a line has it.
    fileprivate init(community number: Int) {
        let fields =
            number == 1
            ? #""from":1,"to":0"#
            : #""from":1,"to":12,"previous":"main-13","others":["pc2-7"],"counts":[{"goods":"oil","counted":0},{"goods":"soap","counted":9}]"#
        let line = #"{"number":\#(number),"day":"2021-06-13",\#(fields)}"#
        guard let settled = try? DaySettled.parse(Array(line.utf8)) else { fatalError("no line: \(line)") }
        self = settled
    }
}

extension LineValue {
    var line: [UInt8] {
        var writer = LineWriter()
        write(to: &writer)
        return writer.bytes
    }

    var json: String { String(decoding: line, as: UTF8.self) }

    /// Reads a value that takes up the whole of the bytes.
    static func parse(_ bytes: [UInt8]) throws(LineFault) -> Self {
        try bytes.withUnsafeBufferPointer { (buffer) throws(LineFault) in
            var reader = LineReader(buffer)
            let value = try read(from: &reader)
            guard reader.isAtEnd else { throw reader.fault() }
            return value
        }
    }
}

/// Random numbers that can be had again: SplitMix64.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
