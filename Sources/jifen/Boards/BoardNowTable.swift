internal import PointsCore

/// Members on a posted board with what it said of them and what is so today.
struct BoardNowTable {
    let rows: [BoardNow.Row]
    private let kind: Kind
    private let language: Language
    private let table: Table

    enum Kind {
        case all
        /// Those whose points changed.
        case changed
        /// Those who only moved by that.
        case moved
    }

    /// How members, branches and the entries that concern a member are named.
    struct Naming {
        let name: (String) -> String
        let branch: (BranchCode) -> String
        let entries: (MemberNumber) -> [EntryName]
    }

    private static let rights: Set = [0, 4, 5, 6, 7]
    private static let dash = "—"

    init(_ rows: [BoardNow.Row], _ kind: Kind, _ naming: Naming, _ language: Language) {
        self.rows = rows
        self.kind = kind
        self.language = language
        let heads = [
            Phrase("名次", en: "place"), Phrase("编号", en: "number"), Phrase("姓名", en: "name"),
            Phrase("支部", en: "branch"), Phrase("公示名次", en: "posted place"),
            Phrase("公示积分", en: "posted"), Phrase("现在积分", en: "now"), Phrase("变动", en: "change"),
            Phrase("分录", en: "entries"),
        ].map { $0[language] }
        let cells = rows.map { row -> [String] in
            let change = Points(tenths: row.points.tenths - (row.posted?.points ?? .zero).tenths)
            return [
                row.rank?.description ?? Self.dash, row.member.description, naming.name(row.name),
                naming.branch(row.branch), row.posted?.rank.description ?? Self.dash,
                row.posted?.points.description ?? Self.dash,
                row.points.description, change == .zero ? "" : change.signed,
                naming.entries(row.member).map(\.description).joined(separator: " "),
            ]
        }
        // Of those who only moved their points are enough, once.
        let shown = heads.indices.filter { kind != .moved || ![5, 7, 8].contains($0) }
        table = Table(
            shown.map { Self.rights.contains($0) ? Table.Column.right(heads[$0]) : .left(heads[$0]) },
            rows: cells.map { row in shown.map { row[$0] } })
    }

    private var title: Phrase? {
        switch kind {
        case .all: nil
        case .changed:
            Phrase("分数有变的（\(rows.count) 人）", en: "Points changed (\(counted(rows.count, "member")))")
        case .moved:
            Phrase(
                "分没有变、名次跟着变的（\(rows.count) 人）",
                en: "Same points, another place (\(counted(rows.count, "member")))")
        }
    }

    var text: [String] { [""] + (title.map { [$0[language]] } ?? []) + table.lines }

    var csv: [[CSVCell]] {
        [table.columns.map { .text($0.title) }]
            + table.rows.map { row in
                row.enumerated().map {
                    Self.rights.contains($0) && $1 != Self.dash ? .number($1) : .text($1)
                }
            }
    }

    var markdown: String {
        (title.map { "\n## \(Markdown.escaped($0[language]))\n" } ?? "") + "\n" + Markdown.table(table)
    }

    var html: HTML {
        var list = PageTable(table)
        list.places = 0
        list.names = 2
        // On paper those who only moved take little room: they may be many.
        return HTML(
            .section, [],
            [
                title.map { HTML(.h2, [], $0[language]) } ?? .none,
                kind == .moved ? HTML(.div, [.style("compact")], [list.html]) : list.html,
            ])
    }
}
