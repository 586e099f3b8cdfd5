import Testing

extension TestWorld {
    /// A world with the book `账`: branch 1, rules in force since January that know nothing but `labour` for two
    /// points, and what these lines did.
    static func withBook(_ lines: String...) throws -> TestWorld {
        let world = TestWorld()
        try world.write(rulesDocument([PlainItem(code: "labour", points: 20)]), to: "rules.json")
        world.must("init 账 --name 隆华 --rules rules.json --rules-from 2021-01-01")
        world.environment["JIFEN_BOOK"] = "账"
        for line in ["branch add 1 第一党支部"] + lines { world.must(line) }
        return world
    }
}
