import PointsCore
import Testing

@testable import jifen

@Suite struct BarTests {
    @Test(arguments: [
        (10, 10, 4, "████"), (5, 10, 4, "██"), (1, 16, 2, "▏"), (1, 8, 1, "▏"), (7, 8, 1, "▉"),
        (9, 10, 1, "▉"),
        (0, 10, 4, ""), (-5, 10, 4, ""), (5, 0, 4, ""), (5, -5, 4, ""), (5, 10, 0, ""), (5, 10, -3, ""),
        (1, 1_000, 4, ""), (10_000_000, 10_000_000, 3, "███"),
    ])
    func `长短按比例，到八分之一格`(_ tenths: Int, _ largest: Int, _ width: Int, _ bar: String) {
        #expect(Bar.of(Points(tenths: tenths), largest: Points(tenths: largest), width: width) == bar)
    }

    @Test func `榜单上终端才画条，也不超出终端的宽`() throws {
        let world = try TestWorld.withBook(
            "member add 李梅 --branch 1", "member add 欧阳娜娜 --branch 1",
            "record labour 0001 --count 3", "record labour 0002")
        #expect(!world.must("rank").out.contains("█"))
        for width in [20, 60, 80, 200] {
            world.terminal = World.Terminal(shows: true, asks: false, width: width)
            for line in ["rank", "rank --by-branch", "rank --by-branch --order per-head"] {
                let rows = world.must(line).out.split(separator: "\n").filter { $0.contains("█") }
                #expect(rows.isEmpty == (width < 60), "\(width)")
                for row in rows { #expect(String(row).displayWidth <= width) }
            }
        }
        world.must("rank --output 榜.txt")
        #expect(try !String(decoding: world.read("榜.txt"), as: UTF8.self).contains("█"))
    }
}
