internal import PointsCore

/// Writes off the points that were not spent in time (失效).
enum Expire: Command {
    static var path: CommandPath { CommandPath(Name("expire", "失效")) }
    static let declaration = Declaration(
        path, about: Phrase("登记过期没有兑换的积分失效", en: "write off points that were not spent in time"),
        options: [.yes], effect: .writes,
        notes: [
            Phrase(
                "先设有效期：jifen 设置 有效期 次年底。过了有效期的积分不会自己消失，登记失效以后才从余额里扣；在那以前还可以兑换。预留占住的，到预留结束以后才失效。对每个人一样，已移出名册、暂停兑换的也在内。",
                en:
                    "Set how long points are valid first: jifen settings validity next-year-end. Points past their day do not vanish by themselves and can be spent until they are written off here; those that are held do not lapse before the hold is over. It is the same for everybody, also for those who left or may not redeem."
            ),
            Phrase(
                "最早的积分先用。登记前先看 --试运行；登记错了可以冲正，积分还给本人，日期不变。榜单和公示不受影响。",
                en:
                    "The oldest points are spent first. Look at --dry-run before. A reversal gives the points back with their old days. Rankings and boards do not change."
            ),
        ],
        examples: [
            Example(
                "jifen 失效 --试运行", en: "jifen expire --dry-run",
                Phrase("看谁会失去多少，不写入", en: "who would lose what; writes nothing")),
            Example("jifen 失效", en: "jifen expire", Phrase("登记，先问一次", en: "asks once")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let seen = try ask(call, world)
        try world.record(call) { book, today in
            // What was shown is what is written; where somebody was quicker, the book says so.
            .expire(try seen ?? book.expiry(on: today))
        } answer: { outcome in
            guard case .expire(let expiry) = outcome.entry.event else { return Answer() }
            return answer(expiry, outcome)
        }
    }

    /// Shows what would lapse and asks, without the lock; nil where nobody needs to be asked.
    private static func ask(_ call: Call, _ world: World) throws -> Expiry? {
        guard !call.has(.dryRun), !call.has(.yes) else { return nil }
        let (book, today) = try world.ask(call)
        if let key = call[.key], book.history.keyed(key) != nil { return nil }
        let expiry = try book.expiry(on: today)
        let table = LapsingTable(expiry.lapsing, book, today: today)
        if world.terminal.asks, !call.has(.json) {
            for line in table.table(call.language).lines { world.say(line) }
        }
        try world.confirm(
            Phrase(
                "登记 \(table.members) 人的 \(table.total) 分失效？",
                en: "Write off \(table.total) points of \(counted(table.members, "member"))?"), call)
        return expiry
    }

    private static func answer(_ expiry: Expiry, _ outcome: Outcome) -> Answer {
        let (book, entry) = (outcome.book, outcome.name)
        let table = LapsingTable(expiry.lapsing, book, today: expiry.on)
        let changes = expiry.members.map { member in
            (
                member: member, change: book.change(of: member, by: entry) ?? .zero,
                after: book.balance(of: member, after: entry) ?? book.ledger[member].balance
            )
        }
        func before(_ change: Points, _ after: Points) -> Points {
            Points(tenths: after.tenths - change.tenths)
        }
        let rows = changes.map { member, change, after in
            (book.title(member), "\(before(change, after)) → \(after)")
        }
        func balances(_ word: String) -> [String] {
            Table([.left(""), .left("")], rows: rows.map { [$0.0, "\(word) \($0.1)"] }).lines.dropFirst().map
            {
                "  " + $0
            }
        }
        let lots = { (language: Language) in table.table(language).lines.map { "  " + $0 } }
        return Answer(
            lines: [
                Phrase(
                    "已登记 \(entry)：\(table.members) 人的 \(table.total) 分过了有效期，失效（\(expiry.validity.phrase.chinese)）",
                    en:
                        "Recorded \(entry): \(table.total) points of \(counted(table.members, "member")) written off (\(expiry.validity.phrase.english))"
                )
            ] + zip(lots(.chinese), lots(.english)).map { Phrase($0, en: $1) }
                + zip(balances("余额"), balances("balance")).map { Phrase($0, en: $1) },
            fields: [
                ("on", .text(expiry.on)), ("validity", .text(expiry.validity)), ("lots", table.json),
                (
                    "members",
                    .array(
                        changes.map { member, change, after in
                            .object([
                                ("member", .text(member)), ("name", .text(book.roster[member]?.name)),
                                ("lapsed", .points(-change)), ("balance", .points(after)),
                            ])
                        })
                ), ("total", .points(table.total)),
            ])
    }
}

extension Expiry {
    /// The lots with their last days.
    fileprivate var lapsing: [Lapsing] {
        lots.map { lot in
            Lapsing(
                member: lot.member, since: lot.since, until: validity.lastDay(since: lot.since) ?? on,
                points: lot.points)
        }
    }
}
