internal import PointsCore

/// Reads a rule book as people type it.
enum RulesDocument {
    static func parse(_ text: String) throws(DocumentFault) -> RuleBook {
        let root = try JSONDocument.parse(text)
        let fields = try JSONFields(root, "rules", known: ["name", "items"])
        let name = try fields.text("name")
        guard let nodes = try fields.list("items") else { throw fields.missing("items") }
        var items: [RuleItem] = []
        for node in nodes { items.append(try item(node)) }
        let rules = RuleBook(name: name, items: items)
        if let fault = rules.fault {
            let line = fault.item.map { nodes[$0].line } ?? fields.line(of: nodes.isEmpty ? "items" : "name")
            throw DocumentFault(line: line, kind: .rules(fault))
        }
        return rules
    }

    private static func item(_ node: JSONDocument.Node) throws(DocumentFault) -> RuleItem {
        let known = ["code", "name", "unit", "points", "roles", "step", "caps", "note"]
        let fields = try JSONFields(node, "items", known: known)
        let typed = try fields.text("code")
        let code: ItemCode
        do throws(Malformed) { code = try ItemCode(typed) } catch {
            throw DocumentFault(line: fields.line(of: "code"), kind: .value(error))
        }
        var roles: [Role] = []
        for node in try fields.list("roles") ?? [] {
            let role = try JSONFields(node, "roles", known: ["name", "points"])
            roles.append(Role(name: try role.text("name"), points: try role.points("points")))
        }
        var caps: [Cap] = []
        for node in try fields.list("caps") ?? [] {
            let cap = try JSONFields(node, "caps", known: ["per", "points"])
            caps.append(Cap(per: try span(cap), points: try cap.points("points")))
        }
        return RuleItem(
            code: code, name: try fields.text("name"), unit: try fields.text("unit"),
            points: try fields.points("points"), roles: roles, step: try fields.optionalPoints("step"),
            caps: caps, note: try fields.optionalText("note"))
    }

    private static func span(_ cap: JSONFields) throws(DocumentFault) -> Span {
        guard let span = Span(rawValue: try cap.text("per")) else {
            let choices = Span.allCases.map(\.rawValue).joined(separator: " ")
            throw DocumentFault(
                line: cap.line(of: "per"), kind: .wrongType("per", expected: Phrase(verbatim: choices)))
        }
        return span
    }
}
