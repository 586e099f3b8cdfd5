internal import PointsCore

/// Matters that wait to be approved, one a row.
struct PendingTable {
    let table: Table
    private static let points = 5

    init(_ rows: [MatterFile], _ book: Book, _ language: Language) {
        let heads = [
            Phrase("分录", en: "entry"), Phrase("日期", en: "date"), Phrase("项目", en: "item"),
            Phrase("标题", en: "title"), Phrase("党员", en: "members"), Phrase("积分", en: "points"),
            Phrase("登记人", en: "by"), Phrase("登记日期", en: "recorded"),
        ].map { $0[language] }
        let cells = rows.map { row in
            [
                row.entry.description, row.matter.date.description, row.matter.name, row.matter.title ?? "",
                book.names(row.matter)[language], row.matter.total.description, row.stamp.by,
                row.stamp.day.description,
            ]
        }
        table = Table(
            heads.enumerated().map { $0 == PendingTable.points ? .right($1) : .left($1) }, rows: cells)
    }

    var csv: [[CSVCell]] {
        [table.columns.map { .text($0.title) }]
            + table.rows.map { row in
                row.enumerated().map { $0 == PendingTable.points ? .number($1) : .text($1) }
            }
    }
}

extension Book {
    /// Who is in a matter: three names, and how many there are.
    fileprivate func names(_ matter: Matter) -> Phrase {
        let all = matter.awards.map { roster[$0.member]?.name ?? $0.member.description }
        let first = all.prefix(3).joined(separator: "、")
        return all.count <= 3
            ? Phrase(verbatim: first)
            : Phrase("\(first)等 \(all.count) 人", en: "\(first) and others (\(all.count))")
    }

    /// The matters that wait, as lists show them.
    var pendingFiles: [MatterFile] { pending.compactMap { MatterFile($0, from: self) } }
}
