@testable import PointsCore
@testable import jifen

/// A table from a spreadsheet: what was read survives being written and read again, and so do its members.
enum CSVCheck {
    static func run(_ bytes: [UInt8]) throws(Broken) {
        guard let text = try? TextDecoding.decode(bytes).text else { return }
        if let table = try? CSVReader.read(text) { try survives(table) }
        try SheetCheck.run(bytes)
    }

    private static func survives(_ table: CSVTable) throws(Broken) {
        for row in table.rows {
            try expect(row.cells.count == table.header.count, "line \(row.line) is ragged")
        }
        // Plain names: two columns may differ only by what the writer puts before a formula.
        let names = table.header.indices.map { "c\($0)" }
        let first = try rewritten([names, table.header] + table.rows.map(\.cells))
        for (before, after) in zip([table.header] + table.rows.map(\.cells), first.dropFirst()) {
            for (old, new) in zip(before, after) where !new.utf8.elementsEqual(old.utf8) {
                try expectSame(new, "'" + old, "a cell")
            }
        }
        let second = try rewritten(first)
        for (before, after) in zip(first.joined(), second.joined()) {
            try expectSame(before, after, "a cell the second time")
        }
    }

    /// Writes rows as a table and reads them back, as many and as wide as they were.
    static func rewritten(_ rows: [[String]]) throws(Broken) -> [[String]] {
        let text = CSVWriter.write(rows.map { $0.map(CSVCell.text) })
        let table: CSVTable
        do throws(CSVError) { table = try CSVReader.read(text) } catch {
            throw Broken("\(error) in \(text.debugDescription)")
        }
        let back = [table.header] + table.rows.map(\.cells)
        try expect(back.map(\.count) == rows.map(\.count), "another shape: \(text.debugDescription)")
        return back
    }
}
