/// Makes up operations that are often right and often a little wrong.
struct OperationGenerator {
    var random: SplitMix
    private var names = 0

    init(seed: UInt64) { random = SplitMix(state: seed) }

    private static let branches = ["1", "2", "10"]
    private static let items = ["labour", "service", "show", "absence", "study"]
    private static let goods = ["soap", "rice", "oil", "towel"]
    private static let spans = ["day", "month", "quarter", "year"]

    /// What any book needs before something can happen in it.
    static let start: [Operation] =
        branches.map { .open(branch: $0, name: "第\($0)党支部") }
        + [
            .adopt(
                [
                    PlainItem(
                        code: "labour", points: 20, caps: [PlainCap(per: "day", points: 50)]),
                    PlainItem(
                        code: "service", isHourly: true, points: 10, step: 5,
                        caps: [PlainCap(per: "month", points: 80), PlainCap(per: "quarter", points: 150)]),
                    PlainItem(
                        code: "show", points: 30,
                        roles: [PlainRole(name: "组织", points: 40), PlainRole(name: "参加", points: 25)]),
                    PlainItem(code: "absence", points: -10),
                ], from: 18_500)
        ]
        + (1...9).map {
            .join(number: nil, name: "党员\($0)", branch: branches[$0 % 3], from: nil, card: nil)
        }
        + goods.prefix(3).map { .addGoods($0, name: "\($0)货", price: 25, stock: 40, limit: nil) }
        + [.limit("soap", PlainLimit(quantity: 3, per: "year")), .price("soap", 5), .review(true)]

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }

    mutating func turn(_ model: PlainModel, today: Int) -> Turn {
        Turn(
            by: one(of: ["孙丽", "赵国庆", "郑红梅"]), desk: chance(80) ? "main" : "counter",
            operation: operation(model, today: today))
    }

    private mutating func operation(_ model: PlainModel, today: Int) -> Operation {
        if chance(14) { return reviewing(model) }
        if chance(4) { return honouring(model, today: today) }
        if chance(4) { return carding(model) }
        if chance(7) { return lapsing(model) }
        switch number(0...99) {
        case 0..<38: return .matter(matter(model, today: today))
        case 38..<56: return .redeem(member(model), lines(model))
        case 56..<64: return .reverse(entry(model))
        case 64..<68: return .undo
        case 68..<73: return join(today: today)
        case 73..<77:
            let member = member(model)
            let since = model.people[member]?.stays.last?.from ?? today
            return .move(
                member, branch: branch(), from: chance(50) ? since + number(0...2) : today - number(-1...60))
        case 77..<80: return .leave(member(model), on: today - number(-1...20))
        case 80..<83: return rejoin(model, today: today)
        case 83: return .suspend(member(model))
        case 84..<86:
            let suspended = model.people.filter(\.value.isSuspended).keys.sorted()
            return .resume(suspended.isEmpty || chance(20) ? member(model) : one(of: suspended))
        case 86: return .adopt(rules(), from: today + number(-40...20))
        case 87:
            names += 1
            return .addGoods(
                one(of: OperationGenerator.goods + ["new\(names)"]), name: chance(90) ? "货\(names)" : "soap货",
                price: number(-1...80), stock: number(0...20), limit: limit())
        case 88..<90: return .price(article(model), number(-1...60))
        case 90..<92: return .limit(article(model), limit())
        case 92..<96: return .stock(article(model), number(-20...40))
        case 96..<98: return .count(article(model), number(0...40))
        case 98: return .ties(one(of: ["1224", "1223"]))
        default:
            return .open(
                branch: one(of: OperationGenerator.branches + ["7"]), name: one(of: ["新支部", "第1党支部"]))
        }
    }

    mutating func member(_ model: PlainModel) -> Int {
        chance(97) ? one(of: model.people.keys.sorted()) : (model.people.keys.max() ?? 0) + number(1...3)
    }
    private mutating func branch() -> String {
        chance(95) ? one(of: OperationGenerator.branches) : "99"
    }
    private mutating func article(_ model: PlainModel) -> String {
        chance(95) ? one(of: model.articles.keys.sorted()) : "nothing"
    }
    private mutating func limit() -> PlainLimit? {
        chance(50) ? nil : PlainLimit(quantity: number(1...6), per: one(of: OperationGenerator.spans))
    }

    mutating func entry(_ model: PlainModel) -> String {
        guard chance(95), let last = model.entries.last else { return "main-99999" }
        // Mostly recent ones, as in life; now and then somebody's who may take no more of an article.
        let redeemed = model.taken.filter { model.reversed[$0.entry] == nil }.suffix(6)
        let moved = model.stockChanges.suffix(30).map(\.entry)
        if chance(20), !moved.isEmpty { return model.entries[one(of: moved)].name }
        if chance(40), !redeemed.isEmpty { return model.entries[one(of: redeemed.map(\.entry))].name }
        let recent = chance(70) ? model.entries.suffix(15).map(\.name) : model.entries.map(\.name)
        return recent.isEmpty ? last.name : one(of: recent)
    }

    private mutating func join(today: Int) -> Operation {
        names += 1
        return .join(
            number: chance(70) ? nil : number(1...60), name: one(of: ["王芳", "李梅", "新人\(names)"]),
            branch: branch(), from: chance(50) ? nil : today - number(-1...90),
            card: chance(70) ? nil : "CARD\(number(1...30))")
    }

    /// Mostly of someone who left, and around the first day on which that is allowed.
    private mutating func rejoin(_ model: PlainModel, today: Int) -> Operation {
        let gone = model.people.filter { $0.value.stays.last?.to != nil }.keys.sorted()
        guard !gone.isEmpty, chance(80) else {
            return .rejoin(member(model), branch: branch(), from: today - number(-1...10))
        }
        let member = one(of: gone)
        let left = model.people[member]?.stays.last?.to ?? today
        return .rejoin(
            member, branch: branch(), from: chance(60) ? left + number(0...2) : today - number(-1...10))
    }

    private mutating func lines(_ model: PlainModel) -> [PlainLine] {
        var lines: [PlainLine] = []
        for _ in 0..<number(1...3) {
            let code = article(model)
            if !lines.contains(where: { $0.goods == code }) {
                lines.append(PlainLine(goods: code, quantity: number(1...4)))
            }
        }
        return lines
    }

    private mutating func matter(_ model: PlainModel, today: Int) -> PlainMatter {
        let date = chance(50) ? today : today - number(-1...100)
        let code = chance(95) ? one(of: OperationGenerator.items) : "nothing"
        let item = model.edition(on: date)?.items.first { $0.code == code }
        var matter = PlainMatter(item: code, date: date, takers: [])
        let hourly = (item?.isHourly ?? false) != chance(3)
        if hourly {
            matter.amount = .minutes(number(1...300))
        } else if chance(30) {
            matter.amount = .count(chance(97) ? number(1...4) : 700_000)
        }
        for _ in 0..<number((chance(97) ? 1 : 0)...5) {
            let roles = item?.roles.map(\.name) ?? []
            var taker = PlainTaker(member: member(model))
            if !roles.isEmpty, chance(70) { taker.role = one(of: roles) }
            if chance(2) { taker.role = "没有的角色" }
            if chance(20) {
                taker.amount = item?.isHourly ?? false ? .minutes(number(1...200)) : .count(number(1...3))
            }
            if chance(97), matter.takers.contains(where: { $0.member == taker.member }) { continue }
            matter.takers.append(taker)
        }
        if chance(8) {
            matter.override = one(of: [15, 5, 40, -5, 0])
            matter.note = chance(85) ? "特殊情况" : nil
        }
        return matter
    }

    /// A new edition: other points, caps that come and go, an item missing now and then.
    private mutating func rules() -> [PlainItem] {
        var items: [PlainItem] = []
        for code in OperationGenerator.items where items.isEmpty || chance(90) {
            var item = PlainItem(code: code, points: number(1...40))
            switch code {
            case "service":
                item.isHourly = true
                item.step = chance(60) ? number(1...10) : nil
            case "absence": item.points = -item.points
            case "show":
                item.roles = ["组织", "参加"].map { PlainRole(name: $0, points: number(1...60)) }
            default: break
            }
            if code != "absence" {
                for per in OperationGenerator.spans where chance(15) {
                    item.caps.append(PlainCap(per: per, points: number(5...120)))
                }
            }
            items.append(item)
        }
        return items
    }

    mutating func period(today: Int) -> PlainPeriod {
        PlainPeriod(
            one(of: ["month", "month", "quarter", "year", "all"]),
            around: max(18_500, today - number(-20...300)))
    }
}
