import Testing

@testable import PointsCore

@Suite struct AheadTests {
    @Test func `all values come, in their order`() {
        var number = 0
        let ahead = Ahead<Int>(3) {
            number += 1
            return number <= 1_000 ? number : nil
        }
        var found: [Int] = []
        while let value = ahead.next() { found.append(value) }
        ahead.stop()
        #expect(found == Array(1...1_000))
        #expect(ahead.next() == nil)
    }

    @Test func `stopping does not wait for values that nobody takes`() {
        var number = 0
        let ahead = Ahead<Int>(3) {
            number += 1
            return number
        }
        #expect(ahead.next() == 1)
        ahead.stop()
        #expect(number <= 6, "no more than a few ahead")
    }

    @Test func `one that was never asked can be stopped`() { Ahead<Int>(3) { nil }.stop() }
}
