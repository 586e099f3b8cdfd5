import Foundation
import Testing

@testable import PointsCore

/// A signal may interrupt a system call at any time, and a broken file system may say so for ever.
struct InterruptedCallTests {
    /// How often a call is made that is interrupted so many times and then answers; and what comes of it.
    private func calls(interrupted times: Int, then answer: Int, _ code: Int32) -> (Int, Int, Int32) {
        var made = 0
        let got = uninterrupted {
            made += 1
            errno = made > times ? code : EINTR
            return made > times ? answer : -1
        }
        return (made, got, errno)
    }

    @Test(arguments: [
        (0, 7, Int32(0), 1), (3, 7, 0, 4), (99, 0, 0, 100), (0, -1, EIO, 1), (3, -1, ENOSPC, 4),
    ])
    func `an interrupted call is made again until it answers`(
        _ times: Int, _ answer: Int, _ code: Int32, _ expected: Int
    ) {
        #expect(calls(interrupted: times, then: answer, code) == (expected, answer, code))
    }

    @Test func `after a hundred interruptions it is an error`() {
        #expect(calls(interrupted: .max, then: 0, 0) == (100, -1, EINTR))
    }
}
