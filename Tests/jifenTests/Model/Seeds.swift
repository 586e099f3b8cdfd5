import Foundation

/// The seeds of randomised tests: `JIFEN_SEED` alone where it is set, else fixed ones and a new one.
enum Seeds {
    static func some(_ fixed: UInt64...) -> [UInt64] {
        if let text = ProcessInfo.processInfo.environment["JIFEN_SEED"], let seed = UInt64(text) {
            return [seed]
        }
        return fixed + [UInt64.random(in: 1_000...UInt64(UInt32.max))]
    }
}
