/// Rows under heads, lined up by display width.
struct Table {
    struct Column {
        let title: String
        let side: Alignment

        static func left(_ title: String) -> Column { Column(title: title, side: .left) }
        static func right(_ title: String) -> Column { Column(title: title, side: .right) }
    }

    let columns: [Column]
    private let cells: Cells

    /// - Parameter cells: as many to a row as there are columns.
    init(_ columns: [Column], _ cells: Cells) {
        self.columns = columns
        self.cells = cells
    }

    init(_ columns: [Column], rows: [[String]] = []) {
        var cells = Cells(columns: columns.count, rows: rows.count)
        for row in rows {
            for cell in row { cells.add(cell) }
        }
        self.init(columns, cells)
    }

    var rows: [[String]] { cells.strings }

    /// The places of the columns worth showing: those in which no row has anything are left out.
    var shown: [Int] { columns.indices.filter { cells.count == 0 || cells.fills($0) } }

    var lines: [String] {
        let (text, ends) = laidOut
        var start = 0
        return ends.map { end in
            defer { start = end + 1 }
            return String(decoding: text[start..<end], as: UTF8.self)
        }
    }

    /// The heads and the rows, each with its newline, and where those are.
    var laidOut: (text: [UInt8], ends: [Int]) {
        var heads = Cells(columns: columns.count, rows: 1)
        for column in columns { heads.add(column.title) }
        var widths = heads.widths
        cells.widen(&widths)
        let shown = shown
        let blanks = shown.reduce(2 * shown.count) { $0 + widths[$1] }
        var ends: [Int] = []
        ends.reserveCapacity(cells.count + 1)
        let text = [UInt8](
            unsafeUninitializedCapacity: heads.size + cells.size + (cells.count + 1) * blanks
        ) { text, end in
            text.initialize(repeating: UInt8(ascii: " "))
            func write(_ cells: Cells, row: Int) {
                var start = end
                for column in shown {
                    let cell = row * columns.count + column
                    let missing = widths[column] - cells.widths[cell]
                    if columns[column].side == .right { start += missing }
                    let stop = start + cells.copy(cell, to: text, at: start)
                    if stop > start { end = stop }
                    start = stop + (columns[column].side == .left ? missing : 0) + 2
                }
                text[end] = UInt8(ascii: "\n")
                ends.append(end)
                end += 1
            }
            write(heads, row: 0)
            for row in 0..<cells.count { write(cells, row: row) }
        }
        return (text, ends)
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
