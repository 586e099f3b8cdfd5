/// Reads a table from the text of a CSV file whose first row names the columns.
enum CSVReader {
    /// Rows without any content are skipped, and so are empty cells beyond the header. Anything else that
    /// does not fit the header refuses the whole text.
    static func read(_ text: String) throws(CSVError) -> CSVTable {
        let bytes = Array(text.utf8)
        if let nul = bytes.firstIndex(of: 0) { throw .nulByte(line: bytes.lineNumber(at: nul)) }
        var rows = try contentRows(of: bytes)
        guard !rows.isEmpty else { throw .empty }
        let names = rows.removeFirst().cells
        let header = Array(names.withoutTrailingEmpties)
        try refuseRepeatedName(in: header)
        var fitted: [CSVTable.Row] = []
        for row in rows {
            fitted.append(try fit(row, to: header, nameless: header.count..<names.count))
        }
        return CSVTable(header: header, rows: fitted)
    }

    private static func contentRows(of bytes: [UInt8]) throws(CSVError) -> [CSVTable.Row] {
        var scanner = CSVScanner(bytes)
        var rows: [CSVTable.Row] = []
        while let row = try scanner.next() {
            if !row.cells.allSatisfy(\.isEmpty) { rows.append(row) }
        }
        return rows
    }

    private static func refuseRepeatedName(in header: [String]) throws(CSVError) {
        var seen: Set<String> = []
        for name in header where !name.isEmpty {
            guard seen.insert(name).inserted else { throw .repeatedColumn(name: name) }
        }
    }

    /// - Parameter nameless: the columns at the end for which the header has a comma but no name.
    private static func fit(
        _ row: CSVTable.Row, to header: [String], nameless: Range<Int>
    ) throws(CSVError) -> CSVTable.Row {
        for (index, cell) in row.cells.enumerated() where !cell.isEmpty {
            let lacksName = index < header.count ? header[index].isEmpty : nameless.contains(index)
            if lacksName { throw .emptyColumnName(column: index + 1) }
        }
        let filled = row.cells.withoutTrailingEmpties.count
        guard filled <= header.count else {
            throw .raggedRow(line: row.line, expected: header.count, found: filled)
        }
        guard row.cells.count >= header.count else {
            throw .raggedRow(line: row.line, expected: header.count, found: row.cells.count)
        }
        return CSVTable.Row(line: row.line, cells: Array(row.cells.prefix(header.count)))
    }
}

extension [String] {
    fileprivate var withoutTrailingEmpties: ArraySlice<String> {
        self[...((lastIndex { !$0.isEmpty }) ?? -1)]
    }
}
