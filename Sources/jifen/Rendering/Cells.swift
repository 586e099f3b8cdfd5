internal import PointsCore

/// What a table shows, cell behind cell in one text: thousands of rows need not be thousands of lists.
struct Cells {
    /// Cells of a row.
    let columns: Int
    private var text: [UInt8] = []
    private var ends: [Int] = [0]
    /// In terminal columns.
    private(set) var widths: [Int] = []

    /// - Parameter rows: about how many there will be.
    init(columns: Int, rows: Int) {
        self.columns = columns
        text.reserveCapacity(rows * columns * 8)
        ends.reserveCapacity(rows * columns + 1)
        widths.reserveCapacity(rows * columns)
    }

    /// Rows that are there.
    var count: Int { widths.count / columns }

    /// Adds the next cell, row by row; what a terminal may not show is written out.
    mutating func add(_ cell: String) {
        var cell = cell
        let plain = cell.withUTF8 { bytes in
            let width = bytes.plainWidth
            if width != nil { text.append(contentsOf: bytes) }
            return width
        }
        if let plain {
            widths.append(plain)
        } else {
            let cell = cell.visible
            text.append(contentsOf: cell.utf8)
            widths.append(cell.displayWidth)
        }
        ends.append(text.count)
    }

    /// Every cell as a string, row by row.
    var strings: [[String]] {
        (0..<count).map { row in
            (row * columns..<(row + 1) * columns).map { cell in
                String(decoding: text[ends[cell]..<ends[cell + 1]], as: UTF8.self)
            }
        }
    }

    /// Whether any row has something in a column.
    func fills(_ column: Int) -> Bool {
        stride(from: column, to: widths.count, by: columns).contains { ends[$0] < ends[$0 + 1] }
    }

    /// Makes columns as wide as their widest cells.
    func widen(_ columns: inout [Int]) {
        for row in 0..<count {
            for place in columns.indices {
                columns[place] = max(columns[place], widths[row * columns.count + place])
            }
        }
    }

    /// The bytes of all cells together.
    var size: Int { text.count }

    /// Copies a cell; how many bytes it has.
    func copy(_ cell: Int, to target: UnsafeMutableBufferPointer<UInt8>, at start: Int) -> Int {
        let bytes = ends[cell]..<ends[cell + 1]
        text.withUnsafeBytes { text in
            UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(target)[start...])
                .copyMemory(from: UnsafeRawBufferPointer(rebasing: text[bytes]))
        }
        return bytes.count
    }
}
