import PointsCore
import Testing

@testable import jifen

@Suite struct GoodsWordTests {
    @Test(arguments: [
        ("soap", "soap", 1), ("soap*2", "soap", 2), ("香皂×3", "香皂", 3), ("ｓｏａｐ＊１０", "soap", 10),
        ("洗衣液2kg*1", "洗衣液2kg", 1), ("soap*1000000", "soap", 1_000_000),
    ])
    func `商品和件数`(_ typed: String, _ goods: String, _ quantity: Int) throws {
        let word = try GoodsWord(typed)
        #expect(word.goods == goods)
        #expect(word.quantity == quantity)
    }

    @Test(arguments: ["", "*2", "soap*2*3", "*", "soap*"])
    func `没有商品或多写了是错`(_ typed: String) {
        #expect(throws: UsageError.self) { try GoodsWord(typed) }
    }

    @Test(arguments: [
        "soap*0", "soap*-1", "soap*1.5", "soap*二", "soap*1000001", "soap*99999999999999999999",
    ])
    func `件数不对是错`(_ typed: String) {
        #expect(throws: Malformed.self) { try GoodsWord(typed) }
    }
}
