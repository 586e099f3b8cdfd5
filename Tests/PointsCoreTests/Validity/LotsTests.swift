import Testing

@testable import PointsCore

struct LotsTests {
    private let old: Day = "2021-01-10"
    private let new: Day = "2021-03-10"

    /// Two lots of ten.
    private var two: Lots {
        var lots = Lots()
        lots.open("main-1", on: old, 10)
        lots.open("main-2", on: new, 10)
        return lots
    }

    private func days(_ lots: Lots) -> [String] { lots.left.map { "\($0.day) \($0.points)" } }

    @Test func `先用最早的`() {
        var lots = two
        lots.take("main-3", 12)
        #expect(days(lots) == ["2021-03-10 8"])
        #expect(lots.taken(by: "main-3") == 12)
    }

    @Test func `后登记的旧日期排在前面`() {
        var lots = two
        lots.open("pc-1", on: "2021-02-01", 5)
        lots.take("main-3", 11)
        #expect(days(lots) == ["2021-02-01 4", "2021-03-10 10"])
    }

    @Test func `退回的保持原来的日期，先退后用的`() {
        var lots = two
        lots.take("main-3", 12)
        lots.giveBack(3, to: "main-3")
        #expect(days(lots) == ["2021-01-10 1", "2021-03-10 10"])
        lots.giveBack(9, to: "main-3")
        #expect(
            lots
                == {
                    var all = two
                    all.take("main-3", 1)
                    all.giveBack(1, to: "main-3")
                    return all
                }())
        #expect(days(lots) == ["2021-01-10 10", "2021-03-10 10"])
        lots.giveBack(5, to: "main-3")
        #expect(lots.balance == 20, "no more comes back than was taken")
    }

    @Test func `冲正的得分连同它的日期一起消失，花掉的改从下一批出`() {
        var lots = two
        lots.take("main-3", 4)
        lots.close("main-1")
        #expect(days(lots) == ["2021-03-10 6"])
        lots.giveBack(4, to: "main-3")
        #expect(days(lots) == ["2021-03-10 10"])
    }

    @Test func `欠分由以后的积分补上`() {
        var lots = two
        lots.take("main-3", 15)
        lots.close("main-2")
        #expect(lots.debt == 5)
        #expect(lots.balance == -5)
        lots.open("main-5", on: "2021-04-01", 8)
        #expect(lots.debt == 0)
        #expect(days(lots) == ["2021-04-01 3"])
        lots.giveBack(15, to: "main-3")
        #expect(days(lots) == ["2021-01-10 10", "2021-04-01 8"])
    }

    @Test func `失效的也是最早的`() {
        var lots = two
        lots.lapse("main-3", 13)
        #expect(days(lots) == ["2021-03-10 7"])
        #expect(lots.lapsed(of: "main-1") == 10)
        #expect(lots.lapsed(of: "main-2") == 3)
        lots.giveBack(13, to: "main-3")
        #expect(days(lots) == ["2021-01-10 10", "2021-03-10 10"])
    }

    @Test func `已经失效的再冲正，只算一次`() {
        var lots = two
        lots.lapse("main-3", 10)
        lots.restore("main-1")
        lots.close("main-1")
        #expect(lots.balance == 10)
        #expect(lots.taken(by: "main-3") == 0)
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `批次和一分一分数出来的一样`(_ seed: UInt64) {
        var random = Seeded(seed)
        func roll(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
        var lots = Lots()
        var units = UnitLots()
        var opened: [EntryName] = []
        var takers: [EntryName] = []
        var day = 18_600
        for step in 1...150 {
            let place = "seed \(seed) step \(step)"
            let entry = EntryName(desk: .main, number: step)
            day += roll(0...3)
            switch roll(0...11) {
            case 0...3:
                // Now and then from a desk whose clock is behind.
                let since = Day(number: day - (roll(0...9) == 0 ? roll(0...40) : 0))
                let count = roll(1...12)
                lots.open(entry, on: since, Points(tenths: count))
                units.open(entry, on: since, count)
                opened.append(entry)
            case 4...6:
                let count = roll(1...10)
                lots.take(entry, Points(tenths: count))
                units.take(entry, count)
                takers.append(entry)
            case 7:
                let count = roll(1...15)
                lots.lapse(entry, Points(tenths: count))
                units.lapse(entry, count)
                takers.append(entry)
            case 8, 9:
                guard let taker = takers.randomElement(using: &random) else { continue }
                let count = roll(1...8)
                lots.giveBack(Points(tenths: count), to: taker)
                units.giveBack(count, to: taker)
            default:
                guard !opened.isEmpty else { continue }
                let gone = opened.remove(at: roll(0...opened.count - 1))
                if roll(0...1) == 0 {
                    lots.restore(gone)
                    units.restore(gone)
                }
                lots.close(gone)
                units.close(gone)
            }
            #expect(lots.left == units.left, "\(place)")
            #expect(lots.debt.tenths == units.debt, "\(place)")
            #expect(lots.debt == 0 || lots.left.isEmpty, "\(place)")
            for taker in takers {
                #expect(lots.taken(by: taker).tenths == units.taken(by: taker), "\(place)")
            }
            for entry in opened {
                #expect(lots.lapsed(of: entry).tenths == units.lapsed(of: entry), "\(place)")
            }
            for lot in lots.left { #expect(lots.left(of: lot.day) == lot.points, "\(place)") }
        }
    }
}
