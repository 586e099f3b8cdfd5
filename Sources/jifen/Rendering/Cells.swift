internal import PointsCore

/// What a table shows, cell behind cell in one text: thousands of rows need not be thousands of lists.
struct Cells {
    /// Cells of a row.
    let columns: Int
    private var text: [UInt8] = []
    private var marks: [Mark] = []

    /// Where a cell ends, and how many terminal columns it takes.
    private struct Mark {
        let end: UInt32
        let width: UInt32
    }

    /// - Parameter rows: about how many there will be.
    init(columns: Int, rows: Int) {
        self.columns = columns
        text.reserveCapacity(rows * columns * 6)
        marks.reserveCapacity(rows * columns)
    }

    /// Rows that are there.
    var count: Int { marks.count / columns }

    /// Adds the next cell, row by row; what a terminal may not show is written out.
    mutating func add(_ cell: String) {
        var cell = cell
        let plain = cell.withUTF8 { bytes in
            let width = bytes.plainWidth
            if width != nil { text.append(contentsOf: bytes) }
            return width
        }
        if plain == nil {
            cell = cell.visible
            text.append(contentsOf: cell.utf8)
        }
        marks.append(Mark(end: UInt32(text.count), width: UInt32(plain ?? cell.displayWidth)))
    }

    /// Adds the next cell, of digits and signs that a terminal shows as they are.
    mutating func add(_ number: some Numeral) {
        let start = text.count
        number.write(to: &text)
        marks.append(Mark(end: UInt32(text.count), width: UInt32(text.count - start)))
    }

    /// Every cell as a string, row by row.
    var strings: [[String]] {
        (0..<count).map { row in
            (row * columns..<(row + 1) * columns).map { String(decoding: text[bytes(of: $0)], as: UTF8.self) }
        }
    }

    private func bytes(of cell: Int) -> Range<Int> {
        (cell > 0 ? Int(marks[cell - 1].end) : 0)..<Int(marks[cell].end)
    }

    /// Whether any row has something in a column.
    func fills(_ column: Int) -> Bool {
        stride(from: column, to: marks.count, by: columns).contains { !bytes(of: $0).isEmpty }
    }

    /// Makes columns as wide as their widest cells.
    func widen(_ widths: inout [Int]) {
        for row in 0..<count {
            for column in 0..<columns {
                widths[column] = max(widths[column], width(ofCell: row * columns + column))
            }
        }
    }

    func width(ofCell cell: Int) -> Int { Int(marks[cell].width) }

    /// The bytes of all cells, and the terminal columns that they take together.
    var size: (bytes: Int, width: Int) { (text.count, marks.reduce(0) { $0 + Int($1.width) }) }

    /// Copies a cell; how many bytes it has.
    func copy(_ cell: Int, to target: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        let bytes = bytes(of: cell)
        text.withUnsafeBytes { text in
            UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[start...])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: text[bytes]))
        }
        return bytes.count
    }
}
