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

    /// Made anew each time.
    var rows: [[String]] { cells.strings }

    var isEmpty: Bool { cells.count == 0 }

    /// The places of the columns worth showing: those in which no row has anything are left out.
    var shown: [Int] { columns.indices.filter { isEmpty || cells.fills($0) } }

    var lines: [String] {
        var text: [UInt8] = []
        var start = 0
        return layOut(into: &text).map { end in
            defer { start = end + 1 }
            return String(decoding: text[start..<end], as: UTF8.self)
        }
    }

    /// Adds the heads and the rows to a text, each with its newline; where those are.
    @discardableResult
    func layOut(into text: inout [UInt8]) -> [Int] {
        var heads = Cells(columns: columns.count, rows: 1)
        for column in columns { heads.add(column.title) }
        var widths = Array(repeating: 0, count: columns.count)
        heads.widen(&widths)
        cells.widen(&widths)
        let shown = shown
        var end = text.count
        var ends: [Int] = []
        ends.reserveCapacity(cells.count + 1)
        // Blank at first; at most two between columns, and a newline.
        let sizes = [heads.size, cells.size]
        let blanks = (cells.count + 1) * shown.reduce(2 * shown.count + 1) { $0 + widths[$1] }
        let room = sizes.reduce(blanks) { $0 + $1.bytes - $1.width }
        text.append(contentsOf: repeatElement(UInt8(ascii: " "), count: room))
        text.withUnsafeMutableBufferPointer { text in
            func write(_ cells: Cells, row: Int) {
                let first = end
                var start = end
                for column in shown {
                    let cell = row * columns.count + column
                    let missing = widths[column] - cells.width(ofCell: cell)
                    let isRight = columns[column].side == .right
                    if isRight { start += missing }
                    end = start + cells.copy(cell, to: text, at: start)
                    start = end + (isRight ? 0 : missing) + 2
                }
                while end > first, text[end - 1] == UInt8(ascii: " ") { end -= 1 }
                text[end] = UInt8(ascii: "\n")
                ends.append(end)
                end += 1
            }
            write(heads, row: 0)
            for row in 0..<cells.count { write(cells, row: row) }
        }
        text.removeLast(text.count - end)
        return ends
    }
}

extension Table {
    /// The lines, with one column broken into several where they would be wider than a screen; its cells go on in
    /// rows of their own. A column is never made narrower than its head, nor than eight.
    func lines(to width: Int, wrapping column: Int) -> [String] {
        let shown = shown
        let rows = rows
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
