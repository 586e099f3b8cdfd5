import Foundation
import Testing

@testable import PointsCore
@testable import jifen

/// The files of a posted board are gone, or something else is in their place.
@Suite struct BoardRestoringTests {
    private func posted() throws -> TestWorld {
        let world = try TestWorld.withBook("member add 李梅 --branch 1", "record labour 1")
        world.seconds += 30 * 86_400
        world.must("publish 2021-06 --yes")
        return world
    }

    private func boards(_ world: TestWorld) throws -> [String: [UInt8]] {
        try world.files().filter { $0.key.hasPrefix("账/boards/") && !$0.key.contains(".aside-") }
            .mapValues { [UInt8]($0) }
    }

    @Test func `the page that leads to all boards is made anew, and the boards stay where they are`() throws {
        let world = try posted()
        let before = try boards(world)
        try FileManager.default.removeItem(atPath: "\(world.folder)/账/boards/index.html")
        #expect(world.must("verify").out.contains("boards/index.html"))
        #expect(world.run(["board", "check"]).status == .data)
        #expect(world.must("publish 2021-06").out.contains("boards/index.html"))
        #expect(try boards(world) == before)
        #expect(try world.files().keys.allSatisfy { !$0.contains(".aside-") })
        world.must("board check")
        #expect(world.run(["publish", "2021-06"]).status == .refused)
    }

    @Test func `somebody changed the page that leads to all boards`() throws {
        let world = try posted()
        let before = try boards(world)
        let place = URL(fileURLWithPath: "\(world.folder)/账/boards/index.html")
        let page = try String(contentsOf: place, encoding: .utf8)
        try Data(page.replacing("积分公示目录", with: "积分目录").utf8).write(to: place)
        let verdict = world.run(["verify"])
        #expect(verdict.status == .done, "nothing seals it, and a later version makes it otherwise")
        #expect(verdict.out.contains("boards/index.html 和现在的公示对不上"))
        #expect(verdict.out.contains("都正确"), "the journal is sound")
        #expect(world.run(["board", "check"]).out.contains("boards/index.html 和现在的公示对不上"))
        #expect(world.run(["board", "check", "--json"]).out.contains("\"index\":\"changed\""))
        world.must("publish 2021-06")
        #expect(try boards(world) == before)
        world.must("verify")
    }

    @Test func `a page that another version made gives way to one made now`() throws {
        let world = try posted()
        let folder = try BookFolder(world.path("账"))
        let mark = try #require(try folder.read().publications.last)
        let sealed = try #require(try folder.read().publication(mark)?.event)
        // As if the page had been posted with another look.
        var posted = try world.read("账/boards/2021-06/board.html")
        posted += Array("<!-- -->".utf8)
        let files = sealed.files.map { file in
            file.name == "board.html" ? BoardFile(name: file.name, digest: Digest(of: posted)) : file
        }
        let board = try #require(Board(try world.read("账/boards/2021-06/board.json")))
        let earlier = Publication(board, digest: sealed.digest, files: files)
        #expect(try folder.boardState(of: earlier).changed == ["boards/2021-06/board.html"])
        #expect(try folder.boardState(of: earlier, forms: .today).isSound)
        try world.write(posted, to: "账/boards/2021-06/board.html")
        #expect(try folder.boardState(of: earlier, forms: .today).isSound, "the one that was posted")
        try world.write(posted + Array("x".utf8), to: "账/boards/2021-06/board.html")
        #expect(try folder.boardState(of: earlier, forms: .today).changed == ["boards/2021-06/board.html"])
        try world.write(Array("{}\n".utf8), to: "账/boards/2021-06/board.json")
        #expect(try folder.boardState(of: earlier, forms: .today).changed.count == 2)
    }

    @Test(arguments: [
        "rank 2021-06", "rank 2021-06 --branch 1", "rank 2021-06 --by-branch", "board show 2021-06",
    ])
    func `what is not as it was posted is not shown`(_ words: String) throws {
        let world = try posted()
        let place = "账/boards/2021-06/board.json"
        let bytes = try world.read(place)
        world.must(words)
        func refused(_ code: String) throws {
            let answer = world.run(words.split(separator: " ").map(String.init) + ["--json"])
            #expect(answer.status == .data && answer.err.contains("\"\(code)\""), "\(words): \(code)")
            #expect(answer.out.isEmpty)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        for changed in [
            text.replacing("李梅", with: "李海"), text.replacing("\"points\":2", with: "\"points\":3"),
            // Behind everything that places are read from.
            String(text.dropLast(3)) + "0]}\n", String(text.dropLast()), String(text.prefix(text.count / 2)),
            text + " ", "",
        ] {
            #expect(changed != text)
            try world.write(Array(changed.utf8), to: place)
            try refused("board-changed")
        }
        try FileManager.default.removeItem(atPath: "\(world.folder)/\(place)")
        try refused("board-missing")
        try FileManager.default.createDirectory(
            atPath: "\(world.folder)/\(place)", withIntermediateDirectories: false)
        try refused("board-changed")
    }

    @Test(arguments: ["2021-06/board.html", "2021-06/board.json", "2021-06"])
    func `what stands in the place of a board is moved aside, and nothing else is stopped by it`(
        _ path: String
    )
        throws
    {
        let world = try posted()
        let before = try boards(world)
        let place = "\(world.folder)/账/boards/\(path)"
        try FileManager.default.removeItem(atPath: place)
        if path.contains(".") {
            try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
        } else {
            try Data("x".utf8).write(to: URL(fileURLWithPath: place))
        }
        #expect(world.run(["board", "check"]).status == .data)
        #expect(world.run(["verify"]).out.contains("boards/2021-06/board."))
        if path != "2021-06/board.html" {
            #expect(world.run(["board", "show", "1", "--json"]).err.contains("board-changed"))
        }
        world.must("publish 2021-06")
        #expect(try boards(world) == before)
        world.must("board check")
    }
}
