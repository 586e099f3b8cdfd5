internal import PointsCore

/// Points with the last day on which they can be spent, one row for each member and day.
struct LapsingTable {
    private let rows: [Lapsing]
    private let book: Book
    private let today: Day

    /// - Parameter today: what could be spent until a day before it is overdue.
    init(_ rows: [Lapsing], _ book: Book, today: Day) {
        self.rows = rows
        self.book = book
        self.today = today
    }

    private static let heads = [
        Phrase("编号", en: "number"), Phrase("姓名", en: "name"), Phrase("支部", en: "branch"),
        Phrase("积分", en: "points"), Phrase("入账日期", en: "came in"), Phrase("有效到", en: "valid until"),
        Phrase("说明", en: "note"),
    ]
    private static let numbers = 3

    var total: Points { Points(tenths: rows.reduce(0) { $0 + $1.points.tenths }) }
    var members: Int { Set(rows.map(\.member)).count }

    func table(_ language: Language) -> Table {
        let columns = Self.heads.enumerated().map { place, head in
            place == Self.numbers ? Table.Column.right(head[language]) : .left(head[language])
        }
        return Table(
            columns,
            rows: rows.map { row in
                let member = book.roster[row.member]
                return [
                    row.member.description, member?.name ?? "",
                    member.map { book.branchName($0.latest.branch) } ?? "", row.points.description,
                    row.since.description, row.until.description, note(row)[language],
                ]
            })
    }

    func csv(_ language: Language) -> [[CSVCell]] {
        [Self.heads.map { .text($0[language]) }]
            + table(language).rows.map { row in
                row.enumerated().map { $0 == Self.numbers ? .number($1) : .text($1) }
            }
    }

    /// What a committee should know before it writes points off.
    private func note(_ row: Lapsing) -> Phrase {
        var notes: [Phrase] = []
        if row.until < today { notes.append(Phrase("已过期", en: "overdue")) }
        if let member = book.roster[row.member] {
            if member.departure != nil { notes.append(Phrase("已移出名册", en: "has left")) }
            if member.suspension != nil { notes.append(Phrase("暂停兑换", en: "redeeming suspended")) }
        }
        return notes.joined(Phrase("，", en: ", "))
    }

    var json: JSON {
        .array(
            rows.map { row in
                .object([
                    ("member", .text(row.member)), ("name", .text(book.roster[row.member]?.name)),
                    ("points", .points(row.points)), ("since", .text(row.since)), ("until", .text(row.until)),
                    ("overdue", .bool(row.until < today)),
                ])
            })
    }
}
