/// Shows what there is, or how one command is used.
enum Help: Command {
    static let command = Parameter(
        name: Name("COMMAND", "命令"), kind: .text, about: Phrase("要看哪条命令", en: "the command"),
        isOptional: true, repeats: true)

    static var path: CommandPath { CommandPath(Name("help", "帮助")) }
    static let declaration = Declaration(
        path, about: Phrase("看用法", en: "show how to use it"), parameters: [command],
        effect: .neither,
        examples: [
            Example(
                "jifen 帮助 记分", en: "jifen help record", Phrase("一条命令的用法和例子", en: "one command with examples"))
        ])

    static func run(_ call: Call, in world: World) throws {
        let language = call.language
        let words = call[command]
        guard !words.isEmpty else { return world.say(overview(language)) }
        if words.count == 1, let group = Commands.groups.first(where: { $0.name.matches(words[0]) }),
            !group.isCommand
        {
            return world.say(page(group, language))
        }
        let found = try CommandSearch.find(words)
        if let extra = found.rest.first { throw UsageError.extraArgument(extra, declaration) }
        world.say(HelpPage(found.command.declaration).text(in: language))
    }

    private static func overview(_ language: Language) -> String {
        var lines = [
            Phrase("jifen — 党员积分账本", en: "jifen — a points ledger for party branches")[language], "",
            Phrase("用法：jifen 命令 内容 [选项]", en: "Usage: jifen COMMAND WORDS [OPTIONS]")[language], "",
        ]
        let rows = Commands.all.map { command in
            (command.declaration.title(in: language), command.declaration.about[language])
        }
        lines += HelpPage.list(rows)
        lines += [
            "",
            Phrase(
                "看一条命令的用法和例子：jifen 帮助 命令。命令的中文名和英文名都可以用。",
                en: "One command with examples: jifen help COMMAND. Chinese names work as well.")[
                    language],
        ]
        return lines.joined(separator: "\n")
    }

    private static func page(_ group: Commands.Group, _ language: Language) -> String {
        let rows = group.commands.map { ($0.declaration.title(in: language), $0.declaration.about[language]) }
        return (["jifen \(group.name[language]) — \(group.about[language])", ""] + HelpPage.list(rows))
            .joined(separator: "\n")
    }
}
