@testable import PointsCore
@testable import jifen

/// Points, quantities, codes and the words made of them: read again from their own description they are the same.
enum AmountsCheck {
    static func run(_ text: String) throws(Broken) {
        if let points = try? Points(text) {
            try expect((try? Points(points.description)) == points, "\(points.tenths) tenths as \(points)")
            try expectKept(points)
            for hours in [1, 90, Minutes.limit.count] {
                _ = try? points.perHour(for: Minutes(count: hours), step: points)
            }
        }
        if let number = try? Quantity.parse(text) {
            try expect((try? Quantity.parse(String(number))) == number, "\(number) is not read back")
            _ = try? Points.limit.multiplied(by: number)
        }
        if let number = try? Quantity.parseOrNone(text) {
            try expect((try? Quantity.parseOrNone(String(number))) == number, "\(number) is not read back")
        }
        if let validity = Validity(typed: text) {
            try expectKept(validity)
            try expect(Validity(typed: validity.description) == validity, "\(validity) is not read back")
        }
        if let code = try? ItemCode(text) { try expectKept(code) }
        if let desk = try? DeskName(text) { try expectKept(desk) }
        if let entry = try? EntryName(text) { try expectKept(entry) }
        if let number = MemberNumber(typed: text) { try expectKept(number) }
        if let word = try? GoodsWord(text) {
            let again = try? GoodsWord("\(word.goods)*\(word.quantity)")
            try expect(
                again == word || draws(word.goods), "\(word) is read back as \(String(describing: again))")
        }
        if let takers = try? TakerWord.parse(text) { try same(takers) }
        for word in [text] + text.split(separator: "\n").map(String.init) { looked(up: word) }
    }

    private static func same(_ takers: [TakerWord]) throws(Broken) {
        for taker in takers {
            let role = taker.role.map { "\($0)=" } ?? ""
            let amount = taker.amount.map { "*\($0)" } ?? ""
            let again = try? TakerWord.parse(role + taker.who + amount)
            try expect(
                again == [taker] || draws(taker.role ?? "") || draws(taker.who) || isDrawn(taker.who),
                "\(taker) is read back as \(String(describing: again))")
        }
    }

    /// Whether its last letter draws the next sign to itself, so that it is none any more.
    private static func draws(_ text: String) -> Bool { (text + "=").count != text.count + 1 }

    /// Whether its first sign is drawn onto the one before it.
    private static func isDrawn(_ text: String) -> Bool { ("=" + text).count != text.count + 1 }

    /// A word nobody knows finds nothing and breaks nothing.
    private static func looked(up word: String) {
        _ = Examples.book.roster.candidates(word)
        // ICU takes long over each character.
        if word.utf8.count <= 12 { _ = Chinese.pinyin(of: word) }
    }
}
