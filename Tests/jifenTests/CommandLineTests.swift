import Foundation
import Testing

@testable import jifen

#if os(Linux)
    /// The program itself, loaded together with a library that moves the environment, as those that set the clock do.
    @Suite struct CommandLineTests {
        @Test func `the words arrive also where the environment was moved`() throws {
            // Without a compiler there is no such library.
            guard let compiler = BuiltProduct.tool("cc") else { return }
            let world = TestWorld()
            try world.write(
                """
                #include <stdlib.h>
                __attribute__((constructor)) static void move(void) { setenv("MOVED", "yes", 1); }
                """, to: "move.c")
            let made = try BuiltProduct.run(
                compiler, ["-shared", "-fPIC", "-o", "move.so", "move.c"], in: world.folder,
                environment: ProcessInfo.processInfo.environment)
            try #require(made.status == 0, "\(made.err)")
            let said = try BuiltProduct.run(
                BuiltProduct.path(), ["帮助", "榜单"], in: world.folder,
                environment: ["LD_PRELOAD": "\(world.folder)/move.so"])
            #expect(said.status == 0 && said.err == "")
            #expect(said.out.hasPrefix("jifen 榜单"))
        }
    }
#endif
