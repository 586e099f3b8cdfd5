internal import PointsCore

/// What is wrong with a file handed in. Nothing of it was taken.
enum InputError: Explained {
    case encoding(file: String, TextDecodingError)
    case csv(file: String, CSVError)
    case workbook(file: String)
    /// Its columns are not set apart by commas.
    case separator(file: String, Separator)
    case document(file: String, DocumentFault)
    case missingColumns(file: String, [String])
    case rows(file: String, [RowFault])
    case names(file: String, [NameFault])
    case emptyList(file: String)

    /// A cell that cannot be taken in.
    struct RowFault {
        let line: Int
        let column: String?
        let phrase: Phrase
    }

    /// A name in a pasted list that is nobody's or several members'.
    struct NameFault {
        let line: Int
        let phrase: Phrase
    }

    var status: ExitStatus {
        switch self {
        case .encoding, .csv, .workbook, .separator, .document, .missingColumns, .rows, .emptyList: .data
        case .names: .refused
        }
    }

    var code: String {
        switch self {
        case .encoding: "bad-encoding"
        case .csv, .separator: "bad-csv"
        case .workbook: "workbook"
        case .document: "bad-document"
        case .missingColumns: "missing-columns"
        case .rows: "bad-rows"
        case .names: "unresolved-names"
        case .emptyList: "empty-list"
        }
    }

    var phrase: Phrase {
        switch self {
        case .encoding(let file, let error): Phrase("\(file)：", en: "\(file): ") + error.phrase
        case .csv(let file, let error): Phrase("\(file) ", en: "\(file), ") + error.phrase
        case .workbook(let file):
            Phrase(
                "\(file) 是 Excel 工作簿，请在 Excel 里另存为“CSV UTF-8”再导入。",
                en: "\(file) is an Excel workbook; save it as “CSV UTF-8” first.")
        case .separator(let file, let separator):
            Phrase(
                "\(file) 的各列是用\(separator.phrase.chinese)隔开的，请改用英文逗号，或在 Excel 里另存为“CSV UTF-8（逗号分隔）”。",
                en:
                    "The columns of \(file) are set apart by \(separator.phrase.english); use commas, or save it as “CSV UTF-8 (comma delimited)”."
            )
        case .document(let file, let fault):
            Phrase("\(file) 第 \(fault.line) 行：", en: "\(file), line \(fault.line): ") + fault.phrase
        case .missingColumns(let file, let columns):
            Phrase(
                "\(file) 第 1 行缺少列：\(columns.joined(separator: "、"))。",
                en: "\(file), line 1: these columns are missing: \(columns.joined(separator: ", ")).")
        case .rows(let file, let faults):
            Phrase(
                "\(file) 有 \(faults.count) 处不对，一行也没有导入：",
                en: "\(file): \(counted(faults.count, "problem")); nothing was taken in:")
        case .names(_, let faults):
            Phrase(
                "名单里有 \(faults.count) 行对不上人，什么也没有登记：",
                en:
                    "\(counted(faults.count, "line")) of the list cannot be matched for certain; nothing was recorded:"
            )
        case .emptyList(let file): Phrase("\(file) 里没有名字。", en: "\(file) has no names in it.")
        }
    }

    private static let shown = 20

    var details: [Phrase] {
        let lines: [Phrase]
        switch self {
        case .encoding, .csv, .workbook, .separator, .document, .missingColumns, .emptyList: return []
        case .rows(_, let faults):
            lines = faults.sorted { $0.line < $1.line }.map { fault in
                Phrase(
                    "第 \(fault.line) 行\(fault.column.map { "“\($0)”列" } ?? "")：",
                    en: "line \(fault.line)\(fault.column.map { ", column “\($0)”" } ?? ""): ")
                    + fault.phrase
            }
        case .names(_, let faults):
            lines = faults.map { Phrase("第 \($0.line) 行：", en: "line \($0.line): ") + $0.phrase }
        }
        let more = lines.count - InputError.shown
        return Array(lines.prefix(InputError.shown))
            + (more > 0 ? [Phrase("……还有 \(more) 处。", en: "… and \(more) more.")] : [])
    }

    var facts: [(String, JSON)] {
        switch self {
        case .encoding(let file, _), .csv(let file, _), .workbook(let file), .separator(let file, _),
            .missingColumns(let file, _),
            .emptyList(let file):
            [("file", .string(file))]
        case .document(let file, let fault): [("file", .string(file)), ("line", .int(fault.line))]
        case .rows(let file, let faults):
            [
                ("file", .string(file)),
                (
                    "rows",
                    .array(
                        faults.sorted { $0.line < $1.line }.map {
                            .object([("line", .int($0.line)), ("column", .text($0.column))])
                        })
                ),
            ]
        case .names(let file, let faults):
            [("file", .string(file)), ("lines", .array(faults.map { .int($0.line) }))]
        }
    }
}

extension TextDecodingError {
    var phrase: Phrase {
        switch self {
        case .utf16:
            Phrase("这是 UTF-16 文件，请用 UTF-8 编码另存一次。", en: "this is UTF-16; save it as UTF-8.")
        case .nulByte(let line):
            Phrase("第 \(line) 行有空字节，不是文本文件。", en: "line \(line) has a NUL byte; this is no text file.")
        case .undecodable(let line):
            Phrase("第 \(line) 行既不是 UTF-8 也不是 GB18030 编码。", en: "line \(line) is neither UTF-8 nor GB18030.")
        }
    }
}

extension CSVError {
    var phrase: Phrase {
        switch self {
        case .empty: Phrase("是空的。", en: "it is empty.")
        case .unclosedQuote(let line):
            Phrase("第 \(line) 行的引号没有收尾。", en: "line \(line): a quote is not closed.")
        case .strayQuote(let line, let column):
            Phrase(
                "第 \(line) 行第 \(column) 列的引号位置不对。",
                en: "line \(line), column \(column): a quote is out of place.")
        case .raggedRow(let line, let expected, let found):
            Phrase(
                "第 \(line) 行有 \(found) 列，应该是 \(expected) 列。",
                en: "line \(line) has \(found) cells instead of \(expected).")
        case .nulByte(let line): Phrase("第 \(line) 行有空字节。", en: "line \(line) has a NUL byte.")
        case .repeatedColumn(let name): Phrase("列名“\(name)”重复。", en: "column “\(name)” appears twice.")
        case .emptyColumnName(let column): Phrase("第 \(column) 列没有列名。", en: "column \(column) has no name.")
        }
    }
}
