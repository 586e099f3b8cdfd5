internal import PointsCore

/// Shows and changes what the community has decided for its book.
enum SettingsCommand: Command {
    static let name = Parameter(
        name: Name("NAME", "设置项"), kind: .choice(Setting.allCases.map(\.rawValue)),
        about: Phrase("设置项", en: "the setting"),
        isOptional: true)
    static let value = Parameter(
        name: Name("VALUE", "值"), kind: .settingValue, about: Phrase("新的值", en: "its new value"),
        isOptional: true)

    static var path: CommandPath { CommandPath(Name("settings", "设置")) }
    static let declaration = Declaration(
        path, about: Phrase("看或改账本的设置", en: "show or change settings"),
        parameters: [name, value],
        effect: .writes,
        notes: Setting.allCases.map { setting in
            Phrase(
                "\(setting.name.chinese)（\(setting.rawValue)）：\(setting.about.chinese)。",
                en: "\(setting.rawValue): \(setting.about.english).")
        },
        examples: [
            Example("jifen 设置", en: "jifen settings", Phrase("看全部设置", en: "all settings")),
            Example(
                "jifen 设置 并列 1223", en: "jifen settings ties 1223", Phrase("并列后接着排", en: "dense places")),
            Example(
                "jifen 设置 审核 开", en: "jifen settings review on",
                Phrase("记分以后要别人审核才算数", en: "matters count once somebody else approved them")),
            Example(
                "jifen 设置 异议受理 '居委会二楼，3456789'", en: "jifen settings objection-place 'room 2, 3456789'",
                Phrase("榜上写明到哪里提异议", en: "where to object, as boards say it")),
        ])

    static func run(_ call: Call, in world: World) throws {
        guard let typed = call[name].first else { return try show(call, world) }
        guard let setting = Setting.allCases.first(where: { $0.name.matches(typed) }) else {
            throw Refusal.unknownSetting(typed)
        }
        guard let wanted = call[value].first else { throw UsageError.missing(value, declaration) }
        try world.record(call) { _, _ in
            .setting(SettingChanged(name: setting.rawValue, value: setting.value(typed: wanted)))
        } answer: { outcome in
            guard case .setting(let changed) = outcome.entry.event else { return Answer() }
            let words = setting.words(changed.value)
            return Answer(
                lines: [
                    Phrase(
                        "已设置 \(setting.name.chinese) = \(words.chinese)，分录 \(outcome.name)。",
                        en: "Set \(setting.rawValue) = \(words.english), entry \(outcome.name).")
                ],
                fields: [("setting", .string(setting.rawValue)), ("value", .string(changed.value))])
        }
    }

    private static func show(_ call: Call, _ world: World) throws {
        let (book, _) = try world.ask(call)
        let all = Setting.allCases
        guard !call.has(.json) else {
            let values = all.map { ($0.rawValue, JSON.string($0.value(in: book.settings))) }
            let standards = all.map { ($0.rawValue, JSON.string($0.standard)) }
            return world.say(
                JSON.object([("settings", .object(values)), ("defaults", .object(standards))]).description)
        }
        let heads = [
            Phrase("设置项", en: "setting"), Phrase("现在", en: "value"), Phrase("默认", en: "default"),
            Phrase("说明", en: "meaning"),
        ]
        let rows = all.map { setting in
            [
                setting.name[call.language], setting.words(setting.value(in: book.settings))[call.language],
                setting.words(setting.standard)[call.language], setting.about[call.language],
            ]
        }
        let table = Table(heads.map { .left($0[call.language]) }, rows: rows)
        for line in table.lines(to: world.terminal.width, wrapping: 3) { world.say(line) }
    }
}
