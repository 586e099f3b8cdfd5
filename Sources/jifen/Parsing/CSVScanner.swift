/// Takes rows one by one from the UTF-8 of a CSV text (RFC 4180; a line may also end with LF or CR alone).
///
/// Blanks around a cell are dropped: they come from typing, and spreadsheets guard digits with a tab.
/// Inside quotes blanks are meant and stay, apart from such a tab at the start.
struct CSVScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next row, a blank line included, or nil at the end.
    mutating func next() throws(CSVError) -> CSVTable.Row? {
        guard position < bytes.count else { return nil }
        let start = line
        var cells = [try cell(column: 1)]
        while peek == UInt8(ascii: ",") {
            position += 1
            cells.append(try cell(column: cells.count + 1))
        }
        if position < bytes.count { takeLineEndOrByte() }
        return CSVTable.Row(line: start, cells: cells)
    }

    private var peek: UInt8? { position < bytes.count ? bytes[position] : nil }

    private var isAtCellEnd: Bool {
        switch peek {
        case nil, UInt8(ascii: ","), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        default: false
        }
    }

    private mutating func cell(column: Int) throws(CSVError) -> String {
        skipBlanks()
        return peek == UInt8(ascii: "\"") ? try quotedCell(column) : try bareCell(column)
    }

    private mutating func bareCell(_ column: Int) throws(CSVError) -> String {
        let start = position
        while !isAtCellEnd {
            guard bytes[position] != UInt8(ascii: "\"") else { throw .strayQuote(line: line, column: column) }
            position += 1
        }
        return String(decoding: bytes[start..<position].withoutTrailingBlanks, as: UTF8.self)
    }

    private mutating func quotedCell(_ column: Int) throws(CSVError) -> String {
        let opened = line
        var content: [UInt8] = []
        position += 1
        while true {
            guard let byte = peek else { throw .unclosedQuote(line: opened) }
            if byte == UInt8(ascii: "\"") {
                position += 1
                guard peek == UInt8(ascii: "\"") else { break }
                content.append(byte)
                position += 1
            } else {
                let start = position
                takeLineEndOrByte()
                content += bytes[start..<position]
            }
        }
        skipBlanks()
        guard isAtCellEnd else { throw .strayQuote(line: line, column: column) }
        if content.first == UInt8(ascii: "\t") { content.removeFirst() }
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func takeLineEndOrByte() {
        let byte = bytes[position]
        position += 1
        if byte == UInt8(ascii: "\r"), peek == UInt8(ascii: "\n") { position += 1 }
        if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") { line += 1 }
    }

    private mutating func skipBlanks() {
        while true {
            let rest = bytes[position...]
            if rest.first == UInt8(ascii: " ") || rest.first == UInt8(ascii: "\t") {
                position += 1
            } else if rest.starts(with: ideographicSpace) {
                position += ideographicSpace.count
            } else {
                return
            }
        }
    }
}

/// U+3000, the space of a Chinese input method.
private let ideographicSpace: [UInt8] = [0xE3, 0x80, 0x80]

extension ArraySlice<UInt8> {
    fileprivate var withoutTrailingBlanks: Self {
        var kept = self
        while true {
            if kept.last == UInt8(ascii: " ") || kept.last == UInt8(ascii: "\t") {
                kept.removeLast()
            } else if kept.suffix(ideographicSpace.count) == ideographicSpace[...] {
                kept.removeLast(ideographicSpace.count)
            } else {
                return kept
            }
        }
    }
}
