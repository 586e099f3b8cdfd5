import Testing

@testable import PointsCore

/// What the ledger of stock refuses, in a book with soap (10 in stock) and oil (3).
enum GoodsRefusals {
    static let all = [
        adding(.barcodeTaken("690", "soap", name: "肥皂"), barcode: "690"),
        adding(.barcodeTaken("oil", "oil", name: "食用油"), barcode: "oil"),
        Refused(.barcodeTaken("690", "soap", name: "肥皂")) { maker in
            try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", barcode: BarcodeChange("690"))))
            return maker.refusal(of: .goods(GoodsAdded(goods: [new("690")])))
        },
        Refused(
            .barcodeTaken("7", "a", name: "a甲"),
            event: .goods(GoodsAdded(goods: [new("a", barcode: "7"), new("b", barcode: "7")]))),
        Refused(
            .goodsNameTaken("a甲", "a"),
            event: .goods(GoodsAdded(goods: [new("a"), new("b", name: "a甲")]))),
        Refused(.badQuantity("a"), event: .goods(GoodsAdded(goods: [new("a", low: 0)]))),
        Refused(.badQuantity("a"), event: .goods(GoodsAdded(goods: [new("a", low: 1_000_001)]))),
        Refused(
            .stockOrigin("a"),
            event: .goods(GoodsAdded(goods: [new("a", origin: StockOrigin(source: .purchase))]))),
        moving(.stockOrigin("soap"), -1, StockOrigin(source: .purchase)),
        moving(.stockOrigin("soap"), -1, StockOrigin(cost: Yuan(fen: 1))),
        moving(.stockOrigin("soap"), 1, StockOrigin(partner: "市医院")),
        moving(.stockOrigin("soap"), 1, StockOrigin(source: .purchase, partner: "市医院")),
        moving(.text(.partner, " ", .empty), 1, StockOrigin(source: .donation, partner: " ")),
        moving(
            .text(.partner, String(repeating: "长", count: 101), .tooLong(limit: 100)), 1,
            StockOrigin(source: .donation, partner: String(repeating: "长", count: 101))),
        Refused(.amountTooLarge) { maker in
            maker.book.supermarket.update("soap") {
                $0.cost = GoodsCost(pieces: 1, total: Yuan(fen: .max - 1))
            }
            return maker.refusal(
                of: .stock(
                    StockMoved(
                        goods: "soap", quantity: 1, reason: nil, origin: StockOrigin(cost: Yuan(fen: 2)))))
        },
        amending(.unknownGoods("rice"), GoodsAmended(goods: "rice", low: 1)),
        amending(.text(.name, "", .empty), GoodsAmended(goods: "soap", name: "")),
        amending(.badQuantity("soap"), GoodsAmended(goods: "soap", low: -1)),
        amending(.badQuantity("soap"), GoodsAmended(goods: "soap", low: .max)),
        amending(.goodsUnchanged("soap", name: "肥皂"), GoodsAmended(goods: "soap")),
        amending(.goodsUnchanged("soap", name: "肥皂"), GoodsAmended(goods: "soap", name: "肥皂", low: 0)),
        amending(.goodsNameTaken("食用油", "oil"), GoodsAmended(goods: "soap", name: "食用油")),
        amending(
            .barcodeTaken("oil", "oil", name: "食用油"),
            GoodsAmended(goods: "soap", barcode: BarcodeChange("oil"))),
        amending(.alreadyOnSale("soap", name: "肥皂"), GoodsAmended(goods: "soap", withdrawn: false)),
        Refused(.alreadyOffSale("soap", name: "肥皂")) { maker in
            try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", withdrawn: true)))
            return maker.refusal(of: .goodsAmend(GoodsAmended(goods: "soap", withdrawn: true)))
        },
        Refused(.offSale("soap", name: "肥皂")) { maker in
            try maker.give(10, to: 1)
            try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", withdrawn: true)))
            return maker.refusal(of: .redeem(try maker.redemption("soap", by: 1)))
        },
        asking(.writeOffNeedsReason("soap", name: "肥皂")) { book throws(Refusal) in
            try book.moving("soap", -1, reason: nil, origin: .unknown)
        },
        asking(.countNeedsReason("soap", name: "肥皂", counted: 9, expected: 10)) { book throws(Refusal) in
            try book.counting("soap", 9, reason: nil)
        },
        Refused(.ambiguousGoods("690", ["oil", "soap"])) { maker in
            for (desk, code) in [("main", "soap"), ("counter", "oil")] as [(DeskName, GoodsCode)] {
                maker.desk = desk
                let event = Event.goodsAmend(GoodsAmended(goods: code, barcode: BarcodeChange("690")))
                let entry = Entry(stamp: maker.stamp(), event: event, hash: Digest())
                try maker.book.apply(entry, isConcurrent: true)
            }
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try book.supermarket.find("690") }
        },
    ]

    private static func new(
        _ code: GoodsCode, name: String? = nil, barcode: Barcode? = nil, low: Int? = nil,
        origin: StockOrigin = .unknown
    ) -> NewGoods {
        NewGoods(
            code: code, name: name ?? "\(code)甲", price: 1, stock: 0, limit: nil, barcode: barcode, low: low,
            origin: origin)
    }

    /// A new article with a barcode, where soap has 690.
    private static func adding(_ refusal: Refusal, barcode: Barcode) -> Refused {
        Refused(refusal) { maker in
            try maker.apply(.goodsAmend(GoodsAmended(goods: "soap", barcode: BarcodeChange("690"))))
            return maker.refusal(of: .goods(GoodsAdded(goods: [new("a", barcode: barcode)])))
        }
    }

    private static func moving(_ refusal: Refusal, _ pieces: Int, _ origin: StockOrigin) -> Refused {
        Refused(
            refusal, event: .stock(StockMoved(goods: "soap", quantity: pieces, reason: nil, origin: origin)))
    }

    private static func amending(_ refusal: Refusal, _ amended: GoodsAmended) -> Refused {
        Refused(refusal, event: .goodsAmend(amended))
    }

    private static func asking(
        _ refusal: Refusal, _ body: @escaping @Sendable (Book) throws(Refusal) -> any Sendable
    ) -> Refused {
        Refused(refusal) { maker in
            let book = maker.book
            return thrown(Refusal.self) { () throws(Refusal) in try body(book) }
        }
    }
}
