import Foundation
import Testing

@testable import jifen

@Suite struct StatementSlipsTests {
    /// A book with the members named, all in one branch, who have two points each.
    private func book(_ names: [String]) throws -> TestWorld {
        let world = try TestWorld.withBook()
        for (place, name) in names.enumerated() {
            world.must(["member", "add", "--branch", "1", "--card", "K77700\(place)", "--", name])
            world.must("record labour \(place + 1)")
        }
        return world
    }

    private func text(_ world: TestWorld, _ name: String) throws -> String {
        String(decoding: try world.read(name), as: UTF8.self)
    }

    @Test func `每人一个文件，目录指到每一个，合起来的一份里人人都有`() throws {
        let world = try book(["李梅", "王芳"])
        world.must("statement --all --output 单")
        let files = try world.files().keys.filter { $0.hasPrefix("单/") }.sorted()
        #expect(files == ["单/0001-李梅.html", "单/0002-王芳.html", "单/index.html", "单/print.html"])
        #expect(try text(world, "单/0001-李梅.html").contains("<dd>李梅</dd>"))
        #expect(try !text(world, "单/0001-李梅.html").contains("王芳"))
        #expect(try text(world, "单/index.html").contains("href=\"./0002-%E7%8E%8B%E8%8A%B3.html\""))
        for name in ["李梅", "王芳"] { #expect(try text(world, "单/print.html").contains("<dd>\(name)</dd>")) }
        // One slip is the page that a single statement is.
        #expect(world.must("statement 1 --format html").out == (try text(world, "单/0001-李梅.html")))
    }

    #if os(Linux)
        @Test func `写许多份只等一次磁盘`() throws {
            guard let strace = BuiltProduct.tool("strace") else { return }
            let world = try book((1...12).map { "李\($0)" })
            let traced = try BuiltProduct.run(
                strace,
                [
                    "-f", "-o", "calls.txt", "-e", "trace=fsync", BuiltProduct.path(), "对账", "--全部", "--输出",
                    "单",
                ],
                in: world.folder, environment: ["JIFEN_BOOK": "账", "JIFEN_BY": "孙丽"])
            // Where tracing is forbidden nothing can be counted.
            guard traced.err.contains("已写 12 份") else { return }
            let calls = try text(world, "calls.txt").split(separator: "\n").filter { $0.contains("fsync(") }
            #expect(calls.count == 2, "the last file and its folder")
        }
    #endif

    @Test func `姓名里的路径和通配符不会跑出文件夹`() throws {
        let world = try book([
            "../../x", "a/b", ".", "C:\\坏", "\"|?<>", "‥", "很" + String(repeating: "长", count: 49),
        ])
        world.must("statement --all --output 单 --format csv")
        let files = try world.files().keys.filter { $0.hasPrefix("单/") }.sorted()
        #expect(files.count == 8)
        #expect(files.contains("单/0001-.._.._x.csv"))
        #expect(files.contains("单/0002-a_b.csv"))
        #expect(files.contains("单/0003-..csv"))
        #expect(files.contains("单/0004-C__坏.csv"))
        #expect(files.contains("单/0005-_____.csv"))
    }

    @Test func `进度只在有人看着的终端上说，写完就擦掉`() throws {
        let world = try book(["李梅", "王芳"])
        #expect(world.must("statement --all --output 单").err == "已写 2 份对账单到 单（全社区，累计），目录是 index.html。\n")
        world.terminal = World.Terminal(shows: false, asks: false, width: 80, watches: true)
        let told = world.must("statement --all --output 单")
        #expect(told.err.hasPrefix("\r\u{1B}[K写对账单 0/2\r\u{1B}[K写对账单 1/2"))
        #expect(told.err.contains("\r\u{1B}[K已写 2 份"))
        #expect(told.out == "")
    }

    @Test func `写到一半写不下去，说清楚写好了几份`() throws {
        let world = try book(["李梅", "王芳"])
        try FileManager.default.createDirectory(
            atPath: world.path("单/0002-王芳.html"), withIntermediateDirectories: true)
        let result = world.run("statement --all --output 单")
        #expect(result.status == .disk)
        #expect(result.err.contains("“\(world.path("单/0002-王芳.html"))”不是文件"))
        #expect(result.err.contains("2 份里已写好 1 份，目录没有写"))
        #expect(try !world.files().keys.contains("单/index.html"))
        let error = world.run("statement --all --output 单 --json")
        #expect(try error.errorCode() == "not-a-file")
    }

    @Test func `卡号、单位、承诺不上榜，也不上对账单`() throws {
        let world = try book(["李梅", "王芳"])
        world.must("member amend 1 --unit 市第一中学 --pledge 每周巡逻 --group 第一小组")
        for format in Format.allCases {
            for line in ["rank", "rank --by-branch", "rank --all --mask"] {
                let board = world.must("\(line) --format \(format.rawValue)").out
                for word in ["K777", "市第一中学", "每周巡逻"] { #expect(!board.contains(word), "\(line) \(format)") }
            }
        }
        let slip = world.must("statement 1 --format html").out
        for word in ["K777", "市第一中学", "每周巡逻"] { #expect(!slip.contains(word)) }
    }

    @Test func `隐名的榜上哪种格式都没有全名`() throws {
        let world = try book(["欧阳娜丽", "王玉华"])
        for format in Format.allCases {
            let board = world.must("rank --mask --format \(format.rawValue)").out
            #expect(!board.contains("欧阳娜丽") && !board.contains("王玉华"), "\(format)")
            #expect(board.contains("0001") && board.contains("0002"))
            #expect(board.contains(format == .md ? "欧阳\\*丽" : "欧阳*丽"))
        }
    }
}
