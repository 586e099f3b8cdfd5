/// A spreadsheet's content: named columns, and rows that have a cell for each of them.
struct CSVTable: Equatable, Sendable {
    /// The columns' names. A column that has neither name nor content is an empty string, or is left out
    /// where it stands at the end.
    let header: [String]
    let rows: [Row]

    struct Row: Equatable, Sendable {
        /// The line of the file on which the row starts, counted from 1.
        let line: Int
        let cells: [String]
    }
}

/// Why a text cannot be taken for a table. Lines and columns count from 1; a column is a cell's place in
/// its row.
enum CSVError: Error, Equatable {
    /// There is not even a header.
    case empty
    /// The quote opened on this line is never closed.
    case unclosedQuote(line: Int)
    /// A quote inside a cell that does not start with one, or text after a closing quote.
    case strayQuote(line: Int, column: Int)
    case raggedRow(line: Int, expected: Int, found: Int)
    case nulByte(line: Int)
    case repeatedColumn(name: String)
    /// Cells stand below a column that has no name.
    case emptyColumnName(column: Int)
}
