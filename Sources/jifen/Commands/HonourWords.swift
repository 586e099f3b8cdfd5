internal import PointsCore

/// One honour as lists show it.
struct HonourWords {
    let file: HonourFile
    private let book: Book

    init(_ file: HonourFile, _ book: Book) {
        self.file = file
        self.book = book
    }

    static let heads = [
        Phrase("号", en: "no."), Phrase("授予日期", en: "day"), Phrase("编号", en: "number"),
        Phrase("姓名", en: "name"), Phrase("荣誉称号", en: "title"), Phrase("时段", en: "period"),
        Phrase("评选支部", en: "of branch"), Phrase("分录", en: "entry"), Phrase("收回", en: "taken back"),
    ]

    var name: String { book.roster[file.honour.member]?.name ?? "" }
    var branch: String? { file.given.branch.map(book.branchName) }

    func cells(_ language: Language) -> [String] {
        [
            String(file.honour.number), file.stamp.day.description, file.honour.member.description, name,
            file.given.title, file.given.period.phrase[language], branch ?? "",
            file.honour.entry.description, takenBack?[language] ?? "",
        ]
    }

    /// Since when, by which entry and why it does not stand any more.
    private var takenBack: Phrase? {
        guard let end = file.end else { return nil }
        let why = file.reason ?? ""
        return Phrase(
            "已收回（\(end.entry)，\(end.day)）：\(why)", en: "taken back (\(end.entry), \(end.day)): \(why)")
    }

    /// `第 3 号  2021-07-02  “季度之星”（2021年第2季度）`, for the member's own file.
    var line: Phrase {
        let of = branch.map { Phrase("，\($0)", en: ", \($0)") } ?? Phrase("", en: "")
        let period = file.given.period.phrase
        return Phrase("第 \(file.honour.number) 号", en: "no. \(file.honour.number)")
            + Phrase(verbatim: "  \(file.stamp.day)  ")
            + Phrase(
                "“\(file.given.title)”（\(period.chinese)", en: "“\(file.given.title)” (\(period.english)")
            + of + Phrase("）", en: ")")
            + (takenBack.map { Phrase(verbatim: "  ") + $0 } ?? Phrase("", en: ""))
    }

    var json: JSON {
        .object([
            ("number", .int(file.honour.number)), ("entry", .text(file.honour.entry)),
            ("day", .text(file.stamp.day)), ("by", .string(file.stamp.by)),
            ("member", .text(file.honour.member)), ("name", .string(name)),
            ("title", .string(file.given.title)), ("period", .text(file.given.period)),
            ("branch", .text(file.given.branch)), ("reversed", .text(file.honour.reversal)),
            ("reason", .text(file.reason)),
        ])
    }
}
