internal import PointsCore

/// What was counted on the shelf, as typed or listed in a file, before a book says which articles are meant.
struct ShelfCountWords {
    private var words: [(goods: String, counted: Int)] = []
    private let sheet: Sheet?
    /// The bytes of the file, for telling repeated calls apart.
    let inputs: [[UInt8]]

    static let code = Name("code", "编码")
    static let counted = Name("counted", "实点")

    /// - Parameter typed: `soap=5,towel=3`, any number of them.
    init(_ typed: [String], file: String?, _ world: World) throws {
        for word in typed {
            for part in word.halfWidth.split(
                omittingEmptySubsequences: false, whereSeparator: { ",、;".contains($0) })
            {
                guard let sign = part.lastIndex(of: "="), sign != part.startIndex else {
                    throw UsageError.badCount(word)
                }
                let pieces = String(part[part.index(after: sign)...])
                words.append((String(part[..<sign]), try Quantity.parseOrNone(pieces)))
            }
        }
        guard let file else {
            sheet = nil
            inputs = []
            return
        }
        let bytes = try world.read(file, limit: Sheet.sizeLimit)
        inputs = [bytes]
        sheet = try Sheet(bytes, file: file, needed: [Self.code, Self.counted], optional: [])
    }

    /// Which articles are meant; every wrong cell of the file is named.
    func counts(_ book: Book) throws -> [ShelfCount] {
        let typed = try words.map { word in
            ShelfCount(goods: try book.article(word.goods).code, counted: word.counted)
        }
        guard var sheet else { return typed }
        var listed: [ShelfCount] = []
        for row in sheet.rows {
            // Whoever prints the list and leaves a line empty has not counted it.
            guard sheet.cell(Self.counted, row) != nil else { continue }
            let code =
                sheet.required(Self.code, row) == nil
                ? nil : sheet.read(Self.code, row) { text in try book.supermarket.find(text).code }
            let pieces = sheet.read(Self.counted, row, Quantity.parseOrNone)
            if let code, let pieces { listed.append(ShelfCount(goods: code, counted: pieces)) }
        }
        try sheet.finish()
        return typed + listed
    }

    var warnings: [Answer.Warning] { [sheet?.ignoredWarning].compactMap(\.self) }
}
