import Foundation
import PointsCore
import Testing

@testable import jifen

@Suite struct CompletionTests {
    private func world() throws -> TestWorld {
        let world = TestWorld()
        try world.write(
            rulesDocument([PlainItem(code: "labour", points: 20), PlainItem(code: "service", points: 20)]),
            to: "rules.json")
        world.must("init 账 --name 隆华 --rules rules.json")
        world.environment["JIFEN_BOOK"] = world.path("账")
        for line in [
            "branch add 1 第一党支部", "branch add 2 第二党支部", "member add 李梅 --branch 1",
            "member add 王芳 --branch 1", "member add 王芳 --branch 2", "member add 赵敏 --branch 2",
            "member add 李明 --branch 2", "member leave 0005", "goods add soap 香皂 --price 2",
            "goods add soda 苏打 --price 1",
        ] {
            world.must(line)
        }
        return world
    }

    private func candidates(_ world: TestWorld, _ words: [String]) -> [String] {
        world.must(["completion", "bash", "--"] + words).out.split(separator: "\n").map(String.init)
    }

    @Test(arguments: [
        (["ran"], ["rank"]), (["榜"], ["榜单"]),
        (["re"], ["record", "reject", "redeem", "release", "return", "receipt", "reverse"]),
        (["member", "s"], ["show", "suspend"]), (["党员", "新"], ["新增"]), (["member", "xyz"], []),
        (["xyz", ""], []), (["member", "show", "0002"], ["0002"]),
        (["member", "show", "李"], ["李梅"]), (["member", "show", "limei"], ["0001"]),
        (["member", "show", "wf"], ["0002", "0003"]), (["member", "show", "王"], ["0002", "0003"]),
        (["record", "lab"], ["labour"]),
        (["record", "labour", "组织=000"], ["0001", "0002", "0003", "0004"].map { "组织=" + $0 }),
        (["record", "labour", "组织=0001,zm"], ["组织=0001,0004"]),
        (["record", "labour", "0001，王"], ["0001，0002", "0001，0003"]),
        (["record", "labour", "0001、李"], ["0001、李梅"]),
        (["redeem", "0001", "so"], ["soap", "soda"]), (["redeem", "0001", "香"], ["香皂"]),
        (["redeem", "0001", "soap", "sod"], ["soda"]),
        (["rank", "--branch", ""], ["1", "2"]), (["rank", "--branch=第二"], ["--branch=第二党支部"]),
        (["rank", "--ti"], ["--ties"]), (["rank", "--ties", ""], ["1224", "1223"]),
        (["rank", "--ties", "1224", "--ti"], []), (["rank", "--并"], ["--并列"]),
        (["rank", "上"], ["上月", "上季"]), (["settings", "ti"], ["ties"]),
        (["settings", "ties", ""], ["1224", "1223"]),
        (["settings", "visit-limit", ""], ["off", "不限", "5"]),
        (["settings", "审核", ""], ["on", "开", "off", "关"]), (["settings", "objection-days", ""], []),
        (["rank", "--lang", ""], ["zh", "en"]), (["member", "move", "0001", ""], ["1", "2"]),
        (["--book", "账", "ran"], ["rank"]), (["--lang=en", "member", "sh"], ["show"]),
        (["--book", "账", "member", "show", "0001"], ["0001"]),
        (["object", "answer", "1", "--reversal", "main-1"], ["main-11", "main-10", "main-1"]),
        (["reverse", "main-1"], ["main-11", "main-10", "main-1"]),
    ])
    func `补全接下来能写的词`(_ words: [String], _ expected: [String]) throws {
        #expect(candidates(try world(), words) == expected)
    }

    @Test func `领取和取消预留补全还没有了结的预留`() throws {
        let world = try world()
        world.must("goods stock soap +9")
        world.must("record labour 0001 --count 3")
        for _ in 0..<3 { world.must("redeem 0001 soap --hold") }
        let holds = world.must("hold list --json").out
        #expect(holds.contains("main-16"))
        world.must("collect main-15")
        #expect(candidates(world, ["collect", ""]) == ["main-14", "main-16"])
        #expect(candidates(world, ["取消预留", "main-16"]) == ["main-16"])
    }

    @Test func `什么都没写时列出全部命令和组`() throws {
        let found = candidates(try world(), [""])
        let first = Set(Commands.all.map { $0.path.first.english })
        #expect(Set(found) == first)
        #expect(found.count == first.count)
    }

    @Test func `没有账本、账本坏了时，命令和选项照样补全，什么也不报`() throws {
        let world = TestWorld()
        #expect(candidates(world, ["ran"]) == ["rank"])
        #expect(candidates(world, ["record", "labour", "00"]) == [])
        world.must("init 账 --name 隆华")
        world.environment["JIFEN_BOOK"] = world.path("账")
        try world.write("{}", to: "账/book.json")
        let result = world.must(["completion", "bash", "--", "rank", "--to"])
        #expect(result.out == "--top\n")
        #expect(result.err == "")
    }

    @Test func `zsh 和 fish 的候选带说明`() throws {
        let world = try world()
        for shell in ["zsh", "fish"] {
            let result = world.must(["completion", shell, "--", "member", "show", "0001"])
            #expect(result.out == "0001\t李梅 第一党支部\n")
        }
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `脚本合乎这个 shell 的语法`(_ shell: String) throws {
        let world = TestWorld()
        let script = world.must(["completion", shell]).out
        #expect(!script.isEmpty)
        try world.write(script, to: "script")
        guard let program = BuiltProduct.tool(shell) else {
            print("skipped: \(shell) is not installed, its completion script was not checked")
            return
        }
        let result = try BuiltProduct.run(program, ["-n", "script"], in: world.folder)
        #expect(result.status == 0, "\(result.err)")
        #expect(result.err == "")
    }

    @Test(arguments: [
        (["ran"], ["rank"]), (["member", "show", ""], ["0001", "0002", "0003", "0004"]),
        (["record", "labour", "组织=0001,zm"], ["组织=0001,0004"]), (["rank", "--branch", "第一"], ["第一党支部"]),
        (["榜"], ["榜单"]), (["rank", "--ties", "1223", "--branch=2"], ["--branch=2"]),
    ])
    func `在 bash 里真的补全一次`(_ words: [String], _ expected: [String]) throws {
        let bash = try #require(BuiltProduct.tool("bash"))
        let program = try BuiltProduct.path()
        let world = try world()
        try world.write(world.must("completion bash").out, to: "script")
        let quoted = ([program] + words).map { "'\($0)'" }.joined(separator: " ")
        let result = try BuiltProduct.run(
            bash,
            [
                "-c",
                """
                source ./script
                COMP_WORDS=(\(quoted)); COMP_CWORD=\(words.count); _jifen 2>/dev/null
                printf '%s\\n' "${COMPREPLY[@]}"
                case "$COMP_WORDBREAKS" in *=*) echo 'still breaks at =' ;; esac
                complete -p jifen
                """,
            ], in: world.folder, environment: ["JIFEN_BOOK": world.path("账"), "COMP_WORDBREAKS": " =:"])
        let lines = result.out.split(separator: "\n").map(String.init)
        #expect(lines == expected + ["complete -F _jifen jifen"], "\(result.err)")
    }

    /// By number and name; fish drops what does not begin with the typed word, so pinyin finds nobody there.
    @Test(arguments: [
        ("ran", ["rank"]), ("record labour 组织=0001,0004,000", (1...4).map { "组织=0001,0004,000\($0)" }),
        ("member show ", ["0001", "0002", "0003", "0004"]), ("member show 李", ["李梅"]),
    ])
    func `在 fish 里真的补全一次`(_ line: String, _ expected: [String]) throws {
        guard let fish = BuiltProduct.tool("fish") else {
            print("skipped: fish is not installed")
            return
        }
        let world = try world()
        try world.write(world.must("completion fish").out, to: "script")
        let folder = URL(fileURLWithPath: try BuiltProduct.path()).deletingLastPathComponent().path
        let result = try BuiltProduct.run(
            fish,
            ["-c", "set -x PATH '\(folder)' $PATH; source script; complete -C 'jifen \(line)'"],
            in: world.folder, environment: ["JIFEN_BOOK": world.path("账"), "HOME": world.folder])
        let words = result.out.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
        #expect(words.sorted() == expected, "\(result.err)")
    }

    /// zsh loads the file as the function on the first TAB, and that one must complete already.
    @Test(arguments: [
        (["ran"], ["rank"]), (["record", "labour", "组织=0001,zm"], ["组织=0001,0004"]),
        (["member", "show", ""], ["0001", "0002", "0003", "0004"]),
    ])
    func `在 zsh 里第一次按 TAB 就补全`(_ words: [String], _ expected: [String]) throws {
        guard let zsh = BuiltProduct.tool("zsh") else {
            print("skipped: zsh is not installed")
            return
        }
        let world = try world()
        try world.write(world.must("completion zsh").out, to: "_jifen")
        let quoted = ([try BuiltProduct.path()] + words).map { "'\($0)'" }.joined(separator: " ")
        let result = try BuiltProduct.run(
            zsh,
            [
                "-f", "-c",
                """
                fpath=($PWD $fpath); autoload -U _jifen
                compdef() { : }
                _files() { print files }
                compadd() { shift ${@[(i)--]}; print -rl -- "$@" }
                words=(\(quoted)); CURRENT=\(words.count + 1)
                _jifen; print -- --; _jifen
                """,
            ], in: world.folder, environment: ["JIFEN_BOOK": world.path("账"), "HOME": world.folder])
        let lines = result.out.split(separator: "\n").map(String.init)
        #expect(lines == expected + ["--"] + expected, "\(result.err)")
    }
}
