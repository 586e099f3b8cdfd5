import Testing

@testable import PointsCore

@Suite struct WorkerTests {
    @Test func `what is left to it is there in the order in which it was left`() {
        let worker = Worker()
        let values = (0..<100).map { number in worker.later { number * number } }
        #expect(values.map(\.value) == (0..<100).map { $0 * $0 })
        worker.stop()
    }

    @Test func `stopping waits until all is done`() {
        let worker = Worker()
        final class Sum: @unchecked Sendable { var value = 0 }
        let sum = Sum()
        for number in 1...100 { _ = worker.later { sum.value += number } }
        worker.stop()
        #expect(sum.value == 5050)
    }

    @Test func `one to which nothing was left stops at once`() { Worker().stop() }
}
