import PointsCore
import Testing

@testable import jifen

/// Lists of goods, taken in when a book is made.
@Suite struct GoodsSheetTests {
    private func start(_ bytes: [UInt8]) throws -> (world: TestWorld, result: TestWorld.Result) {
        let world = TestWorld()
        try world.write(bytes, to: "goods.csv")
        return (world, world.run("init 账 --name 隆华 --goods goods.csv"))
    }

    @Test func `各列都读到`() throws {
        let (world, result) = try start(
            Array(
                "编码,名称,价格,库存,限兑,期间,产地\nsoap,香皂,2,60,4,月,本市\ntea,茶叶,0.5,,,,\noil,食用油5L,25,0,1,每季,\nrice,大米,20,3,2,,\n"
                    .utf8))
        #expect(result.status == .done, "\(result.err)")
        #expect(result.err.contains("产地"))
        let goods = try BookFolder(world.path("账")).read().supermarket.sorted
        #expect(goods.map(\.code.text) == ["oil", "rice", "soap", "tea"])
        #expect(goods.map(\.price.tenths) == [250, 200, 20, 5])
        #expect(goods.map(\.stock) == [0, 3, 60, 0])
        #expect(goods.map(\.limit?.quantity) == [1, 2, 4, nil])
        #expect(goods.map(\.limit?.per) == [.quarter, .month, .month, nil])
    }

    @Test func `条码、低库存、来源和成本都读到`() throws {
        let (world, result) = try start(
            Array(
                "编码,名称,价格,库存,条码,低库存,来源,共建单位,成本\nsoap,香皂,2,60,６９０,5,采购,,2.5元\noil,食用油,25,3,,0,,市医院,¥59.90\n"
                    .utf8))
        #expect(result.status == .done, "\(result.err)")
        let book = try BookFolder(world.path("账")).read()
        let goods = book.supermarket.sorted
        #expect(goods.map(\.barcode?.text) == [nil, "690"] && goods.map(\.low) == [nil, 5])
        #expect(goods.map(\.cost.average?.fen) == [5_990, 250])
        let origin = try #require(GoodsHistory(of: goods[0], in: .all, from: book).lines.first?.origin)
        #expect(origin == StockOrigin(source: .donation, partner: "市医院", cost: Yuan(fen: 5_990)))
    }

    @Test(arguments: [
        "\u{FEFF}编码,名称,价格\r\nsoap,香皂,2\r\n", "code,name,price\nsoap,香皂,2", "价格,编码,名称\n2,soap,香皂\n",
    ])
    func `各种写法都认得`(_ text: String) throws {
        let (world, result) = try start(Array(text.utf8))
        #expect(result.status == .done, "\(result.err)")
        #expect(try BookFolder(world.path("账")).read().supermarket.sorted.map(\.name) == ["香皂"])
    }

    @Test func `GB18030 的表也认得`() throws {
        let (world, result) = try start(try #require(Chinese.encodeGB18030("编码,名称,价格\r\nsoap,香皂,2\r\n")))
        #expect(result.status == .done, "\(result.err)")
        #expect(try BookFolder(world.path("账")).read().supermarket.sorted.map(\.name) == ["香皂"])
    }

    @Test(arguments: [
        ("编码,名称\nsoap,香皂\n", "第 1 行缺少列：价格"), ("编码,名称,价格\n", "是空的"),
        ("编码,名称,价格\nsoap,香皂,2\nsoap,肥皂,2\n", "第 3 行“编码”列：编码“soap”与第 2 行重复"),
        ("编码,名称,价格\nsoap,香皂,2\nbar,香皂,2\n", "第 3 行“名称”列：名称“香皂”与第 2 行重复"),
        ("编码,名称,价格\nsoap,香皂,0\n", "第 2 行“价格”列"), ("编码,名称,价格\nsoap,香皂,-2\n", "第 2 行“价格”列"),
        ("编码,名称,价格\nsoap,香皂,两分\n", "“两分”不是积分"), ("编码,名称,价格\nsoap,香皂,1.25\n", "小数太多"),
        ("编码,名称,价格\nsoap,香皂,\n", "“价格”列：不能是空的"), ("编码,名称,价格\n,香皂,2\n", "“编码”列：不能是空的"),
        ("编码,名称,价格\nsoap,,2\n", "“名称”列：不能是空的"), ("编码,名称,价格\nso ap,香皂,2\n", "“so ap”不能作代码"),
        ("编码,名称,价格,库存\nsoap,香皂,2,-1\n", "第 2 行“库存”列"), ("编码,名称,价格,库存\nsoap,香皂,2,1.5\n", "第 2 行“库存”列"),
        ("编码,名称,价格,限兑\nsoap,香皂,2,0\n", "第 2 行“限兑”列"),
        ("编码,名称,价格,限兑,期间\nsoap,香皂,2,1,周\n", "第 2 行“期间”列"),
        ("编码,名称,价格,限兑,期间\nsoap,香皂,2,,月\n", "第 2 行“限兑”列"),
        ("编码,名称,价格,条码\nsoap,香皂,2,a b\n", "“a b”不能作条码"),
        ("编码,名称,价格,条码\nsoap,香皂,2,690\nbar,肥皂,2,６９０\n", "第 3 行“条码”列：条码“６９０”与第 2 行重复"),
        ("编码,名称,价格,条码\nsoap,香皂,2,\nbar,肥皂,2,soap\n", "第 3 行“条码”列：条码“soap”已经用于香皂"),
        ("编码,名称,价格,条码\nbar,肥皂,2,soap\nsoap,香皂,2,\n", "第 3 行“编码”列：条码“soap”已经用于肥皂"),
        ("编码,名称,价格,低库存\nsoap,香皂,2,-1\n", "第 2 行“低库存”列"),
        ("编码,名称,价格,库存,来源\nsoap,香皂,2,1,偷的\n", "第 2 行“来源”列"),
        ("编码,名称,价格,库存,成本\nsoap,香皂,2,1,1.234\n", "第 2 行“成本”列"),
        ("编码,名称,价格,成本\nsoap,香皂,2,1.2\n", "第 2 行“成本”列：库存是 0"),
        ("编码,名称,价格,库存,来源,共建单位\nsoap,香皂,2,1,采购,市医院\n", "第 2 行“共建单位”列"),
        ("编码,名称,价格\nsoap,香\u{200B}皂,2\n", "第 2 行“名称”列"), ("编码,名称,价格\nsoap,\"香皂,2\n", "第 2 行的引号没有收尾"),
        ("编码,名称,价格\nsoap,香皂\n", "第 2 行有 2 列"), ("编码,名称,价格\nsoap,香皂,2\u{0}\n", "第 2 行有空字节"),
    ])
    func `有一格不对就不建账，说出行和列`(_ text: String, _ about: String) throws {
        let (world, result) = try start(Array(text.utf8))
        #expect(result.status == .data, "\(result.out)\(result.err)")
        #expect(result.err.contains(about), "\(result.err)")
        #expect(try world.files().keys.sorted() == ["goods.csv"])
    }
}
