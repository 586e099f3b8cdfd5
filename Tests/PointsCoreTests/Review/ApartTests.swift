import Testing

@testable import PointsCore

/// Two desks review the same matters without knowing of each other, at random, and then meet.
struct ApartTests {
    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `两处各自审核、撤回、答复，合到一起还是一本账`(_ seed: UInt64) throws {
        var random = Seeded(seed)
        var main = try BookMaker.community()
        try main.review()
        var matters: [EntryName] = []
        for number in 0..<6 {
            main.by = number % 2 == 0 ? "孙" : "周"
            matters.append(try main.record("labour", number % 3 == 0 ? [1, 2] : [3]))
        }
        let doubts = try matters.prefix(2).map { try main.object(to: $0) }
        var counter = main
        counter.desk = "counter"
        let elsewhere = work(&counter, matters, doubts, &random)
        _ = work(&main, matters, doubts, &random)
        for entry in elsewhere {
            let refusal = thrown(Refusal.self) { () throws(Refusal) in
                try main.book.apply(entry, isConcurrent: true)
            }
            #expect(refusal == nil, "seed \(seed): \(entry.name) \(entry.event)")
        }
        let book = main.book
        #expect(book.miscounts == [], "seed \(seed)")
        var sums: [MemberNumber: Int] = [:]
        for name in book.history.matters(in: nil) {
            let isSettled = book.history.verdict(of: name) != nil || book.history.isReversed(name)
            #expect(book.pending.contains(name) != isSettled, "seed \(seed): \(name)")
            guard book.countingEntry(of: name) != nil, !book.history.isReversed(name) else { continue }
            for award in try #require(book.history.matter(name)).awards {
                sums[award.member, default: 0] += award.points.tenths
            }
        }
        for member in book.roster.sorted {
            let balance = book.ledger[member.number].balance.tenths
            #expect(balance == sums[member.number] ?? 0, "seed \(seed): \(member.number)")
        }
        for objection in book.objections.all {
            #expect((objection.end == nil) == (objection.state == .open), "seed \(seed)")
        }
    }

    /// What one desk does; refused attempts leave nothing.
    private func work(
        _ maker: inout BookMaker, _ matters: [EntryName], _ doubts: [EntryName], _ random: inout Seeded
    ) -> [Entry] {
        var done: [Entry] = []
        for _ in 0..<8 {
            maker.by = ["孙", "周", "郑"].randomElement(using: &random) ?? "孙"
            let matter = matters.randomElement(using: &random) ?? "main-1"
            let doubt = doubts.randomElement(using: &random) ?? "main-1"
            let event: Event =
                switch Int.random(in: 0..<7, using: &random) {
                case 0..<3:
                    .approve(
                        Approval(
                            entries: maker.book.pending.filter { _ in Bool.random(using: &random) }.filter {
                                maker.book.history[$0]?.stamp.by != maker.by
                            }))
                case 3: .reject(Rejection(entry: matter, reason: "不实"))
                case 4: .reverse(Reversal(entry: matter, reason: "记错了"))
                case 5: .object(maker.objection(to: .entry(matter)))
                default:
                    Bool.random(using: &random)
                        ? .withdraw(ObjectionWithdrawn(objection: doubt))
                        : .answer(
                            ObjectionAnswered(objection: doubt, upheld: true, text: "查过了", reversal: nil))
                }
            let entry = Entry(stamp: maker.stamp(), event: event, hash: Digest())
            if (try? maker.book.apply(entry)) != nil { done.append(entry) }
        }
        return done
    }
}
