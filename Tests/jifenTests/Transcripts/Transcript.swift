import Foundation

@testable import jifen

/// A story told in commands and answers.
///
///     # what it is about
///     @ 2021-06-13 17:20 孙丽      the clock and who is at the keyboard
///     & 开账                       another story, played first without its answers
///     + 名单.txt                   a file, its lines follow with "| "
///     ! terminal                   or: ! pipe
///     ? 是                         the next answer to a question
///     % cut 隆华/… 3               harm to a file: cut, append, replace, delete
///     $ jifen rank 2021-06         a command; its answer follows, [1] is its exit status
struct Transcript {
    let name: String
    private let lines: [String]
    private let folder: URL

    init(_ name: String, in folder: URL) throws {
        self.name = name
        self.folder = folder
        lines = try String(contentsOf: folder.appending(path: "\(name).txt"), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    /// Plays the story and tells it again with the answers it got.
    func play(on stage: Stage, tellsAnswers: Bool = true) throws -> String {
        var told: [String] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            index += 1
            let mark = line.prefix(2)
            let rest = String(line.dropFirst(2))
            switch mark {
            case "$ ":
                told.append(line)
                told += try answer(rest, stage)
            case "+ ":
                told.append(line)
                var text = ""
                while index < lines.count, lines[index].hasPrefix("|") {
                    text += lines[index].dropFirst(2) + "\n"
                    told.append(lines[index])
                    index += 1
                }
                try Data(text.utf8).write(to: stage.file(rest))
            case "@ ", "& ", "! ", "? ", "% ":
                told.append(line)
                try direct(mark, rest, stage)
            case _ where line.hasPrefix("#") || line.isEmpty: told.append(line)
            // An answer of the last time it was told.
            default: continue
            }
        }
        return told.joined(separator: "\n")
    }

    private func answer(_ command: String, _ stage: Stage) throws -> [String] {
        let line = ShellWords(command)
        let words = Array(line.words.dropFirst())
        let input = try line.input.map { [UInt8](try Data(contentsOf: stage.file($0))) } ?? []
        let (said, status) = stage.run(words, input: input)
        if ["init", "建账"].contains(words.first), status == .done, words.count > 1 { stage.book = words[1] }
        var lines = Transcript.shown(said).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        if lines.last == "" { lines.removeLast() }
        // An answer must not look like a line of the story.
        lines = lines.map { $0.isEmpty ? "  ." : "  " + $0 }
        return status == .done ? lines : lines + ["  [\(status.rawValue)]"]
    }

    /// What cannot be seen, made visible.
    private static func shown(_ text: String) -> String {
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\r": shown.append("␍")
            case "\t": shown.append("⇥")
            case "\u{FEFF}": shown.append("☐")
            default: shown.append(scalar)
            }
        }
        return String(shown)
    }

    private func direct(_ mark: Substring, _ rest: String, _ stage: Stage) throws {
        let words = ShellWords(rest).words
        switch mark {
        case "@ ":
            stage.clock = Stage.seconds(words[0], words[1])
            if words.count > 2 { stage.recorder = words[2] }
        case "& ": _ = try Transcript(words[0], in: folder).play(on: stage)
        case "! ": stage.isTerminal = words[0] == "terminal"
        case "? ": stage.answers.append(rest)
        default: try Harm(words).do(on: stage)
        }
    }
}

/// What accidents and curious people do to files.
private struct Harm {
    private let words: [String]
    init(_ words: [String]) { self.words = words }

    func `do`(on stage: Stage) throws {
        let file = stage.file(words[1])
        switch words[0] {
        case "delete": try FileManager.default.removeItem(at: file)
        case "cut":
            let bytes = try Data(contentsOf: file)
            try bytes.prefix(bytes.count - (Int(words[2]) ?? 0)).write(to: file)
        case "append": try (try Data(contentsOf: file) + Data(words[2].utf8)).write(to: file)
        case "replace":
            let text = try String(contentsOf: file, encoding: .utf8)
            precondition(text.contains(words[2]), "nothing to harm in \(words[1])")
            try Data(text.replacingOccurrences(of: words[2], with: words[3]).utf8).write(to: file)
        case "copy": try FileManager.default.copyItem(at: file, to: stage.file(words[2]))
        case "gb18030":
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(Chinese.encodeGB18030(text) ?? []).write(to: file)
        default: preconditionFailure("no such harm: \(words[0])")
        }
    }
}
