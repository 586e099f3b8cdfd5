import Testing

@testable import PointsCore
@testable import jifen

/// Random work on a book, against a naive model of it. `JIFEN_SEED=n swift test` repeats one run.
@Suite struct ModelTests {
    @Test(arguments: Seeds.some(1, 2, 3))
    func `账本和朴素模型处处一致`(_ seed: UInt64) throws {
        print("seed \(seed)")
        var generator = OperationGenerator(seed: seed)
        var model = PlainModel()
        var book = Book(info: BookInfo(id: "00", name: "模型", zone: .shanghai, isShared: false))
        var seconds = 1_610_000_000
        var queue = OperationGenerator.start
        var accepted = 0
        let steps = 1_000
        for step in 0..<steps {
            let place = "JIFEN_SEED=\(seed) step \(step)"
            seconds +=
                generator.number(1...3_600) + (generator.chance(20) ? generator.number(0...5) : 0) * 86_400
            let at = Moment(seconds: seconds, zone: .shanghai)
            let today = at.day.number
            let turn =
                queue.isEmpty
                ? generator.turn(model, today: today)
                : Turn(by: "孙丽", desk: "main", operation: queue.removeFirst())
            let wanted = model.take(turn, today: today)
            let taken = take(turn, into: &book, at: at, place)
            #expect(taken == wanted, "\(place): \(turn)")
            guard taken == wanted else { return }
            if taken { accepted += 1 }
            let comparison = ModelComparison(book: book, model: model, today: today, place: place)
            if taken || step % 20 == 0 { comparison.state() }
            if step % 40 == 39 || step == steps - 1 {
                try comparison.ranks(generator.period(today: today))
                for member in model.people.keys.sorted().prefix(5) {
                    try comparison.statement(member, generator.period(today: today))
                }
            }
        }
        // A generator that is mostly refused, or never, tests little.
        #expect((steps / 4...steps * 9 / 10).contains(accepted), "seed \(seed): \(accepted) accepted")
    }

    /// Applies it; a refused one must leave the book equal to what it was.
    private func take(_ turn: Turn, into book: inout Book, at: Moment, _ place: String) -> Bool {
        do {
            let desk = try DeskName(turn.desk)
            let event = try turn.operation.event(in: book, today: at.day, by: turn.by, desk: desk)
            let name = EntryName(desk: desk, number: book.history.count(of: desk) + 1)
            let entry = Entry(
                stamp: Stamp(entry: name, at: at, by: turn.by), event: event, hash: Digest(of: []))
            let before = book
            do throws(Refusal) { try book.apply(entry) } catch {
                #expect(book == before, "\(place): \(error) changed the book")
                throw error
            }
            return true
        } catch {
            #expect(error is Refusal, "\(place): \(error)")
            return false
        }
    }
}
