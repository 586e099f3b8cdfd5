import Testing

@testable import jifen

@Suite struct FittingTests {
    @Test(arguments: [
        ("", 640), ("李梅", 640), ("阿卜杜拉·买买提", 640), (String(repeating: "李", count: 11), 640),
        (String(repeating: "李", count: 15), 500), (String(repeating: "李", count: 20), 400),
        (String(repeating: "李", count: 50), 270),
    ])
    func `长的名字小一些，两行放得下`(_ text: String, _ size: Int) {
        #expect(Fitting.size(of: text, width: 7500, largest: 640, lines: 2) == size)
    }

    @Test(arguments: 1...60)
    func `on one line nothing is wider than the line`(_ count: Int) {
        for sign in ["李", "W", "a", "1"] as [Character] {
            let text = String(repeating: sign, count: count)
            let size = Fitting.size(of: text, width: 7500, largest: 310)
            #expect(size <= 310)
            let em = sign == "1" ? 50 : (sign == "a" ? 55 : 100)
            #expect(size * count * em <= 7500 * 100)
        }
    }
}
