internal import PointsCore

/// Takes in the balances that members bring along from paper or Excel, as one entry.
enum OpeningImport: Command {
    static let file = Parameter(
        name: Name("FILE", "文件"), kind: .file,
        about: Phrase("CSV 文件，- 表示标准输入", en: "a CSV file; - is standard input"))

    static var path: CommandPath { CommandPath(Name("opening", "期初")) }
    static let declaration = Declaration(
        path,
        about: Phrase("把以前攒下的积分从表格带进账本，每人一次", en: "bring balances over from paper or Excel, once a member"),
        parameters: [file], effect: .writes,
        notes: [
            Phrase(
                "列名：编号、姓名、积分、备注。积分必填；编号和姓名写一样就行，都写就要对得上。0 分的行不登记。一行有错，全部不登记。",
                en:
                    "Columns: 编号 姓名 积分 备注, or number, name, points, note. Points are needed, and number or name; where both stand they must agree. Rows of 0 points are left out. One bad row, and nothing is taken in."
            ),
            Phrase(
                "期初积分可以兑换，不是在本账本里得的分：不进榜单、公示、封顶和表彰推荐，对账单上注明期初。每人只能有一次；记错了，冲正以后可以再记。",
                en:
                    "They can be redeemed but were not earned here: no ranking, board, cap or honour counts them, and statements name them. Once a member; after a reversal they can be given again."
            ),
        ],
        examples: [
            Example(
                "jifen 期初 期初积分.csv --试运行", en: "jifen opening balances.csv --dry-run",
                Phrase("先检查，不写入", en: "check first, write nothing")),
            Example("jifen 期初 期初积分.csv", en: "jifen opening balances.csv", Phrase("登记", en: "take them in")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = call.word(file)
        let bytes = try world.read(name, limit: Sheet.sizeLimit)
        let sheet = try OpeningSheet.open(bytes, file: name)
        var without = 0
        try world.record(call, inputs: [bytes]) { book, _ in
            let balances = try OpeningSheet.balances(sheet, book)
            without = balances.without
            return .opening(OpeningBalances(members: balances.members))
        } answer: { outcome in
            guard case .opening(let balances) = outcome.entry.event else { return Answer() }
            var answer = OpeningWords(balances, outcome.book).answer(outcome.name)
            if let warning = sheet.ignoredWarning { answer.warnings.append(warning) }
            if without > 0 { answer.warnings.append(left(without)) }
            return answer
        }
    }

    private static func left(_ count: Int) -> Answer.Warning {
        Answer.Warning(
            phrase: Phrase("\(count) 行是 0 分，没有登记。", en: "\(counted(count, "row")) of 0 points left out."),
            fields: [("kind", .string("zero-rows")), ("rows", .int(count))])
    }
}

/// What was brought along, for the answer.
private struct OpeningWords {
    private let balances: OpeningBalances
    private let book: Book

    init(_ balances: OpeningBalances, _ book: Book) {
        self.balances = balances
        self.book = book
    }

    func answer(_ entry: EntryName) -> Answer {
        let rows = balances.members.map { line in (line, book.balance(of: line.member, after: entry)) }
        let heads = [
            Phrase("编号", en: "number"), Phrase("姓名", en: "name"), Phrase("支部", en: "branch"),
            Phrase("期初积分", en: "points"), Phrase("余额", en: "balance"), Phrase("备注", en: "note"),
        ]
        func table(_ language: Language) -> [String] {
            let cells = rows.map { line, after in
                let member = book.roster[line.member]
                return [
                    line.member.description, member?.name ?? "",
                    member.map { book.branchName($0.latest.branch) } ?? "", line.points.description,
                    after.map { "\(Points(tenths: $0.tenths - line.points.tenths)) → \($0)" } ?? "",
                    line.note ?? "",
                ]
            }
            let columns = heads.enumerated().map { place, head in
                place == 3 ? Table.Column.right(head[language]) : .left(head[language])
            }
            return Table(columns, rows: cells).lines.map { "  " + $0 }
        }
        return Answer(
            lines: [
                Phrase(
                    "已登记 \(entry)：\(rows.count) 名党员的期初积分，合计 \(balances.total) 分",
                    en:
                        "Recorded \(entry): opening balances of \(counted(rows.count, "member")), \(balances.total) points"
                )
            ] + zip(table(.chinese), table(.english)).map { Phrase($0, en: $1) },
            fields: [
                (
                    "members",
                    .array(
                        rows.map { line, after in
                            .object([
                                ("member", .text(line.member)),
                                ("name", .text(book.roster[line.member]?.name)),
                                ("points", .points(line.points)), ("note", .text(line.note)),
                                ("balance", after.map { .points($0) } ?? .null),
                            ])
                        })
                ), ("total", .points(balances.total)),
            ])
    }
}
