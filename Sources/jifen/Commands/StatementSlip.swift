internal import PointsCore

/// A statement on paper, for one member to read and to sign.
struct StatementSlip {
    private let statement: Statement
    private let book: Book
    private let today: Day
    private let language: Language

    init(_ statement: Statement, _ book: Book, today: Day, _ language: Language) {
        self.statement = statement
        self.book = book
        self.today = today
        self.language = language
    }

    var page: HTMLPage {
        HTMLPage(
            .slip, language, title: "\(head.line)　\(member.title)",
            [head.html, facts, table, foot, signatures])
    }

    private var head: PageHead {
        PageHead(
            community: book.info.name, title: Phrase("对账单", en: "Statement")[language],
            lead: statement.period.phrase[language])
    }

    private var member: Member { statement.member }

    private var facts: HTML {
        let group = member.latest.group.map { [(Phrase("小组", en: "group"), $0)] } ?? []
        let rows =
            [
                (Phrase("姓名", en: "name"), member.name),
                (Phrase("编号", en: "number"), member.number.description),
                (Phrase("支部", en: "branch"), book.branchName(member.latest.branch)),
            ] + group
        return .facts(rows, language)
    }

    /// The entries between the two balances.
    private var table: HTML {
        let entries = StatementTable(statement.lines, waiting: statement.waiting, language).table
        func balance(_ label: Phrase, _ points: Points) -> [String] {
            ["", "", label[language], "", points.words[language], ""]
        }
        let opening =
            statement.period == .all
            ? [] : [balance(Phrase("期初余额", en: "opening balance"), statement.opening)]
        let none = entries.isEmpty ? [["", "", Phrase.noEntries[language], "", "", ""]] : []
        let closing = balance(Phrase("期末余额", en: "closing balance"), statement.closing)
        let rows = opening + entries.rows + none + [closing]
        var list = PageTable(Table(entries.columns, rows: rows))
        list.totals = [rows.count - 1]
        return list.html
    }

    private var foot: HTML {
        let order = Phrase(
            "按登记先后列出，每行余额就是当时告知的余额。有疑问请向支部书记或评测小组提出。",
            en:
                "In the order of recording; each balance is the one told at the time. Please raise any doubt with the branch secretary or the evaluation team."
        )
        let lapsing = book.lapsingNotice(for: member.number, today: today)?.phrases ?? []
        return .foot(
            (statement.reserved(today) + statement.awaiting + statement.onBoard + lapsing).map {
                $0 + Phrase("。", en: ".")
            } + [
                order, .made(today),
            ], language)
    }

    private var signatures: HTML {
        .sign(
            [
                Phrase("党员签字", en: "member"), Phrase("支部书记签字", en: "branch secretary"),
                Phrase("日期", en: "date"),
            ], language)
    }
}
