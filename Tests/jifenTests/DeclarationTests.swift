import Testing

@testable import jifen

/// The declarations are the one list from which everything is derived; these tests walk it.
@Suite struct DeclarationTests {
    static let all = Commands.all.map { $0.declaration }
    static let names = all.map(\.english)

    private func command(_ name: String) throws -> Declaration {
        try #require(DeclarationTests.all.first { $0.english == name })
    }

    @Test func `按哪个名字找到，就是哪个命令`() {
        for command in Commands.all { #expect(command.path == command.declaration.path) }
    }

    @Test func `命令的名字两种语言都不重复`() {
        #expect(Set(DeclarationTests.names).count == DeclarationTests.all.count)
        #expect(Set(DeclarationTests.all.map(\.chinese)).count == DeclarationTests.all.count)
        // A word that begins a group is no command of its own, but for one whose page tells of the others.
        for declaration in DeclarationTests.all where declaration.path.isAlone {
            for group in Commands.groups where group.name != declaration.path.first {
                #expect(!group.name.matches(declaration.path.first.english))
                #expect(!group.name.matches(declaration.path.first.chinese))
            }
            for group in Commands.groups where group.name == declaration.path.first {
                for language in Language.allCases {
                    let page = HelpPage(declaration).text(in: language)
                    for command in group.commands {
                        #expect(page.contains(command.declaration.title(in: language)))
                    }
                }
            }
        }
    }

    @Test func `每个两词命令都属于一个写出来的组`() {
        let inGroups = Commands.groups.flatMap { $0.commands.map { $0.declaration.english } }
        let single = DeclarationTests.all.filter { $0.path.isAlone }.map(\.english)
        #expect(Set(inGroups + single) == Set(DeclarationTests.names))
    }

    @Test(arguments: names)
    func `中文英文的说明齐全，没有写串`(_ name: String) throws {
        let declaration = try command(name)
        var phrases = [declaration.about] + declaration.notes + declaration.examples.map(\.about)
        phrases += declaration.parameters.map(\.about) + declaration.allOptions.map(\.about)
        for phrase in phrases {
            #expect(!phrase.chinese.isEmpty && !phrase.english.isEmpty, "\(phrase)")
            #expect(phrase.chinese.contains { $0.isHan }, "\(phrase)")
        }
        #expect(!declaration.about.english.contains { $0.isHan })
        #expect(!declaration.about.english.hasSuffix(".") && !declaration.about.chinese.hasSuffix("。"))
    }

    @Test(arguments: names)
    func `选项名不重复，也不和别的选项的中文名相混`(_ name: String) throws {
        let options = try command(name).allOptions
        #expect(Set(options.map(\.name.english)).count == options.count)
        #expect(Set(options.map(\.name.chinese)).count == options.count)
        for option in options {
            #expect(!option.name.english.contains(" ") && !option.name.chinese.contains(" "))
        }
    }

    @Test(arguments: names)
    func `可省的内容在后，重复的在最后`(_ name: String) throws {
        let parameters = try command(name).parameters
        for (before, after) in zip(parameters, parameters.dropFirst()) {
            #expect(!before.repeats)
            #expect(!before.isOptional || after.isOptional)
        }
    }

    @Test(arguments: names)
    func `例子都能执行，说的是同一条命令`(_ name: String) throws {
        let declaration = try command(name)
        #expect(!declaration.examples.isEmpty)
        for example in declaration.examples {
            for language in Language.allCases {
                let line = example.command[language]
                // What follows a redirection is the shell's.
                let words = Array(ShellWords(line).words.prefix { $0 != ">" })
                #expect(words.first == "jifen", "\(line)")
                let found = try CommandSearch.find(Array(words.dropFirst()))
                #expect(found.command.declaration.english == name, "\(line)")
                _ = try Call(CallWords(found.rest, of: found.command.declaration), language)
            }
        }
    }

    @Test(arguments: names, Language.allCases)
    func `帮助页放得进八十列，说全内容、选项和例子`(_ name: String, _ language: Language) throws {
        let declaration = try command(name)
        let page = HelpPage(declaration).text(in: language)
        for line in page.split(separator: "\n") where !line.hasPrefix("    jifen") {
            // An example is one command to copy and is not broken.
            #expect(String(line).displayWidth <= 80, "\(line)")
        }
        for option in declaration.allOptions { #expect(page.contains("--\(option.name.english)")) }
        for parameter in declaration.parameters { #expect(page.contains(parameter.name[language])) }
        for example in declaration.examples { #expect(page.contains(example.command[language])) }
        #expect(page.contains(language == .chinese ? declaration.english : declaration.chinese))
        #expect(page.visible == page)
    }

    @Test(arguments: names)
    func `命令后面写 --help 和 help 加命令一样`(_ name: String) throws {
        let world = TestWorld()
        let declaration = try command(name)
        for path in [declaration.path.words.map(\.english), declaration.path.words.map(\.chinese)] {
            let page = world.must(path + ["--help"])
            #expect(page.out == HelpPage(declaration).text(in: .chinese) + "\n")
            #expect(world.must(["help"] + path).out == page.out)
            #expect(world.must(["--lang", "en"] + path + ["-h"]).out != page.out)
        }
    }

    @Test(arguments: Language.allCases)
    func `总览列出全部命令，放得进八十列`(_ language: Language) {
        let world = TestWorld()
        let overview = world.must(["help", "--lang", language.rawValue]).out
        for declaration in DeclarationTests.all {
            #expect(overview.contains(declaration.title(in: language)))
        }
        for group in Commands.groups {
            let page = world.must(["help", group.name.english, "--lang", language.rawValue]).out
            for command in group.commands { #expect(page.contains(command.declaration.title(in: language))) }
            for line in page.split(separator: "\n") { #expect(String(line).displayWidth <= 80, "\(line)") }
        }
        for line in overview.split(separator: "\n") { #expect(String(line).displayWidth <= 80, "\(line)") }
    }

    @Test(arguments: ["--help", "-h", "--帮助", "--lang en --help", "--help --lang en", "--lang=en -h", "帮助"])
    func `单独的 --help 就是总览，语言选项写在前后都行`(_ line: String) {
        let result = TestWorld().must(line)
        let language: Language = line.contains("lang") ? .english : .chinese
        #expect(result.out == TestWorld().must(["help", "--lang", language.rawValue]).out)
    }

    @Test(arguments: [
        ("rnak", "rank"), ("记份", "记分"), ("recrod", "record"), ("榜但", "榜单"), ("memer add x", "member"),
        ("member ad x", "add"), ("党员 新曾", "新增"), ("goods prise", "price"), ("hlep", "help"),
        ("verfy", "verify"), ("record labour --tilte x", "--title"), ("记分 labour --标提 x", "--标题"),
        ("rank --by-brnach", "--by-branch"), ("stat", "statement"),
    ])
    func `打错的命令和选项指出最近的一个，不替人猜`(_ line: String, _ meant: String) {
        let result = TestWorld().run(line)
        #expect(result.status == .usage)
        #expect(result.out == "")
        #expect(result.err.contains("“\(meant)”") || result.err.contains(meant), "\(result.err)")
    }

    @Test(arguments: CommandSearch.otherWords)
    func `别的叫法也指到命令`(_ word: String, _ meant: String) {
        #expect(DeclarationTests.all.contains { $0.chinese == meant })
        #expect(!DeclarationTests.all.contains { $0.path.words.contains { $0.chinese == word } })
        let result = TestWorld().run([word, "0001"])
        #expect(result.status == .usage && result.err.contains("是不是“\(meant)”？"), "\(result.err)")
    }

    @Test(arguments: ["xyzzy", "一二三四五六", "member 飞行"])
    func `差得远的不乱指`(_ line: String) {
        let result = TestWorld().run(line)
        #expect(result.status == .usage)
        for declaration in DeclarationTests.all where declaration.path.isAlone {
            #expect(!result.err.contains("“\(declaration.path.first.english)”"), "\(result.err)")
        }
    }
}
