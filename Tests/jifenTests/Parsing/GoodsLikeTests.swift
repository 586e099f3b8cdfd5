import Testing

@testable import jifen

@Suite struct GoodsLikeTests {
    @Test(arguments: [
        ("食用油", "oil 食用油5L"), ("洗衣", "detergent 洗衣液2kg"), ("油", "oil 食用油5L"), ("to", "towel 毛巾"),
        ("tovel", "towel 毛巾"), ("大毛巾", "towel 毛巾"), ("ＯＩＬ２", "oil 食用油5L"), ("电视机", nil),
    ])
    func `没有这种商品时指出最像的，不替人猜`(_ typed: String, _ meant: String?) {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        for line in ["oil 食用油5L", "towel 毛巾", "detergent 洗衣液2kg"] {
            world.must("goods add \(line) --price 1 --stock 9")
        }
        let result = world.run(["goods", "history", typed])
        #expect(result.status == .refused)
        if let meant {
            #expect(result.err.contains("是不是 \(meant)？"), "\(result.err)")
        } else {
            #expect(!result.err.contains("是不是"), "\(result.err)")
        }
    }
}
