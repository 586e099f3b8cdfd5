internal import PointsCore

/// The program: words in, answer and exit status out.
enum Jifen {
    static func run(in world: World) -> ExitStatus {
        var language = language(of: world)
        let json = wantsJSON(world.arguments)
        do {
            try requireUTF8(world)
            let found = try CommandSearch.find(world.arguments)
            let words = try CallWords(found.rest, of: found.command.declaration)
            if let typed = words.options[.language]?.last {
                guard let chosen = Language(rawValue: typed) else {
                    throw UsageError.badChoice(.language, typed, Language.allCases.map(\.rawValue))
                }
                language = chosen
            }
            if words.options[.help] != nil {
                world.say(HelpPage(found.command.declaration).text(in: language))
                return delivered(.done, world, language)
            }
            let call = try Call(words, language)
            try world.soundly { try found.command.run(call, in: world) }
            return delivered(.done, world, language)
        } catch let problem as Verify.ProblemsFound {
            // The report has said everything already.
            return delivered(problem.status, world, language)
        } catch let error as any Explained {
            ErrorReport(error).show(in: world, language, json: json)
            world.send()
            return error.status
        } catch {
            world.note("jifen: \(error)")
            world.send()
            return .disk
        }
    }

    /// A terminal of another encoding hands over bytes that Swift has replaced by now: a name would be recorded
    /// as “���”, and a file written under another name.
    private static func requireUTF8(_ world: World) throws(UsageError) {
        let lost = (world.arguments + world.environment.map(\.value)).first {
            $0.unicodeScalars.contains("\u{FFFD}")
        }
        if let lost { throw .notUTF8(lost) }
    }

    /// Known before the words are understood, so that a misunderstanding is told in JSON too.
    private static func wantsJSON(_ words: [String]) -> Bool {
        for (place, word) in words.enumerated() {
            let (name, attached) = CallWords.split(word)
            if Option.json.matches(name) { return true }
            guard Option.format.matches(name) else { continue }
            if (attached ?? words.dropFirst(place + 1).first)?.lowercased() == "json" { return true }
        }
        return false
    }

    private static func language(of world: World) -> Language {
        // Looked for before the words are understood, so that a misunderstanding is told in it too.
        for (place, word) in world.arguments.enumerated() {
            let (name, attached) = CallWords.split(word)
            guard Option.language.matches(name) else { continue }
            let typed = attached ?? world.arguments.dropFirst(place + 1).first
            if let language = typed.flatMap(Language.init) { return language }
        }
        return world.variable("JIFEN_LANG").flatMap(Language.init) ?? .chinese
    }

    /// An answer that nobody received is an error, even where what it spoke of stands.
    private static func delivered(_ status: ExitStatus, _ world: World, _ language: Language) -> ExitStatus {
        world.send()
        guard world.lostOutput else { return status }
        world.note(
            Phrase(
                "结果没能输出（管道已断开或磁盘已满）。若是登记类命令，分录已经记入账本。",
                en: "The answer could not be written out. If the command records something, the entry stands."
            )[language])
        world.send()
        return .disk
    }
}
