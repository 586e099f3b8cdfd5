internal import PointsCore

/// Prints a script that teaches a shell to complete commands, options and members.
enum Completion: Command {
    enum Shell: String, CaseIterable { case bash, zsh, fish }

    static let shell = Parameter(
        name: Name("SHELL", "shell"), kind: .choice(Shell.allCases.map(\.rawValue)),
        about: Phrase("bash、zsh 或 fish", en: "bash, zsh or fish"))
    static let words = Parameter(
        name: Name("WORDS", "已输入"), kind: .text, about: Phrase("由补全脚本使用", en: "used by the scripts"),
        isOptional: true, repeats: true)

    static var path: CommandPath { CommandPath(Name("completion", "补全")) }
    static let declaration = Declaration(
        path, about: Phrase("输出 shell 补全脚本", en: "print a shell completion script"),
        parameters: [shell, words],
        effect: .neither,
        examples: [
            Example(
                "jifen completion bash > ~/.local/share/bash-completion/completions/jifen",
                Phrase("装到 bash", en: "for bash")),
            Example(
                "jifen completion zsh > ~/.zsh/_jifen",
                Phrase("装到 zsh（目录要在 fpath 里）", en: "for zsh (a folder in fpath)")),
            Example(
                "jifen completion fish > ~/.config/fish/completions/jifen.fish",
                Phrase("装到 fish", en: "for fish")),
        ])

    static func run(_ call: Call, in world: World) throws {
        guard let shell = Shell(rawValue: call.word(shell)) else {
            throw UsageError.badWord(call.word(shell), Shell.allCases.map(\.rawValue))
        }
        guard !call[words].isEmpty else { return world.say(CompletionScript.text(for: shell)) }
        // Without a book, or with a damaged one, commands and options are still completed.
        let book = try? world.ask(call).book
        let candidates = Candidates(book: book, language: call.language).candidates(for: call[words])
        for candidate in candidates {
            switch shell {
            case .bash: world.say(candidate.word)
            case .zsh, .fish: world.say("\(candidate.word)\t\(candidate.about)")
            }
        }
    }
}
