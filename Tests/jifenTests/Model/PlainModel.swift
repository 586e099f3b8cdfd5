/// A second opinion on what a book must say: plain lists that are searched from end to end, and whole
/// numbers of tenths. As simple as can be, and slow.
struct PlainModel {
    struct Person {
        var name: String
        var card: String?
        var stays: [Stay]
        var isSuspended = false
        /// How many cards of ours there were.
        var cards = 0
        func stay(on day: Int) -> Stay? {
            stays.last { day >= $0.from ?? .min && day <= $0.to ?? .max }
        }
    }
    struct Stay {
        var branch: String
        var from: Int?
        var to: Int?
    }
    struct Written {
        let name: String
        let desk: String
        let by: String
        let day: Int
        let operation: Operation
    }
    struct Edition {
        let from: Int
        let items: [PlainItem]
    }
    /// What an entry did to somebody's balance.
    struct Line {
        let entry: Int
        let member: Int
        let change: Int
        /// When it came to count.
        let day: Int
        let isEarned: Bool
        var isOpening = false
        var isLapse = false
    }
    struct Award {
        let entry: Int
        let member: Int
        let branch: String
        let item: String
        let date: Int
        let points: Int
    }
    struct Taken {
        let entry: Int
        let member: Int
        let goods: String
        let quantity: Int
        let day: Int
    }
    struct StockChange {
        let entry: Int
        let goods: String
        let change: Int
    }
    struct Article {
        var name: String
        var price: Int
        var limit: PlainLimit?
    }

    var entries: [Written] = []
    var branches: [String: String] = [:]
    var people: [Int: Person] = [:]
    var editions: [Edition] = []
    var articles: [String: Article] = [:]
    var lines: [Line] = []
    var awards: [Award] = []
    var taken: [Taken] = []
    var stockChanges: [StockChange] = []
    /// Entry and the entry that took it back, by place in `entries`.
    var reversed: [Int: Int] = [:]
    var ties = "1224"
    var isReviewing = false
    /// Matters that nobody approved yet, and those that were rejected, by place in `entries`.
    var waiting: Set<Int> = []
    var rejected: Set<Int> = []
    var objections: [PlainObjection] = []
    var honours: [PlainHonour] = []
    /// Cards out of use, and whose they were.
    var oldCards: [String: Int] = [:]
    var validity = "never"
    /// What each entry named of the points that lapsed.
    var lapsed: [Int: [PlainLapse]] = [:]

    static let amountLimit = 10_000_000

    func balance(_ member: Int) -> Int {
        lines.filter { $0.member == member }.reduce(0) { $0 + $1.change }
    }
    func stock(_ code: String) -> Int {
        stockChanges.filter { $0.goods == code }.reduce(0) { $0 + $1.change }
    }
    func place(_ entry: String) -> Int? { entries.firstIndex { $0.name == entry } }

    /// Takes the operation in, or says no and stays as it was.
    mutating func take(_ turn: Turn, today: Int) -> Bool {
        let entry = entries.count
        guard accept(turn.operation, turn, entry, today) else { return false }
        let number = entries.count { $0.desk == turn.desk } + 1
        entries.append(
            Written(
                name: "\(turn.desk)-\(number)", desk: turn.desk, by: turn.by, day: today,
                operation: turn.operation))
        return true
    }

    private mutating func accept(_ operation: Operation, _ turn: Turn, _ entry: Int, _ today: Int) -> Bool {
        switch operation {
        case .open(let branch, let name):
            guard branches[branch] == nil, !branches.values.contains(name) else { return false }
            branches[branch] = name
        case .join(let number, let name, let branch, let from, let card):
            let given = number ?? (people.keys.max() ?? 0) + 1
            guard people[given] == nil, branches[branch] != nil, from ?? 0 <= today else { return false }
            guard card == nil || !people.values.contains(where: { $0.card == card }) else { return false }
            guard card == nil || oldCards[card ?? ""] == nil else { return false }
            people[given] = Person(
                name: name, card: card, stays: [Stay(branch: branch, from: from, to: nil)])
        case .move(let member, let branch, let from):
            guard let stay = people[member]?.stays.last, branches[branch] != nil, from <= today,
                stay.to == nil, stay.branch != branch, from > stay.from ?? .min
            else { return false }
            endStay(of: member, on: from - 1)
            people[member]?.stays.append(Stay(branch: branch, from: from, to: nil))
        case .leave(let member, let on):
            guard let stay = people[member]?.stays.last, on <= today, stay.to == nil, on >= stay.from ?? .min
            else { return false }
            endStay(of: member, on: on)
        case .rejoin(let member, let branch, let from):
            guard let left = people[member]?.stays.last?.to, branches[branch] != nil, from <= today,
                from >= left
            else { return false }
            people[member]?.stays.append(Stay(branch: branch, from: from, to: nil))
        case .suspend(let member):
            guard people[member]?.isSuspended == false else { return false }
            people[member]?.isSuspended = true
        case .resume(let member):
            guard people[member]?.isSuspended == true else { return false }
            people[member]?.isSuspended = false
        case .adopt(let items, let from): return adopt(items, from: from)
        case .matter(let matter): return record(matter, entry, today)
        case .addGoods, .price, .limit, .stock, .count: return changeGoods(operation, entry)
        case .redeem(let member, let lines): return redeem(member, lines, entry, today)
        case .reverse(let name):
            guard let target = place(name) else { return false }
            return takeBack(target, entry, today)
        case .undo:
            let own = entries.lastIndex { $0.by == turn.by && $0.desk == turn.desk }
            guard let own else { return false }
            return takeBack(own, entry, today)
        case .ties(let value): ties = value
        case .review(let isOn): isReviewing = isOn
        case .approve(let names): return approve(names, by: turn.by, today)
        case .reject(let name):
            guard let matter = reviewable(name, by: turn.by) else { return false }
            waiting.remove(matter)
            rejected.insert(matter)
        case .object, .answer, .withdraw: return object(operation, entry)
        case .honour(let member, let title, let period):
            return honour(PlainHonour(entry: entry, member: member, title: title, period: period), today)
        case .giveCard(let member): return giveCard(member, replaces: false)
        case .replaceCard(let member): return giveCard(member, replaces: true)
        case .opening(let lines): return open(lines, entry, today)
        case .validity(let value): validity = value
        case .expire: return expire(entry, today)
        }
        return true
    }

    private mutating func endStay(of member: Int, on day: Int) {
        guard var person = people[member] else { return }
        person.stays[person.stays.count - 1].to = day
        people[member] = person
    }

    private mutating func adopt(_ items: [PlainItem], from: Int) -> Bool {
        guard edition(on: from)?.items != items else { return false }
        editions.append(Edition(from: from, items: items))
        return true
    }

    /// The edition that begins last, and of several the one adopted last.
    func edition(on day: Int) -> Edition? {
        let begun = editions.filter { $0.from <= day }
        let latest = begun.map(\.from).max()
        return begun.last { $0.from == latest }
    }

    private mutating func takeBack(_ target: Int, _ entry: Int, _ today: Int) -> Bool {
        guard reversed[target] == nil, !rejected.contains(target) else { return false }
        switch entries[target].operation {
        case .matter, .redeem, .stock, .count, .honour, .opening: break
        case .expire: return restore(target, entry, today)
        case .open, .join, .move, .leave, .rejoin, .suspend, .resume, .adopt, .addGoods, .price, .limit,
            .reverse, .undo, .ties, .review, .approve, .reject, .object, .answer, .withdraw,
            .giveCard, .replaceCard, .validity:
            return false
        }
        let back = stockChanges.filter { $0.entry == target }
        for change in back where stock(change.goods) - change.change < 0 { return false }
        for change in back {
            stockChanges.append(StockChange(entry: entry, goods: change.goods, change: -change.change))
        }
        for line in lines where line.entry == target {
            let lapsed = lots(of: line.member).lapsed(of: target)
            if lapsed > 0 {
                lines.append(
                    Line(
                        entry: entry, member: line.member, change: lapsed, day: today, isEarned: false,
                        isLapse: true))
            }
            lines.append(
                Line(
                    entry: entry, member: line.member, change: -line.change, day: today,
                    isEarned: line.isEarned, isOpening: line.isOpening))
        }
        waiting.remove(target)
        reversed[target] = entry
        return true
    }
}
