internal import PointsCore

/// Shows and changes what the community has decided for its book.
enum SettingsCommand: Command {
    static let name = Parameter(
        name: Name("NAME", "设置项"), kind: .choice(Setting.allCases.map(\.rawValue)),
        about: Phrase("设置项", en: "the setting"),
        isOptional: true)
    static let value = Parameter(
        name: Name("VALUE", "值"), kind: .choice(Setting.allCases.flatMap(\.values)),
        about: Phrase("新的值", en: "its new value"), isOptional: true)

    static let declaration = Declaration(
        Name("settings", "设置"), about: Phrase("看或改账本的设置", en: "show or change settings"),
        parameters: [name, value],
        effect: .writes,
        notes: [Phrase("并列（ties）：并列后的名次，1224 或 1223。", en: "ties: places after a tie, 1224 or 1223.")],
        examples: [
            Example("jifen 设置", en: "jifen settings", Phrase("看全部设置", en: "all settings")),
            Example(
                "jifen 设置 并列 1223", en: "jifen settings ties 1223", Phrase("并列后接着排", en: "dense places")),
        ])

    static func run(_ call: Call, in world: World) throws {
        guard let typed = call[name].first else { return try show(call, world) }
        guard let setting = Setting.allCases.first(where: { $0.name.matches(typed) }) else {
            throw Refusal.unknownSetting(typed)
        }
        guard let wanted = call[value].first else { throw UsageError.missing(value, declaration) }
        try world.record(call) { _, _ in
            .setting(SettingChanged(name: setting.rawValue, value: wanted))
        } answer: { outcome in
            Answer(
                lines: [
                    Phrase(
                        "已设置 \(setting.name.chinese) = \(wanted)，分录 \(outcome.name)。",
                        en: "Set \(setting.rawValue) = \(wanted), entry \(outcome.name).")
                ],
                fields: [("setting", .string(setting.rawValue)), ("value", .string(wanted))])
        }
    }

    private static func show(_ call: Call, _ world: World) throws {
        let (book, _) = try world.ask(call)
        let values = Setting.allCases.map { ($0.rawValue, $0.value(in: book.settings)) }
        guard !call.has(.json) else {
            return world.say(
                JSON.object([("settings", .object(values.map { ($0, .string($1)) }))]).description)
        }
        for setting in Setting.allCases {
            world.say(
                "\(setting.name[call.language]) = \(setting.value(in: book.settings))  \(setting.about[call.language])"
            )
        }
    }
}

extension Setting {
    var name: Name {
        switch self {
        case .ties: Name("ties", "并列")
        }
    }

    var about: Phrase {
        switch self {
        case .ties: Phrase("并列后的名次：1224 或 1223", en: "places after a tie: 1224 or 1223")
        }
    }
}
