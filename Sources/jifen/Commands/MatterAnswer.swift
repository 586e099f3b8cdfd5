internal import PointsCore

/// What `record` answers.
struct MatterAnswer {
    private let matter: Matter
    private let outcome: Outcome

    init(_ matter: Matter, _ outcome: Outcome) {
        self.matter = matter
        self.outcome = outcome
    }

    func answer(warnings: [Answer.Warning]) -> Answer {
        Answer(
            lines: [head] + table + notes,
            fields: [
                ("matter", matterJSON),
                ("awards", .array(matter.awards.map(json))),
                ("total", .points(matter.total)),
            ],
            warnings: warnings + late + duplicates)
    }

    /// Said where the month was posted before this was written.
    private var late: [Answer.Warning] {
        let month = matter.date.month
        guard outcome.book.isLate(outcome.name, of: month) else { return [] }
        return [.late(month, in: outcome.book, subject: nil, waits: matter.isUnderReview)]
    }

    private var head: Phrase {
        let waits = matter.isUnderReview ? Phrase("（待审核）", en: " (to be approved)") : Phrase(verbatim: "")
        return Phrase(
            "已登记 \(outcome.name)\(waits.chinese)：\(matter.words.chinese)，\(matter.date)，\(matter.awards.count) 人，\(matter.total.sumWords)",
            en:
                "Recorded \(outcome.name)\(waits.english): \(matter.words.english), \(matter.date), \(counted(matter.awards.count, "member")), \(matter.total) points"
        )
    }

    private func balance(_ award: Award) -> Points {
        outcome.book.balance(of: award.member, after: outcome.name) ?? .zero
    }

    private var table: [Phrase] {
        let after = matter.isUnderReview ? nil : balance
        let chinese = AwardTable(matter, outcome.book, .chinese, balance: after).table.lines
        let english = AwardTable(matter, outcome.book, .english, balance: after).table.lines
        return zip(chinese, english).map { Phrase("  " + $0, en: "  " + $1) }
    }

    private var notes: [Phrase] {
        var notes: [Phrase] = []
        if matter.override == true {
            notes.append(
                Phrase(
                    "  分值没有按细则，理由：\(matter.note ?? "")", en: "  Points given by hand: \(matter.note ?? "")"))
        }
        if matter.isUnderReview {
            notes.append(
                Phrase(
                    "  还没有计分，余额不变。请登记人以外的人审核：jifen 审核通过 \(outcome.name)",
                    en:
                        "  Not counted yet, balances unchanged. For somebody other than the recorder: jifen approve \(outcome.name)"
                ))
        }
        return notes
    }

    /// One hint for each earlier entry, naming everybody it concerns.
    private var duplicates: [Answer.Warning] {
        let found = outcome.book.likelyDuplicates(of: matter, entry: outcome.name)
        var entries: [EntryName] = []
        for duplicate in found where !entries.contains(duplicate.entry) { entries.append(duplicate.entry) }
        return entries.map { entry in
            let members = found.filter { $0.entry == entry }.map(\.member)
            let names = members.prefix(5).map { outcome.book.title($0) }.joined(separator: "、")
            let more = members.count > 5
            return Answer.Warning(
                phrase: Phrase(
                    "提示：\(names)\(more ? "等 \(members.count) 人" : "") \(matter.date) 的“\(matter.name)”已经记过（\(entry)）。如果重复了，请用 jifen 撤销。",
                    en:
                        "Note: \(names)\(more ? " and others (\(members.count))" : "") already have “\(matter.name)” on \(matter.date) (\(entry)). If this is a duplicate: jifen undo"
                ),
                fields: [
                    ("kind", .string("likely-duplicate")), ("entry", .text(entry)),
                    ("members", .array(members.map { .text($0) })),
                ])
        }
    }

    private var matterJSON: JSON {
        .object([
            ("title", .string(matter.heading)), ("date", .text(matter.date)), ("item", .text(matter.item)),
            ("note", .text(matter.note)), ("evidence", .array(matter.evidence.map { .string($0) })),
            ("override", .bool(matter.override == true)), ("review", .bool(matter.isUnderReview)),
        ])
    }

    private func json(_ award: Award) -> JSON {
        var fields = award.fields(outcome.book)
        if !matter.isUnderReview { fields.append(("balance", .points(balance(award)))) }
        return .object(fields)
    }
}

extension Matter {
    /// `文艺演出“端午文艺演出”`, or the item alone.
    var words: Phrase {
        Phrase(title.map { "\(name)“\($0)”" } ?? name, en: title.map { "\(name) “\($0)”" } ?? name)
    }
}

extension Award {
    func fields(_ book: Book) -> [(String, JSON)] {
        var fields: [(String, JSON)] = [
            ("member", .text(member)), ("name", .text(book.roster[member]?.name)), ("branch", .text(branch)),
            ("role", .text(role)), ("points", .points(points)),
        ]
        if let count { fields.append(("count", .int(count))) }
        if let minutes { fields.append(("minutes", .int(minutes.count))) }
        if let full, let cap {
            fields.append(("full", .points(full)))
            fields.append(("cap", .object([("per", .text(cap.per)), ("points", .points(cap.points))])))
        }
        return fields
    }

    /// How much was done, where it says more than "once".
    func amountWords(unit: String) -> Phrase {
        if let minutes { return minutes.phrase }
        return count.map { Phrase("\($0) \(unit)", en: "×\($0)") } ?? Phrase("", en: "")
    }

    /// Why the points are not what one might expect.
    var capWords: Phrase {
        guard let full, let cap else {
            return points == .zero
                ? Phrase("不够一个计分档，记 0 分", en: "less than one step of the rules") : Phrase("", en: "")
        }
        let had = Points(tenths: cap.points.tenths - points.tenths)
        let used =
            had > .zero
            ? Phrase("本\(cap.per.phrase.chinese)已有 \(had)，", en: ", \(had) of it used") : Phrase("", en: "")
        return Phrase(
            "应得 \(full)，\(used.chinese)每\(cap.per.phrase.chinese)封顶 \(cap.points)",
            en: "\(full) cut to the cap of \(cap.points) per \(cap.per.phrase.english)\(used.english)")
    }
}

/// A matter's awards, one member a row.
struct AwardTable {
    let table: Table

    /// - Parameter balance: each member's balance once it was written; nil leaves the column out.
    init(_ matter: Matter, _ book: Book, _ language: Language, balance: ((Award) -> Points)?) {
        let heads = [
            Phrase("编号", en: "number"), Phrase("姓名", en: "name"), Phrase("支部", en: "branch"),
            Phrase("角色", en: "role"),
            Phrase("数量", en: "amount"), Phrase("得分", en: "points"), Phrase("余额", en: "balance"),
            Phrase("说明", en: "note"),
        ].map { $0[language] }
        let unit = book.adoption(of: matter)?.rules.item(matter.item)?.unit ?? ""
        let rows = matter.awards.map { award in
            let after = balance.map { $0(award) }
            let balances = after.map { "\(Points(tenths: $0.tenths - award.points.tenths)) → \($0)" }
            return [
                award.member.description, book.roster[award.member]?.name ?? "",
                book.branchName(award.branch),
                award.role ?? "", award.amountWords(unit: unit)[language], award.points.description,
                balances ?? "", award.capWords[language],
            ]
        }
        table = Table(heads.map { $0 == heads[5] ? .right($0) : .left($0) }, rows: rows)
    }
}

extension Points {
    /// `共 24 分`, or `共扣 2 分`.
    var sumWords: String { self < .zero ? "共扣 \(-self) 分" : "共 \(self) 分" }
}

extension Answer.Warning {
    /// A month was posted before this came to count (补记).
    ///
    /// - Parameters:
    ///   - subject: the matter's entry, where the answer speaks of several.
    ///   - waits: whether it counts only once it is approved.
    static func late(
        _ month: Month, in book: Book, subject: String?, waits: Bool = false
    ) -> Answer.Warning {
        let issue = book.publications.of(month).map { "（\($0.issue.chinese)）" } ?? ""
        return Answer.Warning(
            phrase: Phrase(
                "\(month.words)已经公示\(issue)，\(subject.map { "\($0) " } ?? "这件事")算补记，\(waits ? "审核通过后" : "")计入下一期公示。",
                en:
                    "\(month) was posted already, so \(subject ?? "this") counts late\(waits ? " once it is approved" : ""): on the next board, in a section of its own."
            ), fields: [("kind", .string("late")), ("month", .text(month))])
    }
}
