import Foundation
import Testing

@testable import jifen

/// Every story is played in both languages and must be told as it was; `RECORD=1` tells it anew.
@Suite struct TranscriptTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Stories")
    static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

    @Test(arguments: names, Language.allCases)
    func `每个故事在两种语言里都照旧`(_ name: String, _ language: Language) throws {
        let stage = try Stage()
        stage.language = language
        let told = try Transcript(name, in: Self.folder).play(on: stage)
        let home = language == .chinese ? Self.folder : Self.folder.appending(path: "en")
        let file = home.appending(path: "\(name).txt")
        try #require(!told.isEmpty)
        // At once: the other language may be reading it.
        if Self.isRecording { try Data(told.utf8).write(to: file, options: .atomic) }
        let kept = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        let (new, old) = (told.split(separator: "\n"), kept.split(separator: "\n"))
        let place = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset ?? min(new.count, old.count)
        if new.count != old.count || place < new.count {
            let (now, before) = (new.dropFirst(place).first ?? "—", old.dropFirst(place).first ?? "—")
            Issue.record("\(name), \(language), line \(place + 1): now “\(now)”, before “\(before)”")
        }
    }

    @Test func `每条命令都在故事里出现`() throws {
        var played: Set<String> = []
        for name in Self.names {
            let text = try String(contentsOf: Self.folder.appending(path: "\(name).txt"), encoding: .utf8)
            for line in text.split(separator: "\n") where line.hasPrefix("$ jifen") {
                let words = Array(ShellWords(String(line.dropFirst(2))).words.dropFirst())
                if let found = try? CommandSearch.find(words) {
                    played.insert(found.command.declaration.english)
                }
            }
        }
        let all = Set(Commands.all.map { $0.declaration.english })
        #expect(all.subtracting(played) == [])
    }
}
