internal import PointsCore

/// Takes a whole roster in as one entry.
enum MemberImport: Command {
    static let file = Parameter(
        name: Name("FILE", "文件"), kind: .file,
        about: Phrase("CSV 文件，- 表示标准输入", en: "a CSV file; - is standard input"))

    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("import", "导入")) }
    static let declaration = Declaration(
        path, about: Phrase("从表格导入党员，全部导入或一行也不导入", en: "take in a roster: every row or none"),
        parameters: [file], effect: .writes,
        notes: [
            Phrase(
                "列名：编号、姓名、支部、类别、单位、卡号、小组、入册日期、承诺；姓名和支部必填，次序不限。编号空着就自动给号。支部要先建好。文件可以是 UTF-8 或 GB18030（Excel 另存的 CSV）。",
                en:
                    "Columns: 编号 姓名 支部 类别 单位 卡号 小组 入册日期 承诺, or number, name, branch, kind, unit, card, group, from, pledge; name and branch are needed, in any order. An empty number is given automatically. The branches must exist. UTF-8 or GB18030."
            )
        ],
        examples: [
            Example(
                "jifen 党员 导入 名册.csv --试运行", en: "jifen member import members.csv --dry-run",
                Phrase("先检查，不写入", en: "check first, write nothing")),
            Example(
                "jifen 党员 导入 名册.csv", en: "jifen member import members.csv", Phrase("导入", en: "take it in")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let name = call.word(file)
        let bytes = try world.read(name, limit: Sheet.sizeLimit)
        let sheet = try MemberSheet.open(bytes, file: name)
        try world.record(call, inputs: [bytes]) { book, today in
            .join(MembersJoined(members: try MemberSheet.members(sheet, roster: book.roster, today: today)))
        } answer: { outcome in
            guard case .join(let joined) = outcome.entry.event else { return Answer() }
            var answer = self.answer(joined.members, outcome)
            if let warning = sheet.ignoredWarning { answer.warnings.append(warning) }
            return answer
        }
    }

    private static func answer(_ members: [NewMember], _ outcome: Outcome) -> Answer {
        let branches = outcome.book.roster.branches.map { branch in
            (branch: branch, count: members.count { $0.branch == branch.code })
        }.filter { $0.count > 0 }
        let numbers = members.map(\.number)
        let first = numbers.min()?.description ?? ""
        let last = numbers.max()?.description ?? ""
        let range = first == last ? first : "\(first)–\(last)"
        let parts = branches.map { "\($0.branch.name) \($0.count)" }
        return Answer(
            lines: [
                Phrase(
                    "已导入 \(members.count) 名党员（编号 \(range)），分录 \(outcome.name)。",
                    en:
                        "\(counted(members.count, "member")) taken in (numbers \(range)), entry \(outcome.name)."
                ),
                Phrase("  " + parts.joined(separator: "，"), en: "  " + parts.joined(separator: ", ")),
            ],
            fields: [
                ("members", .int(members.count)), ("first", .string(first)), ("last", .string(last)),
                (
                    "branches",
                    .array(
                        branches.map {
                            .object([("code", .text($0.branch.code)), ("members", .int($0.count))])
                        })
                ),
            ])
    }
}
