import Testing

@testable import PointsCore
@testable import jifen

/// The same random work, written to a folder: what is read back is what was in memory.
@Suite struct ModelDiskTests {
    @Test(arguments: Seeds.some(11))
    func `写进文件夹的账本读回来一模一样`(_ seed: UInt64) throws {
        print("seed \(seed)")
        let world = TestWorld()
        let path = world.path("账")
        let info = BookInfo(id: "5eed", name: "模型", zone: .shanghai, isShared: false)
        let folder = try BookFolder.create(at: path, info, [])
        var generator = OperationGenerator(seed: seed)
        var model = PlainModel()
        var known = Book(info: info)
        var seconds = 1_610_000_000
        var queue = OperationGenerator.start
        let steps = 300
        for step in 0..<steps {
            let place = "JIFEN_SEED=\(seed) step \(step)"
            seconds +=
                generator.number(1...3_600) + (generator.chance(20) ? generator.number(0...9) : 0) * 86_400
            let at = Moment(seconds: seconds, zone: .shanghai)
            let turn =
                queue.isEmpty
                ? generator.turn(model, today: at.day.number)
                : Turn(by: "孙丽", desk: "main", operation: queue.removeFirst())
            let wanted = model.take(turn, today: at.day.number)
            let desk = try DeskName(turn.desk)
            let session = try folder.beginWriting(desk: desk, patience: 0, by: turn.by)
            // Everything was read again from the disk here.
            #expect(BookContents.standing(session.book) == BookContents.standing(known), "\(place)")
            let draft: Draft
            do {
                let event = try turn.operation.event(
                    in: session.book, today: at.day, by: turn.by, desk: desk)
                draft = Draft(desk: desk, at: at, by: turn.by, request: nil, event: event)
                _ = try session.book.rehearsing(draft)
            } catch {
                #expect(error is Refusal && !wanted, "\(place): \(error)")
                continue
            }
            #expect(wanted, "\(place): \(turn)")
            let done = try session.commit(draft)
            try known.apply(done.entry)
            #expect(BookContents.standing(done.book) == BookContents.standing(known), "\(place)")
            // It throws away what is derived, which the check at the end wants to find.
            if generator.chance(5), step < steps - 1 {
                ModelComparison(book: known, model: model, today: at.day.number, place: place).state()
                try check(folder, known, place)
            }
        }
        try check(try BookFolder(path), known, "seed \(seed) at the end")
        #expect(known.history.count(of: .main) > 50)
        #expect(known.history.desks.count == 2)
    }

    private func check(_ folder: BookFolder, _ known: Book, _ place: String) throws {
        let wanted = BookContents(known)
        #expect(try folder.hasSnapshot(), "\(place)")
        let kept = try folder.read()
        #expect(BookContents(kept) == wanted, "\(place): from the snapshot")
        try kept.requireSound()
        folder.removeDerived()
        #expect(BookContents(try folder.read()) == wanted, "\(place): from the journal")
        #expect(BookContents(try folder.read()) == wanted, "\(place): from the snapshot that a reader made")
        let audit = try folder.audit()
        #expect(audit.problems == [], "\(place)")
        #expect(audit.entries == known.history.count, "\(place)")
        #expect(audit.residues == [], "\(place)")
        #expect(BookContents(audit.book) == wanted, "\(place)")
    }
}
