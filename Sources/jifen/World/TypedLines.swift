internal import PointsCore

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Standard input, line by line, as somebody types it or a pipe brings it.
///
/// Ctrl-C ends it like Ctrl-D. From the first question on it counts only while somebody is asked: what was answered
/// is carried out to its end.
final class TypedLines {
    private var unread: [UInt8] = []
    private var hasEnded = false
    private var isListening = false
    /// The signals that are blocked while somebody is asked.
    private var whileAsking = sigset_t()

    /// More than anybody types in a line; the rest of a longer one is left out.
    private let limit = 1 << 16

    /// The next line without its end; nil after the last, and when interrupted.
    func next() -> String? {
        listen()
        while true {
            if let end = unread.firstIndex(of: 10) {
                let line = unread[..<end]
                unread.removeFirst(end + 1)
                return text(line)
            }
            if unread.count > limit { unread.removeLast(unread.count - limit) }
            guard !hasEnded, more() else {
                guard hasEnded, !unread.isEmpty else { return nil }
                defer { unread = [] }
                return text(unread[...])
            }
        }
    }

    private func text(_ line: ArraySlice<UInt8>) -> String {
        String(decoding: line.last == 13 ? line.dropLast() : line, as: UTF8.self)
    }

    /// Waits for more; false where there is none.
    private func more() -> Bool {
        guard waits() else { return false }
        var chunk = [UInt8](repeating: 0, count: 4096)
        let got = uninterrupted { read(0, &chunk, chunk.count) }
        hasEnded = got <= 0
        unread += chunk[..<max(got, 0)]
        return got > 0
    }

    /// Until something can be read; false where Ctrl-C comes first, or came while nobody was asked.
    private func waits() -> Bool {
        while !isInterrupted {
            var input = fd_set()
            withUnsafeMutableBytes(of: &input) { $0[0] = 1 }
            if pselect(1, &input, nil, nil, nil, &whileAsking) >= 0 { return !isInterrupted }
            // Whatever else fails is told by reading.
            if errno != EINTR { return true }
        }
        return false
    }

    private var isInterrupted: Bool {
        var waiting = sigset_t()
        return interrupted != 0 || sigpending(&waiting) == 0 && sigismember(&waiting, SIGINT) == 1
    }

    private func listen() {
        guard !isListening else { return }
        isListening = true
        interrupted = 0
        var interrupts = sigset_t()
        sigemptyset(&interrupts)
        sigaddset(&interrupts, SIGINT)
        pthread_sigmask(SIG_BLOCK, &interrupts, &whileAsking)
        // Where it was ignored from the start, in the background of a script, it stays so.
        let before = signal(SIGINT) { _ in interrupted = 1 }
        if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
            signal(SIGINT, SIG_IGN)
        }
    }
}

/// Whether Ctrl-C came while somebody was asked.
nonisolated(unsafe) private var interrupted: sig_atomic_t = 0
