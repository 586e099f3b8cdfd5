internal import ProcessStart

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

// What stands in `main.swift` by itself belongs to the main actor, and with that the libraries for concurrency come into
// the file and are made ready at each start. Nothing here needs them.
enum Program {
    static func run() -> Never {
        heap_keep_memory()
        guard let words = commandLine() else {
            World.complain("jifen: 系统没有把命令行交给程序，什么也没有做，请再试一次。\n")
            exit(ExitStatus.disk.rawValue)
        }
        let world = World.system(words)
        // What it has opened goes with the process, sooner than by itself.
        withExtendedLifetime(world) { exit(Jifen.run(in: world).rawValue) }
    }

    /// What follows the program's name. Swift's runtime, asked where the C library does not tell, goes on without
    /// where it cannot find out; then nil.
    private static func commandLine() -> [String]? {
        let count = command_line_count()
        guard count > 0 else {
            let known = CommandLine.arguments
            return known.isEmpty ? nil : Array(known.dropFirst())
        }
        return (1..<count).map { String(cString: command_line_word($0)) }
    }
}

Program.run()
