import Testing

@testable import PointsCore

/// A board is posted at one desk, and then what another desk had written before comes in.
@Suite struct ApartBoardTests {
    private let june = Month(year: 2021, month: 6)
    private let july = Month(year: 2021, month: 7)
    private let august = Month(year: 2021, month: 8)

    /// The book once both have met.
    ///
    /// - Parameters:
    ///   - start: what both have seen.
    ///   - elsewhere: what the desk `counter` wrote first by the clock.
    private func met(
        _ start: BookMaker, elsewhere: (inout BookMaker) throws -> Void,
        here: (inout BookMaker) throws -> Void
    ) throws -> BookMaker {
        var counter = start
        counter.desk = "counter"
        try elsewhere(&counter)
        var main = start
        try here(&main)
        var merged = main
        merged.book = start.book
        for (maker, isConcurrent) in [(counter, false), (main, true)] {
            let last = maker.book.history.count(of: maker.desk)
            let first = start.book.history.count(of: maker.desk)
            for number in first..<last {
                let entry = try #require(maker.book.history[EntryName(desk: maker.desk, number: number + 1)])
                try merged.book.apply(entry, isConcurrent: isConcurrent)
            }
        }
        return merged
    }

    private func reviewed() throws -> (maker: BookMaker, matter: EntryName) {
        var maker = try BookMaker.community()
        try maker.review()
        let matter = try maker.record("labour", [1, 2], on: "2021-06-12")
        maker.by = "郑"
        maker.on("2021-07-02")
        return (maker, matter)
    }

    /// A matter that counts on July's board.
    private func addJuly(_ maker: inout BookMaker) throws {
        let matter = try maker.record("labour", [4], on: "2021-07-02")
        if maker.book.settings.review { try maker.approve(matter) }
        maker.on("2021-08-02")
    }

    @Test func `a matter approved in both places is counted once`() throws {
        let (start, matter) = try reviewed()
        var maker = try met(start) {
            try $0.approve(matter)
        } here: {
            try $0.approve(matter)
            try $0.publish(june)
        }
        #expect(maker.book.countingEntry(of: matter)?.desk == "counter")
        #expect(maker.book.board(with: matter, of: june)?.month == june)
        try addJuly(&maker)
        let board = try maker.publish(july)
        #expect(board.lateMatters.isEmpty && board.corrections.isEmpty)
        #expect(board.points == 2)
        let reversal = try maker.reverse(matter)
        let next = try maker.board(august)
        #expect(next.corrections.map { "\($0.entry) \($0.month)" } == ["\(reversal) 2021-06"])
    }

    @Test func `since June's board nothing has changed where both places approved`() throws {
        let (start, matter) = try reviewed()
        var posted: Board?
        let maker = try met(start) {
            try $0.approve(matter)
        } here: {
            try $0.approve(matter)
            posted = try $0.publish(june)
        }
        let now = BoardNow(try #require(posted), in: maker.book)
        #expect(now.changes.isEmpty)
        #expect(now.total == 4)
    }

    @Test func `a matter taken back in both places is corrected once`() throws {
        var start = try BookMaker.community()
        let matter = try start.record("labour", [1, 2], on: "2021-06-12")
        start.on("2021-07-02")
        try start.publish(june)
        var maker = try met(start) {
            try $0.reverse(matter)
        } here: {
            try $0.reverse(matter)
            $0.on("2021-08-02")
            #expect(try $0.publish(july).corrected == -4)
        }
        #expect(maker.book.history.reversal(of: matter)?.desk == "counter")
        try maker.record("labour", [4], on: "2021-08-02")
        maker.on("2021-09-02")
        let board = try maker.board(august)
        #expect(board.corrections.isEmpty && board.figures.isEmpty)
        #expect(board.points == 2)
    }

    @Test func `a posted matter that was rejected elsewhere before is corrected`() throws {
        let (start, matter) = try reviewed()
        var posted: Board?
        var maker = try met(start) {
            try $0.reject(matter)
        } here: {
            try $0.approve(matter)
            posted = try $0.publish(june)
        }
        #expect(!maker.book.counts(matter))
        let rejection = EntryName(desk: "counter", number: 1)
        let now = BoardNow(try #require(posted), in: maker.book)
        #expect(now.changes.map(\.entry) == [rejection])
        #expect(now.total == 0)
        try addJuly(&maker)
        let board = try maker.publish(july)
        #expect(board.corrections.map { "\($0.entry) \($0.reason)" } == ["\(rejection) 不实"])
        #expect(board.corrected == -4)
        #expect(board.points == -2)
    }

    @Test func `a posted matter that was withdrawn elsewhere before its approval is corrected`() throws {
        let (start, matter) = try reviewed()
        var maker = try met(start) {
            try $0.reverse(matter)
        } here: {
            try $0.approve(matter)
            try $0.publish(june)
        }
        try addJuly(&maker)
        #expect(try maker.board(july).corrections.map(\.entry.desk) == ["counter"])
    }

    @Test func `one request carried out in both places is on one board`() throws {
        var start = try BookMaker.community()
        start.on("2021-06-13")
        let request = { (maker: inout BookMaker) throws in
            try maker.apply(
                .matter(maker.matter("labour", [1, 2], on: "2021-06-12")), key: "k")
        }
        var maker = try met(start) {
            _ = try request(&$0)
        } here: {
            _ = try request(&$0)
            $0.on("2021-07-02")
            #expect(try $0.publish(june).points == 4)
        }
        try addJuly(&maker)
        let board = try maker.board(july)
        #expect(board.lateMatters.isEmpty && board.corrections.isEmpty)
    }

    @Test func `a board posted without knowing of another has no effect and is posted again`() throws {
        let start = try BookMaker.community()
        var maker = try met(start) {
            try $0.record("labour", [1], on: "2021-06-12")
            $0.on("2021-08-02")
            try $0.publish(june)
        } here: {
            $0.on("2021-08-02")
            try $0.record("labour", [2], on: "2021-07-12")
            try $0.publish(july)
            try $0.apply(.object($0.objection(to: .board(july))))
        }
        #expect(maker.book.publications.marks.map(\.month) == [june])
        #expect(
            maker.book.conflicts.contains { $0.refusal == .publishedApart(july, last: june) && $0.isVoid })
        let board = try maker.publish(july)
        #expect(board.number == 2)
        #expect(board.points == 2)
        #expect(maker.book.openObjections(to: try #require(maker.book.publications.last)).count == 1)
    }

    @Test func `a month posted in both places leaves the boards that followed as they are`() throws {
        var start = try BookMaker.community()
        try start.record("labour", [1], on: "2021-06-12")
        start.on("2021-07-02")
        let maker = try met(start) {
            try $0.publish(june)
        } here: {
            try $0.publish(june)
            try $0.record("labour", [2], on: "2021-07-02")
            $0.on("2021-08-02")
            try $0.publish(july)
        }
        #expect(
            maker.book.publications.marks.map { "\($0.entry.desk) \($0.month)" } == [
                "counter 2021-06", "main 2021-07",
            ])
    }

    @Test func `one request carried out in both places can be approved in both`() throws {
        var start = try BookMaker.community()
        try start.review()
        var maker = try met(start) {
            try $0.apply(.matter($0.matter("labour", [1, 2], on: "2021-06-12")), key: "k")
        } here: {
            let matter = try $0.apply(.matter($0.matter("labour", [1, 2], on: "2021-06-12")), key: "k")
            $0.by = "郑"
            try $0.approve(matter)
        }
        #expect(maker.book.pending == [EntryName(desk: "counter", number: 1)])
        maker.by = "郑"
        try maker.approve(EntryName(desk: "counter", number: 1))
        #expect(maker.earned(1) == 2)
    }
}
