import Foundation
import PointsCore

@testable import jifen

/// Where a transcript plays: a folder of its own, a clock that moves only when told, one recorder at a time.
final class Stage {
    let folder: URL
    var language = Language.chinese
    var clock = Stage.seconds("2021-06-13", "17:20")
    var recorder = "孙丽"
    var isTerminal = false
    var answers: [String] = []
    private var draws: UInt64 = 0

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "jifen-stage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func seconds(_ day: String, _ time: String) -> Int {
        Moment(exactly: "\(day)T\(time):00+08:00")?.seconds ?? 0
    }

    /// Runs one command; what it said on both channels in order, and how it ended.
    func run(_ words: [String], input: [UInt8] = []) -> (said: String, status: ExitStatus) {
        var said: [UInt8] = []
        let world = World(
            arguments: words, environment: environment.sorted { $0.key < $1.key }.map { ($0, $1) },
            folder: folder.path,
            user: { "user" },
            terminal: World.Terminal(shows: isTerminal, asks: isTerminal, width: 80), patience: 200,
            now: { [clock] in clock },
            random: { [self] in
                draws += 1
                return draws &* 0x9E37_79B9_7F4A_7C15
            },
            input: { input },
            ask: { [self] question in
                said += Array(question.utf8)
                let answer = answers.isEmpty ? nil : answers.removeFirst()
                said += Array(((answer ?? "") + "\n").utf8)
                return answer
            },
            output: { bytes in
                said += bytes
                return true
            }, error: { said += $0 })
        let status = Jifen.run(in: world)
        // Where the folder lies is no part of the story.
        return (
            String(decoding: said, as: UTF8.self).replacingOccurrences(of: folder.path, with: "…"), status
        )
    }

    private var environment: [String: String] {
        var variables = ["JIFEN_BY": recorder, "JIFEN_LANG": language.rawValue]
        // Once there is a book the story goes on inside it.
        if let book { variables["JIFEN_BOOK"] = book }
        return variables
    }

    /// The folder of the book the story is about.
    var book: String?

    func file(_ name: String) -> URL { folder.appending(path: name) }
}
