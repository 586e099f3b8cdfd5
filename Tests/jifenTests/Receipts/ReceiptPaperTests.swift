import Testing

@testable import PointsCore
@testable import jifen

struct ReceiptPaperTests {
    /// A redemption by somebody with a name of fifty characters, of an article with one as long, at the largest price.
    private func receipt(_ name: String, pieces: Int, price: Points) throws -> Receipt {
        var book = Book(info: BookInfo(id: "test", name: "隆华社区", zone: .shanghai, isShared: false))
        let line = RedemptionLine(goods: try GoodsCode("soap"), quantity: pieces, price: price)
        let events: [Event] = [
            .branches(BranchesOpened(branches: [Branch(code: try BranchCode("1"), name: "一")])),
            .join(
                MembersJoined(members: [
                    NewMember(
                        number: .first, name: name, kind: .resident, branch: try BranchCode("1"), group: nil,
                        from: nil, unit: nil, card: nil, pledge: nil, pinyin: Pinyin())
                ])),
            .goods(
                GoodsAdded(goods: [
                    NewGoods(code: line.goods, name: name, price: price, stock: pieces, limit: nil)
                ])),
            .redeem(Redemption(member: .first, lines: [line])),
        ]
        for (place, event) in events.enumerated() {
            let stamp = Stamp(
                entry: EntryName(desk: .main, number: place + 1),
                at: Moment(seconds: 1_623_600_000, zone: .shanghai), by: name)
            // Whoever has no points may still have been at a desk that did not know.
            try book.apply(Entry(stamp: stamp, event: event, hash: Digest()), isConcurrent: true)
        }
        return try Receipt(of: EntryName(desk: .main, number: events.count), from: book)
    }

    @Test(arguments: ReceiptPaper.Width.allCases, Language.allCases)
    func `一行也不超过纸宽，数字靠右`(_ width: ReceiptPaper.Width, _ language: Language) throws {
        for name in ["李梅", String(repeating: "欧阳", count: 25), "Guadalupe Encarnación de los Ángeles"] {
            for (pieces, price) in [(1, Points(tenths: 5)), (1_000_000, Points(1))] {
                let receipt = try receipt(name, pieces: pieces, price: price)
                let paper = ReceiptPaper(
                    receipt, community: "隆华社区", width: width, isCopy: true, language)
                for line in paper.lines {
                    #expect(line.displayWidth <= width.rawValue, "\(line)")
                }
                let ends = paper.lines.filter { $0.hasSuffix("\(receipt.total)") }
                #expect(ends.count >= 2)
                #expect(ends.allSatisfy { $0.displayWidth == width.rawValue })
            }
        }
    }

    @Test func `补打才注明补打`() throws {
        let receipt = try receipt("李梅", pieces: 2, price: Points(tenths: 25))
        func lines(_ isCopy: Bool) -> [String] {
            ReceiptPaper(receipt, community: "隆华社区", width: .narrow, isCopy: isCopy, .chinese).lines
        }
        #expect(!lines(false).joined().contains("补打"))
        #expect(lines(true).filter { !$0.contains("补打") } == lines(false))
        #expect(lines(false)[0].trimmingStart == "隆华社区")
        #expect(lines(false).contains("原余额                         0"))
    }

    @Test(arguments: [(ReceiptPaper.Width.narrow, "58mm"), (.wide, "80mm")])
    func `网页按纸宽，名字里的尖括号还是尖括号`(_ width: ReceiptPaper.Width, _ paper: String) throws {
        let receipt = try receipt("<b>李梅</b>", pieces: 2, price: Points(tenths: 25))
        let page = ReceiptPaper(
            receipt, community: "隆华社区", width: width, isCopy: true, .chinese
        ).page.text
        #expect(page.contains("@page { size: \(paper) "))
        #expect(page.contains("&lt;b&gt;李梅&lt;/b&gt;"))
        #expect(!page.contains("<b>"))
        #expect(page.contains("补打"))
        #expect(page.contains("签字"))
    }
}

extension String {
    fileprivate var trimmingStart: String { String(drop { $0 == " " }) }
}
