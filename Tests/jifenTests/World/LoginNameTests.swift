import Foundation
import Testing

@testable import jifen

@Suite struct LoginNameTests {
    static let lines = [
        "root:x:0:0:root:/root:/bin/bash\n", "\n", "坏行\n", ":x:7:7::/:/bin/sh\n",
        "shequ:x:1000:1000:社区,,,:/home/shequ:/bin/bash\n", "guitai:x:1001:1000::/home/guitai:/bin/sh",
    ]

    @Test(
        arguments: [(0, "root"), (1000, "shequ"), (1001, "guitai"), (7, nil), (100, nil), (1002, nil)]
            as [(uid_t, String?)])
    func `账户名按编号查`(_ user: uid_t, _ name: String?) {
        #expect(Self.lines.name(of: user) == name)
    }

    @Test func `查到的和系统说的一样`() {
        #expect(LoginName.current() == NSUserName())
    }
}
