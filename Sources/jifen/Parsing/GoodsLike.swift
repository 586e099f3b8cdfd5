internal import PointsCore

extension Book {
    /// The article meant by a typed word; what is none is refused with those that may have been meant.
    func article(_ typed: String) throws -> Goods {
        do throws(Refusal) { return try supermarket.find(typed) } catch {
            throw GoodsQuestion(error, in: self)
        }
    }
}

extension Supermarket {
    /// Articles whose code or name begins with a typed word, else those that contain it or that it contains, else
    /// those that differ from it by little; none is taken for it.
    func goodsLike(_ typed: String) -> [Goods] {
        let word = typed.halfWidth.lowercased()
        guard !word.isEmpty else { return [] }
        let all = sorted.filter { !$0.isWithdrawn }.map { article in
            (article: article, names: [article.code.text.lowercased(), article.name.lowercased()])
        }
        func those(_ isMeant: (String) -> Bool) -> [Goods] {
            all.filter { $0.names.contains(where: isMeant) }.map(\.article)
        }
        let ways: [(String) -> Bool] = [
            { $0.hasPrefix(word) }, { $0.contains(word) || $0.count > 1 && word.contains($0) },
            { Nearest.name(to: word, in: [$0]) != nil },
        ]
        return ways.lazy.map(those).first { !$0.isEmpty } ?? []
    }
}

/// A refusal of a typed article, with those that may have been meant.
struct GoodsQuestion: Explained {
    let refusal: Refusal
    private let near: [Goods]

    init(_ refusal: Refusal, in book: Book) {
        self.refusal = refusal
        near =
            if case .unknownGoods(let typed) = refusal {
                Array(book.supermarket.goodsLike(typed).prefix(3))
            } else { [] }
    }

    var status: ExitStatus { refusal.status }
    var code: String { refusal.code }
    var phrase: Phrase { refusal.phrase }
    var facts: [(String, JSON)] { refusal.facts }
    var details: [Phrase] {
        near.map { Phrase("是不是 \($0.code) \($0.name)？", en: "perhaps \($0.code) \($0.name)") }
    }
}
