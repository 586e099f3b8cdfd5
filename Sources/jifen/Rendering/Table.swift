/// Rows under heads, lined up by display width.
struct Table {
    struct Column {
        let title: String
        let side: Alignment

        static func left(_ title: String) -> Column { Column(title: title, side: .left) }
        static func right(_ title: String) -> Column { Column(title: title, side: .right) }
    }

    let columns: [Column]
    let rows: [[String]]

    init(_ columns: [Column], rows: [[String]] = []) {
        self.columns = columns
        self.rows =
            rows.allSatisfy { $0.allSatisfy(\.isVisible) } ? rows : rows.map { $0.map(\.visible) }
    }

    /// The places of the columns worth showing: those in which no row has anything are left out.
    var shown: [Int] {
        columns.indices.filter { column in rows.contains { !$0[column].isEmpty } || rows.isEmpty }
    }

    var lines: [String] {
        var lines: [String] = []
        lines.reserveCapacity(rows.count + 1)
        layOut { lines.append(String(decoding: $0, as: UTF8.self)) }
        return lines
    }

    /// Hands on the lines one after the other, without a newline: the heads, then the rows.
    func layOut(_ body: (ArraySlice<UInt8>) -> Void) {
        let shown = shown
        let heads = columns.map(\.title)
        var widths = shown.map { heads[$0].displayWidth }
        // In the order of the cells; each is asked for once.
        var cellWidths = widths
        cellWidths.reserveCapacity((rows.count + 1) * shown.count)
        for cells in rows {
            for (place, column) in shown.enumerated() {
                let width = cells[column].displayWidth
                cellWidths.append(width)
                widths[place] = max(widths[place], width)
            }
        }
        var line: [UInt8] = []
        var cell = 0
        func write(_ cells: [String]) {
            line.removeAll(keepingCapacity: true)
            for (place, column) in shown.enumerated() {
                let missing = widths[place] - cellWidths[cell]
                cell += 1
                let isRight = columns[column].side == .right
                line.append(blanks: (place > 0 ? 2 : 0) + (isRight ? missing : 0))
                line.append(contentsOf: cells[column].utf8)
                line.append(blanks: isRight ? 0 : missing)
            }
            let end = line.lastIndex { $0 != UInt8(ascii: " ") }.map { $0 + 1 } ?? 0
            body(line[..<end])
        }
        write(heads)
        for cells in rows { write(cells) }
    }
}

extension [UInt8] {
    fileprivate mutating func append(blanks count: Int) {
        for _ in 0..<count { append(UInt8(ascii: " ")) }
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
