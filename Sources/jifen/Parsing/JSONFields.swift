internal import PointsCore

/// The fields of one object of a typed document, each asked for by name; what nobody may ask for is refused.
struct JSONFields {
    let line: Int
    private let fields: [String: JSONDocument.Node]

    /// - Parameter known: every key that may stand here.
    init(_ node: JSONDocument.Node, _ name: String, known: [String]) throws(DocumentFault) {
        guard case .object(let fields) = node.value else {
            throw DocumentFault(
                line: node.line, kind: .wrongType(name, expected: Phrase("一组 { }", en: "an object { }")))
        }
        for field in fields where !known.contains(field.key) {
            throw DocumentFault(line: field.line, kind: .unknownKey(field.key, known: known))
        }
        line = node.line
        self.fields = Dictionary(fields.map { ($0.key, $0.node) }, uniquingKeysWith: { first, _ in first })
    }

    func line(of key: String) -> Int { fields[key]?.line ?? line }

    func text(_ key: String) throws(DocumentFault) -> String {
        guard let text = try optionalText(key) else { throw missing(key) }
        return text
    }

    func optionalText(_ key: String) throws(DocumentFault) -> String? {
        guard let node = fields[key] else { return nil }
        guard case .string(let text) = node.value else {
            throw DocumentFault(
                line: node.line, kind: .wrongType(key, expected: Phrase("带引号的文字", en: "text in quotes")))
        }
        return text
    }

    func points(_ key: String) throws(DocumentFault) -> Points {
        guard let points = try optionalPoints(key) else { throw missing(key) }
        return points
    }

    func optionalPoints(_ key: String) throws(DocumentFault) -> Points? {
        guard let node = fields[key] else { return nil }
        guard case .number(let digits) = node.value else {
            throw DocumentFault(
                line: node.line,
                kind: .wrongType(key, expected: Phrase("数字（不带引号）", en: "a number without quotes")))
        }
        do throws(Malformed) { return try Points(digits) } catch {
            throw DocumentFault(line: node.line, kind: .value(error))
        }
    }

    func list(_ key: String) throws(DocumentFault) -> [JSONDocument.Node]? {
        guard let node = fields[key] else { return nil }
        guard case .array(let nodes) = node.value else {
            throw DocumentFault(
                line: node.line, kind: .wrongType(key, expected: Phrase("一个列表 [ ]", en: "a list [ ]")))
        }
        return nodes
    }

    func missing(_ key: String) -> DocumentFault { DocumentFault(line: line, kind: .missingKey(key)) }
}
