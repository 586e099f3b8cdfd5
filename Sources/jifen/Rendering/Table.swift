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
        self.rows = rows.map { $0.allSatisfy(\.isVisible) ? $0 : $0.map(\.visible) }
    }

    /// The places of the columns worth showing: those in which no row has anything are left out.
    var shown: [Int] {
        columns.indices.filter { column in rows.contains { !$0[column].isEmpty } || rows.isEmpty }
    }

    var lines: [String] {
        let shown = shown
        let all = [columns.map(\.title)] + rows
        // One after the other; each is asked for once.
        let cellWidths = all.flatMap { cells in shown.map { cells[$0].displayWidth } }
        var widths = Array(repeating: 0, count: shown.count)
        for (index, width) in cellWidths.enumerated() {
            widths[index % shown.count] = max(widths[index % shown.count], width)
        }
        let blanks = (0...(widths.max() ?? 0)).map { String(repeating: " ", count: $0) }
        return all.enumerated().map { row, cells in
            var line = ""
            line.reserveCapacity(3 * widths.reduce(0, +))
            for (place, column) in shown.enumerated() {
                let missing = blanks[widths[place] - cellWidths[row * shown.count + place]]
                if place > 0 { line += "  " }
                if columns[column].side == .right { line += missing }
                line += cells[column]
                if columns[column].side == .left { line += missing }
            }
            return line.utf8.last == UInt8(ascii: " ") ? String(line.trimmingEnd) : line
        }
    }
}

extension Table {
    /// The lines, with one column broken into several where they would be wider than a screen; its cells go on in
    /// rows of their own. A column is never made narrower than its head, nor than eight.
    func lines(to width: Int, wrapping column: Int) -> [String] {
        let shown = shown
        let widths = shown.map { place in
            ([columns[place].title] + rows.map { $0[place] }).map(\.displayWidth).max() ?? 0
        }
        let excess = widths.reduce(0, +) + 2 * (shown.count - 1) - width
        guard excess > 0, let place = shown.firstIndex(of: column) else { return lines }
        let room = max(8, columns[column].title.displayWidth, widths[place] - excess)
        let blank = columns.map { _ in "" }
        let broken = rows.flatMap { row -> [[String]] in
            row[column].wrapped(to: room).enumerated().map { number, part in
                var cells = number == 0 ? row : blank
                cells[column] = part
                return cells
            }
        }
        return Table(columns, rows: broken).lines
    }
}

extension StringProtocol {
    var trimmingEnd: SubSequence {
        var end = endIndex
        while end > startIndex, self[index(before: end)] == " " { end = index(before: end) }
        return self[startIndex..<end]
    }
}
