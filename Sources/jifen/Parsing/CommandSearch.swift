/// Finds the command that a line of words begins with.
enum CommandSearch {
    struct Found {
        let command: any Command.Type
        /// Every word but the command's own name.
        let rest: ArraySlice<String>
    }

    static func find(_ words: [String]) throws(UsageError) -> Found {
        let leading = leadingOptions(of: words)
        var rest = words.dropFirst(leading.count)
        // `--version` and `--help` alone are commands of their own.
        if rest.first == "--version" { return Found(command: Version.self, rest: []) }
        if rest.isEmpty, leading.contains(where: Option.help.matches) {
            return Found(command: Help.self, rest: leading.filter { !Option.help.matches($0) }[...])
        }
        guard let first = rest.popFirst() else { throw .noCommand }
        let group = Commands.all.filter { $0.path.isIn(first) }
        if let command = Commands.all.first(where: { $0.path.isAlone && $0.path.first.matches(first) }) {
            // `settle` is a command, and `settle list` another.
            if let second = rest.first,
                let longer = group.first(where: { $0.path.ends(with: second) })
            {
                return Found(command: longer, rest: (leading + rest.dropFirst())[...])
            }
            return Found(command: command, rest: (leading + rest)[...])
        }
        guard let name = group.first?.path.first else {
            let names = Commands.all.flatMap { [$0.path.first.english, $0.path.first.chinese] }
            throw .unknownCommand(
                first,
                nearest: fullName(of: first) ?? otherWords[first]
                    ?? Nearest.name(to: first, in: names + ["help", "帮助"]))
        }
        guard let second = rest.popFirst() else { throw .groupAlone(name) }
        if Option.help.matches(second) { return Found(command: Help.self, rest: (leading + [first])[...]) }
        guard let command = group.first(where: { $0.path.ends(with: second) }) else {
            guard !CallWords.isOption(second) else { throw .groupAlone(name) }
            let names = group.compactMap { $0.path.second }.flatMap { [$0.english, $0.chinese] }
            throw .unknownSubcommand(second, of: name, nearest: Nearest.name(to: second, in: names))
        }
        return Found(command: command, rest: (leading + rest)[...])
    }

    /// What people at the counter call some commands.
    static let otherWords = [
        "补卡": "卡 换新", "换卡": "卡 换新", "挂失": "卡 换新", "发卡": "卡 打印", "入库": "商品 库存", "进货": "商品 库存",
        "报损": "商品 库存", "退换": "退货",
    ]

    /// The whole name of the one command that somebody typed without the word before it: `公示榜 更正` for `更正`.
    private static func fullName(of typed: String) -> String? {
        let found = Commands.all.map { $0.path }.filter { $0.ends(with: typed) }
        guard found.count == 1, let path = found.first else { return nil }
        return path.second?.chinese == typed ? path.chinese : path.english
    }

    /// Options for every command may also stand before it.
    static func leadingOptions(of words: [String]) -> ArraySlice<String> {
        var length = 0
        while length < words.count, CallWords.isOption(words[length]), words[length] != "--" {
            let (name, value) = CallWords.split(words[length])
            guard let option = Option.everywhere.first(where: { $0.matches(name) }) else { break }
            length += option.value == nil || value != nil ? 1 : 2
        }
        return words.prefix(length)
    }
}
