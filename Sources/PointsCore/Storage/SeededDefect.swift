#if SEEDED_DEFECTS
    #if canImport(Darwin)
        internal import Darwin
    #elseif canImport(Glibc)
        internal import Glibc
    #elseif canImport(Musl)
        internal import Musl
    #endif
#endif

/// Mistakes that a test build can make on purpose, one at a time, to see whether the fault harnesses notice.
///
/// In every other build the question is answered by the compiler and leaves no trace.
enum SeededDefect: String {
    case noFileSync = "no-file-sync"
    case noFolderSync = "no-folder-sync"
    case noLock = "no-lock"
    case shortWriteIgnored = "short-write-ignored"
    case keyIgnored = "key-ignored"
    case headFirst = "head-first"
    case unfinishedLineFinished = "unfinished-line-finished"
    case chainUnchecked = "chain-unchecked"
    case headUnchecked = "head-unchecked"
    case residueKept = "residue-kept"
    case failureKept = "failure-kept"
    case unacknowledgedNotSecured = "unacknowledged-not-secured"

    @inline(__always) var isOn: Bool {
        #if SEEDED_DEFECTS
            return SeededDefect.chosen == rawValue
        #else
            return false
        #endif
    }

    #if SEEDED_DEFECTS
        private static let chosen = getenv("JIFEN_DEFECT").map { String(cString: $0) }
    #endif
}
