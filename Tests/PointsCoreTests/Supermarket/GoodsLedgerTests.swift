import Testing

@testable import PointsCore

/// Where goods came from, what they are called, and what that makes of the report.
struct GoodsLedgerTests {
    private func moved(_ pieces: Int, _ fen: Int?, _ partner: String? = nil) -> Event {
        .stock(
            StockMoved(
                goods: "soap", quantity: pieces, reason: nil,
                origin: StockOrigin(
                    source: partner == nil ? .purchase : .donation, partner: partner,
                    cost: fen.map(Yuan.init(fen:)))))
    }

    @Test func `平均成本只算知道成本的入库，冲正就退出来`() throws {
        var maker = try BookMaker.community()
        #expect(try maker.book.supermarket.article("soap").cost.average == nil)
        try maker.apply(moved(10, 200))
        let dear = try maker.apply(moved(5, 500))
        try maker.apply(moved(7, nil))
        #expect(try maker.book.supermarket.article("soap").cost.average == Yuan(fen: 300))
        try maker.reverse(dear)
        #expect(try maker.book.supermarket.article("soap").cost.average == Yuan(fen: 200))
        #expect(maker.stock("soap") == 27)
    }

    @Test func `改名、条码、低库存，用哪个词都找得到`() throws {
        var maker = try BookMaker.community()
        let entry = try maker.apply(
            .goodsAmend(GoodsAmended(goods: "soap", name: "硫磺皂", barcode: BarcodeChange("690"), low: 10)))
        let soap = try maker.book.supermarket.article("soap")
        #expect(soap.formerNames == [FormerName(name: "肥皂", until: entry)])
        #expect(soap.isLow)
        for typed in ["soap", "硫磺皂", "690", "６９０"] {
            #expect(try maker.book.supermarket.find(typed).code == "soap")
        }
        #expect(thrown(Refusal.self) { () throws(Refusal) in try maker.book.supermarket.find("肥皂") } != nil)
        try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", barcode: BarcodeChange(nil), low: 0)))
        #expect(try maker.book.supermarket.article("soap").low == nil)
        #expect(try maker.book.supermarket.article("soap").barcode == nil)
    }

    @Test func `商品流水说得出每一笔，期间按登记日`() throws {
        var maker = try BookMaker.community()
        try maker.give(20, to: 1)
        let redeemed = try maker.redeem("soap", 2, by: 1)
        maker.on("2021-07-01")
        try maker.apply(moved(5, 250, "隆华超市"))
        let back = try maker.reverse(redeemed)
        let soap = try maker.book.supermarket.article("soap")
        let all = GoodsHistory(of: soap, in: .all, from: maker.book)
        #expect(all.lines.map(\.kind) == [.arrival, .redemption, .arrival, .reversal])
        #expect(all.lines.map(\.stock) == [10, 8, 13, 15])
        #expect(all.opening == 0 && all.closing == 15)
        #expect(all.lines[1].member == 1 && all.lines[1].price == 2 && all.lines[1].reversedBy == back)
        #expect(all.lines[2].origin == StockOrigin(source: .donation, partner: "隆华超市", cost: Yuan(fen: 250)))
        #expect(all.lines[3].of == redeemed)
        let july = GoodsHistory(of: soap, in: .month(Month(year: 2021, month: 7)), from: maker.book)
        #expect(july.opening == 8 && july.closing == 15 && july.lines.count == 2)
        let may = GoodsHistory(of: soap, in: .month(Month(year: 2021, month: 5)), from: maker.book)
        #expect(may.opening == 10 && may.closing == 10 && may.lines.isEmpty)
        let before = GoodsHistory(of: soap, in: .year(2020), from: maker.book)
        #expect(before.opening == 0 && before.closing == 0)
        let later = GoodsHistory(of: soap, in: .year(2022), from: maker.book)
        #expect(later.opening == 15 && later.closing == 15)
    }

    @Test func `报表：未兑积分、库存、成本、受欢迎、捐赠`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1)
        try maker.give(7, to: 2)
        let owing = try maker.give(4, to: 3)
        try maker.redeem("soap", 2, by: 3)
        try maker.reverse(owing)
        try maker.redeem("soap", 3, by: 1)
        try maker.reverse(try maker.redeem("oil", by: 1))
        try maker.give(9, to: 4)
        try maker.apply(.leave(MemberLeft(member: 4, on: "2021-06-13", reason: nil)))
        try maker.apply(moved(4, 250, "隆华超市"))
        try maker.apply(moved(1, nil, "隆华超市"))
        try maker.apply(.goodsAmend(GoodsAmended(goods: "oil", low: 3)))
        let report = GoodsReport(of: maker.book, in: .month(Month(year: 2021, month: 6)))
        #expect(report.outstanding == 31 && report.holders == 2 && report.highest == 24)
        #expect(report.owed == 4 && report.debtors == 1 && report.stranded == 9)
        #expect(report.rows.map(\.article.code) == ["oil", "soap"])
        let soap = try #require(report.rows.last)
        #expect(soap.stock == 10 && soap.stockPoints == 20 && soap.known == 4)
        #expect(soap.value == Yuan(fen: 1_000) && soap.perPoint == Yuan(fen: 125))
        #expect(soap.pieces == 5 && soap.points == 10 && soap.members == 2 && soap.affordable == 2)
        #expect(report.stock == 13 && report.known == 4 && report.unknown == 9)
        #expect(report.perPoint == Yuan(fen: 125) && report.budget == Yuan(fen: 31 * 125))
        #expect(report.wanted.map(\.article.code) == ["soap"])
        #expect(report.unwanted.map(\.article.code) == ["oil"] && report.low.map(\.article.code) == ["oil"])
        #expect(report.unaffordable.isEmpty)
        #expect(report.donations.count == 1)
        let gift = try #require(report.donations.first)
        #expect(
            gift.partner == "隆华超市" && gift.pieces == 5 && gift.value == Yuan(fen: 1_000) && gift.unknown == 1)
        let may = GoodsReport(of: maker.book, in: .month(Month(year: 2021, month: 5)))
        #expect(may.wanted.isEmpty && may.donations.isEmpty && may.outstanding == 31)
    }

    @Test func `退了货的不算兑走的，全退了的人也不算`() throws {
        var maker = try BookMaker.community()
        try maker.give(30, to: 1, 2)
        let some = try maker.redeem("soap", 3, by: 1)
        let all = try maker.redeem("soap", 2, by: 2)
        maker.on("2021-07-02")
        try maker.giveBack("soap", 1, of: some)
        try maker.giveBack("soap", 2, of: all, damaged: true)
        let june = GoodsReport(of: maker.book, in: .month(Month(year: 2021, month: 6)))
        let soap = try #require(june.wanted.first)
        #expect(soap.pieces == 2 && soap.points == 4 && soap.members == 1)
        #expect(GoodsReport(of: maker.book, in: .month(Month(year: 2021, month: 7))).wanted.isEmpty)
    }

    @Test func `下架的不算在够兑里，没有库存就不列`() throws {
        var maker = try BookMaker.community()
        try maker.apply(.goodsAmend(GoodsAmended(goods: "oil", withdrawn: true)))
        var report = GoodsReport(of: maker.book, in: .all)
        #expect(
            report.rows.count == 2 && report.stockPoints == 20
                && report.unaffordable.map(\.article.code) == ["soap"])
        try maker.apply(.stock(StockMoved(goods: "oil", quantity: -3, reason: "过期")))
        report = GoodsReport(of: maker.book, in: .all)
        #expect(report.rows.map(\.article.code) == ["soap"])
    }
}
