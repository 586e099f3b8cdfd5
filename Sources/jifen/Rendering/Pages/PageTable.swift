internal import PointsCore

/// A table on a page. Its head is repeated on every sheet, and no row is cut in two.
struct PageTable {
    let table: Table
    /// The column of places, and the one of people's names.
    var places: Int?
    var names: Int?
    /// The file that each row's name leads to, with the folders on the way; empty where names lead nowhere.
    var files: [[String]] = []
    /// How long each row's bar is, in thousandths of the longest; empty for a table without bars.
    var bars: [Int] = []
    /// Rows that stand in front, and rows that add up the others.
    var first: Set<Int> = []
    /// What the table is of, where that stands in its head, and so on every sheet.
    var heading: String?
    var totals: Set<Int> = []
    /// Columns of numbers some of which have a point.
    private let pointed: Set<Int>
    private let rows: [[String]]

    init(_ table: Table) {
        self.table = table
        let rows = table.rows
        self.rows = rows
        pointed = Set(table.columns.indices.filter { column in rows.contains { $0[column].contains(".") } })
    }

    /// Makes it a table of places: the first column is the place, the third the name, and the bars show points.
    /// The first three places stand in front.
    mutating func showPlaces(_ rows: [(rank: Int, points: Points)], marksFirst: Bool = true) {
        places = 0
        names = 2
        let largest = rows.first?.points ?? .zero
        bars = rows.map { Bar.thousandths(of: $0.points, largest: largest) }
        if marksFirst { first = PageTable.first(of: rows) }
    }

    /// The rows of the first three places; none where that is everybody.
    static func first(of rows: [(rank: Int, points: Points)]) -> Set<Int> {
        let first = Set(rows.indices.filter { rows[$0].rank <= 3 && rows[$0].points > .zero })
        return first.count == rows.count && rows.count > 3 ? [] : first
    }

    var html: HTML {
        let shown = table.shown
        var heads = shown.map { HTML(.th, [.style(style(ofHead: $0))], table.columns[$0].title) }
        if !bars.isEmpty { heads.append(HTML(.th, [.style("bar")])) }
        let rows = rows.indices.map { row in
            var cells = shown.map { cell($0, row) }
            if !bars.isEmpty { cells.append(bar(bars[row])) }
            return HTML(.tr, style(ofRow: row), cells)
        }
        let title = heading.map { heading in
            HTML(.tr, [], [HTML(.th, [.style("heading"), .columns(heads.count)], HTML.words(heading))])
        }
        return HTML(
            .table, [],
            [
                HTML(.thead, [], [title ?? .none, HTML(.tr, [], heads)]), HTML(.tbody, [], rows),
            ])
    }

    private func cell(_ column: Int, _ row: Int) -> HTML {
        let text = rows[row][column]
        let style: [HTML.Attribute] = [.style(style(of: text, column))]
        guard column == names else { return HTML(.td, style, HTML.words(text)) }
        // On a list of names two characters take the room of three.
        let name = text.count == 2 && text.isHan ? HTML(.span, [.style("two")], text) : .text(text)
        let linked = files.isEmpty ? name : HTML(.a, [.file(files[row])], [name])
        return HTML(.td, style, [linked])
    }

    private func style(ofHead column: Int) -> String {
        if column == places { return "place" }
        return switch table.columns[column].side {
        case .right: "number"
        case .left: "short"
        }
    }

    private func style(of text: String, _ column: Int) -> String {
        if column == places { return "place" }
        return switch table.columns[column].side {
        // Whole numbers stand under the digits before the point.
        case .right:
            pointed.contains(column) && text.last?.isNumber == true && !text.contains(".")
                ? "whole" : "number"
        // A date, a code or a name stays on its line; what is longer may go on to the next.
        case .left: text.displayWidth <= 16 ? "short" : "long"
        }
    }

    private func style(ofRow row: Int) -> [HTML.Attribute] {
        if first.contains(row) { return [.style("first")] }
        return totals.contains(row) ? [.style("total")] : []
    }

    private func bar(_ thousandths: Int) -> HTML {
        HTML(.td, [.style("bar")], thousandths > 0 ? [HTML(.span, [.width(thousandths)])] : [])
    }
}
