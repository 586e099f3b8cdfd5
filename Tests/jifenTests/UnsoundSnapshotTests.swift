import Foundation
import Testing

@testable import jifen

/// A byte of the snapshot is harmed, anywhere: the answer is the right one, asked once, and nothing is written twice.
@Suite struct UnsoundSnapshotTests {
    private static let file = "账/state/snapshot"

    private func prepared() throws -> TestWorld {
        let world = try TestWorld.withBook(
            "member add 李梅 --branch 1 --card K-1", "member add 王芳 --branch 1",
            "goods add soap 香皂 --price 1 --stock 900", "record labour 李梅,王芳 --key k-1")
        world.advance(days: 40)
        for line in ["record labour 王芳*200 --key k-2", "redeem 王芳 soap*2"] { world.must(line) }
        // One that has everything folded.
        try FileManager.default.removeItem(atPath: world.path(Self.file))
        world.must("rank")
        return world
    }

    /// Does something again and again, each time with another byte of the snapshot changed.
    private func harmed(_ world: TestWorld, times: Int = 60, _ body: (_ turn: Int) throws -> Void) throws {
        for turn in 0..<times {
            var bytes = try world.read(Self.file)
            let place = bytes.count * turn / times
            bytes[place] ^= 1 << (place % 8)
            try world.write(bytes, to: Self.file)
            try body(turn)
        }
    }

    @Test(arguments: [
        "rank", "rank 2021-06", "statement 李梅", "member show 王芳", "member show K-1", "matter list",
        "goods history soap", "branch list", "rank 2021 --by-branch",
    ])
    func `怎么问都答对`(_ line: String) throws {
        let world = try prepared()
        let said = world.must(line)
        try harmed(world) { turn in
            let again = world.must(line)
            #expect(again.out == said.out && again.err == said.err, "turn \(turn)")
        }
    }

    @Test func `该兑换的照样兑换，用过的防重号照样认得`() throws {
        let world = try prepared()
        try harmed(world) { turn in
            world.must("redeem 王芳 soap --key r-\(turn)")
            #expect(world.must("record labour 王芳*200 --key k-2").err.contains("main-7"), "turn \(turn)")
        }
        #expect(world.must("verify --json").out.contains("\"entries\":68,"))
        #expect(world.must("member show 王芳").out.contains("余额      340\n"))
    }

    @Test func `只问一次，说的是对的`() throws {
        let world = try prepared()
        world.advance(days: 1)
        world.terminal = World.Terminal(shows: true, asks: true, width: 80)
        try harmed(world) { turn in
            world.answers = ["否"]
            let said = world.run("undo")
            #expect(world.questions.count == turn + 1 && world.questions.last?.contains("main-8") == true)
            #expect(said.err.contains("main-8 是"), "\(said.err)")
        }
    }

    @Test func `兑换台的话照样说对`() throws {
        let world = try prepared()
        let said = world.run("counter")
        #expect(said.out.contains("王芳"), "\(said.out)")
        try harmed(world) { turn in
            let again = world.run("counter")
            #expect(again.out == said.out && again.err == said.err, "turn \(turn)")
        }
    }

    @Test func `接管再做一次，答的还是那一条`() throws {
        let world = try prepared()
        try FileManager.default.copyItem(atPath: world.path("账"), toPath: world.path("柜台"))
        world.must("member amend 李梅 --pledge 一 --desk b --book 柜台")
        try FileManager.default.copyItem(
            atPath: world.path("柜台/journal/b"), toPath: world.path("账/journal/b"))
        world.must("rank")
        let hash = try #require(try world.must("verify --json").json()["hash"] as? String)
        world.must("trust --desk b --hash \(hash) --key t")
        try harmed(world) { turn in
            #expect(world.must("trust --desk b --hash \(hash) --key t").out.contains("b-2"), "turn \(turn)")
        }
        #expect(world.must("verify --json").out.contains("\"entries\":10,"))
    }
}
