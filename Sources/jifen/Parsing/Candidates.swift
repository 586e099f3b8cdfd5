internal import PointsCore

/// What could come next on a command line, from the same declarations as everything else.
struct Candidates {
    let book: Book?
    let language: Language

    struct Candidate: Hashable {
        let word: String
        let about: String
    }

    private static let most = 200

    /// - Parameter words: those typed after `jifen`; the last one is being typed and may be empty.
    func candidates(for words: [String]) -> [Candidate] {
        var before = words
        let partial = before.popLast() ?? ""
        guard let found = try? CommandSearch.find(before) else {
            return commands(after: before.dropFirst(CommandSearch.leadingOptions(of: before).count), partial)
        }
        let declaration = found.command.declaration
        let rest = Array(found.rest)
        if rest.isEmpty, Commands.groups.contains(where: { CommandPath($0.name) == declaration.path }),
            !partial.hasPrefix("-"), let first = declaration.parameters.first
        {
            return commands(after: [declaration.path.first.english], partial) + values(first.kind, partial)
        }
        if let last = rest.last, let option = declaration.allOptions.first(where: { $0.matches(last) }),
            option.value != nil
        {
            return values(option.kind, partial)
        }
        if partial.hasPrefix("--") {
            if case (let name, let value?) = CallWords.split(partial),
                let option = declaration.allOptions.first(where: { $0.matches(name) })
            {
                return values(option.kind, value).map {
                    Candidate(word: "\(name)=\($0.word)", about: $0.about)
                }
            }
            return options(declaration, partial, given: rest)
        }
        guard let parameter = parameter(declaration, rest) else {
            return options(declaration, partial, given: rest)
        }
        if parameter.kind == .settingValue { return settingValues(rest, partial) }
        return values(parameter.kind, partial)
    }

    private func isChinese(_ partial: String) -> Bool {
        partial.unicodeScalars.first.map { !$0.isASCII } ?? false
    }

    private func commands(after before: ArraySlice<String>, _ partial: String) -> [Candidate] {
        let chinese = isChinese(partial)
        func word(_ name: Name) -> String { chinese ? name.chinese : name.english }
        guard let first = before.first else {
            let groups = Commands.groups.filter { !$0.isCommand }.map {
                Candidate(word: word($0.name), about: $0.about[language])
            }
            let single = Commands.all.filter { $0.path.isAlone }
                .map { Candidate(word: word($0.path.first), about: $0.declaration.about[language]) }
            return (groups + single).filter { $0.word.hasPrefix(partial) }
        }
        guard before.count == 1, let group = Commands.groups.first(where: { $0.name.matches(first) }) else {
            return []
        }
        return group.commands.compactMap { command in
            command.path.second.map { Candidate(word: word($0), about: command.declaration.about[language]) }
        }
        .filter { $0.word.hasPrefix(partial) }
    }

    private func options(_ declaration: Declaration, _ partial: String, given: [String]) -> [Candidate] {
        let chinese = isChinese(String(partial.drop { $0 == "-" }))
        return declaration.allOptions.filter { option in
            option.repeats || !given.contains(where: option.matches)
        }
        .map {
            Candidate(word: "--" + (chinese ? $0.name.chinese : $0.name.english), about: $0.about[language])
        }
        .filter { $0.word.hasPrefix(partial) }
    }

    /// The place that the next word without dashes goes to.
    private func parameter(_ declaration: Declaration, _ rest: [String]) -> Parameter? {
        guard let words = try? CallWords(rest[...], of: declaration) else { return nil }
        let count = words.arguments.count
        if count < declaration.parameters.count { return declaration.parameters[count] }
        return declaration.parameters.last.flatMap { $0.repeats ? $0 : nil }
    }

    private func values(_ kind: WordKind, _ partial: String) -> [Candidate] {
        switch kind {
        case .member: members(partial)
        case .branch: named((book?.roster.branches ?? []).map { ($0.code.text, $0.name) }, partial)
        case .item:
            named((book?.rules.editions.last?.rules.items ?? []).map { ($0.code.text, $0.name) }, partial)
        case .goods: named((book?.supermarket.sorted ?? []).map { ($0.code.text, $0.name) }, partial)
        case .period:
            ["本月", "上月", "本季", "上季", "今年", "去年", "全部", "this-month", "last-month", "all"].filter {
                $0.hasPrefix(partial)
            }
            .map { Candidate(word: $0, about: "") }
        case .day:
            ["今天", "昨天", "today", "yesterday"].filter { $0.hasPrefix(partial) }.map {
                Candidate(word: $0, about: "")
            }
        case .choice(let choices):
            choices.filter { $0.hasPrefix(partial) }.map { Candidate(word: $0, about: "") }
        case .entry: entries(partial)
        case .pending:
            (book?.pending ?? []).map(\.description).filter { $0.hasPrefix(partial) }
                .map { Candidate(word: $0, about: "") }
        case .hold:
            (book?.holds.all ?? []).filter { $0.end == nil }
                .map { Candidate(word: $0.entry.description, about: book?.title($0.member) ?? "") }
                .filter { $0.word.hasPrefix(partial) }
        case .text, .number, .file, .folder, .settingValue: []
        }
    }

    /// By code or by name, whichever is being typed.
    private func named(_ rows: [(code: String, name: String)], _ partial: String) -> [Candidate] {
        rows.compactMap { row in
            if row.code.hasPrefix(partial) { return Candidate(word: row.code, about: row.name) }
            return row.name.hasPrefix(partial) ? Candidate(word: row.name, about: row.code) : nil
        }
    }

    /// Members by number, name or pinyin; a role and earlier members before the last comma stay.
    private func members(_ partial: String) -> [Candidate] {
        guard let book else { return [] }
        let cut =
            partial.lastIndex(where: { "=,，、".contains($0) }).map { partial.index(after: $0) }
            ?? partial.startIndex
        let head = String(partial[..<cut])
        let typed = String(partial[cut...]).lowercased()
        let found = book.roster.sorted.filter { member in
            member.departure == nil
                && (typed.isEmpty || member.number.description.hasPrefix(typed)
                    || member.name.hasPrefix(typed)
                    || member.pinyin.full.hasPrefix(typed) || member.pinyin.initials.hasPrefix(typed))
        }
        return found.prefix(Candidates.most).map { member in
            let byName = isChinese(typed) && book.roster.candidates(member.name).count == 1
            return Candidate(
                word: head + (byName ? member.name : member.number.description),
                about: "\(member.name) \(book.branchName(member.latest.branch))")
        }
    }

    private func settingValues(_ rest: [String], _ partial: String) -> [Candidate] {
        let setting = Setting.allCases.first { setting in rest.contains(where: setting.name.matches) }
        return values(.choice(setting?.choices ?? []), partial)
    }

    private func entries(_ partial: String) -> [Candidate] {
        (book?.history.latest(50) ?? []).map(\.description).filter { $0.hasPrefix(partial) }
            .map { Candidate(word: $0, about: "") }
    }
}
