/// Names on a notice that leaves the community (隐名).
extension Chinese {
    /// A name of which only the community knows whose it is, with a star for every sign that was hidden.
    ///
    /// A Chinese name keeps its surname and, of a given name of two signs and more, the last: 王*华, 王*, 欧阳*,
    /// 欧阳*丽. A name in parts, with a dot, a space or brackets between them, keeps the first sign of each:
    /// 阿***·买**, J*** S****. Nothing is ever left as it was.
    static func masked(_ name: String) -> String {
        let parts = name.split { !$0.isPartOfName }
        guard parts.count != 1 else { return name.masking(parts[0], with: maskedWhole(parts[0])) }
        var masked = ""
        var rest = name[...]
        for (place, part) in parts.enumerated() {
            masked += rest[..<part.startIndex]
            // Of 阿·买 only the first may stay.
            masked += place > 0 && part.count == 1 ? "*" : keeping(first: 1, last: 0, of: part)
            rest = rest[part.endIndex...]
        }
        return parts.isEmpty ? "*" : masked + rest
    }

    private static func maskedWhole(_ name: Substring) -> String {
        guard name.count > 1 else { return "*" }
        guard String(name).isHan else { return keeping(first: 1, last: 0, of: name) }
        let surname = CompoundSurnames.leading(name)?.count ?? 1
        return keeping(first: surname, last: name.count - surname > 1 ? 1 : 0, of: name)
    }

    private static func keeping(first: Int, last: Int, of name: Substring) -> String {
        let hidden = max(name.count - first - last, 0)
        return name.prefix(first) + String(repeating: "*", count: hidden) + name.suffix(last)
    }
}

extension String {
    fileprivate func masking(_ part: Substring, with mask: String) -> String {
        self[..<part.startIndex] + mask + self[part.endIndex...]
    }
}

extension Character {
    /// Whether it belongs to a name, rather than standing between the parts of one.
    fileprivate var isPartOfName: Bool { isLetter || isNumber || isHan }
}
