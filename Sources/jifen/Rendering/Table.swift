/// Rows under heads, lined up by display width.
struct Table {
    struct Column {
        let title: String
        let side: Alignment

        static func left(_ title: String) -> Column { Column(title: title, side: .left) }
        static func right(_ title: String) -> Column { Column(title: title, side: .right) }
    }

    let columns: [Column]
    var rows: [[String]] = []

    init(_ columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows = rows.map { $0.map(\.visible) }
    }

    /// The places of the columns worth showing: those in which no row has anything are left out.
    var shown: [Int] {
        columns.indices.filter { column in rows.contains { !$0[column].isEmpty } || rows.isEmpty }
    }

    var lines: [String] {
        let shown = shown
        let widths = shown.map { column in
            rows.reduce(columns[column].title.displayWidth) { max($0, $1[column].displayWidth) }
        }
        let heads = shown.map { columns[$0].title }
        return ([heads] + rows.map { row in shown.map { row[$0] } }).map { cells in
            var line = ""
            for (place, cell) in cells.enumerated() {
                line += (place == 0 ? "" : "  ") + cell.padded(to: widths[place], columns[shown[place]].side)
            }
            return String(line.trimmingEnd)
        }
    }
}

extension StringProtocol {
    var trimmingEnd: SubSequence {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return self[startIndex..<end]
    }
}
