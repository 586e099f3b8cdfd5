import Foundation
import Testing

@testable import jifen

/// The files of a posted board are gone, or something else is in their place.
@Suite struct BoardRestoringTests {
    private func posted() throws -> TestWorld {
        let world = TestWorld()
        try world.write(rulesDocument([PlainItem(code: "labour", points: 20)]), to: "rules.json")
        world.must("init 账 --name 隆华 --rules rules.json")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一党支部")
        world.must("member add --branch 1 -- 李梅")
        world.must("record labour 1")
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
        #expect(verdict.status == .data)
        #expect(verdict.out.contains("boards/index.html：公示文件被改动过"))
        #expect(verdict.out.contains("都正确"), "the journal is sound")
        #expect(world.run(["board", "check"]).out.contains("boards/index.html 被改动过"))
        #expect(world.run(["board", "check", "--json"]).out.contains("\"index\":\"changed\""))
        world.must("publish 2021-06")
        #expect(try boards(world) == before)
        world.must("verify")
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
