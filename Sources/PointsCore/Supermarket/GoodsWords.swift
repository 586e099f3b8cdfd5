/// What articles are found by: their codes, names and barcodes, each of one article.
public struct GoodsWords {
    private var names: [String: GoodsCode] = [:]
    private var barcodes: [String: GoodsCode] = [:]
    /// What each is called.
    private var titles: [GoodsCode: String] = [:]

    public init(of supermarket: Supermarket) {
        for article in supermarket.sorted { add(article.code, article.name, article.barcode) }
    }

    public mutating func add(_ article: NewGoods) { add(article.code, article.name, article.barcode) }

    private mutating func add(_ code: GoodsCode, _ name: String, _ barcode: Barcode?) {
        titles[code] = name
        names[name] = code
        if let barcode { barcodes[barcode.text] = code }
    }

    /// Refused where another article has the name.
    public func requireFree(name: String, for code: GoodsCode?) throws(Refusal) {
        if let other = names[name], other != code { throw .goodsNameTaken(name, other) }
    }

    /// Refused where another article is found by the barcode, or typed so.
    public func requireFree(_ barcode: Barcode, for code: GoodsCode?) throws(Refusal) {
        let typed = (try? GoodsCode(barcode.text)).flatMap { titles[$0] == nil ? nil : $0 }
        for other in [typed, barcodes[barcode.text], names[barcode.text]].compactMap(\.self)
        where other != code {
            throw .barcodeTaken(barcode, other, name: titles[other] ?? other.text)
        }
    }

    /// Refused where another article is found by what would be this one's code.
    public func requireFree(code: GoodsCode) throws(Refusal) {
        if let other = barcodes[code.text], other != code, let barcode = try? Barcode(code.text) {
            throw .barcodeTaken(barcode, other, name: titles[other] ?? other.text)
        }
    }
}
