internal import PointsCore

/// The goods as a table: one article a row.
enum GoodsSheet {
    static let code = Name("code", "编码")
    static let name = Name("name", "名称")
    static let price = Name("price", "价格")
    static let stock = Name("stock", "库存")
    static let limit = Name("limit", "限兑")
    static let per = Name("per", "期间")

    static func open(_ bytes: [UInt8], file: String) throws(InputError) -> Sheet {
        try Sheet(bytes, file: file, needed: [code, name, price], optional: [stock, limit, per])
    }

    static func goods(_ sheet: Sheet) throws(InputError) -> [NewGoods] {
        var sheet = sheet
        var goods: [NewGoods] = []
        var codes: [GoodsCode: Int] = [:]
        var names: [String: Int] = [:]
        for row in sheet.rows {
            if let code = sheet.read(code, row, GoodsCode.init),
                let line = codes.updateValue(row.line, forKey: code)
            {
                sheet.note(
                    row, Self.code,
                    Phrase("编码“\(code)”与第 \(line) 行重复。", en: "code “\(code)” is the same as on line \(line).")
                )
            }
            if let name = sheet.cell(name, row), let line = names.updateValue(row.line, forKey: name) {
                sheet.note(
                    row, Self.name,
                    Phrase("名称“\(name)”与第 \(line) 行重复。", en: "name “\(name)” is the same as on line \(line).")
                )
            }
            if let article = article(row, &sheet) { goods.append(article) }
        }
        try sheet.finish()
        return goods
    }

    private static func article(_ row: CSVTable.Row, _ sheet: inout Sheet) -> NewGoods? {
        if let text = sheet.cell(name, row), let fault = TextField.name.fault(in: text) {
            sheet.note(row, name, TextField.name.phrase(fault))
        }
        let code = sheet.required(Self.code, row).flatMap { try? GoodsCode($0) }
        let name = sheet.required(Self.name, row)
        let price =
            sheet.required(Self.price, row) == nil ? nil : sheet.read(price, row, Points.init(positive:))
        let stock = sheet.read(stock, row, Quantity.parseOrNone) ?? 0
        let quantity = sheet.read(limit, row, Quantity.parse)
        let per = sheet.read(per, row, Span.init(typed:))
        // A period alone limits nothing, and whoever wrote it meant that it should.
        if sheet.cell(Self.per, row) != nil { _ = sheet.required(limit, row) }
        guard let code, let name, let price else { return nil }
        return NewGoods(
            code: code, name: name, price: price, stock: stock,
            limit: quantity.map { GoodsLimit(quantity: $0, per: per ?? .month) })
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
