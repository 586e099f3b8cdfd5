internal import HeapSettings

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

heap_keep_memory()

// The runtime asks the system for the command line and goes on without it.
guard !World.commandLine.isEmpty else {
    World.complain("jifen: 系统没有把命令行交给程序，什么也没有做，请再试一次。\n")
    exit(ExitStatus.disk.rawValue)
}
let world = World.system()
// What it has opened goes with the process, sooner than by itself.
withExtendedLifetime(world) { exit(Jifen.run(in: world).rawValue) }
