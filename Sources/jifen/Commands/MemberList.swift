internal import PointsCore

/// Lists the members with their balances.
enum MemberList: Command {
    static let everyone = Option(
        Name("all", "全部"), about: Phrase("已移出的也列出", en: "also those who left"))

    static var path: CommandPath { CommandPath(Name("member", "党员"), Name("list", "名册")) }
    static let declaration = Declaration(
        path, about: Phrase("看党员名单和余额", en: "list members with balances"),
        options: [.branch, .group, .kind, everyone, .format, .output, .encoding], effect: .reads,
        examples: [
            Example(
                "jifen 党员 名册 --支部 1", en: "jifen member list --branch 1",
                Phrase("一个支部的名单", en: "one branch")),
            Example(
                "jifen 党员 名册 --格式 csv --输出 名册.csv",
                en: "jifen member list --format csv --output members.csv",
                Phrase("导出给表格软件", en: "for a spreadsheet")),
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, _) = try world.ask(call)
        let branch = try call[.branch].map { text in try book.roster.findBranch(text) }
        let kind = try call[.kind].map { text in try Member.Kind(typed: text) }
        let members = book.roster.sorted.filter { member in
            (branch == nil || member.latest.branch == branch?.code) && (kind == nil || member.kind == kind)
                && (call[.group] == nil || member.latest.group == call[.group])
                && (call.has(everyone) || member.departure == nil)
        }
        try world.deliver(exported(members, book, call.language), for: call)
    }

    private static func exported(_ members: [Member], _ book: Book, _ language: Language) -> Exported {
        let heads = [
            Phrase("编号", en: "number"), Phrase("姓名", en: "name"), Phrase("支部", en: "branch"),
            Phrase("小组", en: "group"), Phrase("类别", en: "kind"), Phrase("单位", en: "unit"),
            Phrase("卡号", en: "card"),
            Phrase("余额", en: "balance"), Phrase("备注", en: "note"),
        ].map { $0[language] }
        let rows = members.map { member in
            [
                member.number.description, member.name, book.branchName(member.latest.branch),
                member.latest.group ?? "", member.kind.phrase[language], member.unit ?? "", member.card ?? "",
                book.ledger[member.number].balance.description, note(member)[language],
            ]
        }
        let table = Table(heads.map { $0 == heads[7] ? .right($0) : .left($0) }, rows: rows)
        let foot = Phrase("共 \(members.count) 人", en: "\(counted(members.count, "member"))")[language]
        return Exported(
            text: { _ in table.lines + ["", foot] },
            csv: {
                [heads.map(CSVCell.text)]
                    + rows.map { row in row.enumerated().map { $0 == 7 ? .number($1) : .text($1) } }
            },
            markdown: { Markdown.table(table) },
            html: {
                HTMLPage(.list, language, book, title: Phrase("党员名册", en: "Members"), table, foot: foot)
            },
            json: {
                .object([
                    ("members", .array(members.map { .object($0.fields(book.ledger[$0.number].balance)) }))
                ])
            })
    }

    private static func note(_ member: Member) -> Phrase {
        if let left = member.departure { return Phrase("\(left) 移出", en: "left \(left)") }
        return member.suspension == nil ? Phrase("", en: "") : Phrase("暂停兑换", en: "redemption suspended")
    }
}
