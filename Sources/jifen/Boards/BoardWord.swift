internal import PointsCore

extension Book {
    /// The posted board meant by a month or a number: `2021-06`, `上月`, `2021年第3期`, `第3期`, `3`, `最近`.
    func findBoard(_ typed: String, today: Day) throws -> PublicationMark {
        let plain = typed.halfWidth
        if ["最近", "最新", "latest"].contains(plain.lowercased()), let last = publications.last { return last }
        let isMonth = if case .month? = try? Period(typed, today: today) { true } else { false }
        if publications.marks.isEmpty, !isMonth { throw NothingPosted() }
        if let number = Book.issue(plain) {
            let found = publications.marks.last {
                $0.number == number.number && $0.month.year == number.year ?? $0.month.year
            }
            guard let found else { throw Refusal.unknownBoard(typed) }
            return found
        }
        guard case .month(let month)? = try? Period(typed, today: today) else {
            throw Refusal.unknownBoard(typed)
        }
        guard let found = publications.of(month) else { throw Refusal.notPublished(month) }
        return found
    }

    /// `2021年第3期`, `第3期`, `3期`, `3`.
    private static func issue(_ plain: String) -> (year: Int?, number: Int)? {
        var rest = plain[...]
        var year: Int?
        if let mark = rest.firstIndex(of: "年") {
            guard let typed = Int(rest[..<mark]), rest.hasSuffix("期") else { return nil }
            year = typed
            rest = rest[rest.index(after: mark)...]
        }
        if rest.hasPrefix("第") { rest = rest.dropFirst() }
        if rest.hasSuffix("期") { rest = rest.dropLast() }
        guard rest.utf8.allSatisfy({ (0x30...0x39).contains($0) }), rest.utf8.count <= 3,
            let number = Int(rest), number > 0
        else { return nil }
        return (year, number)
    }
}

/// No board was posted yet, so that none has a number and none is the latest.
struct NothingPosted: Explained {
    var status: ExitStatus { .refused }
    var code: String { "nothing-posted" }
    var phrase: Phrase {
        Phrase("还没有公示过。公示：jifen 公示 上月", en: "Nothing was posted yet: jifen publish last-month")
    }
}

extension Parameter {
    static let board = Parameter(
        name: Name("BOARD", "月份或期号"), kind: .period,
        about: Phrase(
            "哪一期公示：月份（2021-06、上月）或期号（2021年第3期、3、最近）",
            en: "a board: its month (2021-06, last-month) or number (3, latest)"))
}
