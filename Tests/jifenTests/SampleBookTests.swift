import Foundation
import PointsCore
import Testing

@testable import jifen

/// The sample book is what its story makes of it; `RECORD=1` makes it anew.
@Suite struct SampleBookTests {
    static let samples = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "samples/longhua")

    /// Plays the story; the stage keeps the folder of the book.
    static func play() throws -> Stage {
        let stage = try Stage()
        for name in ["rules.json", "members.csv", "goods.csv"] {
            try FileManager.default.copyItem(at: samples.appending(path: name), to: stage.file(name))
        }
        let story = try String(contentsOf: samples.appending(path: "story.txt"), encoding: .utf8)
        for line in story.split(separator: "\n") where !line.hasPrefix("#") {
            let words = ShellWords(String(line)).words
            if words[0] == "@" {
                stage.clock = Stage.seconds(words[1], words[2])
                stage.recorder = words[3]
                continue
            }
            let (said, status) = stage.run(Array(words.dropFirst()))
            #expect(status == .done, "\(line)\n\(said)")
            if words[1] == "init" { stage.book = words[2] }
        }
        return stage
    }

    @Test func `样例账本正是故事里的那些命令写成的`() throws {
        let stage = try Self.play()
        let book = stage.file("隆华")
        let kept = Self.samples.appending(path: "book")
        let names = [
            "book.json", "journal/main/2021-04.jsonl", "journal/main/2021-05.jsonl",
            "journal/main/2021-06.jsonl",
        ]
        for name in names {
            let made = try Data(contentsOf: book.appending(path: name))
            let place = kept.appending(path: name)
            if TranscriptTests.isRecording {
                try FileManager.default.createDirectory(
                    at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
                try made.write(to: place)
            }
            #expect(made == (try? Data(contentsOf: place)), "\(name)")
        }
    }

    @Test func `样例账本里有材料给出的事实`() throws {
        let book = try BookFolder(Self.samples.appending(path: "book").path).read()
        let members = book.roster.sorted.filter { $0.number.value <= 389 }
        #expect(members.count { $0.kind == .resident } == 221)
        #expect(members.count { $0.kind == .inService } == 168)
        #expect(book.roster.branches.count == 5)
        #expect(book.rules.editions.first?.rules.items.count == 9)
        let june = PointsCore.MatterList(of: book, in: .month(Month(year: 2021, month: 6)))
        let show = try #require(june.rows.first { $0.matter.date.description == "2021-06-13" })
        #expect(show.matter.total == Points(24))
        #expect(
            show.matter.awards.map(\.points) == [4, 4].map { Points($0) }
                + Array(repeating: Points(2), count: 8))
        let names = Dictionary(grouping: members, by: \.name).filter { $0.value.count > 1 }
        #expect(names.count >= 3)
        #expect(members.count { $0.pledge != nil } >= 12)
    }
}
