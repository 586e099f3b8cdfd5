internal import PointsCore

/// The goods as a table: one article a row.
enum GoodsSheet {
    static let code = Name("code", "编码")
    static let name = Name("name", "名称")
    static let price = Name("price", "价格")
    static let stock = Name("stock", "库存")
    static let limit = Name("limit", "限兑")
    static let per = Name("per", "期间")
    static let barcode = Name("barcode", "条码")
    static let low = Name("low", "低库存")
    static let source = Name("source", "来源")
    static let partner = Name("partner", "共建单位")
    static let cost = Name("cost", "成本")

    private static let needed = [code, name, price]
    private static let optional = [stock, limit, per, barcode, low, source, partner, cost]

    /// All of them, as help has it.
    static var columns: Phrase {
        let all = needed + optional
        return Phrase(
            all.map(\.chinese).joined(separator: "、"),
            en: all.map(\.chinese).joined(separator: " ") + " ("
                + all.map(\.english).joined(separator: ", ") + ")")
    }

    static func open(_ bytes: [UInt8], file: String) throws(InputError) -> Sheet {
        try Sheet(bytes, file: file, needed: needed, optional: optional)
    }

    /// Articles to put on sale; every wrong cell is named, and then none is.
    ///
    /// - Parameter present: those on sale already.
    static func goods(_ sheet: Sheet, beside present: Supermarket = .empty) throws(InputError)
        -> [NewGoods]
    {
        var sheet = sheet
        var goods: [NewGoods] = []
        var seen: [Name: [String: Int]] = [:]
        var words = GoodsWords(of: present)
        for row in sheet.rows {
            var isNew = true
            for column in [code, name, barcode] {
                guard let text = sheet.cell(column, row) else { continue }
                let word = column == name ? text : text.halfWidth
                if let line = seen[column, default: [:]].updateValue(row.line, forKey: word) {
                    sheet.note(row, column, .repeated(column, text, line: line))
                    isNew = false
                }
            }
            if isNew { requireNew(row, &sheet, present, words) }
            guard let article = article(row, &sheet) else { continue }
            goods.append(article)
            words.add(article)
        }
        try sheet.finish()
        return goods
    }

    /// Notes what belongs to an article that is there.
    private static func requireNew(
        _ row: CSVTable.Row, _ sheet: inout Sheet, _ present: Supermarket, _ words: GoodsWords
    ) {
        let code = sheet.cell(code, row).flatMap { try? GoodsCode($0) }
        if let code, let other = present.goods[code] {
            sheet.note(row, Self.code, Refusal.goodsExists(code, name: other.name).phrase)
            return
        }
        func note(_ column: Name, _ check: () throws(Refusal) -> Void) {
            do throws(Refusal) { try check() } catch { sheet.note(row, column, error.phrase) }
        }
        if let code { note(Self.code) { () throws(Refusal) in try words.requireFree(code: code) } }
        if let name = sheet.cell(name, row) {
            note(Self.name) { () throws(Refusal) in try words.requireFree(name: name, for: code) }
        }
        if let barcode = sheet.cell(barcode, row).flatMap({ try? Barcode($0) }) {
            note(Self.barcode) { () throws(Refusal) in try words.requireFree(barcode, for: code) }
        }
    }

    private static func article(_ row: CSVTable.Row, _ sheet: inout Sheet) -> NewGoods? {
        for (column, field) in [(name, TextField.name), (partner, .partner)] {
            if let text = sheet.cell(column, row), let fault = field.fault(in: text) {
                sheet.note(row, column, field.phrase(fault))
            }
        }
        let code = sheet.required(Self.code, row) == nil ? nil : sheet.read(Self.code, row, GoodsCode.init)
        let name = sheet.required(Self.name, row)
        let price =
            sheet.required(Self.price, row) == nil ? nil : sheet.read(price, row, Points.init(positive:))
        let stock = sheet.read(stock, row, Quantity.parseOrNone) ?? 0
        let quantity = sheet.read(limit, row, Quantity.parse)
        let per = sheet.read(per, row, Span.init(typed:))
        // A period alone limits nothing, and whoever wrote it meant that it should.
        if sheet.cell(Self.per, row) != nil { _ = sheet.required(limit, row) }
        let barcode = sheet.read(barcode, row) { text in try Barcode(text) }
        let low = sheet.read(low, row, Quantity.parseOrNone) ?? 0
        let origin = origin(row, &sheet, stock)
        guard let code, let name, let price else { return nil }
        return NewGoods(
            code: code, name: name, price: price, stock: stock,
            limit: quantity.map { GoodsLimit(quantity: $0, per: per ?? .month) }, barcode: barcode,
            low: low > 0 ? low : nil, origin: origin)
    }

    /// Where the stock came from, and what one piece cost.
    private static func origin(_ row: CSVTable.Row, _ sheet: inout Sheet, _ stock: Int) -> StockOrigin {
        let partner = sheet.cell(partner, row)
        let typed = sheet.read(source, row) { text in try StockSource(typed: text) }
        let cost = sheet.read(cost, row) { text in try Yuan(text) }
        if partner != nil, typed == .purchase {
            sheet.note(
                row, Self.partner, Phrase("共建单位只写在捐赠上。", en: "a partner goes with a donation."))
        }
        for column in [source, Self.partner, Self.cost] where stock == 0 && sheet.cell(column, row) != nil {
            sheet.note(
                row, column, Phrase("库存是 0，没有东西入库。", en: "the stock is 0, so that nothing came in."))
        }
        return StockOrigin(source: typed ?? (partner == nil ? nil : .donation), partner: partner, cost: cost)
    }
}

extension Phrase {
    fileprivate static func repeated(_ column: Name, _ text: String, line: Int) -> Phrase {
        Phrase(
            "\(column.chinese)“\(text)”与第 \(line) 行重复。",
            en: "\(column.english) “\(text)” is the same as on line \(line).")
    }
}

extension Points {
    /// An amount of more than nothing.
    init(positive text: String) throws(Malformed) {
        try self.init(text)
        guard self > .zero else { throw .notPositive(text) }
    }
}

extension Span {
    init(typed text: String) throws(UsageError) {
        let word = text.hasPrefix("每") ? String(text.dropFirst()) : text
        guard let span = Span.allCases.first(where: { $0.rawValue == word || $0.phrase.chinese == word })
        else {
            throw .badWord(text, Span.allCases.map(\.phrase.chinese) + Span.allCases.map(\.rawValue))
        }
        self = span
    }
}
