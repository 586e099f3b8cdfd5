extension Operation {
    /// The command line that does it; nil for an edition of the rules, which needs a file.
    var words: [String] {
        switch self {
        case .open(let branch, let name): ["branch", "add", branch, name]
        case .join(let number, let name, let branch, let from, let card):
            ["member", "add", name, "--branch", branch]
                + (number.map { ["--number", plainNumber($0)] } ?? [])
                + (from.map { ["--from", PlainCalendar.text($0)] } ?? [])
                + (card.map { ["--card", $0] } ?? [])
        case .move(let member, let branch, let from):
            ["member", "move", plainNumber(member), branch, "--from", PlainCalendar.text(from)]
        case .leave(let member, let on):
            ["member", "leave", plainNumber(member), "--on", PlainCalendar.text(on)]
        case .rejoin(let member, let branch, let from):
            [
                "member", "rejoin", plainNumber(member), "--branch", branch, "--from",
                PlainCalendar.text(from),
            ]
        case .suspend(let member): ["member", "suspend", plainNumber(member)]
        case .resume(let member): ["member", "resume", plainNumber(member)]
        case .adopt(_, let from):
            ["rules", "adopt", "rules.json", "--from", PlainCalendar.text(from), "--yes"]
        case .matter(let matter): matter.words
        case .addGoods(let code, let name, let price, let stock, let limit):
            ["goods", "add", code, name, "--price", plainPoints(price), "--stock", "\(stock)"]
                + (limit.map { ["--limit", "\($0.quantity)", "--per", $0.per] } ?? [])
        case .price(let code, let price): ["goods", "price", code, plainPoints(price)]
        case .limit(let code, let limit):
            ["goods", "limit", code]
                + (limit.map { ["\($0.quantity)", "--per", $0.per] } ?? ["none"])
        case .stock(let code, let change):
            ["goods", "stock", code, change > 0 ? "+\(change)" : "\(change)", "--reason", "盘点"]
        case .count(let code, let counted): ["goods", "count", code, "\(counted)", "--reason", "盘点"]
        case .redeem(let member, let lines):
            ["redeem", plainNumber(member)] + lines.map { "\($0.goods)*\($0.quantity)" }
        case .reverse(let entry): ["reverse", entry, "--reason", "错"]
        case .undo: ["undo", "--yes"]
        case .ties(let value): ["settings", "ties", value]
        case .review(let isOn): ["settings", "review", isOn ? "on" : "off"]
        case .approve(let entries): ["approve"] + entries + ["--yes"]
        case .reject(let entry): ["reject", entry, "--reason", "不实"]
        case .object(let entry, let member):
            ["object", "file", entry, "--from", plainNumber(member), "--text", "不对"]
        case .answer(let entry, let upheld, let reversal):
            ["object", "answer", entry, upheld ? "--uphold" : "--dismiss", "--text", "查过了"]
                + (reversal.map { ["--reversal", $0] } ?? [])
        case .withdraw(let entry): ["object", "withdraw", entry]
        case .honour(let member, let title, let period):
            ["honour", "give", plainNumber(member), title, "--period", period]
        case .giveCard(let member): ["card", "print", plainNumber(member), "--json"]
        case .replaceCard(let member): ["card", "replace", plainNumber(member)]
        case .opening: ["opening", "opening.csv"]
        case .validity(let value): ["settings", "validity", value]
        case .expire: ["expire", "--yes"]
        }
    }
}

extension PlainMatter {
    fileprivate var words: [String] {
        var words = ["record", item]
        for taker in takers {
            let role = taker.role.map { "\($0)=" } ?? ""
            let own = taker.amount.map { "*" + $0.word } ?? ""
            words.append(role + plainNumber(taker.member) + own)
        }
        words += ["--date", PlainCalendar.text(date)]
        switch amount {
        case .count(let count): words += ["--count", "\(count)"]
        case .minutes(let minutes): words += ["--hours", "\(minutes)m"]
        case nil: break
        }
        // A negative value is written with `=`: with a space it reads like another word.
        if let override { words.append("--points=\(plainPoints(override))") }
        if let note { words += ["--note", note] }
        return words
    }
}

extension PlainAmount {
    fileprivate var word: String {
        switch self {
        case .count(let count): "\(count)"
        case .minutes(let minutes): "\(minutes)m"
        }
    }
}

/// A rule book as people type it.
func rulesDocument(_ items: [PlainItem]) -> String {
    let lines = items.map { item in
        var fields = [
            "\"code\": \"\(item.code)\"", "\"name\": \"\(item.code)事\"",
            "\"unit\": \"\(item.isHourly ? "小时" : "次")\"", "\"points\": \(plainPoints(item.points))",
        ]
        if !item.roles.isEmpty {
            let roles = item.roles.map { "{\"name\": \"\($0.name)\", \"points\": \(plainPoints($0.points))}" }
            fields.append("\"roles\": [\(roles.joined(separator: ", "))]")
        }
        if let step = item.step { fields.append("\"step\": \(plainPoints(step))") }
        if !item.caps.isEmpty {
            let caps = item.caps.map { "{\"per\": \"\($0.per)\", \"points\": \(plainPoints($0.points))}" }
            fields.append("\"caps\": [\(caps.joined(separator: ", "))]")
        }
        return "  {\(fields.joined(separator: ", "))}"
    }
    return "{\"name\": \"细则\", \"items\": [\n\(lines.joined(separator: ",\n"))\n]}\n"
}
