@testable import PointsCore
@testable import jifen

/// A list pasted from a chat: every line is accounted for, and the names found are found again.
enum ListCheck {
    static func run(_ bytes: [UInt8]) throws(Broken) {
        guard let text = try? TextDecoding.decode(bytes).text else { return }
        let list = NameList(pasted: text)
        try accounted(list, for: text)
        try foundAgain(list)
        if !text.utf8.contains(0x0D) {
            let windows = text.unicodeScalars.map { $0 == "\n" ? "\r\n" : String($0) }.joined()
            try expect(NameList(pasted: windows) == list, "another list with CRLF")
        }
        for line in list.lines { try meant(line) }
    }

    private static func accounted(_ list: NameList, for text: String) throws(Broken) {
        let told = list.lines.map(\.line) + list.skipped.map(\.line)
        let wanted = PastedLine.all(in: text).map(\.number)
        try expect(told.sorted() == wanted, "lines \(told.sorted()) of \(wanted)")
        try expect(list.lines.map(\.line) == list.lines.map(\.line).sorted(), "lines out of order")
    }

    /// Written out, numbered and without a heading, it is the same list.
    private static func foundAgain(_ list: NameList) throws(Broken) {
        let plain = list.lines.filter(isPlain)
        let text = plain.enumerated().map {
            "\($0 + 1). \($1.name)" + ($1.remark.isEmpty ? "" : ";\($1.remark)")
        }
        .joined(separator: "\n")
        let again = NameList(pasted: text)
        try expect(again.skipped.isEmpty, "skipped the second time: \(again.skipped)")
        for (before, after) in zip(plain, again.lines) {
            try expectSame(before.name, after.name, "a name")
            try expectSame(before.remark, after.remark, "a remark")
        }
        try expect(again.lines.count == plain.count, "\(again.lines.count) names of \(plain.count)")
    }

    /// Whether writing it out joins nothing: a name may begin with a sign that belongs to numberings (".王"), and
    /// a few letters draw the next sign to themselves.
    private static func isPlain(_ line: NameList.Line) -> Bool {
        guard let first = line.name.first, !" .、):。,;-—".contains(first) else { return false }
        let parts = [" ", line.name, ";", line.remark]
        return parts.joined().count == parts.map(\.count).reduce(0, +)
    }

    private static func meant(_ line: NameList.Line) throws(Broken) {
        let listed = ListedName(line, Examples.book)
        _ = listed.hasUnusedRemark
        switch listed.meaning {
        case .unclear(let phrase): try expectSaid(phrase)
        case .member(let number):
            let sure = NameList.Line(line: 1, name: number.description, remark: "")
            guard case .member(number) = ListedName(sure, Examples.book).meaning else {
                throw Broken("\(number) alone is not certain")
            }
        }
    }
}
