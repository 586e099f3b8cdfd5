import Testing

@testable import PointsCore

@Suite struct WorkerTests {
    @Test func `what is left to it is there in the order in which it was left`() {
        let worker = Worker()
        final class Order: @unchecked Sendable { var numbers: [Int] = [] }
        let order = Order()
        let values = (0..<100).map { number in
            worker.later {
                order.numbers.append(number)
                return number * number
            }
        }
        #expect(values.map(\.value) == (0..<100).map { $0 * $0 })
        worker.stop()
        #expect(order.numbers == Array(0..<100))
    }

    @Test func `stopping waits until all is done`() {
        let worker = Worker()
        final class Sum: @unchecked Sendable { var value = 0 }
        let sum = Sum()
        for number in 1...100 { _ = worker.later { sum.value += number } }
        worker.stop()
        #expect(sum.value == 5050)
    }

    @Test func `what is left to one that was stopped is made at once`() {
        let worker = Worker()
        #expect(worker.later { 1 }.value == 1)
        worker.stop()
        #expect(worker.later { 2 }.value == 2)
        worker.stop()
    }

    @Test func `one that is cancelled ends what it began, and begins nothing more`() {
        let (worker, gate) = (Worker(), Worker())
        final class Count: @unchecked Sendable { var begun = 0 }
        let count = Count()
        for _ in 0..<1_000 {
            _ = worker.later {
                count.begun += 1
                _ = gate.later { 1 }.value
            }
        }
        worker.cancel()
        let begun = count.begun
        gate.stop()
        #expect(count.begun == begun)
        #expect(worker.later { 3 }.value == 3)
    }

    @Test func `one to which nothing was left stops at once`() { Worker().stop() }
}
