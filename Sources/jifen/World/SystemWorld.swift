internal import PointsCore
internal import ProcessStart

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

extension World {
    /// The real one; nil where nobody knows what was typed.
    static func system() -> World? {
        guard let arguments = arguments() else { return nil }
        // A closed pipe or a file size limit must come back as an error, not end the process half way.
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
        let typed = TypedLines()
        return World(
            arguments: arguments, environment: variables(),
            folder: currentFolder(), user: LoginName.current,
            terminal: Terminal(
                shows: isatty(1) == 1, asks: isatty(0) == 1 && isatty(2) == 1, width: width(),
                watches: isatty(2) == 1),
            patience: 10_000,
            now: { time(nil) }, random: { UInt64.random(in: 0 ... .max) }, input: { readAll(0) },
            ask: { question in
                _ = writeAll(2, Array(question.utf8))
                let line = typed.next()
                // The cursor still stands behind the question.
                if line == nil, isatty(0) == 1, isatty(2) == 1 { _ = writeAll(2, [10]) }
                return line
            },
            output: { writeAll(1, $0) }, error: { _ = writeAll(2, $0) })
    }

    /// The words after the program's name; nil where neither the C library nor Swift's runtime knows them.
    private static func arguments() -> [String]? {
        let count = command_line_count()
        guard count > 0 else {
            let known = CommandLine.arguments
            return known.isEmpty ? nil : Array(known.dropFirst())
        }
        return (1..<count).map { String(cString: command_line_word($0)) }
    }

    /// For what happens before anything is known.
    static func complain(_ text: String) { _ = writeAll(2, Array(text.utf8)) }

    private static func variables() -> [(name: String, value: String)] {
        ["JIFEN_BOOK", "JIFEN_BY", "JIFEN_DESK", "JIFEN_LANG", "NO_COLOR"].compactMap { name in
            getenv(name).map { (name, String(cString: $0)) }
        }
    }

    private static func currentFolder() -> String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    private static func width() -> Int {
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    private static func readAll(_ descriptor: Int32) -> [UInt8]? {
        var all: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        // Nothing typed by hand is longer; an endless pipe must not fill the memory.
        while all.count < 64 << 20 {
            let got = uninterrupted { readSome(descriptor, &chunk) }
            guard got >= 0 else { return nil }
            guard got > 0 else { break }
            all += chunk[..<got]
        }
        return all
    }

    private static func writeAll(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        var done = 0
        while done < bytes.count {
            let wrote = uninterrupted { writeSome(descriptor, bytes[done...]) }
            guard wrote > 0 else { return false }
            done += wrote
        }
        return true
    }
}

// The system's calls, named apart from the methods of `World`.
private func readSome(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
    read(descriptor, &chunk, chunk.count)
}
private func writeSome(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
}
