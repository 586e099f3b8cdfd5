#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The name of the account that runs the program.
enum LoginName {
    static func current() -> String { name(of: getuid()) ?? "uid \(getuid())" }

    #if canImport(Darwin)
        private static func name(of user: uid_t) -> String? {
            getpwuid(user)?.pointee.pw_name.map { String(cString: $0) }
        }
    #else
        /// The C library would load libraries of this machine to ask for accounts that are kept elsewhere, and a
        /// program that holds all of its own must not; the system's tool may.
        private static func name(of user: uid_t) -> String? {
            lines(fopen("/etc/passwd", "re"), fclose).name(of: user)
                ?? lines(popen("getent passwd \(user) 2>/dev/null", "re"), pclose).name(of: user)
        }

        #if canImport(Musl)
            private typealias Stream = OpaquePointer
        #else
            private typealias Stream = UnsafeMutablePointer<FILE>
        #endif

        private static func lines(_ file: Stream?, _ close: (Stream) -> Int32) -> [String] {
            guard let file else { return [] }
            defer { _ = close(file) }
            var line = [CChar](repeating: 0, count: 4096)
            var lines: [String] = []
            while fgets(&line, Int32(line.count), file) != nil {
                lines.append(
                    String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
            }
            return lines
        }
    #endif
}

extension [String] {
    /// The account with a number, in lines as of `/etc/passwd`: name, a letter, number and more, with colons between.
    func name(of user: uid_t) -> String? {
        for line in self {
            let fields = line.split(separator: ":", omittingEmptySubsequences: false)
            if fields.count > 2, fields[2] == String(user), !fields[0].isEmpty { return String(fields[0]) }
        }
        return nil
    }
}
