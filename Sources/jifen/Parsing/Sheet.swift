internal import PointsCore

/// A CSV file with the columns it was read for.
struct Sheet {
    let file: String
    private let table: CSVTable
    private let places: [Name: Int]
    /// Columns nobody reads.
    let ignored: [String]
    private(set) var faults: [InputError.RowFault] = []

    static let sizeLimit = 4 << 20

    init(_ bytes: [UInt8], file: String, needed: [Name], optional: [Name]) throws(InputError) {
        self.file = file
        // The beginnings of a ZIP archive and of a compound file: an Excel workbook (.xlsx, .xls), not a CSV.
        for beginning: [UInt8] in [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]] {
            guard !bytes.starts(with: beginning) else { throw .workbook(file: file) }
        }
        let text: String
        do throws(TextDecodingError) { text = try TextDecoding.decode(bytes).text } catch {
            throw .encoding(file: file, error)
        }
        if let separator = Separator(ofHeader: text) { throw .separator(file: file, separator) }
        do throws(CSVError) { table = try CSVReader.read(text) } catch { throw .csv(file: file, error) }
        var places: [Name: Int] = [:]
        var ignored: [String] = []
        for (place, head) in table.header.enumerated() {
            let plain = head.filter { !$0.isWhitespace }
            if let name = (needed + optional).first(where: {
                $0.matches(plain) || $0.english == plain.lowercased()
            }) {
                guard places[name] == nil else { throw .csv(file: file, .repeatedColumn(name: name.chinese)) }
                places[name] = place
            } else {
                ignored.append(head)
            }
        }
        let missing = needed.filter { places[$0] == nil }
        guard missing.isEmpty else { throw .missingColumns(file: file, missing.map(\.chinese)) }
        guard !table.rows.isEmpty else { throw .csv(file: file, .empty) }
        self.places = places
        self.ignored = ignored
    }

    var rows: [CSVTable.Row] { table.rows }

    /// Whether there is such a column.
    func has(_ name: Name) -> Bool { places[name] != nil }

    /// A cell's text; nil where it is empty or the column is not there.
    func cell(_ name: Name, _ row: CSVTable.Row) -> String? {
        guard let place = places[name], place < row.cells.count, !row.cells[place].isEmpty else { return nil }
        return row.cells[place]
    }

    mutating func note(_ row: CSVTable.Row, _ column: Name?, _ phrase: Phrase) {
        faults.append(InputError.RowFault(line: row.line, column: column?.chinese, phrase: phrase))
    }

    /// A cell that cannot be empty.
    mutating func required(_ name: Name, _ row: CSVTable.Row) -> String? {
        if let text = cell(name, row) { return text }
        note(row, name, Phrase("不能是空的。", en: "cannot be empty."))
        return nil
    }

    /// A cell's text read as something else; what is wrong with it is noted.
    mutating func read<Value>(
        _ name: Name, _ row: CSVTable.Row, _ parse: (String) throws -> Value
    ) -> Value? {
        guard let text = cell(name, row) else { return nil }
        do { return try parse(text) } catch {
            note(row, name, (error as? any Explained)?.phrase ?? Phrase(verbatim: text))
            return nil
        }
    }

    func finish() throws(InputError) {
        if !faults.isEmpty { throw .rows(file: file, faults) }
    }

    /// A hint that some columns were not read.
    var ignoredWarning: Answer.Warning? {
        guard !ignored.isEmpty else { return nil }
        let names = ignored.joined(separator: "、")
        return Answer.Warning(
            phrase: Phrase("没有读取这些列：\(names)。", en: "These columns were not read: \(names)."),
            fields: [("kind", .string("ignored-columns")), ("columns", .array(ignored.map { .string($0) }))])
    }
}
