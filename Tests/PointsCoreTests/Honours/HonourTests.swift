import Testing

@testable import PointsCore

struct HonourTests {
    private let june = Period.month(Month(year: 2021, month: 6))

    @Test func `收回的表彰照列，号不再用；可以重新授予`() throws {
        var maker = try BookMaker.community()
        let first = try maker.honour(1)
        let reversal = try maker.reverse(first)
        let again = try maker.honour(1)
        #expect(maker.book.honours.all.map(\.number) == [1, 2])
        #expect(maker.book.honours[first]?.reversal == reversal)
        #expect(maker.book.honours[again]?.reversal == nil)
        let file = try #require(maker.book.honours(of: 1).first)
        #expect(file.end?.entry == reversal)
        #expect(file.reason == "记错了")
        #expect(maker.earned(1) == 0, "an honour gives no points")
    }

    @Test(arguments: [(Period.all, [1, 2, 3, 4]), (.year(2021), [1, 2, 3, 4]), (.year(2020), [])])
    func `a period lists what was given for it and its parts`(_ period: Period, _ numbers: [Int]) throws {
        #expect(HonourList(of: try four().book, in: period).rows.map(\.honour.number) == numbers)
    }

    @Test func `a quarter lists its months and itself`() throws {
        let list = HonourList(of: try four().book, in: .quarter(year: 2021, quarter: 2))
        #expect(list.rows.map(\.honour.number) == [1, 2, 3])
    }

    private func four() throws -> BookMaker {
        var maker = try BookMaker.community()
        try maker.honour(1)
        try maker.honour(1, for: .month(Month(year: 2021, month: 5)))
        try maker.honour(1, for: .quarter(year: 2021, quarter: 2))
        try maker.honour(1, for: .year(2021))
        return maker
    }

    @Test(arguments: ["1", "１", "main-5"])
    func `an honour is found by number and by entry`(_ typed: String) throws {
        var maker = try BookMaker.community()
        let entry = try maker.honour(2)
        #expect(try maker.book.findHonour(typed).entry == entry)
    }

    @Test(arguments: [
        "", "2021-6", "2021-13", "2021-Q5", "2021-q1", "21", "2021-Q", "2021-06-13", "all", "1800",
    ])
    func `a period in an entry has one form`(_ text: String) {
        #expect(throws: LineFault.self) { try Period.parse(text.line) }
    }

    @Test func `两处没有联网给了同一个号、同一个称号，都在`() throws {
        var maker = try BookMaker.community()
        let elsewhere = [maker.honouring(2), maker.honouring(1)]
        try maker.honour(1)
        maker.desk = "counter"
        for event in elsewhere {
            let entry = Entry(stamp: maker.stamp(), event: .honour(event), hash: Digest())
            try maker.book.apply(entry, isConcurrent: true)
        }
        #expect(maker.book.honours.all.map(\.number) == [1, 1, 1])
        #expect(maker.book.honours.next == 2)
        #expect(maker.book.conflicts.map(\.isVoid) == [false, false])
        #expect(
            maker.book.conflicts.map(\.refusal) == [
                .honourNumber(1), .alreadyHonoured(1, name: "李梅", title: "标兵", june, by: "main-5"),
            ])
        try maker.reverse("counter-2")
        #expect(maker.book.honours["counter-2"]?.reversal == "counter-3")
        #expect(maker.book.honours["main-5"]?.reversal == nil)
    }
}
