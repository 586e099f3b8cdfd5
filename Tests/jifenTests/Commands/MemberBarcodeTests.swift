import Testing

@testable import jifen

@Suite struct MemberBarcodeTests {
    @Test(arguments: [("0001", true), ("K001", true), ("0002", false), ("96385074", false)])
    func `商品条码和党员的编号、卡号一样要提醒`(_ barcode: String, _ isSaid: Bool) {
        let world = TestWorld()
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = "账"
        world.must("branch add 1 第一党支部")
        world.must("member add 李梅 --branch 1 --card K001")
        world.must("goods add cup 杯子 --price 1")
        for line in [
            "goods add soap 香皂 --price 1 --barcode \(barcode) --dry-run",
            "goods amend cup --barcode \(barcode)",
        ] {
            #expect(world.must(line).err.contains("也是 0001 李梅 的编号或卡号") == isSaid)
        }
    }
}
