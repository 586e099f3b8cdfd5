/// Finds the command that a line of words begins with.
enum CommandSearch {
    struct Found {
        let command: any Command.Type
        /// Every word but the command's own name.
        let rest: ArraySlice<String>
    }

    static func find(_ words: [String]) throws(UsageError) -> Found {
        // Options for every command may also stand before it.
        var leading: [String] = []
        var rest = words[...]
        while let word = rest.first, CallWords.isOption(word), word != "--" {
            let (name, value) = CallWords.split(word)
            guard let option = Option.everywhere.first(where: { $0.matches(name) }) else { break }
            let length = option.value == nil || value != nil ? 1 : 2
            leading += rest.prefix(length)
            rest = rest.dropFirst(length)
        }
        // `--version` and `--help` alone are commands of their own.
        if rest.first == "--version" { return Found(command: Version.self, rest: []) }
        if leading == ["--help"] || leading == ["-h"], rest.isEmpty {
            return Found(command: Help.self, rest: [])
        }
        guard let first = rest.popFirst() else { throw .noCommand }
        if let command = Commands.all.first(where: { $0.declaration.isAlone(first) }) {
            return Found(command: command, rest: (leading + rest)[...])
        }
        let group = Commands.all.filter {
            $0.declaration.path.count == 2 && $0.declaration.path[0].matches(first)
        }
        guard let name = group.first?.declaration.path[0] else {
            let names = Commands.all.flatMap { $0.declaration.path.prefix(1) }.flatMap {
                [$0.english, $0.chinese]
            }
            throw .unknownCommand(first, nearest: Nearest.name(to: first, in: names + ["help", "帮助"]))
        }
        guard let second = rest.popFirst() else { throw .groupAlone(name) }
        guard let command = group.first(where: { $0.declaration.path[1].matches(second) }) else {
            guard !CallWords.isOption(second) else { throw .groupAlone(name) }
            let names = group.flatMap { [$0.declaration.path[1].english, $0.declaration.path[1].chinese] }
            throw .unknownSubcommand(second, of: name, nearest: Nearest.name(to: second, in: names))
        }
        return Found(command: command, rest: (leading + rest)[...])
    }
}

extension Declaration {
    fileprivate func isAlone(_ word: String) -> Bool { path.count == 1 && path[0].matches(word) }
}
