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
        guard let world = World.system() else {
            World.complain("jifen: 系统没有把命令行交给程序，什么也没有做，请再试一次。\n")
            exit(ExitStatus.disk.rawValue)
        }
        // What it has opened goes with the process, sooner than by itself.
        withExtendedLifetime(world) { exit(Jifen.run(in: world).rawValue) }
    }
}

Program.run()
