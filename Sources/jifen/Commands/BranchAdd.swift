internal import PointsCore

/// Opens a branch.
enum BranchAdd: Command {
    static let code = Parameter(
        name: Name("CODE", "代码"), kind: .text, about: Phrase("短代码，如 1", en: "a short code, like 1"))
    static let name = Parameter(
        name: Name("NAME", "名称"), kind: .text, about: Phrase("支部名称", en: "the branch's name"))

    static var path: CommandPath { CommandPath(Name("branch", "支部"), Name("add", "新增")) }
    static let declaration = Declaration(
        path, about: Phrase("新增党支部", en: "add a party branch"),
        parameters: [code, name], effect: .writes,
        examples: [
            Example(
                "jifen 支部 新增 6 第六党支部", en: "jifen branch add 6 第六党支部", Phrase("新增一个支部", en: "add a branch"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let branch = Branch(code: try BranchCode(call.word(code).halfWidth), name: call.word(name))
        try world.record(call) { _, _ in
            .branches(BranchesOpened(branches: [branch]))
        } answer: { outcome in
            Answer(
                lines: [
                    Phrase(
                        "已新增支部 \(branch.name)（代码 \(branch.code)），分录 \(outcome.name)。",
                        en: "Branch \(branch.name) added (code \(branch.code)), entry \(outcome.name).")
                ],
                fields: [("branch", .object([("code", .text(branch.code)), ("name", .string(branch.name))]))])
        }
    }
}
