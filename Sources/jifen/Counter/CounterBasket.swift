internal import PointsCore

/// What a member is about to take, line by line as it was scanned, at the prices that were shown.
struct CounterBasket {
    let member: MemberNumber
    /// The same for every attempt to write this basket, so that none of them can be written twice.
    let key: String
    private(set) var words: [GoodsWord] = []
    private(set) var lines: [RedemptionLine] = []

    init(_ member: MemberNumber, key: String) {
        self.member = member
        self.key = key
    }

    var isEmpty: Bool { words.isEmpty }
    var pieces: Int { lines.reduce(0) { $0 + $1.quantity } }
    var total: Points { lines.total }
    var event: Event { .redeem(Redemption(member: member, lines: lines)) }

    /// With one more line; refused where there is no such article.
    func adding(_ word: GoodsWord, _ book: Book) throws -> CounterBasket {
        let code = try book.supermarket.find(word.goods).code
        return try with(words + [GoodsWord(code, word.quantity)], book)
    }

    /// With another quantity in the last line.
    func last(_ quantity: Int, _ book: Book) throws -> CounterBasket {
        guard let last = words.last else { return self }
        let code = try book.supermarket.find(last.goods).code
        return try with(words.dropLast() + [GoodsWord(code, quantity)], book)
    }

    /// Without the last line.
    func takingBack(_ book: Book) throws -> CounterBasket { try with(Array(words.dropLast()), book) }

    /// At today's prices.
    func priced(_ book: Book) throws -> CounterBasket { try with(words, book) }

    private func with(_ words: [GoodsWord], _ book: Book) throws -> CounterBasket {
        var basket = self
        basket.words = words
        basket.lines = try book.lines(of: words)
        return basket
    }
}
