/// A JSON file typed by people, with the line of every value.
///
/// Foundation's decoder names no line and takes repeated keys silently; a rule book that says one thing twice
/// must not be adopted.
struct JSONDocument {
    struct Node {
        let line: Int
        let value: Value
    }

    indirect enum Value {
        case object([(key: String, line: Int, node: Node)])
        case array([Node])
        case string(String)
        /// As it was typed, so that no digit is lost.
        case number(String)
        case bool(Bool)
        case null
    }

    static func parse(_ text: String) throws(DocumentFault) -> Node {
        var parser = JSONDocument(text: Array(text.utf8))
        let node = try parser.node(depth: 0)
        parser.skipBlanks()
        guard parser.position == parser.text.count else { throw parser.fault(.notJSON) }
        return node
    }

    private let text: [UInt8]
    private var position = 0
    private var line = 1
    private init(text: [UInt8]) { self.text = text }

    private func fault(_ kind: DocumentFault.Kind) -> DocumentFault { DocumentFault(line: line, kind: kind) }
    private var next: UInt8? { position < text.count ? text[position] : nil }

    private mutating func skipBlanks() {
        while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
            if byte == 0x0A { line += 1 }
            position += 1
        }
    }

    private mutating func take(_ character: Character) -> Bool {
        skipBlanks()
        guard next == character.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func node(depth: Int) throws(DocumentFault) -> Node {
        // Deeper than any document of ours; keeps a hostile one from using up the stack.
        guard depth < 20 else { throw fault(.notJSON) }
        if take("{") { return Node(line: line, value: .object(try fields(depth))) }
        if take("[") { return Node(line: line, value: .array(try elements(depth))) }
        let start = line
        if next == UInt8(ascii: "\"") { return Node(line: start, value: .string(try string())) }
        for (word, value) in [("true", Value.bool(true)), ("false", .bool(false)), ("null", .null)]
        where text[position...].starts(with: word.utf8) {
            position += word.utf8.count
            return Node(line: start, value: value)
        }
        return Node(line: start, value: .number(try number()))
    }

    private mutating func fields(_ depth: Int) throws(DocumentFault) -> [(key: String, line: Int, node: Node)]
    {
        var fields: [(key: String, line: Int, node: Node)] = []
        if take("}") { return fields }
        repeat {
            skipBlanks()
            let start = line
            guard next == UInt8(ascii: "\"") else { throw fault(.notJSON) }
            let key = try string()
            guard !fields.contains(where: { $0.key == key }) else { throw fault(.repeatedKey(key)) }
            guard take(":") else { throw fault(.notJSON) }
            fields.append((key, start, try node(depth: depth + 1)))
        } while take(",")
        guard take("}") else { throw fault(.notJSON) }
        return fields
    }

    private mutating func elements(_ depth: Int) throws(DocumentFault) -> [Node] {
        var elements: [Node] = []
        if take("]") { return elements }
        repeat { elements.append(try node(depth: depth + 1)) } while take(",")
        guard take("]") else { throw fault(.notJSON) }
        return elements
    }

    private mutating func number() throws(DocumentFault) -> String {
        let start = position
        while let byte = next, UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "+-.eE".utf8.contains(byte) {
            position += 1
        }
        guard position > start else { throw fault(.notJSON) }
        return String(decoding: text[start..<position], as: UTF8.self)
    }

    private mutating func string() throws(DocumentFault) -> String {
        position += 1
        var bytes: [UInt8] = []
        while let byte = next {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: bytes, as: UTF8.self)
            case UInt8(ascii: "\\"): bytes += try escape().utf8
            case 0..<0x20: throw fault(.notJSON)
            default: bytes.append(byte)
            }
        }
        throw fault(.notJSON)
    }

    private mutating func escape() throws(DocumentFault) -> String {
        guard let byte = next else { throw fault(.notJSON) }
        position += 1
        switch byte {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "u"):
            let first = try unit()
            guard first & 0xFC00 == 0xD800 else { return try character([first]) }
            guard text[position...].starts(with: "\\u".utf8) else { throw fault(.notJSON) }
            position += 2
            return try character([first, try unit()])
        default: throw fault(.notJSON)
        }
    }

    private mutating func unit() throws(DocumentFault) -> UInt16 {
        let digits = text[position...].prefix(4)
        guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault(.notJSON) }
        position += 4
        return unit
    }

    private func character(_ units: [UInt16]) throws(DocumentFault) -> String {
        guard let text = String(validating: units, as: UTF16.self) else { throw fault(.notJSON) }
        return text
    }
}
