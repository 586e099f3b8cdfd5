internal import PointsCore

/// Lists the branches.
enum BranchList: Command {
    static var path: CommandPath { CommandPath(Name("branch", "支部"), Name("list", "列表")) }
    static let declaration = Declaration(
        path, about: Phrase("看全部党支部", en: "list the party branches"),
        effect: .reads,
        examples: [
            Example(
                "jifen 支部 列表", en: "jifen branch list", Phrase("支部、人数和小组", en: "branches, members and groups")
            )
        ])

    static func run(_ call: Call, in world: World) throws {
        let (book, today) = try world.ask(call)
        let rows = book.roster.branches.map { branch in
            (
                branch: branch, members: book.roster.headcount(of: branch.code, on: today),
                groups: book.roster.groups(of: branch.code)
            )
        }
        guard !call.has(.json) else {
            let list = rows.map { row in
                JSON.object([
                    ("code", .text(row.branch.code)), ("name", .string(row.branch.name)),
                    ("members", .int(row.members)), ("groups", .array(row.groups.map { .string($0) })),
                ])
            }
            return world.say(JSON.object([("branches", .array(list))]).description)
        }
        let heads = Phrase("代码,支部,人数,小组", en: "code,branch,members,groups")[call.language].split(
            separator: ","
        ).map(String.init)
        let table = Table(
            [.left(heads[0]), .left(heads[1]), .right(heads[2]), .left(heads[3])],
            rows: rows.map {
                [$0.branch.code.text, $0.branch.name, String($0.members), $0.groups.joined(separator: "、")]
            })
        world.say(table.lines.joined(separator: "\n"))
    }
}
