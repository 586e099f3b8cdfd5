import Foundation
import Testing

@testable import PointsCore
@testable import jifen

/// Whoever holds the paper can tell whether the book still says what the paper says.
@Suite struct FingerprintProofTests {
    /// A small book whose June is posted; gives the fingerprint on the paper.
    private func posted(_ lines: [String], in world: TestWorld) throws -> String {
        try world.write(
            rulesDocument([
                PlainItem(code: "labour", points: 20), PlainItem(code: "show", points: 30),
            ]), to: "rules.json")
        try world.write("姓名,支部\n李梅,1\n王芳,2\n", to: "members.csv")
        world.must("init 账 --name 示例社区 --rules rules.json --members members.csv")
        world.environment["JIFEN_BOOK"] = world.path("账")
        for line in lines { world.must(line) }
        world.advance(days: 20)
        world.must("publish 2021-06 --yes")
        return try #require(try world.must("board list --json").json()["boards"] as? [[String: Any]])[0][
            "fingerprint"] as? String ?? ""
    }

    private static let plain = [
        "record labour 0001,0002 --date 2021-06-12 --title 清洁", "record show 0001 --date 2021-06-13",
    ]

    @Test(arguments: [
        ("another member", ["record labour 0001 --date 2021-06-12 --title 清洁", plain[1]]),
        ("other points", [plain[0] + " --points 3 --note 手工", plain[1]]),
        ("another title", [plain[0] + "了", plain[1]]),
        ("another day", ["record labour 0001,0002 --date 2021-06-11 --title 清洁", plain[1]]),
        ("another item", [plain[0], "record labour 0001 --date 2021-06-13"]),
        ("another recorder", [plain[0], plain[1] + " --by 周敏"]),
        ("another order", [plain[1], plain[0]]),
        ("one more, taken back", plain + ["record show 0002", "undo"]),
        ("another name", plain + ["member amend 0002 --name 王方"]),
        ("a pledge that no board shows", plain + ["member amend 0002 --pledge 送餐"]),
    ])
    func `any other history has another fingerprint`(_ what: String, _ lines: [String]) throws {
        let paper = try posted(Self.plain, in: TestWorld())
        #expect(try posted(Self.plain, in: TestWorld()) == paper, "the same history has the same one")
        #expect(try posted(lines, in: TestWorld()) != paper, "\(what)")
    }

    @Test func `not a byte of the book can change unnoticed`() throws {
        let world = TestWorld()
        let paper = try posted(Self.plain, in: world)
        #expect(world.run("board check --fingerprint \(paper)").status == .done)
        let book = world.path("账")
        let files = try FileManager.default.subpathsOfDirectory(atPath: book).filter {
            $0.hasPrefix("journal/") && $0.hasSuffix(".jsonl") || $0.hasSuffix("board.json")
        }
        #expect(files.count == 3)
        for file in files {
            let path = "\(book)/\(file)"
            let kept = try Data(contentsOf: URL(filePath: path))
            for place in kept.indices {
                var harmed = kept
                harmed[place] ^= 1
                try harmed.write(to: URL(filePath: path))
                let checked = world.run("board check --fingerprint \(paper)")
                #expect(checked.status == .data, "byte \(place) of \(file)")
            }
            try kept.write(to: URL(filePath: path))
        }
        #expect(world.run("board check --fingerprint \(paper)").status == .done)
    }
}
